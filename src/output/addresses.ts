import { toWebAddress } from '../model/address.js';
import type { Article } from '../model/article.js';
import { licenseUrl } from '../model/license.js';

/** An image's URL for use outside its site: http or https, or a path resolved against `baseUrl`; undefined for a path alone. */
export function absoluteUrl(src: string, baseUrl: string | undefined): string | undefined {
  const address = toWebAddress(src);
  // Stryker disable next-line ConditionalExpression: nothing resolves against undefined
  if (address !== undefined || baseUrl === undefined) return address;
  try {
    return toWebAddress(new URL(src, baseUrl).href);
  } catch {
    return undefined;
  }
}

/** A URL with only the characters that RFC 3986 allows, for formats whose readers validate URLs. */
export function toUri(url: string): string {
  return toAscii(new URL(url).href);
}

/** A licence's URL, for formats whose readers validate URLs; undefined if the licence is a name or its URL is not valid. */
export function licenseUri(license: string | undefined): string | undefined {
  const url = licenseUrl(license);
  // Stryker disable next-line ConditionalExpression: undefined is not a URL either
  return url !== undefined && URL.canParse(url) ? toUri(url) : undefined;
}

/** An article's `id` as a URI: the `id` itself if it is a web URL, else a `urn:` that contains it. */
export function articleUri({ id }: Pick<Article, 'id'>): string {
  return toWebAddress(id) === id
    ? toUri(id)
    : `urn:news-cards:${toAscii(encodeURIComponent(id.toWellFormed()))}`;
}

function toAscii(url: string): string {
  return url
    .replace(/[^!-~]|["<>\\^`{|}]|%(?![\da-f]{2})/giu, (sign) => encodeURIComponent(sign))
    .replace(/'/g, '%27');
}
