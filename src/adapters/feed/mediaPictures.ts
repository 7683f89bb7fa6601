import type { MediaNs } from 'feedsmith';
import { isFurniture } from '../html/furniture.js';
import type { FeedItem, Picture, Spot } from './source.js';
import { sourceTypesOf } from './sourceTypes.js';

const isImageType = (type: string | undefined) => /^image\//i.test(type ?? '');
const hasImageName = (url: string) => /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(url.slice(-300));

/** The enclosure of an item, if it is an image. */
export function readEnclosure(url: string | undefined, type: string | undefined): Picture[] {
  return url && !isFurniture(url) && isImageFile(url, type) ? [{ url }] : [];
}

/** Whether a file is an image, by its type or, without one, by its name. */
export function isImageFile(url: string, type: string | undefined): boolean {
  return isImageType(type) || (!type && hasImageName(url));
}

/**
 * Images by Media RSS (https://www.rssboard.org/media-rss): full-size images, the largest first, then thumbnails. The caption is
 * the image's description.
 */
export function readMedia(media: MediaNs.ItemOrFeed | undefined): Picture[] {
  if (!media) return [];
  const contents = [media, ...(media.groups ?? [])].flatMap((group) => {
    const sourceTypes = sourceTypesOf(group.categories);
    return (group.contents ?? []).map((content) => ({ content, group, sourceTypes }));
  });
  const whole = contents
    .filter(({ content }) => isImage(content))
    .sort((a, b) => (b.content.width ?? 0) - (a.content.width ?? 0))
    .map(({ content, group, sourceTypes }) => ({
      ...toPicture(content, group),
      sourceTypes: [...sourceTypes, ...sourceTypesOf(content.categories)],
    }));
  const thumbnails = [media, ...(media.groups ?? []), ...(media.contents ?? [])]
    .flatMap(({ thumbnails = [], categories }) => {
      const sourceTypes = sourceTypesOf(categories);
      return thumbnails.map((each) => ({ ...each, sourceTypes }));
    })
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .flatMap(({ url, width, height, sourceTypes }) =>
      url && !isIcon(url, width, height) ? [{ url, width, height, sourceTypes, small: true }] : [],
    );
  return [...whole, ...thumbnails];
}

/** Smaller images, in pixels, are avatars or icons. An image without a size may be a picture. */
const minSize = 50;

function isIcon(url: string, width = minSize, height = minSize): boolean {
  return width < minSize || height < minSize || isFurniture(url);
}

function isImage({ url, medium, type }: MediaNs.Content): boolean {
  if (!url || isFurniture(url)) return false;
  if (medium) return medium.toLowerCase() === 'image';
  return type ? isImageType(type) : hasImageName(url);
}

function toPicture(content: MediaNs.Content, owner: MediaNs.Group): Picture {
  const description = content.description ?? owner.description;
  const credit = (content.credits ?? owner.credits)?.find(({ value }) => value)?.value;
  const license = (content.licenses ?? owner.licenses)?.[0];
  return {
    url: content.url ?? '',
    width: content.width,
    height: content.height,
    title: content.title?.value,
    caption: description?.value,
    credit: (credit ?? (content.copyright ?? owner.copyright)?.value)?.trim(),
    license: license?.name ?? license?.href,
  };
}

/** The first video, sound or document by Media RSS. */
export function readMediaFile(media: MediaNs.ItemOrFeed | undefined): FeedItem['media'] {
  const contents = [media, ...(media?.groups ?? [])].flatMap((group) => group?.contents ?? []);
  for (const { url, medium, duration } of contents) {
    const kind = mediaKinds.find((name) => name === medium?.toLowerCase());
    if (url && kind) return { kind, url, seconds: duration && Math.round(duration) };
  }
  return undefined;
}

const mediaKinds = ['video', 'audio', 'document'] as const;

/** The description of an item, or of its video or audio. The description of an image is its caption instead. */
export function readMediaSummary(media: MediaNs.ItemOrFeed | undefined): string | undefined {
  const owners = media ? [...(media.groups ?? []), media] : [];
  return owners.find(({ contents, description }) => description && !contents?.some(isImage))?.description
    ?.value;
}

/** Places by Media RSS. */
export function readMediaPlaces(media: MediaNs.ItemOrFeed | undefined): Spot[] {
  return (media?.locations ?? []).map(({ description, lat, lng }) => ({
    name: description,
    latitude: lat,
    longitude: lng,
  }));
}
