import { expect, test } from 'vitest';
import { fromJsonLd } from '../../src/adapters/jsonLd/fromJsonLd.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import type { Article } from '../../src/model/article.js';
import { isValidated } from '../../src/model/isArticle.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { articleOf, everyField } from './inputs.js';

/** Paths of all parts that can still be changed. */
function openParts(value: unknown, path = 'article'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => openParts(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

test('an article is frozen with all its parts, and its input is not', () => {
  const input = structuredClone(everyField);
  expect(openParts(articleOf(input))).toEqual([]);
  expect(Object.isFrozen(input) || Object.isFrozen(input.body)).toBe(false);
});

test('an article that was withdrawn for its status is frozen with all its parts', () => {
  for (const status of ['retracted', 'draft', { type: 'withdrawn', reason: 'It was wrong.' }])
    expect(openParts(articleOf({ ...everyField, status }))).toEqual([]);
});

test('an article of a reader is frozen with all its parts', () => {
  const { articles } = fromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Nurses open a clinic in Kakuma',
    articleBody: 'The clinic has two rooms.',
  });
  expect(articles).toHaveLength(1);
  expect(openParts(articles[0])).toEqual([]);
});

test('an article cannot be changed in place, not even to withdraw it', () => {
  const article = articleOf(everyField);
  expect(() => {
    (article as { status?: unknown }).status = { type: 'withdrawn' };
  }).toThrow(TypeError);
  expect(() => (article.body as unknown[]).push({})).toThrow(TypeError);
});

test('an article that was validated is not validated again', () => {
  const article = articleOf(everyField);
  expect(parseArticle(article)).toEqual({ ok: true, article, issues: [] });
  expect((parseArticle(article) as { article: Article }).article).toBe(article);
});

test('a copy of an article is validated: it may have been changed', () => {
  const copy = { ...articleOf(everyField), url: 'javascript:alert(1)' };
  expect(isValidated(copy)).toBe(false);
  expect(parseArticle(copy).issues).toMatchObject([{ path: 'url' }]);
  expect(renderToHtml(copy).html).not.toContain('javascript:');
});

test('an article of another copy of the package is validated again, and is the same', () => {
  // What another copy returns is frozen, but this copy does not know it.
  const other = structuredClone(articleOf(everyField));
  Object.freeze(other);
  expect(isValidated(other)).toBe(false);
  expect(articleOf(other)).toEqual(articleOf(everyField));
  expect(visibleArticle(other, undefined)!).toBe(other);
});
