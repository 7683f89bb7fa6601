import { contrast } from './contrast.js';
import type { ColorToken, ThemeColors } from './tokens.js';

/** Two colours of a card that meet, and what it takes to tell them apart. */
export interface ContrastPair {
  readonly ink: ColorToken;
  /** What the ink stands on. */
  readonly ground: ColorToken;
  /** 4.5 for text, 3 for the focus ring (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
  readonly least: 4.5 | 3;
  /** Where in a card they meet. */
  readonly where: string;
}

/** A pair as it is in one theme. */
export interface PairContrast extends ContrastPair {
  /** 1 to 21; `NaN` where a colour is not written as `#rgb` or `#rrggbb`. */
  readonly ratio: number;
  readonly passes: boolean;
}

/** Every pair that a card draws, the headline's only where it has a colour of its own. Nothing stands on the accent; text in the surface's colour would be its pair, turned. */
export const contrastPairs: readonly ContrastPair[] = [
  { ink: '--nc-color-text', ground: '--nc-color-surface', least: 4.5, where: 'Headline, story and names' },
  { ink: '--nc-color-headline', ground: '--nc-color-surface', least: 4.5, where: 'Headline' },
  {
    ink: '--nc-color-quiet',
    ground: '--nc-color-surface',
    least: 4.5,
    where: 'Standfirst, labels, places and dates',
  },
  { ink: '--nc-color-accent', ground: '--nc-color-surface', least: 4.5, where: 'Section and disclosures' },
  {
    ink: '--nc-color-text',
    ground: '--nc-color-line',
    least: 4.5,
    where: 'Text alternative, where a picture is missing',
  },
  {
    ink: '--nc-color-focus',
    ground: '--nc-color-surface',
    least: 3,
    where: 'Ring around what has the keyboard focus',
  },
];

/** The contrast of every pair in one colour scheme of a theme: whether a card in these colours can be read. */
export function contrastsOf(colors: ThemeColors): readonly PairContrast[] {
  return contrastPairs.flatMap((pair) => {
    const [ink, ground] = [colors[pair.ink], colors[pair.ground]];
    if (ink === undefined && pair.ink === '--nc-color-headline') return [];
    const ratio = contrast(ink ?? '', ground ?? '');
    return { ...pair, ratio, passes: ratio >= pair.least };
  });
}
