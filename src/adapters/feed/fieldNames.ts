/** Which elements of feeds hold what: it tells where one that was never closed must have ended. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Parts of a feed that stand side by side. */
export const entries = names('item entry');

const prototypeName = /^(?:[^:]*:)?(?:__proto__|constructor|prototype)$/;

/** Whether an element, in small letters and with any prefix, would make the XML parser refuse the whole feed. */
export function isPrototypeName(name: string): boolean {
  return prototypeName.test(name);
}

/** Hold text alone. */
const plain = names(`
  title link guid pubdate comments id updated published issued modified created lastbuilddate language copyright ttl
  generator category managingeditor webmaster docs rating name uri email url
`);

/** Hold text or HTML. */
const rich = names('description summary content subtitle tagline content:encoded rights');

/** Begin a field, and are no element of HTML. */
const beginning = names(`
  guid pubdate comments updated published issued modified lastbuilddate language copyright ttl generator category
  managingeditor webmaster docs description author enclosure content:encoded subtitle tagline rights
`);

/** Begin a field, and are the name of an element of HTML as well. */
const shared = names('title link source summary content id image');

const isPrefixed = (name: string) =>
  /^(?:dc|dcterms|media|itunes|georss|geo|atom|content|slash|wfw):/.test(name);

/** Whether an element must have ended before this one begins, since it can't hold it. */
export function endsBefore(open: string, next: string): boolean {
  const begins = beginning.has(next) || (isPrefixed(next) && !open.startsWith('media:')) || entries.has(next);
  if (plain.has(open) || /^dc(?:terms)?:/.test(open)) return begins || shared.has(next) || plain.has(next);
  return rich.has(open) && begins;
}
