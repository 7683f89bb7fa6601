import type { MediaNs } from 'feedsmith';
import { isFurniture } from '../html/furniture.js';
import { htmlToText } from '../html/htmlToText.js';
import type { Picture, Spot } from './source.js';

const isImageType = (type: string | undefined) => /^image\//i.test(type ?? '');
const hasImageName = (url: string) => /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i.test(url.slice(-300));

/** A file that comes with an item, and is a picture. */
export function readEnclosure(url: string | undefined, type: string | undefined): Picture[] {
  const fits = url && !isFurniture(url) && (isImageType(type) || (!type && hasImageName(url)));
  return fits ? [{ url }] : [];
}

/**
 * Pictures by Media RSS (https://www.rssboard.org/media-rss): whole ones, the largest first, then thumbnails. A caption is
 * a picture's own description; titles of media are names of files as often as not, and are not taken.
 */
export function readMedia(media: MediaNs.ItemOrFeed | undefined): Picture[] {
  if (!media) return [];
  const contents = [
    ...(media.contents ?? []).map((content) => ({ content, group: media })),
    ...(media.groups ?? []).flatMap((group) => (group.contents ?? []).map((content) => ({ content, group }))),
  ];
  const whole = contents
    .filter(({ content }) => isImage(content))
    .sort((a, b) => (b.content.width ?? 0) - (a.content.width ?? 0))
    .map(({ content, group }) => toPicture(content, group));
  const thumbnails = [media, ...(media.groups ?? []), ...(media.contents ?? [])]
    .flatMap((owner) => owner.thumbnails ?? [])
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .flatMap(({ url, width, height }) =>
      url && !isSign(url, width, height) ? [{ url, width, height, small: true }] : [],
    );
  return [...whole, ...thumbnails];
}

/** Smaller than this is a face or a sign; what tells no size may be a picture. */
const smallest = 50;

function isSign(url: string, width = smallest, height = smallest): boolean {
  return width < smallest || height < smallest || isFurniture(url);
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
    caption: description?.value && htmlToText(description.value),
    credit: (credit ?? (content.copyright ?? owner.copyright)?.value)?.trim(),
    license: license?.name ?? license?.href,
  };
}

/** What an item that is a film or a sound is about; the description of a picture is its caption. */
export function readMediaSummary(media: MediaNs.ItemOrFeed | undefined): string | undefined {
  const group = media?.groups?.find(({ contents }) => contents && !contents.some(isImage));
  return group?.description?.value;
}

/** Places by Media RSS that have a name. */
export function readMediaPlaces(media: MediaNs.ItemOrFeed | undefined): Spot[] {
  return (media?.locations ?? []).map(({ description, lat, lng }) => ({
    name: description,
    latitude: lat,
    longitude: lng,
  }));
}
