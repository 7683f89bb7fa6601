import type { RdfFeed, RssFeed } from 'feedsmith';
import { feedGenerator } from '../../terms/feeds.js';
import { alternates, inLanguages, readAtomText, readPersons, selfOf } from './atomFields.js';
import { anyText, firstFilled, readNamespaces, splitCategories } from './fields.js';
import { enclosures } from './files.js';
import { readEnclosure } from './mediaPictures.js';
import type { Feed, FeedItem, Person } from './source.js';

/** RSS 0.91 to 2.0, with the namespaces of the RSS 1.0 modules, Media RSS, GeoRSS, iTunes and Atom. */
export function readRss(feed: RssFeed.Feed<string>): Feed {
  const common = readNamespaces(feed);
  return {
    title: anyText(feed.title),
    url: feed.link ?? alternates(feed.atom?.links)[0],
    self: selfOf(feed.atom?.links),
    language: feed.language ?? common.language,
    base: common.base,
    logo: feed.image?.url ?? feed.itunes?.image,
    publisher: common.publisher,
    generator: feed.generator,
    authors: [],
    items: (feed.items ?? []).map((item) => readItem(item, feed.generator === feedGenerator)),
  };
}

/** RSS 1.0 and 0.90, which are written in RDF. */
export function readRdf(feed: RdfFeed.Feed<string>): Feed {
  const common = readNamespaces(feed);
  return {
    title: anyText(feed.title),
    url: feed.link ?? feed.rdf?.about,
    language: common.language,
    base: common.base,
    logo: feed.image?.url,
    publisher: common.publisher,
    authors: [],
    items: (feed.items ?? []).map((item) => ({
      ...readItem(item),
      id: item.rdf?.about,
      urls: [item.link, item.rdf?.about],
    })),
  };
}

function readItem(item: RssFeed.Item<string>, isOwn = false): FeedItem {
  const common = readNamespaces(item);
  const { guid, atom, itunes, source } = item;
  const isAddress = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '');
  const name = common.publisher ?? source?.title;
  const image = itunes?.image;
  return {
    id: guid?.value,
    urls: [item.link, ...alternates(atom?.links), isAddress ? guid?.value : undefined],
    title: anyText(item.title ?? common.title ?? itunes?.title) ?? readAtomText(atom?.title),
    summary:
      anyText(item.description ?? common.summary ?? itunes?.summary ?? itunes?.subtitle) ??
      readAtomText(atom?.summary),
    content: anyText(item.content?.encoded) ?? readAtomText(atom?.content),
    published: item.pubDate ?? atom?.published ?? common.published ?? item.prism?.publicationDates?.[0],
    updated: atom?.updated ?? common.updated,
    language: common.language,
    base: common.base,
    origin: name === undefined ? undefined : { name, url: undefined },
    authors: firstFilled(
      common.authors,
      readAuthors(item.authors),
      readPersons(atom?.authors),
      itunes?.author ? [{ name: itunes.author }] : [],
    ),
    ...splitCategories(
      (item.categories ?? []).map(({ name, domain }) => ({ name, scheme: domain })),
      common,
    ),
    pictures: [
      ...common.pictures.filter(({ small }) => !small),
      ...(item.enclosures ?? []).flatMap(({ url, type }) => readEnclosure(url, type)),
      ...common.pictures.filter(({ small }) => small),
      ...(image ? [{ url: image }] : []),
    ],
    media: common.media,
    places: common.places,
    files: [
      ...(item.enclosures ?? []).map(({ url, type, length }) => ({
        url,
        type,
        bytes: length,
        // RSS has no title for it, but a link to the file may.
        title: atom?.links?.find(({ href, title }) => href === url && title)?.title,
      })),
      ...enclosures(atom?.links),
    ],
    translations: inLanguages(atom?.links, isOwn),
  };
}

function readAuthors(authors: readonly RssFeed.Person[] | undefined): Person[] {
  return (authors ?? []).flatMap(({ name, link }) => (name ? [{ name, url: link }] : []));
}
