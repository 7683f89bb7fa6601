import { contrast } from './color.js';
import type { ColorToken, ThemeColors } from './tokens.js';

/** A colour, its background in a card, and the contrast they need. */
export interface ContrastPair {
  readonly ink: ColorToken;
  /** The background of `ink`. */
  readonly ground: ColorToken;
  /** Minimum contrast: 4.5 for text, 3 for the focus ring (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3;
  /** Where a card uses them. */
  readonly where: string;
}

/** A pair with its contrast in one theme. */
export interface PairContrast extends ContrastPair {
  /** 1 to 21; `NaN` where a colour is not written as `#rgb` or `#rrggbb`. */
  readonly ratio: number;
  readonly passes: boolean;
}

/** Every pair that a card uses. Nothing has the accent colour as its background. */
export const contrastPairs: readonly ContrastPair[] = [
  { ink: '--nc-color-text', ground: '--nc-color-surface', least: 4.5, where: 'Headline, story and names' },
  { ink: '--nc-color-headline', ground: '--nc-color-surface', least: 4.5, where: 'Headline' },
  {
    ink: '--nc-color-quiet',
    ground: '--nc-color-surface',
    least: 4.5,
    where: 'Standfirst, labels, places and dates',
  },
  {
    ink: '--nc-color-accent',
    ground: '--nc-color-surface',
    least: 4.5,
    where: 'Disclosures, and the headline under the pointer',
  },
  {
    ink: '--nc-color-text',
    ground: '--nc-color-line',
    least: 4.5,
    where: 'Text alternative of a missing picture',
  },
  {
    ink: '--nc-color-focus',
    ground: '--nc-color-surface',
    least: 3,
    where: 'Keyboard focus ring',
  },
];

/** The contrast of every pair in one colour scheme of a theme. Omits the headline's pair if it has no colour of its own. */
export function contrastsOf(colors: ThemeColors): readonly PairContrast[] {
  return contrastPairs.flatMap((pair) => {
    const [ink, ground] = [colors[pair.ink], colors[pair.ground]];
    if (ink === undefined && pair.ink === '--nc-color-headline') return [];
    const ratio = contrast(ink ?? '', ground ?? '');
    return { ...pair, ratio, passes: ratio >= pair.least };
  });
}
