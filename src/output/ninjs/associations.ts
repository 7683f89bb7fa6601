import { displayName } from '../../i18n/format.js';
import type { Image } from '../../model/article.js';
import type { Attachment, Translation, TranslationSource } from '../../model/releaseTypes.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { absoluteUrl, toUri } from '../addresses.js';
import type { NinjsAssociation, NinjsRendition } from './ninjs.js';
import { reviewerOf, sourceTypeOf } from './properties.js';

/** The picture, files, translations and the original. A picture without an absolute URL is omitted. */
export function associationsOf(
  { image, attachments = [], translations = [], translatedFrom }: VisibleArticle,
  baseUrl: string | undefined,
): NinjsAssociation[] {
  const src = image && absoluteUrl(image.src, baseUrl);
  return [
    ...(src ? [pictureOf(image, src, baseUrl)] : []),
    ...attachments.map(attachmentOf),
    ...translations.map(translationOf),
    ...(translatedFrom?.url === undefined ? [] : [originalLanguageOf(translatedFrom, translatedFrom.url)]),
  ];
}

function attachmentOf({ name, url, mediaType, bytes }: Attachment): NinjsAssociation {
  const href = toUri(url);
  const rendition: NinjsRendition = {
    name: 'original',
    href,
    ...(mediaType !== undefined && { contentType: mediaType }),
    ...(bytes !== undefined && { sizeInBytes: bytes }),
  };
  return { uri: href, name, rel: 'attachment', renditions: [rendition] };
}

function translationOf({ language, url, disclosure }: Translation): NinjsAssociation {
  const work = textIn(language, url, 'translation');
  return { ...work, ...sourceTypeOf(disclosure), ...reviewersOf(disclosure) };
}

/** How it was translated belongs to this story, not to the original. */
function originalLanguageOf({ language }: TranslationSource, url: string): NinjsAssociation {
  return textIn(language, url, 'translatedFrom');
}

function textIn(language: string, url: string, rel: NinjsAssociation['rel']): NinjsAssociation {
  const name = displayName('language', language, language);
  return { uri: toUri(url), name, rel, type: 'text', language };
}

function reviewersOf(disclosure: Image['disclosure']): Pick<NinjsAssociation, 'infoSources'> {
  const infoSources = reviewerOf(disclosure, 'reviewer');
  return infoSources.length > 0 ? { infoSources } : {};
}

function pictureOf(image: Image, src: string, baseUrl: string | undefined): NinjsAssociation {
  const { alt, caption, credit, license, disclosure, sources = [] } = image;
  const descriptions = [
    ...(caption === undefined ? [] : [{ role: 'caption', value: caption }]),
    ...(alt === undefined ? [] : [{ role: 'altText', value: alt }]),
  ];
  const others = sources.flatMap(({ src: source, width, type }) => {
    const href = absoluteUrl(source, baseUrl);
    const contentType = type === undefined ? {} : { contentType: type };
    return href ? [{ name: `width ${width}`, href: toUri(href), width, ...contentType }] : [];
  });
  return {
    uri: toUri(src),
    name: 'picture',
    rel: 'featured',
    type: 'picture',
    ...(descriptions.length > 0 && { descriptions }),
    ...(credit !== undefined && { by: credit }),
    ...(license !== undefined && { usageTerms: license }),
    ...sourceTypeOf(disclosure),
    ...reviewersOf(disclosure),
    renditions: [originalOf(image, src), ...others],
  };
}

function originalOf({ width, height, focalPoint }: Image, src: string): NinjsRendition {
  const size = {
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
  const poi =
    focalPoint && width !== undefined && height !== undefined
      ? { poi: { x: Math.round(focalPoint[0] * width), y: Math.round(focalPoint[1] * height) } }
      : {};
  return { name: 'original', href: toUri(src), ...size, ...poi };
}
