import fc from 'fast-check';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { parseArticles } from '../../../src/exports/model.js';
import { openArticle } from '../../../src/model/visibleArticle.js';
import { toAtom } from '../../../src/output/feeds/toAtom.js';
import { toRss } from '../../../src/output/feeds/toRss.js';
import { toJsonFeed } from '../../../src/output/jsonFeed/toJsonFeed.js';
import { articles } from '../../support/articleArbitrary.js';

test('reads an article back unchanged from the JSON Feed that toJsonFeed writes', () => {
  fc.assert(
    fc.property(articles, (article) => {
      // A withdrawn article is written without its text.
      fc.pre(article.status?.type !== 'withdrawn');
      const feed = JSON.stringify(toJsonFeed([article], { title: 'Agency' }));
      expect(fromFeed(feed)).toEqual({
        articles: [openArticle(article, undefined)!],
        issues: expect.any(Array),
      });
    }),
  );
});

test('reads goals and image from the extension only, not from the item’s tags and image', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Agency',
    items: [
      {
        id: '1',
        title: 'A',
        summary: 'B',
        content_text: 'B',
        tags: ['SDG 5'],
        image: 'https://example.org/a.jpg',
        _news_cards: { version: 1 },
      },
    ],
  };
  const [article] = fromFeed(JSON.stringify(feed)).articles;
  expect(article).toMatchObject({ sdgs: [], topics: ['SDG 5'], summary: 'B' });
  expect(article?.image).toBeUndefined();
  const unknown = { ...feed, items: [{ ...feed.items[0], _news_cards: { version: 2 } }] };
  expect(fromFeed(JSON.stringify(unknown)).articles).toMatchObject([{ sdgs: [{ goal: 5 }], topics: [] }]);
  expect(parseJsonFeed(feed).items).toHaveLength(1);
});

test.each(['Write &nbsp; for a space', 'K&uuml;hl', 'a &#8211; b'])(
  'keeps a text about entities: %s',
  (text) => {
    const { articles } = parseArticles([
      { headline: 'A', body: [{ type: 'paragraph', content: [{ text }] }] },
    ]);
    const feed = JSON.stringify(toJsonFeed(articles, { title: 'Agency' }));
    expect(fromFeed(feed).articles).toEqual(articles);
  },
);

test.each([
  ['Atom', toAtom],
  ['RSS', toRss],
])('reads a withdrawal, its reason and its date back from %s', (_, write) => {
  const status = {
    type: 'withdrawn',
    reason: 'The count & the source were wrong.',
    date: '2024-06-01T08:00:00Z',
  };
  const { articles } = parseArticles([
    { headline: 'A', url: 'https://example.org/a', language: 'en', published: '2024-05-01', status },
    { headline: 'B', url: 'https://example.org/b', language: 'en', published: '2024-05-01' },
  ]);
  const feed = write(articles, { title: 'Agency', url: 'https://example.org/' });
  expect(fromFeed(feed).articles.map((article) => article.status)).toEqual([status, undefined]);
});

const marks = fc
  .array(
    fc.constantFrom(
      ...[
        '<!-- -->',
        '<!--',
        '-->',
        '<b>',
        '</p>',
        '&amp;',
        '&amp;amp;',
        '&nbsp;',
        '&lt;p&gt;',
        '&#8211;',
        '&',
      ],
      ...[']]>', '<![CDATA[', '"', "'", '>', '<', 'well', ' ', 'عيادة'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  // HTML collapses white space.
  .map((parts) => parts.join('').replace(/ {2,}/g, ' ').trim());

test.each([
  ['Atom', toAtom],
  ['RSS', toRss],
])(
  'reads every text back as it was from %s, whatever markup or character references it contains',
  (_, write) => {
    fc.assert(
      fc.property(fc.record({ headline: marks, summary: marks, body: marks, name: marks }), (texts) => {
        const name = (kind: string) => `${kind} ${texts.name}`;
        const { articles } = parseArticles([
          {
            headline: `Head ${texts.headline}`,
            summary: `Sum ${texts.summary}`,
            url: 'https://example.org/a',
            language: 'en',
            body: [
              { type: 'paragraph', content: [{ text: `Body ${texts.body}` }] },
              { type: 'heading', content: [{ text: `Part ${texts.body}` }] },
            ],
            topics: [name('Topic')],
            authors: [{ name: name('Author') }],
            publisher: { name: name('Publisher') },
            locations: [{ name: name('Place') }],
            attachments: [{ name: name('File'), url: 'https://example.org/a.pdf' }],
            image: {
              src: 'https://example.org/a.jpg',
              alt: name('Alternative'),
              caption: name('Caption'),
              credit: name('Credit'),
            },
          },
        ]);
        const feed = write(articles, { title: name('Feed'), url: 'https://example.org/' });
        const [read] = fromFeed(feed).articles;
        const fields = [
          'headline',
          'summary',
          'body',
          'topics',
          'authors',
          'publisher',
          'locations',
          'image',
        ] as const;
        for (const field of fields) expect(read?.[field]).toEqual(articles[0]?.[field]);
        expect(read?.attachments?.[0]?.name).toBe(articles[0]?.attachments?.[0]?.name);
      }),
      { numRuns: 200 },
    );
  },
);
