import { itemNames } from '../internal/xmlFeeds.js';

/** What each element of a feed may contain, which shows where an unclosed element must have ended. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const prototypeName = /^(?:[^:]*:)?(?:__proto__|constructor|prototype)$/;

/** Whether an element (in lower case, with any prefix) would make the XML parser reject the whole feed. */
export function isPrototypeName(name: string): boolean {
  return prototypeName.test(name);
}

/** Contain only text. */
const plain = names(`
  title link guid pubdate comments id updated published issued modified created lastbuilddate language copyright ttl
  generator category managingeditor webmaster docs rating name uri email url
`);

/** Contain text or HTML. */
const rich = names('description summary content subtitle tagline content:encoded rights');

/** Begin a field, and are not HTML elements. */
const beginning = names(`
  guid pubdate comments updated published issued modified lastbuilddate language copyright ttl generator category
  managingeditor webmaster docs description author enclosure content:encoded subtitle tagline rights
`);

/** Begin a field, but are also HTML elements. */
const shared = names('title link source summary content id image');

const isPrefixed = (name: string) =>
  /^(?:dc|dcterms|media|itunes|georss|geo|atom|content|slash|wfw):/.test(name);

/** Whether the open element must have ended before the next one begins, because it can't contain it. */
export function endsBefore(open: string, next: string): boolean {
  const begins =
    beginning.has(next) || (isPrefixed(next) && !open.startsWith('media:')) || itemNames.has(next);
  if (plain.has(open) || /^dc(?:terms)?:/.test(open)) return begins || shared.has(next) || plain.has(next);
  return rich.has(open) && begins;
}
