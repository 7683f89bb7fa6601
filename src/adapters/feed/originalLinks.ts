/** Addresses of services that count readers and send them on; many of them lead nowhere by now. */
const counted =
  /^https?:\/\/(?:feedproxy\.google|feeds\d?\.feedburner|rss\.feedsportal)\.com\/|^https?:\/\/[^/]{1,100}\/~r\//i;

/** The same addresses, those of such services behind all others. */
export function ownFirst(addresses: readonly (string | undefined)[]): (string | undefined)[] {
  const isCounted = (address: string | undefined) => address !== undefined && counted.test(address);
  return [
    ...addresses.filter((address) => !isCounted(address)),
    ...addresses.filter((address) => isCounted(address)),
  ];
}

const original = /<feedburner:origLink\s*>([^<]{1,4000})<\/feedburner:origLink\s*>/gi;

/** The parser knows no FeedBurner: the address that it was given for an item becomes a link of the item. */
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
