import { directionOf } from '../../model/language.js';
import type { ColorScheme } from '../../theme/colorSchemes.js';
import { parseCssColor } from '../../theme/cssColor.js';
import { tokens, valueIn } from '../../theme/tokens.js';

/** Values of `--nc-…` properties, as in a style sheet: `{ '--nc-color-accent': '#7a1f3d' }`. */
export type ShareThemeValues = Readonly<Record<string, string>>;

const colorNames = [
  'surface',
  'text',
  'headline',
  'quiet',
  'notice',
  'notice-ground',
  'alert',
  'alert-ground',
] as const;

export interface ShareTheme {
  /** Colours as `#rrggbb`. */
  readonly colors: Readonly<Record<(typeof colorNames)[number], string>>;
  /** `font-family` lists. */
  readonly families: Readonly<Record<'headline' | 'text', string>>;
  readonly headlineWeight: number;
  readonly lineHeight: { readonly headline: number; readonly text: number };
}

const arabic = {
  headline: '"Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic"',
  text: '"Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro"',
  lineHeight: { headline: 1.42, text: 1.65 },
};
const chinese = {
  headline: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun',
  text: '"PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"',
  lineHeight: { headline: 1.36, text: 1.65 },
};
const alphabetic = { headline: '', text: '', lineHeight: { headline: 1.13, text: 1.42 } };

/** The theme's values as an image needs them; an unusable value falls back to its default. */
export function shareTheme(values: ShareThemeValues, scheme: ColorScheme, language: string): ShareTheme {
  const script = directionOf(language) === 'rtl' ? arabic : /^zh\b/i.test(language) ? chinese : alphabetic;
  const family = (name: 'headline' | 'text') => {
    const standard = [script[name], defaultOf(`--nc-font-${name}`)].filter(Boolean).join(', ');
    // resvg ignores quoted names after a comma and a space.
    return (values[`--nc-font-${name}`] ?? standard).replace(/, +/g, ',');
  };
  const weight = Number(values['--nc-headline-weight'] ?? defaultOf('--nc-headline-weight'));
  const color = (name: string): string =>
    colorIn(scheme, values[`--nc-color-${name}`]) ??
    colorIn(scheme, defaultOf(`--nc-color-${name}`)) ??
    color('text');
  return {
    colors: Object.fromEntries(colorNames.map((name) => [name, color(name)])) as ShareTheme['colors'],
    families: { headline: family('headline'), text: family('text') },
    headlineWeight: weight >= 1 && weight <= 1000 ? weight : 700,
    lineHeight: script.lineHeight,
  };
}

function defaultOf(name: string): string {
  return tokens.find((token) => token.name === name)?.value ?? '';
}

function colorIn(scheme: ColorScheme, value: string | undefined): string | undefined {
  return value === undefined ? undefined : parseCssColor(valueIn(scheme, value), '').hex;
}
