import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readExtension } from '../../../src/adapters/feed/readJson.js';
import { htmlToBlocks } from '../../../src/adapters/html/htmlToBlocks.js';
import type { Article } from '../../../src/model/article.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { openArticle } from '../../../src/model/visibleArticle.js';
import { blocksToHtml } from '../../../src/output/blocksToHtml.js';
import { type JsonFeedItem, toJsonFeed } from '../../../src/output/jsonFeed/toJsonFeed.js';
import { articles } from '../../support/articleArbitrary.js';
import { article, wholeArticle } from '../../support/articles.js';
import { hostileNames, hostileValue } from '../../support/hostile.js';
import { runs } from '../../support/runs.js';

const feed = (list: readonly Article[]) => toJsonFeed(list, { title: 'News' });
const itemOf = (fields: Record<string, unknown>) => feed([article(fields)]).items[0] as JsonFeedItem;

/** Reads an item as any JSON Feed reader would, then applies our extension. */
function back(item: JsonFeedItem): Article {
  const result = parseArticle({
    id: item.id,
    url: item.url,
    headline: item.title,
    summary: item.summary,
    body: item.content_html ? htmlToBlocks(item.content_html).blocks : [],
    published: item.date_published,
    updated: item.date_modified,
    authors: item.authors,
    topics: item.tags,
    language: item.language,
    ...readExtension(JSON.parse(JSON.stringify(item))),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.article;
}

test('an article survives a round trip unchanged', () => {
  fc.assert(
    fc.property(articles, (each) => {
      const [item] = feed([each]).items;
      expect(back(item as JsonFeedItem)).toEqual(JSON.parse(JSON.stringify(openArticle(each, undefined)!)));
    }),
    { numRuns: runs(300) },
  );
});

test('an independent parser can read the feed', () => {
  // Of articles with one id, which are versions of one story or need another, see `oneKey.test.ts`.
  const distinct = fc.uniqueArray(articles, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(distinct, (list) => {
      const written = feed(list);
      const read = parseJsonFeed(JSON.stringify(written));
      expect(read.title).toBe('News');
      expect(read.items?.map(({ id, url, title, tags = [] }) => [id, url, title, tags])).toEqual(
        list.map((each) => [each.id, each.url, each.headline, openArticle(each, undefined)!.topics]),
      );
      for (const item of read.items ?? []) expect(item.content_html ?? item.content_text).toBeTruthy();
    }),
  );
});

test('writes the fields of JSON Feed 1.1 in the required formats', () => {
  const whole = toJsonFeed([wholeArticle], {
    title: 'News',
    url: 'https://example.org/',
    feedUrl: 'https://example.org/feed.json',
    description: 'All news',
    language: 'en',
    icon: 'https://example.org/icon.png',
  });
  expect(whole).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
    items: [
      {
        id: 'https://example.org/stories/clinic',
        title: 'Nurses open a clinic in Kakuma',
        date_published: '2024-05-03T00:00:00Z',
        image: 'https://example.org/picture.svg',
        _news_cards: {
          version: 1,
          published: '2024-05-03',
          scope: 'national',
          dateline: { place: 'Kakuma', agency: 'UNHCR' },
          sdgs: [{ goal: 3, targets: ['3.8'] }, { goal: 10 }],
        },
      },
    ],
  });
  expect(JSON.stringify(whole)).not.toContain('undefined');
  expect(toJsonFeed([], { title: 'News' })).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [],
  });
});

test('writes dates with time and seconds as RFC 3339 requires, and unchanged in the extension', () => {
  expect(itemOf({ published: '2024-05-03T09:30+03:00', updated: '2024-05-04T09:30:01Z' })).toMatchObject({
    date_published: '2024-05-03T09:30:00+03:00',
    date_modified: '2024-05-04T09:30:01Z',
    _news_cards: { version: 1, published: '2024-05-03T09:30+03:00' },
  });
  expect(itemOf({ updated: '2024-05-04T09:30:01Z' })._news_cards).not.toHaveProperty('updated');
});

test('writes the story as HTML with every text escaped', () => {
  const evil = '</p><script>alert("1")</script>&amp;';
  const { content_html: html } = itemOf({
    body: [
      { type: 'paragraph', content: [{ text: evil, url: 'https://example.org/?a="b"&c' }] },
      { type: 'heading', content: [{ text: evil }] },
      { type: 'list', items: [[{ text: evil }]] },
      { type: 'quote', content: [{ text: evil }], source: evil },
    ],
  });
  expect(html).not.toMatch(/<script|<\/p><s|"1"/);
  expect(html?.match(/<[^>]*>/g)?.join('')).toBe(
    '<p><a href="https://example.org/?a=&quot;b&quot;&amp;c"></a></p><h2></h2><ul><li></li></ul><blockquote><p></p><footer></footer></blockquote>',
  );
  expect(blocksToHtml([{ type: 'paragraph', content: [{ text: 'x', url: 'javascript:alert(1)' }] }])).toBe(
    '<p>x</p>',
  );
});

test('does not repeat plain paragraphs in the extension', () => {
  const body = [{ type: 'paragraph', content: [{ text: 'The well is open.' }] }];
  expect(itemOf({ body })._news_cards).toEqual({ version: 1 });
  expect(itemOf({ body })).toMatchObject({ content_html: '<p>The well is open.</p>' });
  expect(itemOf({ body: [{ type: 'heading', content: [{ text: 'Next' }] }] })._news_cards).toHaveProperty(
    'body',
  );
});

test('writes a correction before the story, and only the reason of a withdrawal', () => {
  const body = [{ type: 'paragraph', content: [{ text: 'Two wells.' }] }];
  expect(itemOf({ body, status: { type: 'correction', text: 'Two, not three.' } }).content_html).toBe(
    '<p><em>Two, not three.</em></p>\n<p>Two wells.</p>',
  );
  const withdrawn = itemOf({ body, summary: 'S.', status: { type: 'withdrawn', reason: 'It was wrong.' } });
  expect(withdrawn).toMatchObject({ content_text: 'It was wrong.' });
  expect(JSON.stringify(withdrawn)).not.toMatch(/Two wells|S\./);
});

describe('readExtension', () => {
  test('ignores other versions', () => {
    for (const item of [
      {},
      { _news_cards: {} },
      { _news_cards: { version: 2, scope: 'local' } },
      { _news_cards: [] },
      null,
      5,
    ]) {
      expect(readExtension(item)).toBeUndefined();
    }
  });

  test('returns every field of the extension, undefined if it has no value', () => {
    expect(readExtension({ _news_cards: { version: 1, scope: 'local', evil: true } })).toEqual({
      scope: 'local',
    });
    expect(Object.keys(readExtension({ _news_cards: { version: 1 } }) ?? {})).toContain('publisher');
  });

  test.each(hostileNames)('tolerates %s', (name) => {
    const value = hostileValue(name);
    for (const item of [
      value,
      { _news_cards: value },
      { _news_cards: { version: 1, sdgs: value, body: value, publisher: value } },
    ]) {
      expect(parseArticle({ headline: 'A', ...readExtension(item) })).toMatchObject({ ok: true });
    }
  });
});

test.each([
  [
    'is resolved with baseUrl',
    { baseUrl: 'https://cdn.example/', url: 'https://example.org/' },
    'https://cdn.example/p.jpg',
  ],
  [
    'is resolved with the url of the feed, without baseUrl',
    { url: 'https://example.org/news/' },
    'https://example.org/p.jpg',
  ],
  ['is only in the extension without either', {}, undefined],
])('the path of a picture %s', (_, options, expected) => {
  const [item] = toJsonFeed([article({ image: { src: '/p.jpg', alt: 'A well', width: 3, height: 2 } })], {
    title: 'News',
    ...options,
  }).items;
  expect(item?.image).toBe(expected);
  expect(item?._news_cards.image?.src).toBe('/p.jpg');
});
