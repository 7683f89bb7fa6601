import { resolveWeb } from '../html/address.js';
import { htmlToText } from '../html/htmlToText.js';
import type { HtmlImage } from '../html/images.js';
import type { Picture } from './source.js';
import { disclosureOf } from './sourceTypes.js';

/** An image narrower than this, in pixels, is used only if there is no other. */
const minWidth = 300;

/**
 * The image of an item, as input for `parseArticle`: the first that the item names, else the first of its story. A thumbnail
 * known to be narrow is replaced by an image of the story. Missing alternative text, caption and size are taken from the same
 * image in the story.
 */
export function choosePicture(
  pictures: readonly Picture[],
  images: readonly HtmlImage[],
  base: string | undefined,
  titlesAreAlt: boolean,
): object | undefined {
  const first = pictures.find(({ url }) => resolveWeb(url, base));
  const src = resolveWeb(first?.url, base) ?? '';
  const tooSmall = (first?.width ?? minWidth) < minWidth && images.length > 0;
  if (!first || (tooSmall && first.small)) {
    const [image] = images;
    return image && fromBody(image);
  }
  const address = withoutQuery(src);
  const same = images.find((image) => image.src === src || withoutQuery(image.src) === address);
  const { width, height, title, caption, credit, license, sourceTypes } = first;
  const disclosure = disclosureOf(sourceTypes);
  const size = width && height ? { width, height } : {};
  return {
    ...(same && fromBody(same)),
    src,
    ...sizeOf(size),
    ...(titlesAreAlt && title && { alt: title }),
    ...(caption && { caption: htmlToText(caption) }),
    ...(credit && { credit }),
    ...(license && { license }),
    ...(disclosure && { disclosure }),
  };
}

function fromBody({ src, alt, width, height, caption }: HtmlImage): object {
  return {
    src,
    // An empty `alt` marks the image as decorative.
    ...(alt ? { alt } : alt === '' && { decorative: true }),
    ...sizeOf({ width, height }),
    ...(caption && { caption }),
  };
}

/** Width and height in whole pixels, or neither: one alone reserves no space. */
function sizeOf({ width, height }: { width?: number | undefined; height?: number | undefined }): object {
  if (!width || !height || width < 1 || height < 1) return {};
  return { width: Math.round(width), height: Math.round(height) };
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^https?:/, '');
}
