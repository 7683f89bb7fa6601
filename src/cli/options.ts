import { type Command, InvalidArgumentError, Option } from 'commander';
import { type HeadingLevel, headingLevels } from '../components/ArticleCard/headingTag.js';
import { type ArticleCardVariant, variants } from '../components/ArticleCard/variants.js';
import type { SnippetOptions } from '../embed/snippet.js';
import { checkedTheme, readTheme, type ThemeValues } from '../embed/themeRule.js';
import { type Language, languages } from '../i18n/languages.js';
import { loadLocale } from '../i18n/loadLocale.js';
import { toWebAddress } from '../model/address.js';
import { type ColorScheme, colorSchemes } from '../theme/colorSchemes.js';
import { Failure } from './failures.js';
import { readTextFile } from './readTextFile.js';

/** Options of commands that render cards. */
export interface CardOptions {
  readonly variant?: ArticleCardVariant;
  readonly locale?: Language;
  readonly headingLevel?: HeadingLevel;
  readonly colorScheme?: ColorScheme;
  readonly theme?: string;
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
    .option('--theme <file.css>', 'reads --nc-… properties from a style sheet');
}

export async function snippetOptionsFrom(options: CardOptions): Promise<SnippetOptions> {
  const { variant, locale, headingLevel, colorScheme, theme } = options;
  return {
    variant,
    headingLevel,
    colorScheme,
    // Undefined means English, and for an element the language of its page.
    locale: locale === undefined ? undefined : await loadLocale(locale),
    theme: theme === undefined ? undefined : await themeIn(theme),
  };
}

async function themeIn(file: string): Promise<ThemeValues> {
  const found = readTheme(await readTextFile(file));
  const theme = checkedTheme(found);
  const refused = Object.keys(found).find((name) => !Object.hasOwn(theme, name));
  if (refused !== undefined)
    throw new Failure(`${file}: ${refused} is not a theme property, or its value is not allowed`);
  if (!Object.keys(theme).length) throw new Failure(`${file}: contains no --nc-… property`);
  return theme;
}

/** Parses an option's value as a whole number. */
export function wholeNumber<Value extends number>(value: string, least: number, most: number): Value {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number as Value;
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
}

/** Parses an option's value as an http or https URL. */
export function webAddress(value: string): string {
  const address = toWebAddress(value);
  if (address === undefined)
    throw new InvalidArgumentError('Expected a URL that begins with http:// or https://.');
  return address;
}

/** Parses an option's value as the URL of a folder: absolute, or an explicit path. */
export function folderAddress(value: string): string {
  const isWeb = /^https?:\/\//i.test(value) && toWebAddress(value) !== undefined;
  if ((isWeb || /^\.{0,2}\//.test(value)) && !/[\s?#]/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected a URL without ? and # that begins with http://, https://, /, ./ or ../.',
  );
}
