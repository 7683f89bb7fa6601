import { resolveWeb } from '../html/address.js';
import { htmlToText } from '../html/htmlToText.js';
import type { Bases } from './story.js';

export const looksLikeMail = /^[^\s@]+@[^\s@.]+\.[^\s@]+$/;

/** An organisation with a name other than an e-mail address; invalid URLs are omitted. */
export function organization(
  name: string | undefined,
  url: string | undefined,
  bases: Pick<Bases, 'site'>,
  logo?: string,
): Record<string, string> | undefined {
  const text = name === undefined ? '' : htmlToText(name);
  if (!text || looksLikeMail.test(text)) return undefined;
  const page = resolveWeb(url, bases.site);
  const picture = resolveWeb(logo, bases.site);
  return { name: text, ...(page && { url: page }), ...(picture && { logo: picture }) };
}
