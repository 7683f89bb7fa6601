import type { Locale } from '../../src/exports/index.js';
import { locales as byLanguage } from '../../test/support/locales.js';
import { pseudoLocale } from './pseudoLocale.js';

/** The languages of the toolbar, by tag. */
export const locales: Readonly<Record<string, Locale>> = Object.fromEntries(
  [...Object.values(byLanguage), pseudoLocale(byLanguage.en)].map((locale) => [locale.language, locale]),
);

/** A language's name in itself: "Français". */
export function nameOfLanguage(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
