import { OKLCH, sRGB } from 'colorjs.io/fn';

/**
 * A colour in OKLCH: how light it looks (0 to 1), its chroma (0 for grey, about 0.32 for the strongest of sRGB) and its hue
 * in degrees. Source: Björn Ottosson, "A perceptual color space for image processing" (2020),
 * https://bottosson.github.io/posts/oklab/. Colours that are equally far apart in it look about equally different.
 */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** `#rrggbb` in OKLCH. A grey has no hue, and comes with 0. */
export function fromHex(hex: string): Oklch {
  const [lightness, chroma, hue] = OKLCH.from(sRGB, channelsOf(hex));
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 };
}

/** The nearest `#rrggbb` of the same lightness and hue: chroma gives way, as far as a screen in sRGB needs. */
export function toHex(color: Oklch): string {
  const lightness = Math.min(Math.max(color.lightness, 0), 1);
  const { hue } = color;
  let most = channels(lightness, color.chroma, hue);
  if (!inGamut(most)) {
    let [inside, outside] = [0, Math.min(color.chroma, strongest)];
    for (let step = 0; step < gamutSteps; step += 1) {
      const chroma = (inside + outside) / 2;
      if (inGamut(channels(lightness, chroma, hue))) inside = chroma;
      else outside = chroma;
    }
    most = channels(lightness, inside, hue);
  }
  return hexOf(most);
}

/** Distance of two colours in OKLab (ΔE OK): 0 for the same, about 0.02 for a difference that is just seen, 1 from black to white. */
export function distance(one: Oklch, other: Oklch): number {
  const turn = ((one.hue - other.hue) * Math.PI) / 180;
  const across = one.chroma ** 2 + other.chroma ** 2 - 2 * one.chroma * other.chroma * Math.cos(turn);
  return Math.hypot(one.lightness - other.lightness, Math.sqrt(Math.max(across, 0)));
}

/** Red, green and blue, 0 to 1 where the screen can show them, as `#rrggbb`. */
export function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => toByte(channel).toString(16).padStart(2, '0')).join('')}`;
}

// No colour of sRGB is stronger.
const strongest = 0.33;

// Finer than the step from one byte to the next.
const gamutSteps = 12;

// A hair beyond is rounding, and is rounded away with the rest.
const inGamut = (rgb: readonly number[]) => rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005);

function channels(lightness: number, chroma: number, hue: number): number[] {
  return sRGB.from(OKLCH, [lightness, chroma, hue]).map((channel) => channel ?? 0);
}

function channelsOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function toByte(channel: number): number {
  return Math.round(Math.min(Math.max(channel, 0), 1) * 255);
}
