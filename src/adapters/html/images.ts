import { resolveWeb } from './address.js';
import { isFurniture } from './furniture.js';
import type { Attributes } from './tagReader.js';

/** A picture in a document. */
export interface HtmlImage {
  /** Absolute, http or https. */
  readonly src: string;
  /** Empty where the document says that it needs none. */
  readonly alt?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  caption?: string;
}

/** Below this, a picture is a sign, a button or a counter of readers. */
const smallest = 50;

/** The picture of an `<img>`, or undefined for what shows nothing: counters, signs, data in place of an address. */
export function readImage(attributes: Attributes, base: string | undefined): HtmlImage | undefined {
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if ((width ?? smallest) < smallest || (height ?? smallest) < smallest) return undefined;
  const src = sourceOf(attributes, base);
  if (!src || isFurniture(src)) return undefined;
  const alt = attributes.alt?.trim();
  return {
    src,
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

/** Where the picture is; pages that load it late keep a stand-in in `src`. */
function sourceOf(attributes: Attributes, base: string | undefined): string | undefined {
  const late = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-original'];
  const [first] = attributes.srcset?.trim().split(/\s/, 1) ?? [];
  return resolveWeb(late, base) ?? resolveWeb(attributes.src, base) ?? resolveWeb(first, base);
}

/** The sign that a small picture stands for, as blogs write them: `<img class="emoji" alt="🎉">`. */
export function signOf({ alt, class: names }: Attributes): string | undefined {
  const sign = alt?.trim();
  return sign && sign.length <= 12 && names && /\b(?:emoji|wp-smiley)\b/.test(names) ? sign : undefined;
}

/** "640" and "640px"; no percentages. */
function pixels(text: string | undefined): number | undefined {
  const digits = /^(\d{1,5})(?:\.\d+)?\s*(?:px)?$/i.exec(text?.trim() ?? '')?.[1];
  return digits && Number(digits) > 0 ? Number(digits) : undefined;
}
