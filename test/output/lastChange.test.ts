import { expect, test } from 'vitest';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import { fromJsonLd } from '../../src/adapters/jsonLd/fromJsonLd.js';
import type { Article } from '../../src/model/article.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toRss } from '../../src/output/feeds/toRss.js';
import { toJsonFeed } from '../../src/output/jsonFeed/toJsonFeed.js';
import { toJsonLd } from '../../src/output/jsonLd/toJsonLd.js';
import { toNinjs } from '../../src/output/ninjs/toNinjs.js';
import { toOpenGraph } from '../../src/output/openGraph/toOpenGraph.js';
import { article } from '../support/articles.js';
import { feedErrors } from '../support/feedErrors.js';

const options = { title: 'News', url: 'https://example.org/' };

/** The date that each format gives for the last change of an article, without its time. */
const datesOfChange: Record<string, (article: Article) => string | undefined> = {
  Atom: (one) => inEntry(toAtom([one], options), 'updated'),
  RSS: (one) => inEntry(toRss([one], options), 'atom:updated'),
  'JSON Feed': (one) => toJsonFeed([one], options).items[0]?.date_modified,
  'JSON-LD': (one) => toJsonLd(one).dateModified,
  ninjs: (one) => toNinjs(one).versionCreated,
  'Open Graph': (one) => toOpenGraph(one).find((tag) => tag.property === 'article:modified_time')?.content,
};

function inEntry(xml: string, name: string): string | undefined {
  return new RegExp(`<(?:entry|item)\\b.*<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];
}

const published = '2024-05-03';
const corrected = { type: 'correction', text: 'Two, not three.', date: '2024-05-09' };
const withdrawn = { type: 'withdrawn', date: '2024-05-09T10:00:00Z' };

test.each(Object.entries(datesOfChange))('a correction or withdrawal changes the date of %s', (_, dateOf) => {
  const dates = [
    { published, status: corrected },
    { published, status: withdrawn },
    { published, status: corrected, updated: '2024-05-05T10:00:00Z' },
    { published, status: corrected, updated: '2024-05-12T10:00:00Z' },
  ].map((fields) => dateOf(article(fields))?.slice(0, 10));
  expect(dates).toEqual(['2024-05-09', '2024-05-09', '2024-05-09', '2024-05-12']);
});

test.each(['RSS', 'JSON Feed', 'JSON-LD', 'Open Graph'])(
  '%s has no date of change for a story that has not changed since it was published',
  (format) => {
    for (const fields of [{}, { published }, { published, updated: '2024-05-01' }])
      expect(datesOfChange[format]?.(article(fields))).toBeUndefined();
  },
);

test('a feed was updated when its newest correction was made', () => {
  const list = [article({ published, status: corrected }), article({ id: '2', published: '2024-05-08' })];
  expect(toAtom(list, options)).toMatch(/<feed.*?<updated>2024-05-09T.*<entry /s);
  expect(toRss(list, options)).toContain('<lastBuildDate>Thu, 09 May 2024');
});

test('a feed was updated when any of its stories last changed, whatever their order and offsets', () => {
  const list = ['2024-05-08T23:00:00-05:00', '2024-05-09T03:00:00Z', '2024-05-07'].map((updated, index) =>
    article({ id: `${index}`, updated }),
  );
  for (const order of [list, list.toReversed()])
    expect(toAtom(order, options)).toMatch(
      /<feed.*?<updated>2024-05-0(?:9T04:00:00(?:\.000)?Z|8T23:00:00-05:00)<.*<entry/s,
    );
});

test('an Atom entry without a date does not take the date of another entry or of the feed', () => {
  const list = [article({ published }), article({ id: '2', headline: 'A well opens' })];
  const xml = toAtom(list, { ...options, updated: '2024-05-10' });
  expect(feedErrors(xml)).toEqual([]);
  // Atom requires a date; this one is a common placeholder, which readers know.
  expect([...xml.matchAll(/<updated>(.*?)T/g)].map(([, day]) => day)).toEqual([
    '2024-05-10',
    published,
    '1970-01-01',
  ]);
  expect(fromFeed(xml).articles[1]).toMatchObject({ published: undefined, updated: undefined });
});

test('the date of a correction does not become the date of an update when JSON Feed or JSON-LD is read back', () => {
  for (const fields of [
    { published, status: corrected },
    { published, status: withdrawn, updated: '2024-05-12' },
  ]) {
    const written = article(fields);
    const back = [
      fromFeed(JSON.stringify(toJsonFeed([written], options))).articles,
      fromJsonLd(toJsonLd(written)).articles,
    ];
    for (const [read] of back) {
      expect(read?.updated).toBe(written.updated);
      expect(read?.status?.date).toBe(written.status?.date);
    }
  }
});

test('a JSON Feed read back keeps an update that is not its last change', () => {
  for (const updated of ['2024-05-01', '2024-05-05', '2024-05-09', '2024-05-09T00:00:00Z']) {
    const written = article({ published, status: corrected, updated });
    expect(fromFeed(JSON.stringify(toJsonFeed([written], options))).articles[0]?.updated).toBe(updated);
  }
});
