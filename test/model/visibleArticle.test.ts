import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { countBy } from '../../src/model/countBy.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { articleOf, everyField } from './inputs.js';

test('returns an article unchanged, corrected or not', () => {
  const article = articleOf(everyField);
  expect(article.status?.type).toBe('correction');
  expect(visibleArticle(article, undefined)!).toBe(article);
});

test('keeps only the identifying fields of a withdrawn article', () => {
  const status = { type: 'withdrawn', reason: 'It was not so.' };
  const article = articleOf({ ...everyField, status });
  const shown = visibleArticle(article, undefined)!;
  const { headline, url, published, section, publisher, authors } = article;
  expect(shown).toMatchObject({ headline, url, published, section, publisher, authors, status });
  const rest = JSON.stringify({ ...shown, headline });
  for (const word of [
    'two hundred',
    'two rooms',
    'white building',
    'Fund for',
    'Association',
    'Nearby',
    'plan.pdf',
    'press@',
    '/sw/stories',
  ]) {
    expect(JSON.stringify(article)).toContain(word);
    expect(rest).not.toContain(word);
  }
  expect(shown.sdgs).toEqual([]);
  expect(parseArticle(shown)).toMatchObject({ ok: true, issues: [] });
});

test('a withdrawn article that fills every field shows these fields and no other', () => {
  const article = articleOf({ ...everyField, status: { type: 'withdrawn', reason: 'It was not so.' } });
  expect(Object.keys(article).filter((name) => isEmpty(article[name as keyof Article]))).toEqual([
    'embargoUntil',
  ]);
  const shown = visibleArticle(article, undefined)!;
  expect(
    Object.keys(shown)
      .filter((name) => !isEmpty(shown[name as keyof Article]))
      .toSorted(),
  ).toEqual(
    [
      'id',
      'url',
      'status',
      'language',
      'section',
      'scope',
      'headline',
      'published',
      'updated',
      'dateline',
      'publisher',
      'authors',
      'disclosure',
      'translatedFrom',
    ].toSorted(),
  );
});

test('a withdrawn article shows no field that the model does not know', () => {
  const article = articleOf({ ...everyField, status: { type: 'withdrawn' } });
  expect(visibleArticle({ ...article, transcript: 'two hundred' } as Article, undefined)!).not.toHaveProperty(
    'transcript',
  );
});

test('shows places only as precisely as they may be published, also in an article that was not parsed', () => {
  const camp = { name: 'Kakuma', kind: 'camp', country: 'KE', coordinates: [3.7166, 34.8572] } as const;
  const article: Article = {
    ...articleOf({ headline: 'A clinic opens' }),
    locations: [{ ...camp, precision: 'withheld' }, { ...camp, precision: 'country' }, { name: 'Lodwar' }],
    evidence: [{ path: 'headline', quote: 'In Kakuma a clinic opened.' }],
  };
  const { locations, evidence } = visibleArticle(article, undefined)!;
  expect(JSON.parse(JSON.stringify(locations))).toEqual([
    { name: 'KE', kind: 'country', country: 'KE', precision: 'country' },
    { name: 'Lodwar' },
  ]);
  expect(evidence).toBeUndefined();
  expect(countBy([article], 'countries')).toEqual([{ value: 'KE', count: 1 }]);
});

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
