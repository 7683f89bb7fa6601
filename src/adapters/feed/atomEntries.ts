import type { AtomFeed } from 'feedsmith';
import { feedGenerator } from '../../terms/feeds.js';
import { alternates, inLanguages, readAtomText, readPersons, selfOf } from './atomFields.js';
import { anyText, firstFilled, readNamespaces, splitCategories } from './fields.js';
import { enclosures } from './files.js';
import { readEnclosure } from './mediaPictures.js';
import type { Feed, FeedItem } from './source.js';
import { isSourceType } from './sourceTypes.js';

/** Atom 1.0 (RFC 4287) and 0.3. */
export function readAtom(feed: AtomFeed.Feed<string>): Feed {
  const common = readNamespaces(feed);
  return {
    title: readAtomText(feed.title),
    url: alternates(feed.links)[0],
    self: selfOf(feed.links),
    language: common.language,
    base: common.base,
    logo: feed.logo,
    publisher: common.publisher,
    generator: feed.generator?.text,
    authors: readPersons(feed.authors),
    items: (feed.entries ?? []).map((entry) => readEntry(entry, feed.generator?.text === feedGenerator)),
  };
}

function readEntry(entry: AtomFeed.Entry<string>, isOwn: boolean): FeedItem {
  const common = readNamespaces(entry);
  const { content, source, app } = entry;
  const origin = readAtomText(source?.title);
  return {
    id: entry.id,
    urls: [...alternates(entry.links), content?.src],
    title: readAtomText(entry.title),
    summary: readAtomText(entry.summary) ?? anyText(common.summary),
    content: readAtomText(content),
    published: entry.published ?? common.published,
    updated: entry.updated ?? common.updated,
    language: common.language,
    base: common.base,
    origin: common.publisher
      ? { name: common.publisher }
      : origin && { name: origin.text, url: alternates(source?.links)[0] },
    authors: firstFilled(readPersons(entry.authors), readPersons(source?.authors), common.authors),
    ...splitCategories(
      (entry.categories ?? []).map(({ label, term, scheme }) => ({
        // A label may be in any language.
        name: isSourceType({ scheme }) ? term : (label ?? term),
        term,
        scheme,
      })),
      app?.control?.draft ? { ...common, withdrawal: {} } : common,
    ),
    pictures: [
      ...common.pictures.filter(({ small }) => !small),
      ...(entry.links ?? [])
        .filter(({ rel }) => rel?.toLowerCase() === 'enclosure')
        .flatMap(({ href, type }) => readEnclosure(href, type)),
      ...common.pictures.filter(({ small }) => small),
      ...(entry.itunes?.image ? [{ url: entry.itunes.image }] : []),
    ],
    media: common.media,
    places: common.places,
    files: enclosures(entry.links),
    translations: inLanguages(entry.links, isOwn),
  };
}
