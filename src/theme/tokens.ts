import type { ColorScheme } from './colorSchemes.js';

/** A custom property that a host may set on a card or an ancestor of it. */
export interface Token {
  readonly name: `--nc-${string}`;
  /** The type of its value, as named by the Design Tokens format, which has no `keyword`. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'keyword';
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
  Record<Exclude<ColorToken, '--nc-color-headline'>, string> & { '--nc-color-headline'?: string | undefined }
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
    value: 'light-dark(#fff, #161a20)',
    moreContrast: 'light-dark(#fff, #000)',
    purpose: 'Background of a card',
  },
  {
    name: '--nc-color-text',
    type: 'color',
    value: 'light-dark(#14181e, #eef1f5)',
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
    value: 'light-dark(#525b67, #a9b2be)',
    moreContrast: 'light-dark(#2b313a, #d9dee6)',
    purpose: 'Standfirst, labels, places and dates',
  },
  {
    name: '--nc-color-accent',
    type: 'color',
    value: 'light-dark(#0b5590, #86bdf2)',
    moreContrast: 'light-dark(#003e75, #add5ff)',
    purpose: 'Disclosures, and the headline under the pointer',
  },
  {
    name: '--nc-color-line',
    type: 'color',
    value: 'light-dark(#d7dbe0, #353d48)',
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
    name: '--nc-color-tint',
    type: 'color',
    value: 'light-dark(#f1f3f5, #20262e)',
    moreContrast: 'light-dark(#f1f3f5, #20262e)',
    purpose: 'Ground of a picture that is loading, and of a card that is pressed',
  },
  {
    name: '--nc-color-notice',
    type: 'color',
    value: 'light-dark(#6b4700, #f2c96d)',
    moreContrast: 'light-dark(#4a3100, #ffe3a3)',
    purpose: 'Label and edge of a correction',
  },
  {
    name: '--nc-color-notice-ground',
    type: 'color',
    value: 'light-dark(#fff3d1, #332708)',
    moreContrast: 'light-dark(#fff3d1, #241b04)',
    purpose: 'Ground of a correction',
  },
  {
    name: '--nc-color-alert',
    type: 'color',
    value: 'light-dark(#fff, #ffe3df)',
    moreContrast: 'light-dark(#fff, #fff)',
    purpose: 'Text about a withdrawal',
  },
  {
    name: '--nc-color-alert-ground',
    type: 'color',
    value: 'light-dark(#9c1c16, #701a14)',
    moreContrast: 'light-dark(#7a0f0a, #5a100b)',
    purpose: 'Ground of a withdrawal',
  },
  {
    name: '--nc-font-headline',
    type: 'fontFamily',
    value: '"Iowan Old Style", Charter, "Sitka Text", "Noto Serif", Cambria, Georgia, serif',
    purpose: 'Typeface of the headline',
  },
  {
    name: '--nc-font-text',
    type: 'fontFamily',
    value: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    purpose: 'Typeface of everything else in a card',
  },
  {
    name: '--nc-headline-weight',
    type: 'fontWeight',
    value: '700',
    purpose: 'Weight of the headline',
  },
  {
    name: '--nc-headline-scale',
    type: 'number',
    value: '1',
    purpose: 'Size of headlines, as a factor',
  },
  {
    name: '--nc-density',
    type: 'number',
    value: '1',
    purpose: 'Space at the sides of a card, as a factor',
  },
  {
    name: '--nc-picture-ratio',
    type: 'number',
    value: '1.5',
    purpose: 'Width of a picture above a story, divided by its height',
  },
  {
    name: '--nc-headline-align',
    type: 'keyword',
    value: 'inherit',
    purpose: 'Alignment of the first line and the headline: `center` and other values of `text-align`',
  },
  {
    name: '--nc-top-rule',
    type: 'keyword',
    value: '1px solid',
    purpose:
      'Rule above a card, and above a list, where it is 2px wide by default: a value of `border`, or `0`',
  },
  {
    name: '--nc-list-gap',
    type: 'dimension',
    value: '1px',
    purpose: 'Space between the cards of a list: up to 1px a hairline, from 2px what is behind the list',
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
  const sides = /^light-dark\(((?:[^,()]|\([^()]*\))+),((?:[^,()]|\([^()]*\))+)\)$/.exec(value);
  return sides?.[scheme === 'light' ? 1 : 2]?.trim() ?? value;
}
