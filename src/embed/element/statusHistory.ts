import type { Article } from '../../model/article.js';

/** Fields of which at least one stays the same when an article gets another id, such as the hash of a changed headline. */
const lastingFields = ['url', 'headline', 'published'] as const satisfies (keyof Article)[];

/** The last known status of each article, including articles that a list lacks for a while. */
export class StatusHistory {
  /** By id. */
  readonly #known = new Map<string, string | undefined>();
  /** The id that an article with a status had, by each lasting field with that status. */
  readonly #ids = new Map<string, string>();

  constructor(articles: readonly Article[]) {
    this.addAll(articles);
  }

  /** Returns the articles with a new correction or withdrawal; none if there were no articles before. */
  addAll(articles: readonly Article[]): Article[] {
    const isFirst = this.#known.size === 0;
    const present = new Set(articles.map(({ id }) => id));
    return articles.filter((article) => {
      const { id, status } = article;
      const text = status && JSON.stringify(status);
      const marks = text === undefined ? [] : marksOf(article, text);
      const isRenamed = () => {
        const earlier = marks.map((mark) => this.#ids.get(mark));
        return !this.#known.has(id) && earlier.some((one) => one !== undefined && !present.has(one));
      };
      const isNew = text !== undefined && this.#known.get(id) !== text && !isRenamed();
      this.#known.set(id, text);
      for (const mark of marks) this.#ids.set(mark, id);
      return isNew && !isFirst;
    });
  }
}

function marksOf(article: Article, status: string): string[] {
  return lastingFields.flatMap((name) => (article[name] ? `${name} ${article[name]} ${status}` : []));
}
