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

/** Turns `feedburner:origLink`, which the parser does not know, into a link of the item. */
export function withOriginalLinks(text: string, format: 'rss' | 'atom' | 'rdf'): string {
  if (!text.includes('<feedburner:origLink')) return text;
  const name = format === 'atom' ? 'link' : 'atom:link';
  const space = format === 'atom' ? '' : ' xmlns:atom="http://www.w3.org/2005/Atom"';
  return text.replace(
    original,
    (_, address: string) =>
      `<${name}${space} rel="alternate" href="${address.trim().replaceAll('"', '&quot;')}"/>`,
  );
}
