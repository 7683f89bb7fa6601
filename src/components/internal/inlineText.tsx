import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import { needsIsolation } from '../../view/text/bidi.js';

/**
 * Puts one piece of content after another; either may be missing. Two strings are joined, because React makes a text node for each
 * of several siblings, even for an empty string.
 */
export function beside(first: ReactNode, second: ReactNode): ReactNode {
  if (!first || !second) return first || second;
  if (typeof first === 'string' && typeof second === 'string') return first + second;
  return (
    <>
      {first}
      {second}
    </>
  );
}

/** Isolates a name from the text around it; where the direction of that text is known, as in a card, only if it needs it. */
export function isolated(name: string, direction: 'ltr' | 'rtl' | undefined) {
  return !direction || needsIsolation(name, direction) ? <bdi>{name}</bdi> : name;
}

/** A locale string, with `lang` and `dir` where they differ from the article's. */
export function localeText(text: string, localeAttributes: LanguageAttributes) {
  return localeAttributes.lang ? <span {...localeAttributes}>{text}</span> : text;
}
