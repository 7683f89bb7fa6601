import type { CardLocale } from './locale.js';

/**
 * Fills in missing strings of a locale, such as those added since it was written, from the English one. All strings are its own, so that
 * none is read from `Object.prototype`. Runs for each card: a copy of the locale with what it lacks is several times faster than English
 * with the locale's strings written over it.
 */
export function completeLocale<Strings extends CardLocale>(
  english: Strings,
  locale: CardLocale | undefined,
): Strings {
  if (!locale) return english;
  const complete = { __proto__: null, ...locale } as unknown as Strings;
  for (const name of Object.keys(english) as (keyof Strings)[]) complete[name] ??= english[name];
  return complete;
}
