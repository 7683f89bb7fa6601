import { type Command, Option } from 'commander';
import { type HeadingLevel, headingLevels } from '../components/internal/article/headingTag.js';
import type { SnippetOptions } from '../embed/snippet.js';
import { checkedTheme, readTheme, type ThemeValues } from '../embed/themeRule.js';
import { type Language, languages } from '../i18n/languages.js';
import { loadLocale } from '../i18n/loadLocale.js';
import { type ColorScheme, colorSchemes } from '../theme/colorSchemes.js';
import { tokens } from '../theme/tokens.js';
import { type AiLabelMode, aiLabelModes } from '../view/aiLabels.js';
import { type ArticleVariant, partsOf, variants } from '../view/variants.js';
import { currentDay } from './currentDay.js';
import { Failure } from './failures.js';
import { date, wholeNumber } from './optionValues.js';
import { readTextFile } from './readTextFile.js';
import { logLine } from './report.js';

/** Options of commands that render cards. */
export interface CardOptions {
  readonly variant?: ArticleVariant;
  readonly locale?: Language;
  readonly headingLevel?: HeadingLevel;
  readonly aiLabels?: AiLabelMode;
  readonly colorScheme?: ColorScheme;
  readonly theme?: string;
  readonly generatedAt?: string;
}

const lowest = headingLevels[0];
const highest = headingLevels.at(-1) ?? lowest;

export function addCardOptions(command: Command): Command {
  return command
    .addOption(new Option('--variant <name>', 'how much the card shows').choices(variants))
    .addOption(new Option('--locale <tag>', "language of the card's locale strings").choices(languages))
    .addOption(
      new Option(`--heading-level <${lowest}-${highest}>`, 'heading level of the headline').argParser(
        (value) => wholeNumber(value, lowest, highest),
      ),
    )
    .addOption(
      new Option('--color-scheme <name>', "pins the card to one scheme (default: the page's)").choices(
        colorSchemes,
      ),
    )
    .addOption(
      new Option('--ai-labels <which>', 'which uses of AI are labelled (default: required)').choices(
        aiLabelModes,
      ),
    )
    .option('--theme <file.css>', 'reads --nc-… properties from a style sheet')
    .option(
      '--generated-at <date>',
      'date at the end of a full card without a script (default: today, in UTC)',
      date,
    );
}

export async function snippetOptionsFrom(options: CardOptions): Promise<SnippetOptions> {
  const { variant, locale, headingLevel, aiLabels, colorScheme, theme, generatedAt } = options;
  const isWhole = variant !== undefined && partsOf(variant).body;
  if (generatedAt !== undefined && !isWhole) throw new Failure('--generated-at needs --variant full');
  return {
    variant,
    headingLevel,
    aiLabels,
    colorScheme,
    // Undefined means English, and for an element the language of its page.
    locale: locale === undefined ? undefined : await loadLocale(locale),
    theme: theme === undefined ? undefined : await themeIn(theme),
    generatedAt: isWhole ? (generatedAt ?? currentDay()) : undefined,
  };
}

async function themeIn(file: string): Promise<ThemeValues> {
  const found = readTheme(await readTextFile(file));
  const theme = checkedTheme(found);
  const refused = Object.keys(found).find((name) => !Object.hasOwn(theme, name));
  if (refused !== undefined)
    throw new Failure(`${file}: ${refused} is not a theme property, or its value is not allowed`);
  const unknown = Object.keys(theme).filter((name) => !tokens.some((token) => token.name === name));
  for (const name of unknown) logLine(`${file}: warning: no card uses ${name}`);
  if (!Object.keys(theme).length) throw new Failure(`${file}: contains no --nc-… property`);
  return theme;
}
