import { expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parseArticle.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { articleOf, everyField } from './gate.js';

test('returns an article unchanged, corrected or not', () => {
  const article = articleOf(everyField);
  expect(article.status?.type).toBe('correction');
  expect(visibleArticle(article)).toBe(article);
});

test('keeps only the identifying fields of a withdrawn article', () => {
  const status = { type: 'withdrawn', reason: 'It was not so.' };
  const article = articleOf({ ...everyField, status });
  const shown = visibleArticle(article);
  const { headline, url, published, section, publisher, authors } = article;
  expect(shown).toMatchObject({ headline, url, published, section, publisher, authors, status });
  const rest = JSON.stringify({ ...shown, headline });
  for (const word of ['two hundred', 'two rooms', 'white building', 'Fund for', 'Association', 'Nearby']) {
    expect(JSON.stringify(article)).toContain(word);
    expect(rest).not.toContain(word);
  }
  expect(shown.sdgs).toEqual([]);
  expect(parseArticle(shown)).toMatchObject({ ok: true, issues: [] });
});
