import type { Feed, FeedItem, Markup, Person } from './source.js';

/**
 * A feed that `toAtom` or `toRss` wrote, whose texts mean what they say. Other programs leave HTML in names and escape texts twice, so the
 * readers of those decode them; here that would change "R&amp;D" and drop "<b>".
 */
export function withLiteralTexts(feed: Feed): Feed {
  return {
    ...feed,
    title: plain(feed.title),
    publisher: maybeHtml(feed.publisher),
    authors: feed.authors.map(person),
    items: feed.items.map(item),
  };
}

function item(one: FeedItem): FeedItem {
  const { origin, pictures } = one;
  return {
    ...one,
    title: plain(one.title),
    summary: story(one.summary),
    content: story(one.content),
    origin: origin && { ...origin, name: asHtml(origin.name) },
    authors: one.authors.map(person),
    categories: one.categories.map(asHtml),
    pictures: pictures.map((each) => ({ ...each, caption: maybeHtml(each.caption) })),
    places: one.places.map((place) => ({ ...place, name: maybeHtml(place.name) })),
    files: one.files.map((file) => ({ ...file, title: maybeHtml(file.title) })),
  };
}

function plain(markup: Markup | undefined): Markup | undefined {
  return markup && { ...markup, kind: 'text' };
}

/** RSS does not say that a text is HTML. */
function story(markup: Markup | undefined): Markup | undefined {
  return markup && { ...markup, kind: markup.kind === 'any' ? 'html' : markup.kind, isLiteral: true };
}

function person({ name, url }: Person): Person {
  return { name: asHtml(name), url };
}

/** A text as HTML, which the readers of names decode. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function maybeHtml(text: string | undefined): string | undefined {
  return text === undefined ? undefined : asHtml(text);
}
