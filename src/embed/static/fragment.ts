import { usedStyles } from './rootStyles.js';
import type { WrittenCard } from './writeCard.js';

/**
 * The markup of a card or a list and the styles it uses, in one element. The `<style>` is inside the root: DOMPurify removes one
 * that comes first.
 */
export function fragmentOf({ html, parts }: WrittenCard): string {
  const { css, classes } = usedStyles(parts);
  let markup = html;
  // Quotes are escaped in texts and values, so these are attributes.
  for (const [root, names] of classes) markup = markup.replaceAll(` class="${root}"`, ` class="${names}"`);
  // `>` is escaped as well, so the first one ends the root's start tag.
  const end = markup.indexOf('>') + 1;
  return `${markup.slice(0, end)}<style>${css}</style>${markup.slice(end)}`;
}
