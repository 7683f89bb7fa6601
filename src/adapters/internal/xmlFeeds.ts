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

// One group for each format.
const roots = xmlFormats.map((format) => {
  const { root, isPrefixed } = xmlFeeds[format];
  return `${isPrefixed ? '(?:[a-z][\\w.-]{0,30}:)?' : ''}(${root})`;
});
const rootTag = new RegExp(`<(?:${roots.join('|')})[\\s>/]`, 'i');

/** Finds the first root tag of a feed in a text. */
export function findRoot(text: string): { format: XmlFormat; index: number } | undefined {
  const found = rootTag.exec(text);
  const format = found && xmlFormats.find((_, index) => found[index + 1] !== undefined);
  return found && format ? { format, index: found.index } : undefined;
}
