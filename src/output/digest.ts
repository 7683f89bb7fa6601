import { completeLocale } from '../i18n/completeLocale.js';
import { enLists } from '../i18n/en/lists.js';
import type { CardLocale, ListWords } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { checkedOpenArticles } from '../model/checkedVisibleArticle.js';
import { limits } from '../model/limits.js';
import { ownOptions } from '../model/ownOptions.js';
import { cut } from '../model/text.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { storiesLeft } from '../view/articleList.js';
import { briefFacts, type Facts, type ReaderOptions } from './facts.js';
import { toLine } from './lines.js';

/** Options of a digest: several stories in one message. */
export interface DigestOptions extends ReaderOptions {
  /** Title of the digest, and subject of the e-mail; at most 500 characters. */
  readonly title: string;
  /** Plain text before the stories, at most 2,000 characters; blank lines separate its paragraphs. */
  readonly intro?: string | undefined;
  /** URL of a page with all stories, to which the number of those left out is linked. */
  readonly url?: string | undefined;
  /** Resolves images that are paths; without it such images are omitted. */
  readonly baseUrl?: string | undefined;
}

/** A story with what a card says of it. */
export interface DigestStory {
  readonly article: VisibleArticle;
  readonly facts: Facts;
}

export interface Digest {
  readonly title: string;
  readonly intro: readonly string[];
  readonly stories: readonly DigestStory[];
  /** That there are no stories, or how many are left out; undefined if there is neither. `shown` are written. */
  readonly end: (shown: number) => string | undefined;
  readonly url: string | undefined;
  readonly locale: CardLocale;
}

/** The first story as a lead, and the others as compact cards. Stories under an embargo are left out. */
export function digestOf(articles: readonly Article[], caller: string, options: DigestOptions): Digest {
  const { title = '', intro = '', url, now, timeZone, locale: given } = ownOptions(options);
  const line = cut(toLine(`${title}`), limits.headline);
  if (!line) throw new TypeError(`${caller}: received a list without title; expected the title of a digest`);
  const locale = completeLocale(given);
  const words = { ...enLists, ...locale } as ListWords & CardLocale;
  const stories = checkedOpenArticles(articles, caller, now).map((article, index) =>
    briefFacts(article, index ? 'compact' : 'lead', { locale, timeZone }),
  );
  return {
    title: line,
    intro: cut(`${intro}`, limits.summary)
      .split(/\n\s*\n/)
      .map(toLine)
      .filter(Boolean),
    stories,
    end: (shown) => {
      if (stories.length === 0) return words.noArticles;
      return shown < stories.length ? storiesLeft(shown, stories.length, words) : undefined;
    },
    url,
    locale,
  };
}
