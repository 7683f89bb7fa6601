import type { Article } from '../../model/article.js';

/** A key for each article: its id, made unique where two have the same. */
export function keysOf(articles: readonly Article[]): string[] {
  const times = new Map<string, number>();
  return articles.map(({ id }) => {
    const count = (times.get(id) ?? 0) + 1;
    times.set(id, count);
    return `${count} ${id}`;
  });
}

// A letter that leaves no ink and is no space: it takes part in lines like any other, and nobody reads it.
const blank = '\u2800';

/** A text without ink, of words of these lengths. */
const blankWords = (...lengths: number[]): string => lengths.map((length) => blank.repeat(length)).join(' ');

/** What a placeholder card holds: an article of usual length, without ink. */
export function placeholderArticle(language: string, withPicture: boolean): Article {
  return {
    id: '',
    language,
    section: blankWords(6),
    headline: blankWords(4, 6, 3, 5, 4, 6, 3, 5),
    summary: blankWords(4, 7, 3, 9, 5, 6, 8, 4, 7, 3, 8, 6, 5, 9, 4),
    dateline: { place: blankWords(8, 5) },
    image: withPicture ? { src: '', decorative: true } : undefined,
    body: [],
    authors: [],
    locations: [],
    participants: [],
    partners: [],
    funders: [],
    sdgs: [],
    topics: [],
  };
}

/** Whether placeholders show a picture: as the articles that are there do, and where there are none yet, yes. */
export function expectsPicture(articles: readonly Article[]): boolean {
  return articles.length === 0 || articles.some(({ image }) => image);
}
