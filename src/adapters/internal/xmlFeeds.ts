/**
 * Formats of XML feeds: the names of root and items, in lower case and without prefix, and whether the root can have a prefix.
 * The name of a format is also the extension of its files and a part of its media type.
 */
export const xmlFeeds = {
  rss: { root: 'rss', item: 'item', isPrefixed: false },
  atom: { root: 'feed', item: 'entry', isPrefixed: true },
  // RSS 1.0
  rdf: { root: 'rdf', item: 'item', isPrefixed: true },
} as const;

export type XmlFormat = keyof typeof xmlFeeds;

export const xmlFormats = /* @__PURE__ */ Object.keys(xmlFeeds) as XmlFormat[];

/** Names of root elements, without prefix. */
export const rootNames: readonly string[] = xmlFormats.map((format) => xmlFeeds[format].root);

/** Names of items, without prefix. */
export const itemNames: ReadonlySet<string> = new Set(xmlFormats.map((format) => xmlFeeds[format].item));

const anyTag = /<([a-z][\w.-]{0,30}:)?([a-z]{1,10})[\s>/]/gi;

/** Finds the first root tag of a feed in a text. */
export function findRoot(text: string): { format: XmlFormat; index: number } | undefined {
  for (const { index, 1: prefix, 2: name } of text.matchAll(anyTag)) {
    const root = name?.toLowerCase();
    const format = xmlFormats.find((one) => xmlFeeds[one].root === root);
    if (format && (!prefix || xmlFeeds[format].isPrefixed)) return { format, index };
  }
  return undefined;
}
