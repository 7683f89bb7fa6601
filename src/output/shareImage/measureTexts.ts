import type { Resvg, ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeHtml } from '../html.js';
import { estimateWidth } from './estimateWidth.js';
import type { TextStyle } from './svgText.js';
import type { MeasureText } from './textBlock.js';

/** Collects the texts that a layout measures, to measure all of them at once: each new renderer reads the fonts again. */
export interface TextCollector {
  /** Estimates widths, and remembers what it was asked for. */
  readonly collect: MeasureText;
  /** Measures what was collected; estimates the rest. Returns nothing if no font can be used. */
  readonly measureAll: (renderer: typeof Resvg, options: ResvgRenderOptions) => MeasureText | undefined;
}

const size = 100;
/** Other characters have much the same width in every typeface: a Chinese one is a square, and figures are half as wide. */
const varies = /(?!\p{Script=Han})\p{L}|^·$/u;

export function textCollector(): TextCollector {
  const wanted = new Map<string, { text: string; style: TextStyle }>();
  const add = (text: string, style: TextStyle) => wanted.set(keyOf(text, style), { text, style });
  return {
    collect(text, style) {
      // The empty text measures the bars alone.
      add('', style);
      if (varies.test(text)) add(text, style);
      return estimateWidth(text);
    },
    measureAll(renderer, options) {
      const items = [...wanted.values()];
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${items.map(betweenBars).join('')}</svg>`;
      const extents = readExtents(new renderer(svg, options).toString());
      if (!extents.size) return undefined;
      const widths = new Map([...wanted.keys()].map((key, index) => [key, extents.get(index)]));
      return (text, style) => {
        const withBars = widths.get(keyOf(text, style));
        const bars = widths.get(keyOf('', style));
        return withBars && bars ? (withBars - bars) / size : estimateWidth(text);
      };
    },
  };
}

function keyOf(text: string, { family, weight }: TextStyle): string {
  return `${weight} ${family} ${text}`;
}

/** Between bars, because only the extent of outlines can be read, which excludes spaces and the room around letters. */
function betweenBars({ text, style }: { text: string; style: TextStyle }, index: number): string {
  return (
    `<text id="t${index}" font-family="${escapeHtml(style.family)}" font-weight="${style.weight}" ` +
    `font-size="${size}" xml:space="preserve">|${escapeHtml(text)}|</text>`
  );
}

/** The horizontal extent of each text, by the number in its id, from the outlines that the renderer writes. */
function readExtents(svg: string): Map<number, number> {
  const extents = new Map<number, number>();
  for (const part of svg.split('id="t').slice(1)) {
    let left = Infinity;
    let right = -Infinity;
    for (const [, outline = ''] of part.matchAll(/ d="([^"]*)"/g)) {
      // Coordinates alternate: x, y, x, y.
      const numbers = outline.split(/[^\d.-]+/).filter(Boolean);
      for (let at = 0; at < numbers.length; at += 2) {
        left = Math.min(left, Number(numbers[at]));
        right = Math.max(right, Number(numbers[at]));
      }
    }
    if (right > left) extents.set(Number.parseInt(part, 10), right - left);
  }
  return extents;
}
