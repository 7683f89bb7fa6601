import type { ColorScheme } from './colorSchemes.js';

/** A custom property that a host may set on a card or an ancestor of it. */
export interface Token {
  readonly name: `--nc-${string}`;
  /** The type of its value, as named by the Design Tokens format. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight';
  /** Default; `light-dark(a, b)` follows the colour scheme. */
  readonly value: string;
  /** Value in `tokens.css` for users who prefer more contrast. */
  readonly moreContrast?: string;
  readonly purpose: string;
}

/** Names of the colour tokens. */
export type ColorToken =
  `--nc-color-${'surface' | 'text' | 'headline' | 'quiet' | 'accent' | 'line' | 'focus'}`;

/** The colours of one colour scheme, as `#rrggbb`. The headline falls back to the text colour. */
export type ThemeColors = Readonly<
  Record<Exclude<ColorToken, '--nc-color-headline'>, string> & { '--nc-color-headline'?: string }
>;

/**
 * Every custom property that themes the components. The components' style sheets repeat each default in
 * `var(--nc-…, default)`, which a test compares with this table; the token sheets are generated from it.
 * `--nc-goal-color` is not included: the goal colours belong to the UN and cannot be themed.
 */
export const tokens: readonly Token[] = [
  {
    name: '--nc-color-surface',
    type: 'color',
    value: 'light-dark(#fff, #181c22)',
    moreContrast: 'light-dark(#fff, #000)',
    purpose: 'Background of a card',
  },
  {
    name: '--nc-color-text',
    type: 'color',
    value: 'light-dark(#14171c, #f1f3f6)',
    moreContrast: 'light-dark(#000, #fff)',
    purpose: 'Headline, story and names',
  },
  {
    name: '--nc-color-headline',
    type: 'color',
    value: 'currentColor',
    moreContrast: 'currentColor',
    purpose: 'Headline, if it differs from the text',
  },
  {
    name: '--nc-color-quiet',
    type: 'color',
    value: 'light-dark(#4d5562, #aab2bf)',
    moreContrast: 'light-dark(#2b313a, #d9dee6)',
    purpose: 'Standfirst, labels, places and dates',
  },
  {
    name: '--nc-color-accent',
    type: 'color',
    value: 'light-dark(#0a5aa0, #7cb8f2)',
    moreContrast: 'light-dark(#003e75, #add5ff)',
    purpose: 'Section and disclosures',
  },
  {
    name: '--nc-color-line',
    type: 'color',
    value: 'light-dark(#d5d9e0, #3a424f)',
    moreContrast: '#6d7684',
    purpose: 'Borders and rules; background of an image while it loads',
  },
  {
    name: '--nc-color-focus',
    type: 'color',
    value: 'currentColor',
    moreContrast: 'currentColor',
    purpose: 'Ring around the element with keyboard focus',
  },
  {
    name: '--nc-font-headline',
    type: 'fontFamily',
    value: '"Iowan Old Style", "Noto Serif", Georgia, serif',
    purpose: 'Typeface of the headline',
  },
  {
    name: '--nc-font-text',
    type: 'fontFamily',
    value: 'system-ui, sans-serif',
    purpose: 'Typeface of everything else in a card',
  },
  {
    name: '--nc-headline-weight',
    type: 'fontWeight',
    value: '650',
    purpose: 'Weight of the headline',
  },
  {
    name: '--nc-radius',
    type: 'dimension',
    value: '0',
    purpose: 'Radius of a card’s corners',
  },
];

/** The value for one colour scheme: one side of `light-dark(a, b)`, or any other value unchanged. */
export function valueIn(scheme: ColorScheme, value: string): string {
  const sides = /^light-dark\(([^,()]+), ([^,()]+)\)$/.exec(value);
  return sides?.[scheme === 'light' ? 1 : 2] ?? value;
}
