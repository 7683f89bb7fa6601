import type { Issue } from '../../model/issue.js';
import { limits } from '../../model/limits.js';
import { feedGenerator } from '../../terms/feeds.js';
import { resolveWeb } from '../html/address.js';
import { FeedLanguage } from './language.js';
import { organization } from './organization.js';
import { ownFirst } from './originalLinks.js';
import type { Feed, FeedItem, Person } from './source.js';
import type { Bases } from './story.js';
import { readLine } from './texts.js';

/** What the items of a feed inherit from it. */
export class FeedContext {
  readonly publisher: Readonly<Record<string, string>> | undefined;
  readonly language: FeedLanguage;
  readonly authors: readonly Person[];
  /** Whether `toAtom` or `toRss` wrote it. */
  readonly isOwn: boolean;
  /** Absolute `xml:base` of the feed. */
  private readonly base: string | undefined;
  private readonly site: string | undefined;

  constructor(
    feed: Feed,
    baseUrl: string | undefined,
    language: string | undefined,
    report: (issue: Issue) => void,
  ) {
    this.base = feed.base === undefined ? undefined : resolveWeb(feed.base, baseUrl);
    const around = this.base ?? baseUrl ?? resolveWeb(feed.self, undefined);
    const page = resolveWeb(feed.url, around);
    this.site = page ?? around;
    const named = (name: string | undefined) => organization(name, page, { site: this.site }, feed.logo);
    this.publisher = named(feed.publisher) ?? named(siteName(feed));
    // Truncated, because each item reads it again; one over the limit, so that `parseArticle` reports the rest.
    this.authors = feed.authors.slice(0, limits.entries + 1);
    this.isOwn = feed.generator === feedGenerator;
    this.language = new FeedLanguage(feed, language, report);
  }

  /** In a feed of ours, a withdrawn item was last changed by its withdrawal, if it was changed. */
  withdrawalDate({ updated, published }: FeedItem): { readonly date?: string } {
    const isChanged = Date.parse(updated ?? '') !== Date.parse(published ?? '');
    return this.isOwn && updated !== undefined && isChanged ? { date: updated.replace('.000Z', 'Z') } : {};
  }

  /** An item's URL, and the bases that resolve its relative URLs. */
  basesOf(item: FeedItem): Bases {
    const own = item.base === undefined ? this.base : resolveWeb(item.base, this.base ?? this.site);
    const start = own ?? this.site;
    const urls = ownFirst(item.urls);
    // An invalid URL is passed on unchanged, so that `parseArticle` reports it.
    const url = urls.map((address) => resolveWeb(address, start)).find(Boolean) ?? urls.find(Boolean);
    return {
      url,
      site: this.site,
      resolveBase: (base) => (base === undefined ? own : (resolveWeb(base, start) ?? own)),
    };
  }
}

/** The address of a search: its path, except that of a label in Blogger, or a parameter with words; Drupal writes paths into `q`. */
const search =
  /\/(?:search(?!\/label)|alerts\/feeds)(?:[/?#]|$)|[?&](?:s|query|search|keywords?|q(?!=[^&#]{0,200}(?:\/|%2f|rss|feed|\.xml)))=[^&#]/i;
/** Titles of searches and of the services that carry them out. */
const searchTitle =
  /^(?:search results|you searched for|results? for|google alerts?\b)|\s[-–—|·]\s(?:google news|google alerts?|bing ?news|yahoo!? news)$/i;
/** The end of a search's title, after a separator. */
const searchEnd = /\ssearch$/i;
/** Titles that name no site. */
const generic =
  /^(?:(?:rss|atom|news|latest|all|main|my)\s)*(?:rss|atom|feed|news ?feed|rss ?feed|news|posts|untitled)(?:\sfeed)?$/i;
/** The name of the feed itself, after that of its site and a separator. */
const feedName =
  /\s?[-–—|·:]\s(?:latest news|(?:rss|news) feed|rss|news|últimas not[ií]cias|noticias|dernières (?:actualités|nouvelles)|actualités|neueste (?:meldungen|nachrichten)|последние новости|новости|أحدث الأخبار|最新消息|新闻)$/i;

/** The title of a feed as the name of its site; undefined if it is that of a search, of the generator, or no name at all. */
function siteName({ title, url = '', self = '', generator }: Feed): string | undefined {
  const name = readLine(title);
  const isSearch =
    search.test(url) ||
    search.test(self) ||
    searchTitle.test(name) ||
    (searchEnd.test(name) && /[|–—·]/.test(name));
  return isSearch || generic.test(name) || isGenerator(name, generator)
    ? undefined
    : name.replace(feedName, '');
}

/** Whether a title is the name of a program, with or without "feed": "Feed43", "RSS.app feed". */
function isGenerator(title: string, generator: string | undefined): boolean {
  const plain = (text: string) =>
    text.toLowerCase().replace(/\b(?:rss|feeds?|generator|by)\b|v?\d+(?:\.\d+)*|[^\p{L}\p{N}]/gu, '');
  const name = generator?.replace(/^https?:\/\/(?:www\.)?|[/?#(].*$/gs, '') ?? '';
  return plain(name) !== '' && plain(title) === plain(name);
}
