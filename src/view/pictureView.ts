import { fill } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Image, ImageSource } from '../model/article.js';
import { licenseName, licenseUrl } from '../model/license.js';
import { type AiLabel, aiLabel } from './aiLabels.js';
import { focalStep } from './focalPoint.js';

/** Everything a card shows of a picture. */
export interface PictureView {
  src: string;
  /** Empty if the picture is decorative or its text repeats the headline. */
  alt: string;
  /** Pixels of the file, or numbers in the same ratio; undefined when unknown. */
  width: number | undefined;
  height: number | undefined;
  /** Other widths of the file, as `srcset` values by media type. */
  sets: readonly [type: string | undefined, srcSet: string][];
  /** Focal point in percent, rounded to steps of 10. */
  x: number | undefined;
  y: number | undefined;
  credit: string | undefined;
  caption: string | undefined;
  /** Its name. */
  license: string | undefined;
  /** The address of its page. */
  licenseUrl: string | undefined;
  /** "AI-generated image". */
  label: AiLabel | undefined;
  /** What covers the picture until the reader opens it: its warning, and the label that opens it. */
  cover: { warning: string; open: string } | undefined;
}

export function pictureView(
  image: Image,
  headline: string,
  locale: CardLocale,
  showsAllLabels: boolean,
): PictureView {
  const { src, alt, width, height, ratio, sources, focalPoint } = image;
  const { credit, caption, license, disclosure, warning } = image;
  const whole = width && height;
  return {
    src,
    // A decorative picture has none.
    alt: alt === undefined || alt === headline ? '' : alt,
    width: whole ? width : ratio && Math.round(ratio * 1000),
    height: whole ? height : ratio && 1000,
    sets: sources ? srcSets(image, sources) : noSets,
    x: focalPoint && focalStep(focalPoint[0]),
    y: focalPoint && focalStep(focalPoint[1]),
    credit: credit && fill(locale.credit, { credit }),
    caption,
    license: license && licenseName(license),
    licenseUrl: licenseUrl(license),
    label: aiLabel('image', disclosure, locale, showsAllLabels),
    cover: warning === undefined ? undefined : { warning, open: locale.showPicture },
  };
}

const noSets: PictureView['sets'] = [];

function srcSets({ src, width }: Image, sources: readonly ImageSource[]): PictureView['sets'] {
  const types = [...new Set(sources.map(({ type }) => type))];
  return types.map((type) => [
    type,
    srcSet([
      ...sources.filter((source) => source.type === type),
      // The set without a type also offers the file itself.
      ...(width && !type ? [{ src, width }] : []),
    ]),
  ]);
}

// A comma at the end of a URL would end the `srcset` candidate.
function srcSet(sources: readonly ImageSource[]): string {
  return sources.map(({ src, width }) => `${src.replaceAll(',', '%2C')} ${width}w`).join(', ');
}
