import type { AtomFeed } from 'feedsmith';
import { limits } from '../../model/limits.js';
import type { Attachment, Translation } from '../../model/releaseTypes.js';
import { resolveWeb } from '../html/address.js';
import { htmlToText } from '../html/htmlToText.js';
import { fileNameOf } from '../internal/fileName.js';
import { isImageFile } from './mediaPictures.js';
import type { FeedFile } from './source.js';

/** An item's enclosures as attachments, without images and duplicates. A file without a title is named after its URL. */
export function writeAttachments(files: readonly FeedFile[], base: string | undefined): Attachment[] {
  const seen = new Set<string>();
  // One over the limit, so that `parseArticle` reports the rest.
  return files.slice(0, limits.entries + 1).flatMap(({ url: address, type, bytes, title }) => {
    const url = resolveWeb(address, base);
    if (!url || seen.has(url) || isImageFile(url, type)) return [];
    seen.add(url);
    const name = (title && htmlToText(title.slice(0, 1000))) || fileNameOf(url);
    const isType = type !== undefined && /^[\w.+-]+\/[\w.+-]+/.test(type);
    // Many programs write a length of 0 for an unknown one.
    return name ? [{ name, url, ...(isType && { mediaType: type }), ...(bytes && { bytes }) }] : [];
  });
}

/** The `enclosure` links of an Atom entry. */
export function enclosures(links: readonly AtomFeed.Link<string>[] | undefined): FeedFile[] {
  return (links ?? [])
    .filter(({ rel }) => rel?.toLowerCase() === 'enclosure')
    .map(({ href, type, length, title }) => ({ url: href, type, bytes: length, title }));
}

/** The pages that Atom links say are in another language than the article. */
export function writeTranslations(
  pages: readonly { readonly language: string; readonly url: string }[],
  article: { readonly language: string | undefined; readonly url: string | undefined },
  base: string | undefined,
): Translation[] {
  const primary = (tag = 'en') => tag.split(/[-_]/)[0]?.toLowerCase();
  return pages.slice(0, limits.entries + 1).flatMap(({ language, url: address }) => {
    const url = resolveWeb(address, base);
    return url && url !== article.url && primary(language) !== primary(article.language)
      ? [{ language, url }]
      : [];
  });
}
