import { type Command, InvalidArgumentError, Option } from 'commander';
import type { HeadingLevel } from '../components/ArticleCard/ArticleCard.js';
import type { ArticleCardVariant } from '../components/ArticleCard/ArticleCard.view.js';
import { loadLocale } from '../embed/element/locales.js';
import type { SnippetLooks } from '../embed/snippet.js';
import { checkedTheme, readTheme, type ThemeValues } from '../embed/themeRule.js';
import { toWebAddress } from '../model/address.js';
import { Failure } from './failures.js';
import { readText } from './readText.js';

/** How cards look, as the options say it. */
export interface LooksOptions {
  readonly variant?: ArticleCardVariant;
  readonly locale?: string;
  readonly headingLevel?: HeadingLevel;
  readonly colorScheme?: 'light' | 'dark';
  readonly theme?: string;
}

export function addLooks(command: Command): Command {
  return command
    .addOption(
      new Option('--variant <name>', 'how much the card shows').choices([
        'lead',
        'standard',
        'compact',
        'headline',
        'full',
      ]),
    )
    .addOption(
      new Option('--locale <tag>', "language of the card's own words").choices([
        'en',
        'fr',
        'es',
        'ar',
        'ru',
        'zh',
      ]),
    )
    .addOption(
      new Option('--heading-level <2-6>', "level of the headline in the page's outline").argParser((value) =>
        wholeNumber(value, 2, 6),
      ),
    )
    .addOption(
      new Option('--color-scheme <name>', "pins the card; without it, it follows the page's").choices([
        'light',
        'dark',
      ]),
    )
    .option('--theme <file.css>', 'takes the values of --nc-… properties from a style sheet');
}

/** The looks that the options ask for. */
export async function looksOf(options: LooksOptions): Promise<SnippetLooks> {
  const { variant, locale, headingLevel, colorScheme, theme } = options;
  return {
    variant,
    headingLevel,
    colorScheme,
    // Without one the card has English words, and an element follows the language of its page.
    locale: locale === undefined ? undefined : await loadLocale(locale),
    theme: theme === undefined ? undefined : await themeIn(theme),
  };
}

async function themeIn(file: string): Promise<ThemeValues> {
  const found = readTheme(await readText(file));
  const theme = checkedTheme(found);
  const refused = Object.keys(found).find((name) => !Object.hasOwn(theme, name));
  if (refused !== undefined)
    throw new Failure(`${file}: ${refused}: is no name, or no value that a theme may have`);
  if (!Object.keys(theme).length) throw new Failure(`${file}: found no --nc-… property in it`);
  return theme;
}

/** Parses an option's value as a whole number. */
export function wholeNumber<Value extends number>(value: string, least: number, most: number): Value {
  const number = Number(value);
  if (/^\d{1,9}$/.test(value) && number >= least && number <= most) return number as Value;
  throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
}

/** Parses an option's value as an address of the web. */
export function webAddress(value: string): string {
  const address = toWebAddress(value);
  if (address === undefined)
    throw new InvalidArgumentError('Expected an address that begins with http:// or https://.');
  return address;
}

/** Parses an option's value as the address of a folder, as a page may write it: absolute, or a path that shows it is one. */
export function folderAddress(value: string): string {
  const isWeb = /^https?:\/\//i.test(value) && toWebAddress(value) !== undefined;
  if ((isWeb || /^\.{0,2}\//.test(value)) && !/[\s?#]/.test(value)) return value;
  throw new InvalidArgumentError(
    'Expected an address without ? and # that begins with http://, https://, /, ./ or ../.',
  );
}
