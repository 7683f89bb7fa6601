import type { MarkupNode } from '../runtime/expand.js';
import { write } from '../runtime/write.js';
import { usedStyles } from './rootStyles.js';
import { selectorParts } from './selectorParts.js';

/** Attributes that an ancestor of a card may have and that the card's rules refer to. */
const partsAround = ['[data-color-scheme]', '[data-color-scheme=light]', '[data-color-scheme=dark]'];

/**
 * The markup of a card or a list and the styles it uses, in one element. The `<style>` is inside the root: DOMPurify removes one
 * that comes first.
 */
export function fragmentOf(nodes: readonly MarkupNode[]): string {
  const { css, classes } = usedStyles(selectorParts(nodes, new Set(partsAround)));
  // `>` is escaped in attributes, so the first one ends the root's start tag.
  return write(nodes, classes).replace('>', () => `><style>${css}</style>`);
}
