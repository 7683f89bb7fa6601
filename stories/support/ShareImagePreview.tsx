import { useEffect, useState } from 'react';
import type { Locale } from '../../src/exports/index.js';
import { parseArticles } from '../../src/exports/model.js';
import { type ToShareSvgOptions, toShareSvg } from '../../src/exports/share-image/svg.js';
import shareArticles from '../../test/fixtures/shareImage.json' with { type: 'json' };
import { editionIn } from './demo/editions.js';
import { measureText } from './measureText.js';

const { articles } = parseArticles(shareArticles);

export interface ShareImagePreviewProps extends Pick<ToShareSvgOptions, 'colorScheme' | 'theme'> {
  locale?: Locale;
  /** A headline instead of the sample's own. */
  headline?: string;
  /** Whether a story with a picture is drawn. */
  withPicture?: boolean;
}

/** The share image of a story in the language of `locale`, as an SVG: with its picture that of the newspaper, else the sample. */
export function ShareImagePreview({ locale, headline, withPicture, ...options }: ShareImagePreviewProps) {
  const language = locale?.language ?? 'en';
  const sample = withPicture
    ? editionIn(language).stories[0]
    : (articles.find((article) => article.language === language) ?? articles[0]);
  const picture = usePictureBytes(withPicture ? sample?.image?.src : undefined);
  if (!sample || (withPicture && !picture)) return null;
  const article = headline ? { ...sample, headline } : sample;
  const svg = toShareSvg(article, { ...options, locale, picture, measure: measureText });
  return (
    <img
      className="share-image"
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={article.headline}
    />
  );
}

/** A drawing of the newspaper as a JPEG; the share image takes no SVG. */
function usePictureBytes(src: string | undefined): Uint8Array | undefined {
  const [bytes, setBytes] = useState<Uint8Array>();
  useEffect(() => {
    if (src) void jpegOf(src).then(setBytes);
  }, [src]);
  return bytes;
}

async function jpegOf(src: string): Promise<Uint8Array> {
  const image = Object.assign(new Image(1200, 800), { src });
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 800 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, 1200, 800);
  const response = await fetch(canvas.toDataURL('image/jpeg', 0.9));
  return new Uint8Array(await response.arrayBuffer());
}
