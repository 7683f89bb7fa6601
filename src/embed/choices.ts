import type { HeadingLevel } from '../components/ArticleCard/ArticleCard.js';
import type { ArticleCardVariant } from '../components/ArticleCard/ArticleCard.view.js';

/** What the attributes of an element say; undefined for what they do not say, or say wrongly. */
export function choicesOf(element: Element): {
  variant: ArticleCardVariant | undefined;
  headingLevel: HeadingLevel | undefined;
} {
  return {
    variant: oneOf(element, 'variant', ['lead', 'standard', 'compact', 'headline', 'full']),
    headingLevel: numberOf(element, 'heading-level') as HeadingLevel | undefined,
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
export function numberOf(element: Element, attribute: string): number | undefined {
  const value = Math.floor(Number(element.getAttribute(attribute)));
  return value >= 1 ? value : undefined;
}
