import { type Issue, showValue } from '../model/issue.js';
import { parseCssColor } from './cssColor.js';
import { distance, fromHex, type Oklch } from './oklch.js';
import { reach } from './reach.js';
import { type ColorScheme, colorSchemes, type ThemeColors } from './tokens.js';

export interface SolveThemeOptions {
  /** Contrast that every text reaches: 4.5 (default; WCAG 2.2 AA) to 7 (AAA). */
  contrast?: number | undefined;
  /** Backgrounds of a card, as opaque CSS colours. Default white, and near black with a breath of the brand's hue. */
  surfaces?: { light?: string | undefined; dark?: string | undefined } | undefined;
}

/** What {@link solveTheme} returns. `issues` may hold warnings although `ok` is true. */
export type SolveThemeResult =
  | {
      readonly ok: true;
      /** The brand colour as it was understood, as `#rrggbb`. */
      readonly brandColor: string;
      readonly light: ThemeColors;
      readonly dark: ThemeColors;
      /** How far the brand colour had to move, as ΔE OK: 0 not at all, 0.02 hardly seen, 1 from black to white. */
      readonly shift: Readonly<Record<ColorScheme, number>>;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A light and a dark theme from one brand colour, for design time: every pair of `contrastsOf` passes in both. The brand
 * becomes the accent. Where it can be read it stays as it is; elsewhere it keeps its hue and as much chroma as sRGB
 * has, and its lightness moves no further than needed. Text, lines and the dark surface take a breath of its hue.
 *
 * `brandColor` is any opaque colour of CSS Color 4: `#0a5aa0`, `teal`, `rgb(10 90 160)`, `oklch(46% 0.13 252)`. Never
 * throws: what cannot be used comes back as an issue with its path (`brandColor`, `contrast`, `surfaces.light`), such as
 * a colour one can see through, or a surface on which neither black nor white reaches `contrast`.
 */
export function solveTheme(brandColor: string, options: SolveThemeOptions = {}): SolveThemeResult {
  const { contrast: least = 4.5, surfaces } = options ?? {};
  const brand = parseCssColor(brandColor, 'brandColor');
  const issues: Issue[] = [...brand.issues];
  if (!(typeof least === 'number' && least >= 4.5 && least <= 7)) {
    issues.push(issueAt('contrast', `received ${showValue(least)}; expected a number from 4.5 to 7`));
  }
  const given = colorSchemes.map((scheme) => {
    if (surfaces?.[scheme] === undefined) return undefined;
    const { hex, issues: found } = parseCssColor(surfaces[scheme], `surfaces.${scheme}`);
    issues.push(...found);
    return hex;
  });
  if (!brand.hex || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };

  const { hex } = brand;
  const start = fromHex(hex);
  const [light, dark] = colorSchemes.map((scheme, index) => {
    const colors = inScheme(scheme, start, given[index], least);
    if (colors) return colors;
    const message = `neither black nor white reaches ${least}:1 on ${given[index]}; expected a lighter or darker colour`;
    issues.push(issueAt(`surfaces.${scheme}`, message));
    return undefined;
  });
  if (!light || !dark) return { ok: false, issues };
  const moved = (colors: ThemeColors) => distance(start, fromHex(colors['--nc-color-accent']));
  return {
    ok: true,
    brandColor: hex,
    light,
    dark,
    shift: { light: moved(light), dark: moved(dark) },
    issues,
  };
}

function issueAt(path: string, message: string): Issue {
  return { path, code: 'value', severity: 'error', message: `${path}: ${message}.` };
}

/** Where the neutral colours start: lightness, and the most chroma they take of the brand's hue. */
const neutrals = {
  light: { surface: [1, 0], line: [0.885, 0.012], text: [0.205, 0.014], quiet: [0.45, 0.024] },
  dark: { surface: [0.225, 0.016], line: [0.375, 0.024], text: [0.963, 0.006], quiet: [0.762, 0.02] },
} as const;

/** One scheme. Grounds first, then the inks that stand on them; undefined if there is no ink for the surface. */
function inScheme(
  scheme: ColorScheme,
  brand: Oklch,
  givenSurface: string | undefined,
  least: number,
): ThemeColors | undefined {
  const neutral = (part: keyof (typeof neutrals)[ColorScheme]): Oklch => {
    const [lightness, chroma] = neutrals[scheme][part];
    // A grey brand has grey neutrals.
    return { lightness, chroma: Math.min(chroma, brand.chroma / 4), hue: brand.hue };
  };
  const surface = givenSurface ?? reach(neutral('surface'), [], least);
  if (!surface) return undefined;
  const text = reach(neutral('text'), [surface], least);
  const quiet = reach(neutral('quiet'), [surface], least);
  const accent = reach(brand, [surface], least);
  if (!text || !quiet || !accent) return undefined;
  // On a surface given by hand the line may have to keep away from the text; at worst it is the surface.
  const line = reach(neutral('line'), [text], least) ?? surface;
  return {
    '--nc-color-surface': surface,
    '--nc-color-text': text,
    '--nc-color-quiet': quiet,
    '--nc-color-accent': accent,
    '--nc-color-line': line,
    '--nc-color-focus': accent,
  };
}
