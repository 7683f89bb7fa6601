import type { VariantParts } from './variants.js';

/**
 * What a `lead` or `standard` card without a picture opens with: its `text`, or its first `place` in display type, as large as a
 * picture.
 */
export type CardOpening = (typeof cardOpenings)[number];

export const cardOpenings = ['text', 'place'] as const;

/** Whether a card of these parts, without a picture and with a place, opens with the place. */
export function canOpenWithPlace(
  opening: CardOpening | undefined,
  { standfirst, body }: VariantParts,
): boolean {
  return opening === 'place' && standfirst === true && !body;
}
