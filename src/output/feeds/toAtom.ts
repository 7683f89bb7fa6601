import { type AtomFeed, generateAtomFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import { checkedOpenArticles } from '../../model/checkedVisibleArticle.js';
import { ownOptions } from '../../model/ownOptions.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import { feedGenerator } from '../../terms/feeds.js';
import { articleUri } from '../addresses.js';
import { categoriesOf } from '../categories.js';
import { distinctArticles } from '../distinctArticles.js';
import { escapeHtml } from '../html.js';
import { toLine } from '../lines.js';
import { toTimestamp } from '../timestamp.js';
import { authorsOf, changedOf, linksOf, mediaOf, termsOf, updatedOf, withoutCdata } from './entryFields.js';
import type { FeedOptions } from './feedOptions.js';
import { type FeedTexts, feedTexts } from './feedTexts.js';

/**
 * Writes articles as an Atom feed (RFC 4287). Each entry has its language, dates, authors, publisher, picture and places, links to
 * its files and (`related`) translations, and topics, goals and GLIDE number as categories; the story is HTML with escaped texts, after a
 * correction if there is one. The summary of a withdrawn article is the reason.
 *
 * Atom requires an author: for an entry without authors it is the publisher, else the feed. Atom has no elements for organisations by
 * role, contacts and similar facts, so readers find them in the HTML. `toJsonFeed` keeps them as data.
 */
export function toAtom(articles: readonly Article[], options: FeedOptions): string {
  const own = ownOptions(options);
  const { url, feedUrl, description, language, icon } = own;
  const title = toLine(own.title);
  const shown = distinctArticles(checkedOpenArticles(articles, 'toAtom', own.now));
  const xml = generateAtomFeed({
    id: feedUrl ?? url ?? articleUri({ id: title }),
    title: { value: title },
    updated: updatedOf(shown, own),
    generator: { text: feedGenerator },
    ...(description !== undefined && { subtitle: { value: toLine(description) } }),
    ...(icon !== undefined && { icon }),
    ...(language !== undefined && { xml: { lang: language } }),
    ...(shown.some((article) => authorsOf(article).length === 0) && { authors: [{ name: title }] }),
    links: [
      ...(url === undefined ? [] : [{ href: url, rel: 'alternate', type: 'text/html' }]),
      ...(feedUrl === undefined ? [] : [{ href: feedUrl, rel: 'self', type: 'application/atom+xml' }]),
    ],
    entries: shown.map((article) => entryOf(article, own)),
  });
  return withoutCdata(xml);
}

function entryOf(article: VisibleArticle, options: FeedOptions): AtomFeed.Entry<string, false> {
  const { url, headline, language, publisher } = article;
  const published = toTimestamp(article.published);
  const { summary, content } = textsOf(article, options);
  const media = mediaOf(article, options);
  return {
    id: articleUri(article),
    title: { value: headline },
    updated: changedOf(article),
    ...(published !== undefined && { published }),
    links: [...linksOf(article), ...(url === undefined ? [] : [{ href: url, rel: 'alternate' }])],
    ...(article.license !== undefined && { rights: { value: article.license } }),
    ...(summary !== undefined && { summary }),
    ...(content !== undefined && { content: { value: content, type: 'html' } }),
    authors: authorsOf(article).map(({ name, url: uri }) => ({ name, ...(uri !== undefined && { uri }) })),
    categories: categoriesOf(article).map(({ name, uri }) => ({
      term: name,
      ...(uri !== undefined && { scheme: uri }),
    })),
    ...(publisher && { dc: { publishers: [publisher.name] } }),
    ...(media && { media }),
    ...termsOf(article),
    xml: { lang: language },
  };
}

/** An entry without a link must have content (RFC 4287, section 4.1.1.1). */
function textsOf(article: VisibleArticle, options: FeedOptions): FeedTexts {
  const texts = feedTexts(article, options);
  if (texts.content !== undefined || article.url !== undefined) return texts;
  return { summary: undefined, content: texts.summary?.value ?? escapeHtml(article.headline) };
}
