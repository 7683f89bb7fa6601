import type { MarkupNode } from '../runtime/expand.js';
import { write } from '../runtime/write.js';
import { usedStyles } from './rootStyles.js';
import { selectorParts } from './selectorParts.js';

/** Attributes that an ancestor of a card may have and that the card's rules refer to. */
const partsAround = ['[data-color-scheme]', '[data-color-scheme=light]', '[data-color-scheme=dark]'];

/** Markup and the styles it uses, in one piece. */
export function fragmentOf(nodes: readonly MarkupNode[]): string {
  const { css, classes } = usedStyles(selectorParts(nodes, new Set(partsAround)));
  return `<style>${css}</style>${write(nodes, classes)}`;
}
