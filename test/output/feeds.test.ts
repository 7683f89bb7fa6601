import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toRss } from '../../src/output/feeds/toRss.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';

const options = {
  title: 'Clinic News',
  url: 'https://example.org/',
  feedUrl: 'https://example.org/feed.xml',
  description: 'All news',
  language: 'en',
};
const whole = article({
  ...wholeArticle,
  body: [{ type: 'paragraph', content: [{ text: 'The clinic has two rooms & a <garden>.' }] }],
  published: '2024-05-03T09:30:00Z',
  updated: '2024-05-04T10:00:00Z',
  publisher: { name: 'UNHCR' },
  authors: [{ name: 'A. Writer' }],
  topics: ['Health', 'R&D'],
  language: 'fr',
});
const parser = new Parser({
  customFields: { item: [['media:content', 'media'], 'dc:publisher', 'dc:language'] },
});

describe.each([
  ['Atom', toAtom],
  ['RSS', toRss],
])('%s', (_, write) => {
  test('rss-parser reads title, link, date, text, author, publisher and picture', async () => {
    const feed = await parser.parseString(write([whole], options));
    expect(feed).toMatchObject({ title: 'Clinic News', link: 'https://example.org/' });
    const item: Record<string, unknown> = { ...feed.items[0] };
    expect(item).toMatchObject({
      title: whole.headline,
      link: whole.url,
      isoDate: '2024-05-03T09:30:00.000Z',
      'dc:publisher': 'UNHCR',
      media: { $: { url: 'https://example.org/picture.svg', medium: 'image', width: '1600' } },
    });
    expect(item['content:encoded'] ?? item.content).toBe(
      '<p>The clinic has two rooms &amp; a &lt;garden&gt;.</p>',
    );
    expect(item.author ?? item.creator).toBe('A. Writer');
    // It does not read the categories of Atom.
    if (item.categories) expect(JSON.stringify(item.categories)).toMatch(/Health.*R&D.*SDG 3\.8.*SDG 10/);
  });

  test('fromFeed reads the same facts', () => {
    const { articles: read, issues } = fromFeed(write([whole], options));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read).toMatchObject([
      {
        headline: whole.headline,
        url: whole.url,
        language: 'fr',
        summary: whole.summary,
        body: whole.body,
        authors: [{ name: 'A. Writer' }],
        publisher: { name: 'UNHCR' },
        topics: ['Health', 'R&D'],
        sdgs: [{ goal: 3, targets: ['3.8'] }, { goal: 10 }],
        image: { src: 'https://example.org/picture.svg', caption: 'The new clinic', credit: 'UNHCR' },
      },
    ]);
    expect([read[0]?.published, read[0]?.updated].map((date) => Date.parse(date ?? ''))).toEqual([
      Date.parse('2024-05-03T09:30:00Z'),
      Date.parse('2024-05-04T10:00:00Z'),
    ]);
  });

  test('tells the reason of a withdrawal, and nothing of the story', () => {
    const xml = write(
      [article({ ...wholeArticle, status: { type: 'withdrawn', reason: 'It was wrong.' } })],
      options,
    );
    expect(xml).toContain('It was wrong.');
    expect(xml).not.toMatch(/two hundred|two rooms|SDG|picture/);
  });

  test('writes hostile text as text', () => {
    const hostile = ']]></title><script>alert(1)</script>&nbsp;';
    const xml = write([article({ headline: hostile, summary: hostile, topics: [hostile] })], {
      title: hostile,
    });
    expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('<script');
  });

  test('any articles make a feed that both readers read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(articles, { minLength: 1, maxLength: 3 }), async (list) => {
        const xml = write(list, options);
        const { items } = await parser.parseString(xml);
        expect(items.map(({ title }) => collapsed(title))).toEqual(
          list.map(({ headline }) => collapsed(headline)),
        );
        // Readers take the title of RSS as HTML, although it is text.
        const plain = list.filter(({ headline }) => !/[<&]/.test(headline));
        expect(fromFeed(xml).articles.length).toBeGreaterThanOrEqual(plain.length);
        expect(items.map(({ link }) => link)).toEqual(list.map(({ url }) => url));
      }),
      { numRuns: 100 },
    );
  });
});

const collapsed = (text = '') => text.replace(/\s+/g, ' ').trim();
