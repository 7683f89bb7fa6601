import { resolveWeb } from '../html/address.js';
import type { HtmlImage } from '../html/images.js';
import type { Picture } from './source.js';

/** Narrower than this, a picture is for a list and not for a card, if there is another. */
const narrow = 300;

/**
 * The picture of an item, as data for `parseArticle`: the first that the item names, else the first of its story. A thumbnail known
 * to be narrow gives way to one of the story. Text alternative, caption and size also come from the same picture
 * in the story.
 */
export function choosePicture(
  pictures: readonly Picture[],
  images: readonly HtmlImage[],
  base: string | undefined,
): object | undefined {
  const first = pictures.find(({ url }) => resolveWeb(url, base));
  const src = resolveWeb(first?.url, base) ?? '';
  const tooSmall = (first?.width ?? narrow) < narrow && images.length > 0;
  if (!first || (tooSmall && first.small)) {
    const [image] = images;
    return image && fromBody(image);
  }
  const address = withoutQuery(src);
  const same = images.find((image) => image.src === src || withoutQuery(image.src) === address);
  const { width, height, caption, credit, license } = first;
  const size = width && height ? { width, height } : {};
  return {
    ...(same && fromBody(same)),
    src,
    ...sizeOf(size),
    ...(caption && { caption }),
    ...(credit && { credit }),
    ...(license && { license }),
  };
}

function fromBody({ src, alt, width, height, caption }: HtmlImage): object {
  return {
    src,
    // An empty text says that there is nothing to tell.
    ...(alt ? { alt } : alt === '' && { decorative: true }),
    ...sizeOf({ width, height }),
    ...(caption && { caption }),
  };
}

/** Both sides or none, in whole pixels: one alone reserves no space. */
function sizeOf({ width, height }: { width?: number | undefined; height?: number | undefined }): object {
  if (!width || !height || width < 1 || height < 1) return {};
  return { width: Math.round(width), height: Math.round(height) };
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/^https?:/, '');
}
