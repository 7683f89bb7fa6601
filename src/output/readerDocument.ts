import { completeLocale } from '../i18n/completeLocale.js';
import { enLists } from '../i18n/en/lists.js';
import { enStory } from '../i18n/en/story.js';
import { toWebAddress } from '../model/address.js';
import type { Article } from '../model/article.js';
import { checkedOpenArticle, checkedOpenArticles } from '../model/checkedVisibleArticle.js';
import { isArray, showValue } from '../model/issue.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { storiesLeft } from '../view/articleList.js';
import { distinctArticles } from './distinctArticles.js';
import type { ReaderOptions } from './facts.js';
import { toLine } from './lines.js';

/** Options of a digest: several articles in one document. Title and introduction are in the language of the locale strings. */
export interface DigestOptions extends ReaderOptions {
  /** Title of the digest, and subject of the e-mail. */
  readonly title: string;
  /** Plain text before the articles. An empty line starts a paragraph. */
  readonly intro?: string | undefined;
  /** URL of a page with all articles; the title links to it. */
  readonly url?: string | undefined;
  /** Resolves images that are paths; without it such images are omitted. */
  readonly baseUrl?: string | undefined;
}

/** What a document contains: one article, or a digest. */
export interface ReaderDocument {
  /** Empty for one article. */
  readonly title: string;
  readonly intro: readonly string[];
  readonly url: string;
  readonly articles: readonly VisibleArticle[];
  /** How much is shown of the first article; the others of a digest are compact. */
  readonly first: 'full' | 'lead';
  readonly language: string;
  /** The last line of a digest that shows this many articles: how many it leaves out, or that it is empty. No line: `''`. */
  readonly end: (shown: number) => string;
}

/** Checks what a writer for readers received. A digest leaves out embargoed articles and older versions of an article, as feeds do. */
export function documentOf(
  given: Article | readonly Article[],
  caller: string,
  { title, intro = '', url = '', now, locale: strings }: Partial<DigestOptions>,
): ReaderDocument {
  if (!isArray(given)) {
    const article = checkedOpenArticle(given as Article, caller, now);
    const { language } = article;
    return { title: '', intro: [], url: '', articles: [article], first: 'full', language, end: () => '' };
  }
  const expect = (path: keyof DigestOptions, value: unknown, isValid: unknown, expected: string) => {
    if (typeof value === 'string' && isValid) return;
    throw new TypeError(`${caller}: ${path}: received ${showValue(value)}; expected ${expected}`);
  };
  const heading = typeof title === 'string' ? toLine(title) : '';
  expect('title', title, heading, 'the title of the digest');
  expect('intro', intro, true, 'plain text');
  expect('url', url, !url || toWebAddress(String(url)), 'a web address');
  const articles = distinctArticles(checkedOpenArticles(given as readonly Article[], caller, now));
  const locale = { ...enLists, ...completeLocale(enStory, strings) };
  return {
    title: heading,
    intro: intro.split(/\r?\n[^\S\n]*\n/).flatMap((paragraph) => toLine(paragraph) || []),
    url,
    articles,
    first: 'lead',
    language: locale.language,
    end: (shown) => {
      if (articles.length === 0) return locale.noArticles;
      return shown < articles.length ? storiesLeft(shown, articles.length, locale) : '';
    },
  };
}
