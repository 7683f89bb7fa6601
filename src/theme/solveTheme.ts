import { oklch } from 'culori/css';
import type { Oklch } from 'culori/fn';
import { failure, type Issue, phrase, showValue } from '../model/issue.js';
import { ownOptions } from '../model/ownOptions.js';
import { colorDistance, toHex } from './color.js';
import { type ColorScheme, colorSchemes } from './colorSchemes.js';
import { parseCssColor } from './cssColor.js';
import { readableColor } from './readableColor.js';
import type { ThemeColors } from './tokens.js';

export interface SolveThemeOptions {
  /** Minimum contrast of text: 4.5 (default; WCAG 2.2 AA) to 7 (AAA). */
  contrast?: number | undefined;
  /** Backgrounds of a card, as opaque CSS colours. Default: white, and near black with a tint of the brand colour. */
  surfaces?: { light?: string | undefined; dark?: string | undefined } | undefined;
}

/** The result of {@link solveTheme}. `issues` may contain warnings even if `ok` is true. */
export type SolveThemeResult =
  | {
      readonly ok: true;
      /** The brand colour as parsed, in the form `#rrggbb`. */
      readonly brandColor: string;
      readonly light: ThemeColors;
      readonly dark: ThemeColors;
      /** How far the accent is from the brand colour, as ΔE OK: 0 equal, 0.02 hardly visible, 1 from black to white. */
      readonly shift: Readonly<Record<ColorScheme, number>>;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Makes a light and a dark theme from one brand colour, at design time: every pair of `contrastsOf` passes in both. The brand
 * colour becomes the accent. It is unchanged where it is readable; elsewhere its lightness changes as little as possible, and
 * it keeps its hue and as much chroma as sRGB allows. Text, lines and the dark surface are tinted with it.
 *
 * `brandColor` is any opaque colour of CSS Color 4: `#0a5aa0`, `teal`, `rgb(10 90 160)`, `oklch(46% 0.13 252)`. Never
 * throws: an unusable value becomes an issue with its path (`brandColor`, `contrast`, `surfaces.light`), such as a
 * translucent colour, or a surface on which neither black nor white has enough contrast.
 */
export function solveTheme(brandColor: string, options?: SolveThemeOptions): SolveThemeResult {
  const { contrast: minContrast = 4.5, surfaces: givenSurfaces } = ownOptions(options);
  const surfaces = ownOptions(givenSurfaces);
  const brand = parseCssColor(brandColor, 'brandColor');
  const issues: Issue[] = [...brand.issues];
  if (!(typeof minContrast === 'number' && minContrast >= 4.5 && minContrast <= 7)) {
    issues.push(
      failure('contrast', 'value', {
        received: showValue(minContrast),
        expected: phrase('a number from {0} to {1}', 4.5, 7),
      }),
    );
  }
  const given = colorSchemes.map((scheme) => {
    if (surfaces[scheme] === undefined) return undefined;
    const { hex, issues: found } = parseCssColor(surfaces[scheme], `surfaces.${scheme}`);
    issues.push(...found);
    return hex;
  });
  const { hex } = brand;
  const start = oklch(hex);
  if (!hex || !start || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };

  const [light, dark] = colorSchemes.map((scheme, index) => {
    const colors = solveScheme(scheme, start, given[index], minContrast);
    if (colors) return colors;
    const received = phrase(
      '{0}, on which neither black nor white reaches {1}:1',
      given[index]!,
      minContrast,
    );
    issues.push(failure(`surfaces.${scheme}`, 'value', { received, expected: 'a lighter or darker colour' }));
    return undefined;
  });
  if (!light || !dark) return { ok: false, issues };
  const shift = (colors: ThemeColors) => colorDistance(hex, colors['--nc-color-accent']);
  return {
    ok: true,
    brandColor: hex,
    light,
    dark,
    shift: { light: shift(light), dark: shift(dark) },
    issues,
  };
}

/** Lightness and maximum chroma of the neutral colours. */
const neutrals = {
  light: { surface: [1, 0], line: [0.885, 0.012], text: [0.205, 0.014], quiet: [0.45, 0.024] },
  dark: { surface: [0.225, 0.016], line: [0.375, 0.024], text: [0.963, 0.006], quiet: [0.762, 0.02] },
} as const;

/** The colours of one scheme: the surface first, then what must be readable on it; undefined if nothing is. */
function solveScheme(
  scheme: ColorScheme,
  brand: Oklch,
  givenSurface: string | undefined,
  minContrast: number,
): ThemeColors | undefined {
  const neutral = (part: keyof (typeof neutrals)[ColorScheme]): Oklch => {
    const [l, maxChroma] = neutrals[scheme][part];
    // A grey brand has grey neutrals.
    return { ...brand, l, c: Math.min(maxChroma, brand.c / 4) };
  };
  const surface = givenSurface ?? toHex(neutral('surface'));
  const text = readableColor(neutral('text'), surface, minContrast);
  const quiet = readableColor(neutral('quiet'), surface, minContrast);
  const accent = readableColor(brand, surface, minContrast);
  if (!text || !quiet || !accent) return undefined;
  // Text also appears on the line colour, where an image is missing; the surface is the last resort.
  const line = readableColor(neutral('line'), text, minContrast) ?? surface;
  return {
    '--nc-color-surface': surface,
    '--nc-color-text': text,
    '--nc-color-quiet': quiet,
    '--nc-color-accent': accent,
    '--nc-color-line': line,
    '--nc-color-focus': accent,
  };
}
