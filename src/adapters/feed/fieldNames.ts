import { wordsOf } from '../internal/lists.js';
import { itemNames } from '../internal/xmlFeeds.js';

/** What each element of a feed may contain, which shows where an unclosed element must have ended. */

const names = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

// The first three make the XML parser reject the whole feed. The feed parser takes an element with a `length` for a list of that
// length, and lists so many entries.
const misreadName = /^(?:[^:]*:)?(?:__proto__|constructor|prototype|length)$/;

/** Whether the parsers take an element (in lower case, with any prefix) for a property of JavaScript. */
export function isMisread(name: string): boolean {
  return misreadName.test(name);
}

/** Elements of RSS that contain a person as text: the time to parse one grows with the square of its length. */
export const personNames: ReadonlySet<string> = new Set(['author', 'managingeditor', 'webmaster']);

/** Characters of a person that are read, in source code: more than a name and an address need. */
export const maxPerson = 500;

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
