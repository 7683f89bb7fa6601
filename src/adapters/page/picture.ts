import type { Image } from '../../model/article.js';
import { resolveWeb } from '../html/address.js';
import { isFurniture } from '../html/furniture.js';
import { oneLine } from '../html/htmlToText.js';
import type { HtmlImage } from '../html/images.js';

type Picture = { -readonly [Field in keyof Image]: Image[Field] };

/** Metadata that name a picture, the most reliable first; what follows it with a longer name describes it. */
const sources = ['og:image', 'twitter:image', 'image_src', 'image'];
const fileName = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/**
 * The picture of a page: the first in its metadata, else the first of its story. Missing alternative text and size are taken from the
 * same picture in the story.
 */
export function pictureOf(
  metadata: readonly (readonly [name: string, value: string])[],
  images: readonly HtmlImage[],
  headline: string,
  base: string | undefined,
): Picture | undefined {
  for (const source of sources) {
    const found = pictureIn(metadata, source, base);
    if (!found) continue;
    const same = images.find(({ src }) => src === found.src);
    const alt = found.alt === headline || fileName.test(found.alt ?? '') ? undefined : found.alt;
    return { ...(same && ofStory(same)), ...found, alt: alt ?? same?.alt ?? undefined };
  }
  return images[0] && ofStory(images[0]);
}

/** The first picture under a name: `og:image`, then `og:image:alt`, `og:image:width` and `og:image:height`, up to the next `og:image`. */
function pictureIn(
  metadata: readonly (readonly [name: string, value: string])[],
  source: string,
  base: string | undefined,
): Picture | undefined {
  let picture: Picture | undefined;
  for (const [name, value] of metadata) {
    const detail = name === source ? 'url' : name.startsWith(`${source}:`) && name.slice(source.length + 1);
    if (detail === 'url' || detail === 'src') {
      const src = resolveWeb(value, base);
      if (picture && src !== picture.src) break;
      if (src && !isFurniture(src)) picture ??= { src };
    } else if (picture && detail === 'alt') picture.alt = oneLine(value);
    else if (picture && (detail === 'width' || detail === 'height') && Number(value) >= 1)
      picture[detail] = Math.round(Number(value));
  }
  return picture;
}

function ofStory({ src, alt, width, height, caption }: HtmlImage): Picture {
  return {
    src,
    // An empty `alt` marks the image as decorative.
    ...(alt ? { alt } : alt === '' && { decorative: true as const }),
    ...(width && height && { width, height }),
    ...(caption && { caption }),
  };
}
