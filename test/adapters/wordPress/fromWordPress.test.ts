import { describe, expect, test } from 'vitest';
import { fromAny } from '../../../src/adapters/any/fromAny.js';
import { fromWordPress } from '../../../src/adapters/wordPress/fromWordPress.js';

/** A post as WordPress 6.8 answers `/wp-json/wp/v2/posts?_embed`, without what no story needs. */
const post = {
  id: 5,
  date: '2024-05-03T13:00:00',
  date_gmt: '2024-05-03T10:00:00',
  guid: { rendered: 'https://example.org/?p=5' },
  modified_gmt: '2024-05-04T10:00:00',
  slug: 'clinic',
  status: 'publish',
  type: 'post',
  link: 'https://example.org/2024/05/clinic/',
  title: { rendered: 'Nurses open a clinic &#8211; and a &#8220;school&#8221;' },
  content: {
    rendered:
      '\n<p class="wp-block-paragraph">The clinic has <a href="/rooms">two rooms</a>.</p>\n\n\n<h2>What comes next</h2>\n<script>alert(1)</script>',
    protected: false,
  },
  excerpt: { rendered: '<p>It sees two hundred people a day.</p>\n', protected: false },
  author: 2,
  featured_media: 7,
  categories: [1, 3],
  tags: [4],
  _embedded: {
    author: [{ id: 2, name: 'Amina Odhiambo' }],
    'wp:featuredmedia': [
      {
        id: 7,
        media_type: 'image',
        source_url: 'https://example.org/clinic.jpg',
        alt_text: 'A low white building',
        caption: { rendered: '<p>The new clinic</p>\n' },
        media_details: { width: 1600, height: 900 },
      },
    ],
    'wp:term': [
      [
        { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category' },
        { name: 'Health &amp; care', slug: 'health', taxonomy: 'category' },
      ],
      [
        { name: 'SDG 3', slug: 'sdg-3', taxonomy: 'post_tag' },
        { name: 'Wide', slug: 'wide', taxonomy: 'post_format' },
      ],
    ],
  },
};
const read = (change: object = {}) => fromWordPress([{ ...post, ...change }], { language: 'en' });
const [article] = read().articles;

test('a post becomes an article with all that WordPress says of it', () => {
  expect(read().issues).toEqual([]);
  expect(article).toMatchObject({
    id: 'https://example.org/?p=5',
    url: 'https://example.org/2024/05/clinic/',
    language: 'en',
    headline: 'Nurses open a clinic – and a “school”',
    summary: 'It sees two hundred people a day.',
    published: '2024-05-03T10:00:00Z',
    authors: [{ name: 'Amina Odhiambo' }],
    topics: ['Health & care'],
    sdgs: [{ goal: 3 }],
    image: {
      src: 'https://example.org/clinic.jpg',
      alt: 'A low white building',
      width: 1600,
      height: 900,
      caption: 'The new clinic',
    },
    body: [
      {
        type: 'paragraph',
        content: [
          { text: 'The clinic has ' },
          { text: 'two rooms', url: 'https://example.org/rooms' },
          { text: '.' },
        ],
      },
      { type: 'heading', content: [{ text: 'What comes next' }] },
    ],
  });
});

test('a single post, JSON text and a response without _embed are read as well', () => {
  const { _embedded, ...plain } = post;
  for (const input of [plain, JSON.stringify([plain])]) {
    const { articles, issues } = fromWordPress(input, { language: 'en' });
    expect(issues).toEqual([]);
    expect(articles[0]).toMatchObject({ headline: article!.headline, topics: [], authors: [] });
  }
});

test.each([
  ['draft', { status: 'draft' }],
  ['private', { status: 'private' }],
  ['future', { status: 'future' }],
  ['an unknown status', { status: ['publish'] }],
  ['a password', { content: { rendered: '', protected: true } }],
])('a post with %s is not shown, and an issue says why', (_, change) => {
  const { articles, issues } = read(change);
  expect(articles).toEqual([]);
  expect(issues).toMatchObject([{ path: '[0]', severity: 'error', code: 'source' }]);
});

test('an excerpt that WordPress cut from the story is no summary', () => {
  const excerpt = { rendered: '<p>The clinic has two [&hellip;]</p>\n' };
  expect(read({ excerpt }).articles[0]?.summary).toBeUndefined();
});

test.each([
  ['pt_BR', 'pt-BR'],
  ['ar', 'ar'],
])('the language %s of a plugin is that of the story', (lang, language) => {
  expect(read({ lang }).articles[0]?.language).toBe(language);
});

test('the language is inferred from the story if nobody names it', () => {
  const { articles, issues } = fromWordPress([post]);
  expect(articles[0]?.language).toBe('en');
  expect(issues).toMatchObject([{ path: 'articles[0].language', code: 'repaired' }]);
});

test('without the date in UTC, the day of the local date is the date', () => {
  expect(read({ date_gmt: null }).articles[0]?.published).toBe('2024-05-03');
});

describe('bad input', () => {
  test.each([
    ['an error of the API', { code: 'rest_no_route', message: 'No route', data: { status: 404 } }],
    ['a number', 5],
    ['null', null],
    ['text that is not JSON', '<p>Hello'],
    ['a list of numbers', [5]],
    ['a post without a title', [{ status: 'publish', link: 'https://example.org/' }]],
  ])('%s becomes an issue', (_, input) => {
    const { articles, issues } = fromWordPress(input);
    expect(articles).toEqual([]);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('fields of other types become issues, and the rest is kept', () => {
    const values = [
      5,
      [],
      {},
      null,
      true,
      'x',
      { rendered: 5 },
      [[5]],
      { 'wp:term': 5, author: [null, { name: {} }] },
    ];
    for (const name of Object.keys(post).filter((key) => !/^(status|title)$/.test(key))) {
      for (const value of values) expect(read({ [name]: value }).articles, name).toHaveLength(1);
    }
  });
});

test.each([
  ['a list of posts', [post], 1],
  ['one post as text', JSON.stringify(post), 1],
  ['an error', { code: 'rest_forbidden', message: 'No' }, 0],
])('fromAny recognises %s', async (_, input, count) => {
  const result = await fromAny(input, { language: 'en' });
  expect(result.format).toBe('wordPress');
  expect(result.articles).toHaveLength(count);
});
