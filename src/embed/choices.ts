import type { HeadingLevel } from '../components/ArticleCard/ArticleCard.js';
import type { ArticleCardVariant } from '../components/ArticleCard/ArticleCard.view.js';

/** Articles that a list draws where it has no `limit`: thousands would keep a page from answering for seconds. */
const defaultLimit = 100;

/** How many articles a list draws. */
export function limitOf(element: Element): number {
  return numberOf(element, 'limit') ?? defaultLimit;
}

/** The `limit` that a list of so many articles needs to be drawn whole, if any. */
export function limitFor(count: number): number | undefined {
  return count > defaultLimit ? count : undefined;
}

/** What the attributes of an element say; undefined for what they do not say, or say wrongly. */
export function choicesOf(element: Element): {
  variant: ArticleCardVariant | undefined;
  headingLevel: HeadingLevel | undefined;
  'data-color-scheme': 'light' | 'dark' | undefined;
} {
  return {
    variant: oneOf(element, 'variant', ['lead', 'standard', 'compact', 'headline', 'full']),
    headingLevel: numberOf(element, 'heading-level') as HeadingLevel | undefined,
    'data-color-scheme': oneOf(element, 'color-scheme', ['light', 'dark']),
  };
}

/** An attribute's value if it is one of these. */
export function oneOf<Value extends string>(
  element: Element,
  attribute: string,
  values: readonly Value[],
): Value | undefined {
  return values.find((value) => value === element.getAttribute(attribute));
}

/** An attribute's value as a whole number from 1 on. */
function numberOf(element: Element, attribute: string): number | undefined {
  const value = Math.floor(Number(element.getAttribute(attribute)));
  return value >= 1 ? value : undefined;
}
