import type { XmlFormat } from '../internal/xmlFeeds.js';

/** URLs of services that count clicks and redirect; many no longer work. */
const tracking =
  /^https?:\/\/(?:feedproxy\.google|feeds\d?\.feedburner|rss\.feedsportal)\.com\/|^https?:\/\/[^/]{1,100}\/~r\//i;

/** Sorts tracking URLs to the end. */
export function ownFirst(addresses: readonly (string | undefined)[]): (string | undefined)[] {
  const isTracking = (address: string | undefined) => address !== undefined && tracking.test(address);
  return [
    ...addresses.filter((address) => !isTracking(address)),
    ...addresses.filter((address) => isTracking(address)),
  ];
}

const original = /<feedburner:origLink\s*>([^<]{1,4000})<\/feedburner:origLink\s*>/gi;

const atomLink = 'atom:link xmlns:atom="http://www.w3.org/2005/Atom"';
/** The start of a link element, by format. */
const links: Readonly<Record<XmlFormat, string>> = { rss: atomLink, atom: 'link', rdf: atomLink };

/** Turns `feedburner:origLink`, which the parser does not know, into a link of the item. */
export function withOriginalLinks(text: string, format: XmlFormat): string {
  if (!text.includes('<feedburner:origLink')) return text;
  return text.replace(
    original,
    (_, address: string) =>
      `<${links[format]} rel="alternate" href="${address.trim().replaceAll('"', '&quot;')}"/>`,
  );
}
