/** A custom property that a host may set on a card or on anything around it. */
export interface Token {
  readonly name: `--nc-${string}`;
  /** What holds where a host sets nothing; `light-dark(a, b)` follows the colour scheme. */
  readonly value: string;
  readonly purpose: string;
}

/**
 * Every custom property that themes the components, with its default. The style sheets write each as
 * `var(--nc-…, default)` by hand; a test compares them with this table. `--nc-goal-color` is not among them: the
 * colours of the goals are the UN's and stay as they are.
 */
export const tokens: readonly Token[] = [
  { name: '--nc-color-surface', value: 'light-dark(#fff, #181c22)', purpose: 'Background of a card' },
  { name: '--nc-color-text', value: 'light-dark(#14171c, #f1f3f6)', purpose: 'Headline, story and names' },
  {
    name: '--nc-color-quiet',
    value: 'light-dark(#4d5562, #aab2bf)',
    purpose: 'Standfirst, labels, places and dates',
  },
  { name: '--nc-color-accent', value: 'light-dark(#0a5aa0, #7cb8f2)', purpose: 'Section and disclosures' },
  { name: '--nc-color-line', value: 'light-dark(#d5d9e0, #3a424f)', purpose: 'Edges and rules' },
  { name: '--nc-color-focus', value: 'currentColor', purpose: 'Ring around what has the keyboard focus' },
  {
    name: '--nc-font-headline',
    value: '"Iowan Old Style", "Noto Serif", Georgia, serif',
    purpose: 'Typeface of the headline',
  },
  {
    name: '--nc-font-text',
    value: 'system-ui, sans-serif',
    purpose: 'Typeface of everything else in a card',
  },
];
