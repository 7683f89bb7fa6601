import { expect, test } from 'vitest';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import type { Article } from '../../src/model/article.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toRss } from '../../src/output/feeds/toRss.js';
import { toJsonFeed } from '../../src/output/jsonFeed/toJsonFeed.js';
import { article } from '../support/articles.js';

const options = { title: 'News', url: 'https://example.org/' };

/** The keys in a feed of each format. */
const formats: Record<string, (articles: Article[]) => [feed: string, keys: string[]]> = {
  Atom(articles) {
    const xml = toAtom(articles, options);
    return [xml, [...xml.matchAll(/<entry.*?<id>(.*?)<\/id>/gs)].map(([, id = '']) => id)];
  },
  RSS(articles) {
    const xml = toRss(articles, options);
    return [xml, [...xml.matchAll(/<guid.*?>(.*?)<\/guid>/gs)].map(([, id = '']) => id)];
  },
  'JSON Feed'(articles) {
    const feed = toJsonFeed(articles, options);
    return [JSON.stringify(feed), feed.items.map(({ id }) => id)];
  },
};

test.each(Object.entries(formats))('two stories with one key have two keys in %s', (_, write) => {
  const url = 'https://example.org/news';
  const stories = ['A well opens', 'A clinic opens'].map((headline) => article({ headline, url }));
  const [feed, keys] = write(stories);
  expect(stories[0]?.id).toBe(stories[1]?.id);
  expect(keys[0]).toBe(url);
  expect(new Set(keys).size).toBe(2);
  expect(fromFeed(feed).articles.map(({ headline }) => headline)).toEqual(['A well opens', 'A clinic opens']);
  // The key of a story does not depend on the others.
  expect(write([stories[0]!, article({ id: '3', headline: 'Other' }), stories[1]!])[1][2]).toBe(keys[1]);
});

test.each(Object.entries(formats))('a story that is listed twice is once in %s, as it is now', (_, write) => {
  const story = { id: '1', published: '2024-05-03', summary: 'Two rooms.' };
  const withdrawn = { ...story, status: { type: 'withdrawn', reason: 'It was wrong.', date: '2024-05-09' } };
  const undated = { id: '2', headline: 'A well opens', summary: 'Two rooms.' };
  const other = article({ id: '3', headline: 'Other' });
  for (const [before, after] of [
    [story, { ...story, summary: 'Three rooms.', updated: '2024-05-04' }],
    [story, withdrawn],
    [undated, { ...undated, status: { type: 'withdrawn' } }],
  ] as const)
    for (const list of [
      [before, after],
      [after, before],
    ]) {
      const [feed, keys] = write([...list.map(article), other]);
      expect(keys).toHaveLength(2);
      expect(feed).not.toContain('Two rooms.');
    }
});

test.each(Object.entries(formats))(
  'a story that is listed as withdrawn, too, is withdrawn in %s, unless a correction has a later date',
  (_, write) => {
    const story = { id: '1', published: '2024-01-01', summary: 'Two rooms.' };
    const updated = { ...story, updated: '2024-02-01' };
    const withdrawn = { ...story, status: { type: 'withdrawn' } };
    const corrected = {
      ...story,
      status: { type: 'correction', text: 'Two, not three.', date: '2024-03-01' },
    };
    const correctedOn = (date: string) => ({ ...corrected, status: { ...corrected.status, date } });
    const withdrawnOn = (date: string) => ({ ...withdrawn, status: { type: 'withdrawn', date } });
    const undated = { ...corrected, status: { type: 'correction', text: 'Two, not three.' } };
    const early = { ...withdrawn, status: { type: 'withdrawn', date: '2024-02-01' } };
    const late = { ...withdrawn, status: { type: 'withdrawn', date: '2024-04-01' } };
    for (const [one, other, isShown] of [
      [updated, withdrawn, false],
      [undated, withdrawn, false],
      [{ ...undated, updated: '2024-05-01' }, withdrawn, false],
      [corrected, withdrawn, false],
      [corrected, early, true],
      [corrected, late, false],
      [{ ...updated, updated: '2024-05-01' }, late, false],
      // Nobody can tell which came first.
      [corrected, withdrawnOn('2024-03-01'), false],
      [correctedOn('2024-03-01T18:00:00Z'), withdrawnOn('2024-03-01'), false],
      [correctedOn('2024-03-01T18:00:00Z'), withdrawnOn('2024-03-01T17:00:00Z'), true],
      [correctedOn('2024-03-01T18:00:00Z'), withdrawnOn('2024-03-01T18:00:00Z'), false],
      [correctedOn('2024-03-02'), withdrawnOn('2024-03-01T17:00:00Z'), true],
    ] as const)
      for (const list of [
        [one, other],
        [other, one],
      ])
        expect(write(list.map(article))[0].includes('Two rooms.')).toBe(isShown);
  },
);
