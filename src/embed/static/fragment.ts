import type { MarkupNode } from '../runtime/expand.js';
import { write } from '../runtime/write.js';
import { usedStyles } from './rootStyles.js';
import { selectorParts } from './selectorParts.js';

/** What an element of the page around a card may have, and rules of the card ask for. */
const partsAround = ['[data-color-scheme]', '[data-color-scheme=light]', '[data-color-scheme=dark]'];

/** Markup and the style it uses in one piece. */
export function fragmentOf(nodes: readonly MarkupNode[]): string {
  const { css, classes } = usedStyles(selectorParts(nodes, new Set(partsAround)));
  return `<style>${css}</style>${write(nodes, classes)}`;
}
