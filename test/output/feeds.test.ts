import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import { fr } from '../../src/i18n/fr/locale.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { toAtom } from '../../src/output/feeds/toAtom.js';
import { toRss } from '../../src/output/feeds/toRss.js';
import { toNinjs } from '../../src/output/ninjs/toNinjs.js';
import { everyField } from '../model/inputs.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';
import { feedErrors } from '../support/feedErrors.js';
import { markedInputs, markOf } from '../support/markedArticle.js';

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
  locations: [
    { name: 'Kakuma', kind: 'camp', country: 'KE', coordinates: [3.7, 34.9] },
    { name: 'Lodwar', country: 'KE', coordinates: [3.1, 35.6] },
  ],
  topics: ['Health', 'R&D'],
  glide: 'DR-2024-000011-KEN',
  language: 'fr',
  disclosure: { ai: 'assisted', reviewedBy: 'The desk' },
  translations: [{ language: 'ar', url: 'https://example.org/ar/clinic' }],
  attachments: [
    { name: 'Floor plan', url: 'https://example.org/plan.pdf', mediaType: 'application/pdf', bytes: 2400 },
    { name: 'Numbers', url: 'https://example.org/numbers.csv' },
  ],
  contacts: [{ name: 'Press office', email: 'press@example.org' }],
  funders: [{ name: 'Fund', amounts: [{ value: 1500, currency: 'EUR' }], statement: 'Paid by the Fund.' }],
});
const parser = new Parser({
  customFields: { item: [['media:content', 'media'], 'dc:publisher', 'dc:language'] },
});

/** The HTML in a feed. */
const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

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
    expect(item['content:encoded'] ?? item.content).toContain(
      '<p>The clinic has two rooms &amp; a &lt;garden&gt;.</p>',
    );
    expect(item.author ?? item.creator).toBe('A. Writer');
    // rss-parser does not read the categories of Atom.
    if (item.categories) expect(JSON.stringify(item.categories)).toMatch(/Health.*R&D.*SDG 3\.8.*SDG 10/);
  });

  test('shows facts without a feed element around the story', () => {
    const content = unescaped(write([whole], options)).replaceAll('\u00a0', ' ');
    for (const words of [
      'Feature, national · AI-assisted · Kakuma (UNHCR)',
      '<b lang="en" dir="ltr">Funded by</b> <bdi>Fund, €1,500. Paid by the Fund.</bdi>',
      'Partners</b> <bdi>County Health Service',
      'Documents</b> <a href="https://example.org/plan.pdf"><bdi>Floor plan (PDF, 2.4 kB)</bdi></a>',
      'Contact</b> <bdi>Press office</bdi> · <a href="mailto:press@example.org"><bdi>press@example.org</bdi></a>',
      'Photo: UNHCR',
      'العربية',
    ])
      expect(content).toContain(words);
    expect(unescaped(write([whole], { ...options, locale: fr }))).toContain('<b>Financé par</b>');
  });

  test('an article without a story has its facts after the summary', () => {
    const url = 'https://example.org/brief';
    const brief = article({ url, summary: 'Two & two.', contacts: [{ name: 'Press office' }] });
    const xml = write([brief], options);
    expect(unescaped(xml)).toContain('<p>Two &amp; two.</p>');
    expect(xml).toContain('Press office');
    expect(fromFeed(xml).articles).toMatchObject([{ summary: 'Two & two.', body: [] }]);
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
        locations: [{ name: 'Kakuma', coordinates: [3.7, 34.9] }, { name: 'Lodwar' }],
        glide: whole.glide,
        translations: whole.translations,
        attachments: whole.attachments,
      },
    ]);
    expect([read[0]?.published, read[0]?.updated].map((date) => Date.parse(date ?? ''))).toEqual([
      Date.parse('2024-05-03T09:30:00Z'),
      Date.parse('2024-05-04T10:00:00Z'),
    ]);
  });

  test('keeps the countries of places, also of names with signs that separate', () => {
    const locations = [
      { name: 'Kakuma; camp = 1', country: 'KE', coordinates: [3.7, 34.9] },
      { name: 'Lodwar', country: 'KE' },
      { name: 'The river' },
    ];
    const { articles: read } = fromFeed(write([article({ locations })], options));
    expect(read[0]?.locations).toEqual(locations);
  });

  test('tells programs how a text and its picture were made without a category, which readers would show as a topic', () => {
    const story = article({
      topics: ['Health'],
      disclosure: { ai: 'assisted' },
      image: {
        src: 'https://example.org/clinic.jpg',
        alt: 'A clinic',
        ratio: 1.5,
        disclosure: { ai: 'generated' },
      },
    });
    const xml = write([story], options);
    expect(xml.match(/<(?:media:)?category/g)).toHaveLength(1);
    expect(fromFeed(xml).articles).toMatchObject([
      { disclosure: { ai: 'assisted' }, image: { disclosure: { ai: 'generated' } }, topics: ['Health'] },
    ]);
  });

  test('leads readers that take the last alternate link to the story, not to a translation', () => {
    const links = [...write([whole], options).matchAll(/<(?:atom:)?link [^>]*>/g)].map(([link]) => link);
    const alternates = links.filter((link) => !/rel="(?!alternate)/.test(link));
    expect(alternates.filter((link) => link.includes('hreflang'))).toEqual([]);
    for (const link of alternates)
      expect([whole.url, options.url]).toContain(/href="([^"]*)"/.exec(link)?.[1]);
  });

  test('lists a file once, with its name', () => {
    const attachments = [
      { name: 'Report', url: 'https://example.org/report.pdf', mediaType: 'application/pdf', bytes: 9 },
      { name: 'Data', url: 'https://example.org/data.csv', mediaType: 'text/csv' },
    ];
    const xml = write([article({ url: 'https://example.org/a', attachments })], options);
    for (const { url } of attachments) {
      const tags = [...xml.matchAll(/<[^>]*>/g)].filter(([tag]) => tag.includes(`"${url}"`));
      expect(tags.filter(([tag]) => /<enclosure|rel="enclosure"/.test(tag))).toHaveLength(1);
    }
    expect(fromFeed(xml).articles[0]?.attachments).toEqual(attachments);
  });

  test('names the publisher as the author of a story without authors', () => {
    const xml = write([article({ publisher: { name: 'The Agency' } })], options);
    expect(xml).toMatch(/<author>\s*<name>The Agency|<dc:creator>The Agency/);
  });

  test.each(['A low white building', 'IMG_7', 'Well <3> & "pump"'])(
    'keeps the alternative text of a picture: %s',
    (alt) => {
      const image = { src: 'https://example.org/clinic.jpg', alt, width: 640, height: 480 };
      const { articles: read, issues } = fromFeed(
        write([article({ image, published: '2024-05-03' })], options),
      );
      expect(read[0]?.image).toEqual(image);
      expect(issues).toEqual([]);
    },
  );

  test('shows the reason of a withdrawal, and nothing of the story', () => {
    const xml = write(
      [article({ ...wholeArticle, status: { type: 'withdrawn', reason: 'It was wrong.' } })],
      options,
    );
    expect(xml).toContain('It was wrong.');
    expect(xml).not.toMatch(/two hundred|two rooms|SDG|picture/);
  });

  test('a headline that looks like XML reaches feedsmith unchanged', () => {
    const headline = 'a > <![CDATA[ b ]]> </c>';
    const { feed } = parseFeed(write([article({ headline })], options));
    const [first] = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : undefined) ?? [];
    expect(JSON.stringify(first)).toContain(JSON.stringify(headline));
  });

  test('is valid without articles, and with control characters and an invalid date in its options', () => {
    const broken = { title: 'Clinic\u0001 News\ufffe', description: '\ud800', updated: 'yesterday' };
    expect(feedErrors(write([], options))).toEqual([]);
    expect(feedErrors(write([whole], { ...options, ...broken }))).toEqual([]);
  });

  test('escapes hostile text', () => {
    const hostile = ']]></title><script>alert(1)</script>&nbsp;';
    const xml = write([article({ headline: hostile, summary: hostile, topics: [hostile] })], {
      title: hostile,
    });
    expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('<script');
  });

  test('fromFeed never reads other facts of an article as part of its story', () => {
    fc.assert(
      fc.property(markedInputs, (input) => {
        const result = parseArticle(input);
        if (!result.ok) return;
        const [read] = fromFeed(write([result.article], options)).articles;
        const story = JSON.stringify([read?.body, read?.summary]);
        const fields = Object.keys(everyField).filter(
          (field) => !/^(body|summary|status|headline)$/.test(field),
        );
        expect(fields.filter((field) => story.includes(markOf(field)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('both readers read a feed of any articles', async () => {
    const distinct = fc.uniqueArray(articles, { selector: ({ id }) => id, minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(distinct, async (list) => {
        const xml = write(list, options);
        expect(feedErrors(xml)).toEqual([]);
        const { items } = await parser.parseString(xml);
        expect(items.map(({ title }) => collapsed(title))).toEqual(
          list.map(({ headline }) => collapsed(headline)),
        );
        // Readers treat an RSS title as HTML, although it is text.
        const plain = list.filter(({ headline }) => !/[<&]/.test(headline));
        expect(fromFeed(xml).articles.length).toBeGreaterThanOrEqual(plain.length);
        expect(items.map(({ link }) => link)).toEqual(list.map(({ url }) => url));
      }),
      { numRuns: 100 },
    );
  });
});

test.each(['https://a:b', 'https://example.org/"<>', 'https://[', 'CC BY 4.0'])(
  'a licence %s that is no valid URL does not break a feed',
  (license) => {
    const licensed = article({ ...whole, license });
    for (const write of [toAtom, toRss]) expect(feedErrors(write([licensed], options))).toEqual([]);
    expect(() => toNinjs(licensed)).not.toThrow();
  },
);

const collapsed = (text = '') => text.replace(/\s+/g, ' ').trim();

describe.each([
  ['Atom', toAtom],
  ['RSS', toRss],
])('%s', (_, write) => {
  test.each([
    ['a translation by AI', undefined, 'generated', 'generated'],
    ['a text by AI and a translation with its help', 'generated', 'assisted', 'generated'],
    ['a text with the help of AI and a translation by AI', 'assisted', 'generated', 'generated'],
    ['a text without AI and a translation with its help', 'none', 'assisted', 'assisted'],
    ['a text and a translation without AI', 'none', 'none', 'none'],
    ['a translation without AI, of a text that may be by AI', undefined, 'none', undefined],
  ])(
    'a feed read back, and ninjs, name the use of AI that leaves the least to people: %s',
    (__, text, translation, expected) => {
      const story = article({
        disclosure: text && { ai: text },
        translatedFrom: { language: 'fr', disclosure: { ai: translation } },
      });
      expect(fromFeed(write([story], options)).articles[0]?.disclosure?.ai).toBe(expected);
      const terms = {
        generated: 'trainedAlgorithmicMedia',
        assisted: 'compositeWithTrainedAlgorithmicMedia',
        none: 'digitalCreation',
      };
      expect(toNinjs(story).digitalSourceType?.name).toBe(expected && terms[expected as keyof typeof terms]);
    },
  );
});
