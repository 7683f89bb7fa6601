import type { ToShareSvgOptions } from '../../src/exports/share-image/svg.js';

let context: OffscreenCanvasRenderingContext2D | null | undefined;

/** Measures text with the browser's own fonts; works in a worker too. */
export const measureText: NonNullable<ToShareSvgOptions['measure']> = (text, { family, weight }) => {
  context ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return text.length;
  context.font = `${weight} 100px ${family}`;
  return context.measureText(text).width / 100;
};
