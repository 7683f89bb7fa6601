import {
  A98RGB,
  ColorSpace,
  HSL,
  HWB,
  Lab,
  LCH,
  OKLab,
  OKLCH,
  P3,
  ProPhoto,
  parse,
  REC_2020,
  sRGB,
  sRGB_Linear,
  XYZ_D50,
  XYZ_D65,
} from 'colorjs.io/fn';
import { type Issue, showValue } from '../model/issue.js';
import { hexOf, type Oklch, toHex } from './oklch.js';

/** A colour that every screen shows, or what is wrong with it. */
export type CssColorResult =
  | { readonly hex: string; readonly issues: readonly Issue[] }
  | { readonly hex?: undefined; readonly issues: readonly Issue[] };

/**
 * Reads an opaque colour as CSS Color 4 writes it: a name, `#rgb`, `#rrggbb`, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`,
 * `oklab()`, `oklch()`, `color()`. A colour beyond sRGB comes back as the nearest one within, with a warning. Refused:
 * colours one can see through, which depend on what is behind them, and those that only a page can know
 * (`currentColor`, `var()`, `color-mix()`, system colours).
 */
export function parseCssColor(input: unknown, path: string): CssColorResult {
  const refused = (code: Issue['code'], expected: string, suggestion?: string): CssColorResult => ({
    issues: [
      {
        path,
        code,
        severity: 'error',
        message: `${path}: received ${showValue(input)}; expected ${expected}.`,
        ...(suggestion && { suggestion }),
      },
    ],
  });
  if (typeof input !== 'string') return refused('type', expectedColor);
  const color = read(input.trim());
  if (!color) return refused('value', expectedColor);
  const { rgb, oklch, alpha } = color;
  if (alpha < 1) {
    const onWhite = hexOf(rgb.map((channel) => channel * alpha + 1 - alpha));
    return refused(
      'value',
      'a colour that lets nothing through',
      alpha ? `On white it is ${onWhite}.` : undefined,
    );
  }
  if (rgb.every((channel) => channel > -0.0005 && channel < 1.0005)) return { hex: hexOf(rgb), issues: [] };
  const hex = toHex(oklch);
  const message = `${path}: received ${showValue(input)}, which not every screen can show; took ${hex}.`;
  return { hex, issues: [{ path, code: 'repaired', severity: 'warning', message }] };
}

const expectedColor = 'a colour of its own, such as #0a5aa0, teal, rgb(10 90 160) or oklch(46% 0.13 252)';

const spaces = [
  ...[sRGB, sRGB_Linear, HSL, HWB, Lab, LCH, OKLab, OKLCH],
  ...[P3, A98RGB, ProPhoto, REC_2020, XYZ_D50, XYZ_D65],
];

/** Notations whose numbers CSS clips to what sRGB holds. */
const clipped = /^(rgba?|hsla?|hwb)\(/i;

// The parser takes time that doubles with some repeated texts, and the longest sensible colour has half this length.
const longest = 80;

interface Read {
  /** Red, green and blue; from 0 to 1 where sRGB has the colour. */
  rgb: readonly number[];
  oklch: Oklch;
  alpha: number;
}

function read(text: string): Read | undefined {
  // A dashed name is a variable, or a space outside of CSS that the parser would warn of in the console.
  if (text.length > longest || text.includes('--')) return undefined;
  try {
    // Here and not beside the list: nothing happens when this file is loaded.
    for (const space of spaces) ColorSpace.register(space);
    const meta: ParseMeta = {};
    const { spaceId, coords, alpha } = parse(text, { meta });
    // The parser is lenient: it takes `rgb(1 2 3 4)`, and for `rgb(1px x 3)` gives texts.
    if (meta.alphaType && !meta.commas && !text.includes('/')) return undefined;
    const numbers = coords.map(orZero) as Triple;
    let rgb = sRGB.from(spaceId, numbers).map(orZero) as Triple;
    if (clipped.test(text)) rgb = rgb.map((channel) => Math.min(Math.max(channel, 0), 1)) as Triple;
    const [lightness = 0, chroma = 0, hue = 0] = OKLCH.from(sRGB, rgb).map(orZero);
    const all = [...numbers, ...rgb, alpha ?? 1];
    if (!all.every(Number.isFinite)) return undefined;
    return { rgb, oklch: { lightness, chroma, hue }, alpha: alpha ?? 1 };
  } catch {
    return undefined;
  }
}

type Triple = [number, number, number];
type ParseMeta = NonNullable<NonNullable<Parameters<typeof parse>[1]>['meta']>;

/** `none` is 0, as CSS has it wherever a colour stands alone. */
const orZero = (value: number | null) => value ?? 0;
