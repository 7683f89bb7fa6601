import { write } from '../runtime/write.js';
import type { PresentParts } from './presentParts.js';
import { markParts } from './rootStyles.js';

/** A card or a list as HTML without styles, and the parts in it that the styles refer to. */
export interface WrittenCard {
  readonly html: string;
  readonly parts: PresentParts;
}

export function writeCard(markup: unknown): WrittenCard {
  const { present, visit } = markParts();
  return { html: write(markup, visit), parts: present };
}
