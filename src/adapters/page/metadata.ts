import { oneLine } from '../html/htmlToText.js';
import { plainText } from '../html/plainText.js';

/** The names of a page's metadata for each field, the most reliable first. Those of Dublin Core may have a colon, too. */
const names = {
  headline: ['og:title', 'twitter:title', 'headline', 'dcterms.title', 'dc.title', 'parsely-title'],
  summary: ['og:description', 'twitter:description', 'description', 'dcterms.description', 'dc.description'],
  site: ['og:site_name', 'application-name', 'dcterms.publisher', 'dc.publisher', 'publisher'],
  authors: ['article:author', 'author', 'dcterms.creator', 'dc.creator', 'parsely-author'],
  section: ['article:section', 'articlesection', 'parsely-section'],
  topics: ['article:tag', 'news_keywords'],
  published: [
    'article:published_time',
    'datepublished',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
    'date',
  ],
  updated: ['article:modified_time', 'datemodified', 'og:updated_time', 'dcterms.modified', 'last-modified'],
} as const;

/** The metadata of a page, by the fields of an article. */
export class Metadata {
  private readonly byName = new Map<string, string[]>();

  constructor(metadata: readonly (readonly [name: string, value: string])[]) {
    for (const [given, value] of metadata) {
      const name = given.replace(/^(dc|dcterms):/, '$1.');
      const text = oneLine(plainText(value));
      const list = this.byName.get(name);
      if (list) list.push(text);
      else this.byName.set(name, [text]);
    }
  }

  /** The texts under the first name that has any. */
  all(field: keyof typeof names): readonly string[] {
    for (const name of names[field]) {
      const texts = this.byName.get(name)?.filter(Boolean);
      if (texts?.length) return texts;
    }
    return [];
  }

  first(field: keyof typeof names): string | undefined {
    return this.all(field)[0];
  }
}
