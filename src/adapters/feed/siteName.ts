import type { Feed } from './source.js';
import { readLine } from './texts.js';

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
export function siteName({ title, url = '', self = '', generator }: Feed): string | undefined {
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
