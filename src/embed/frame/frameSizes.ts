import type { ArticleCardVariant } from '../../view/variants.js';

/** A size in CSS pixels: fixed, or `clamp(min, base + share × width of the card, max)`. */
export type Size = number | readonly [min: number, base: number, share: number, max: number];

/** Font size and line height of a headline. */
type HeadlineSize = readonly [size: Size, line: number];

/** What the style sheet sets for a variant, as far as the height depends on it. */
export interface CardSizes {
  /** Padding at the sides. */
  readonly side: Size;
  /** Font size of the source line, and the space above it. */
  readonly source: readonly [size: number, above: number];
  readonly headline: HeadlineSize;
  /** The headline of a card whose `isShort` is true; default as `headline`. */
  readonly shortHeadline?: HeadlineSize;
  /** Width of the headline's letters, as a ratio to that of usual letters. */
  readonly letterWidth: number;
  /** Font sizes of the standfirst; 0 if the variant does not show one. */
  readonly summary: readonly [alone: number, withPicture: number];
  /** A `thumbnail` is beside the text; a picture above it is `cropped`, or `whole` where its size is known. */
  readonly picture: 'thumbnail' | 'cropped' | 'whole' | 'none';
  /** Whether each name of a role is on a separate line. */
  readonly namesInLines: boolean;
  /** Whether goals have rows of their own. */
  readonly goalRows: boolean;
  /** Space below everything. */
  readonly foot: number;
}

const standard: CardSizes = {
  side: [16, 10.4, 0.015, 32],
  source: [13, 17],
  headline: [[20, 16.5, 0.01, 28], 1.17],
  shortHeadline: [[22, 17.6, 0.015, 34], 1.13],
  letterWidth: 1.02,
  summary: [16, 15],
  picture: 'cropped',
  namesInLines: false,
  goalRows: true,
  foot: 18,
};

const compact: CardSizes = {
  side: 16,
  source: [12, 0],
  headline: [[17, 15.4, 0.0055, 20], 1.2],
  letterWidth: 0.98,
  summary: [0, 0],
  picture: 'thumbnail',
  namesInLines: false,
  goalRows: false,
  foot: 38,
};

export const frameSizes: Readonly<Record<ArticleCardVariant, CardSizes>> = {
  lead: {
    ...standard,
    headline: [[24, 17.6, 0.026, 57], 1.04],
    shortHeadline: [[26.4, 19.2, 0.029, 52], 1.04],
    summary: [18, 18],
  },
  standard,
  compact,
  headline: { ...compact, side: 0, headline: [[16, 15, 0.004, 19], 1.25], picture: 'none', foot: 33 },
  full: {
    ...standard,
    headline: [[24, 19.5, 0.018, 46], 1.1],
    shortHeadline: [[24, 19.5, 0.018, 46], 1.1],
    summary: [18, 18],
    picture: 'whole',
    namesInLines: true,
  },
};

/** A size in a card of some width. */
export function sizeAt(size: Size, width: number): number {
  if (typeof size === 'number') return size;
  const [min, base, share, max] = size;
  return Math.min(max, Math.max(min, base + share * width));
}
