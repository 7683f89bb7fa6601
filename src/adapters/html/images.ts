import { resolveWeb } from './address.js';
import { isFurniture } from './furniture.js';
import type { Attributes } from './tagReader.js';

/** An image in a document. */
export interface HtmlImage {
  /** Absolute, http or https. */
  readonly src: string;
  /** Empty for a decorative image. */
  readonly alt?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  caption?: string;
}

/** In pixels; smaller images are icons, buttons or tracking pixels. */
const minSize = 50;
/** Characters read of a list of candidates. */
const maxSrcset = 10_000;

/** The image of an `<img>`; undefined for icons, page furniture and `data:` URLs. */
export function readImage(attributes: Attributes, base: string | undefined): HtmlImage | undefined {
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if ((width ?? minSize) < minSize || (height ?? minSize) < minSize) return undefined;
  const src = sourceOf(attributes, base);
  if (!src || isFurniture(src)) return undefined;
  const alt = attributes.alt?.trim();
  return {
    src,
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

/** All URLs that an `<img>` or `<source>` may load. */
export function addressesOf(attributes: Attributes): string[] {
  const [src, srcset] = [attributes.src, attributes.srcset];
  const lazy = [attributes['data-src'], attributes['data-lazy-src'], attributes['data-original']];
  const candidates =
    srcset
      ?.slice(0, maxSrcset)
      .split(/,\s/)
      .map((each) => each.trim().split(/\s/, 1)[0]) ?? [];
  return [src, ...lazy, ...candidates].flatMap((each) => each || []);
}

/** The image's URL; pages with lazy loading have a placeholder in `src`. */
function sourceOf(attributes: Attributes, base: string | undefined): string | undefined {
  const lazy = attributes['data-src'] ?? attributes['data-lazy-src'] ?? attributes['data-original'];
  const [first] = attributes.srcset?.trim().split(/\s/, 1) ?? [];
  return resolveWeb(lazy, base) ?? resolveWeb(attributes.src, base) ?? resolveWeb(first, base);
}

/** Returns the emoji that an image replaces, as blogs do: `<img class="emoji" alt="🎉">`. */
export function emojiOf({ alt, class: names }: Attributes): string | undefined {
  const emoji = alt?.trim();
  return emoji && emoji.length <= 12 && names && /\b(?:emoji|wp-smiley)\b/.test(names) ? emoji : undefined;
}

/** "640" and "640px"; no percentages. */
function pixels(text: string | undefined): number | undefined {
  const digits = /^(\d{1,5})(?:\.\d+)?\s*(?:px)?$/i.exec(text?.trim() ?? '')?.[1];
  return digits && Number(digits) > 0 ? Number(digits) : undefined;
}
