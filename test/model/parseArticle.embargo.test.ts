import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { countBy } from '../../src/model/countBy.js';
import { filterArticles } from '../../src/model/filterArticles.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { articleOf, issuesOf, kept } from './inputs.js';

const until = '2026-06-01T10:00:00+03:00';
const endless = '9999-12-31T23:59:59Z';
const late = '2999-01-01T00:00:00Z';

describe('an embargo', () => {
  test.each([until, '2026-06-01T10:00Z', '2026-06-01T10:00:00.5-11:00'])('is kept as it is: %s', (text) => {
    expect(kept({ embargoUntil: text })).toMatchObject({ embargoUntil: text });
    expect(issuesOf({ embargoUntil: text })).toEqual([]);
  });

  test('may be a Date', () => {
    expect(kept({ embargoUntil: new Date(until) }).embargoUntil).toBe('2026-06-01T07:00:00.000Z');
  });

  test('is absent if it is null', () => {
    expect(visibleArticle(kept({ embargoUntil: null }), undefined)).toBeDefined();
  });

  test.each<[string, unknown]>([
    ['a date', '2026-06-01'],
    ['a time without an offset', '2026-06-01T10:00:00'],
    ['a day that does not exist', '2026-02-30T10:00:00Z'],
    ['a word', 'tomorrow'],
    ['an empty text', ''],
    ['a number', 1_780_000_000],
    ['true', true],
    ['false', false],
    ['a list', [until]],
    ['an object', { time: until }],
    ['an invalid Date', new Date(Number.NaN)],
    ['a function', () => until],
  ])('that is not understood never ends, with one error: %s', (_, embargoUntil) => {
    const article = kept({ embargoUntil });
    expect(article.embargoUntil).toBe(endless);
    expect(visibleArticle(article, late)).toBeUndefined();
    expect(issuesOf({ embargoUntil })).toMatchObject([{ path: 'embargoUntil', severity: 'error' }]);
  });

  test('that cannot be read never ends, also if it is inherited', () => {
    const fields = {
      get embargoUntil() {
        throw new Error('no');
      },
    };
    const own = Object.defineProperties({ headline: 'A' }, Object.getOwnPropertyDescriptors(fields));
    const inherited = Object.assign(Object.create(fields), { headline: 'A' });
    for (const input of [own, inherited]) expect(articleOf(input).embargoUntil).toBe(endless);
  });

  test.each([
    { embargoed: true },
    { embargo: until },
    { embargo_date: '2020-01-01T00:00:00Z' },
    { isEmbargoed: 'yes' },
    { underEmbargo: 1 },
    { EmbargoUntil: 'Monday' },
    { press_embargo_ends: 'soon' },
  ])('in a field of another name never ends, with an error: %j', (field) => {
    expect(kept(field).embargoUntil).toBe(endless);
    expect(issuesOf(field)).toContainEqual(
      expect.objectContaining({
        path: 'embargoUntil',
        severity: 'error',
        message: expect.stringMatching(`^received ${Object.keys(field)[0]}; `),
      }),
    );
    // The same for an article that was not parsed.
    expect(visibleArticle({ ...kept({}), ...field } as Article, late)).toBeUndefined();
  });

  test.each([{ embargoed: false }, { embargo: null }, { embargo_date: '' }, { isEmbargoed: 'no' }])(
    'is absent if such a field says no: %j',
    (field) => {
      expect(visibleArticle(kept(field), undefined)).toBeDefined();
      expect(visibleArticle({ ...kept({}), ...field } as Article, undefined)).toBeDefined();
    },
  );

  test('counts alone if a field of another name says that there is one', () => {
    const article = kept({ embargoUntil: until, embargoed: true });
    expect(article.embargoUntil).toBe(until);
    expect(visibleArticle(article, late)).toMatchObject({ embargoUntil: undefined });
  });
});

test('an article that was not parsed is hidden by an embargo that is not understood', () => {
  for (const embargoUntil of ['2020-01-01', '2020-01-01T00:00', 0, {}, true]) {
    expect(visibleArticle({ ...kept({}), embargoUntil } as unknown as Article, late)).toBeUndefined();
  }
});

test('a story that is both embargoed and withdrawn is not shown before its embargo ends', () => {
  const article = kept({ embargoUntil: until, status: { type: 'withdrawn' } });
  expect(visibleArticle(article, undefined)).toBeUndefined();
  expect(visibleArticle(article, late)?.status?.type).toBe('withdrawn');
});

test('what was released stays visible without a clock', () => {
  const shown = visibleArticle(kept({ embargoUntil: until }), late)!;
  expect(visibleArticle(shown, undefined)).toEqual(shown);
});

test('lists neither count nor find a story under an embargo', () => {
  const articles = [kept({}), kept({ topics: ['water'], embargoUntil: until })];
  expect(countBy(articles, 'topics')).toEqual([]);
  expect(countBy(articles, 'topics', late)).toEqual([{ value: 'water', count: 1 }]);
  expect(filterArticles(articles, {})).toEqual(articles.slice(0, 1));
  expect(filterArticles(articles, { topics: ['water'] }, new Date(late))).toEqual(articles.slice(1));
});
