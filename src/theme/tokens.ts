/** A custom property that a host may set on a card or on anything around it. */
export interface Token {
  readonly name: `--nc-${string}`;
  /** What kind of value it takes, by the name that the Design Tokens format gives it. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight';
  /** What holds where a host sets nothing; `light-dark(a, b)` follows the colour scheme. */
  readonly value: string;
  /** What holds for a reader who asks for more contrast, where the token sheet is in use. */
  readonly moreContrast?: string;
  readonly purpose: string;
}

/** The tokens that are colours. */
export type ColorToken =
  `--nc-color-${'surface' | 'text' | 'headline' | 'quiet' | 'accent' | 'line' | 'focus'}`;

/** A colour for each of them, as `#rrggbb`, in one colour scheme. Without its own a headline has the text's. */
export type ThemeColors = Readonly<
  Record<Exclude<ColorToken, '--nc-color-headline'>, string> & { '--nc-color-headline'?: string }
>;

/** The two colour schemes. Everything that has both names them in this order. */
export const colorSchemes = ['light', 'dark'] as const;
export type ColorScheme = (typeof colorSchemes)[number];

/**
 * Every custom property that themes the components, with its default. The style sheets write each as
 * `var(--nc-…, default)` by hand; a test compares them with this table, and the token sheets are made from it.
 * `--nc-goal-color` is not among them: the colours of the goals are the UN's and stay as they are.
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
    purpose: 'Headline, where it is not in the colour of the text',
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
    purpose: 'Edges and rules; what shows while a picture loads',
  },
  {
    name: '--nc-color-focus',
    type: 'color',
    value: 'currentColor',
    moreContrast: 'currentColor',
    purpose: 'Ring around what has the keyboard focus',
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
    purpose: 'Roundness of a card’s corners',
  },
];

/** One side of `light-dark(a, b)`; any other value holds in both schemes and comes back as it is. */
export function valueIn(scheme: ColorScheme, value: string): string {
  const sides = /^light-dark\(([^,()]+), ([^,()]+)\)$/.exec(value);
  return sides?.[scheme === 'light' ? 1 : 2] ?? value;
}
