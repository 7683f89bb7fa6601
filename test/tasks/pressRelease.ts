import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseArticle } from '../../src/exports/model.js';
import type { Task } from './task.js';

export const pressRelease: Task = {
  instruction: `Write draftOf(text, url): a press release as an article for our editors, only with what the text states, and for every value of it the
words of the release that prove it, as { path, quote }.`,
  file: 'draft.ts',
  start: `import type { Article } from 'news-cards/model';

type Draft = { article: Article | undefined; proofs: { path: string; quote: string }[] };

export const draftOf = (_text: string, _url: string): Draft => ({ article: undefined, proofs: [] });
`,
  solution: `import { fromText } from 'news-cards/adapters/text';
import type { Article } from 'news-cards/model';

type Draft = { article: Article | undefined; proofs: { path: string; quote: string }[] };

export function draftOf(text: string, url: string): Draft {
  const { articles, evidence } = fromText(text, { url, accept: 'stated' });
  return {
    article: articles[0],
    proofs: evidence.map(({ path, start, end }) => ({ path, quote: text.slice(start, end) })),
  };
}
`,
  async grade({ load }) {
    type Draft = (
      text: string,
      url: string,
    ) => { article: object; proofs: { path: string; quote: string }[] };
    const { draftOf } = await load<{ draftOf: Draft }>();
    const text = readFileSync('test/fixtures/seed.txt', 'utf8');
    const { article, proofs } = draftOf(text, 'https://example.org/mafraq');
    const again = parseArticle(article);
    expect(again).toMatchObject({ ok: true, issues: [] });
    expect(article).toMatchObject({
      url: 'https://example.org/mafraq',
      scope: 'local',
      sdgs: [{ goal: 10 }],
    });
    expect(proofs.length).toBeGreaterThan(8);
    expect(proofs.filter(({ quote }) => quote === '' || !text.includes(quote))).toEqual([]);
    expect(proofs.some(({ path, quote }) => path.startsWith('sdgs[0]') && /10/.test(quote))).toBe(true);
  },
};
