import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { story } from './story.js';

describe('reads an image given as', () => {
  test.each<[string, unknown, object]>([
    ['a URL', 'https://example.org/a.jpg', { src: 'https://example.org/a.jpg' }],
    ['a relative URL', '/a.jpg', { src: 'https://example.org/a.jpg' }],
    [
      'a list',
      ['https://example.org/a.jpg', 'https://example.org/b.jpg'],
      { src: 'https://example.org/a.jpg' },
    ],
    [
      'an object with url',
      { '@type': 'ImageObject', url: 'https://example.org/a.jpg', width: '1200', height: 630 },
      { width: 1200, height: 630 },
    ],
    [
      'an object with contentUrl',
      { contentUrl: 'https://example.org/a.jpg', url: 'https://example.org/page' },
      { src: 'https://example.org/a.jpg' },
    ],
    [
      'an object with pixels as text',
      { url: 'https://example.org/a.jpg', width: '1200px', height: '630 px' },
      { width: 1200, height: 630 },
    ],
    [
      'an object with pixels as quantitative values',
      {
        url: 'https://example.org/a.jpg',
        width: { '@type': 'QuantitativeValue', value: 1200 },
        height: { '@value': '630' },
      },
      { width: 1200, height: 630 },
    ],
    ['a bare reference', { '@id': 'https://example.org/a.jpg' }, { src: 'https://example.org/a.jpg' }],
    [
      'an object whose url is an object',
      { url: { '@id': 'https://example.org/a.jpg' } },
      { src: 'https://example.org/a.jpg' },
    ],
    ['@list', { '@list': [{ url: 'https://example.org/a.jpg' }] }, { src: 'https://example.org/a.jpg' }],
    [
      'an object with a file name as description, which is ignored',
      { url: 'https://example.org/a.jpg', description: 'IMG_1.JPG' },
      { decorative: true },
    ],
    [
      'an object with the headline as description, which is ignored',
      { url: 'https://example.org/a.jpg', description: 'A new well' },
      { decorative: true },
    ],
    [
      'an object with a person as creator',
      { url: 'https://example.org/a.jpg', creator: { '@type': 'Person', name: 'Staff' } },
      { credit: 'Staff' },
    ],
  ])('%s', (_, image, expected) => {
    expect(story({ image }, { baseUrl: 'https://example.org/' }).image).toMatchObject(expected);
  });

  test('an object with a size in other units, which is ignored', () => {
    const image = { url: 'https://example.org/a.jpg', width: '100%', height: '2em' };
    expect(story({ image }).image?.width).toBeUndefined();
  });
});

describe('organisations and people', () => {
  const graph = { '@graph': [{ '@id': '#o', '@type': 'Organization', name: 'Water Authority' }] };
  test.each<[string, unknown]>([
    ['a name', 'Water Authority'],
    ['a list of one', ['Water Authority']],
    ['an object', { '@type': 'Organization', name: 'Water Authority' }],
    ['an object without type', { name: 'Water Authority' }],
    ['a reference', { '@id': '#o' }],
    ['a reference as text', '#o'],
    ['a value', { '@value': 'Water Authority', '@language': 'en' }],
    [
      'a role',
      { '@type': 'Role', publisher: { name: 'Water Authority' }, author: 'unused', funder: { '@id': '#o' } },
    ],
    ['a legal name', { '@type': 'NGO', legalName: 'Water Authority' }],
  ])('are read from %s', (kind, value) => {
    const property = kind === 'a role' ? 'funder' : 'publisher';
    const document = [{ '@type': 'Article', headline: 'A', [property]: value }, graph];
    const [article] = fromJsonLd(document).articles;
    expect(property === 'funder' ? article?.funders[0] : article?.publisher).toEqual({
      name: 'Water Authority',
    });
  });

  test('are omitted if their name is a URL', () => {
    expect(story({ author: ['https://example.org/people/1', { name: 'Staff' }] }).authors).toEqual([
      { name: 'Staff' },
    ]);
  });

  test('are listed once as a funder, whether as funder, sponsor, funder of a grant or donor', () => {
    const { funders } = story({
      funder: 'Fund A',
      sponsor: [{ name: 'Fund B' }, 'Fund A'],
      funding: { '@type': 'Grant', funder: { name: 'Fund C' } },
      contributor: { '@type': 'Role', roleName: 'donor', contributor: { name: 'Fund D' } },
    });
    expect(funders?.map(({ name }) => name)).toEqual(['Fund A', 'Fund B', 'Fund C', 'Fund D']);
  });

  test('have an identifier only if it is marked as an IATI identifier', () => {
    const publisher = (identifier: unknown) => story({ publisher: { name: 'A', identifier } }).publisher;
    expect(
      publisher({ '@type': 'PropertyValue', propertyID: 'IATI', value: 'XM-DAC-47066' })?.identifier,
    ).toBe('XM-DAC-47066');
    expect(publisher('0800-12345')).toEqual({ name: 'A' });
  });
});

describe('places', () => {
  test.each<[unknown, object]>([
    ['Jordan', { name: 'Jordan', kind: 'country', country: 'JO' }],
    ['Amman, Jordan', { name: 'Amman', country: 'JO' }],
    ['Irbid, Irbid Governorate, Jordan', { name: 'Irbid', within: ['Irbid Governorate'], country: 'JO' }],
    ['A valley, somewhere', { name: 'A valley, somewhere' }],
    [
      { '@type': 'Country', name: 'Kenya' },
      { kind: 'country', country: 'KE' },
    ],
    [
      { '@type': 'City', name: 'Amman', containedInPlace: { '@type': 'Country', name: 'Jordan' } },
      { kind: 'city', country: 'JO' },
    ],
    [{ '@type': 'Place', name: 'Kakuma', address: 'Turkana' }, { name: 'Kakuma' }],
    [
      { '@type': 'Place', address: { addressCountry: 'JO' } },
      { name: 'JO', kind: 'country', country: 'JO' },
    ],
    [{ '@type': 'Place', name: 'X', latitude: '1.5', longitude: -2 }, { coordinates: [1.5, -2] }],
    [{ '@type': 'Place', name: 'X', geo: { latitude: 'north' } }, { name: 'X' }],
  ])('are read from %j', (contentLocation, expected) => {
    const [place] = story({ contentLocation }).locations ?? [];
    expect(place).toMatchObject(expected);
    if (!('country' in expected)) expect(place?.country).toBeUndefined();
  });

  test('that contain themselves are read once', () => {
    const place: Record<string, unknown> = { '@type': 'Place', name: 'Around' };
    place.containedInPlace = { name: 'Outer', containedInPlace: place };
    expect(story({ contentLocation: place }).locations).toEqual([{ name: 'Around', within: ['Outer'] }]);
  });
});

describe('datelines', () => {
  test.each<[object, object | undefined]>([
    [{ dateline: 'BEIRUT, Lebanon, June 2.' }, { place: 'BEIRUT, Lebanon' }],
    [{ dateline: 'Paris, France' }, { place: 'Paris, France' }],
    [{ dateline: 'Beijing/Moscow' }, { place: 'Beijing/Moscow' }],
    [{ dateline: 'Amman (IOM) – ' }, { place: 'Amman', agency: 'IOM' }],
    [{ dateline: 'GENEVA, 12 May 2023 – The' }, { place: 'GENEVA' }],
    [{ locationCreated: { '@type': 'Place', name: 'Geneva' } }, { place: 'Geneva' }],
    [{}, undefined],
  ])('are read from %j', (properties, dateline) => {
    expect(story(properties).dateline).toEqual(dateline);
  });
});

describe('goals', () => {
  test.each<[unknown, object[]]>([
    // Other labels: test/adapters/internal/goalLabels.test.ts
    ['SDGs 5, 8 and 10', [{ goal: 5 }, { goal: 8 }, { goal: 10 }]],
    [{ '@id': 'http://metadata.un.org/sdg/1' }, [{ goal: 1 }]],
    [{ '@type': 'DefinedTerm', name: 'No poverty', url: 'http://metadata.un.org/sdg/1' }, [{ goal: 1 }]],
    [
      {
        '@type': 'Thing',
        name: 'Poverty',
        sameAs: ['https://example.org', 'http://metadata.un.org/sdg/1.1'],
      },
      [{ goal: 1, targets: ['1.1'] }],
    ],
    [{ '@type': 'Project', name: 'SDG 1' }, []],
  ])('are read from %j', (about, sdgs) => {
    expect(story({ about }).sdgs).toEqual(sdgs);
  });
});

describe('texts', () => {
  test.each([
    ['Nurses &amp; midwives', 'Nurses & midwives'],
    ['Nurses &#8211; midwives', 'Nurses – midwives'],
    ['<b>Nurses</b> at<br>work', 'Nurses at work'],
    ['Losses < profits > 2', 'Losses < profits > 2'],
    ['a <b and c', 'a <b and c'],
    ['AT&T', 'AT&T'],
    ['5 < 6 &amp; <i>7</i>', '5 < 6 & 7'],
  ])('are read as plain text: %j', (headline, expected) => {
    expect(story({ headline }).headline).toBe(expected);
  });

  test('become paragraphs: split at blank lines, or at every line end if there are no blank lines', () => {
    const body = (articleBody: unknown) =>
      story({ articleBody }).body?.map(
        (block) => 'content' in block && block.content.map(({ text }) => text).join(''),
      );
    expect(body('One.\nTwo.')).toEqual(['One.', 'Two.']);
    expect(body('One\ngoes on.\n\nTwo.')).toEqual(['One goes on.', 'Two.']);
    expect(body(['One.', 'Two.'])).toEqual(['One.', 'Two.']);
    expect(body('<p>One.</p><script>alert(1)</script><p>Two.</p>')).toEqual(['One.', 'Two.']);
    expect(body({ '@value': 'One.', '@type': 'rdf:HTML' })).toEqual(['One.']);
  });

  test('in several languages are read in the article’s language', () => {
    const headline = [
      { '@value': 'Un puits', '@language': 'fr' },
      { '@value': 'A well', '@language': 'en' },
    ];
    expect(story({ headline, inLanguage: 'en-US' }).headline).toBe('A well');
    expect(story({ headline, inLanguage: 'fr' }).headline).toBe('Un puits');
    expect(story({ headline: { fr: 'Un puits', en: 'A well' }, inLanguage: 'en' }).headline).toBe('A well');
  });
});

test.each<[unknown, string]>([
  ['en-US', 'en-US'],
  ['en_US', 'en-US'],
  ['French', 'fr'],
  [{ '@type': 'Language', name: 'Arabic', alternateName: 'ar' }, 'ar'],
  [{ '@type': 'Language', name: 'Spanish' }, 'es'],
  [['ru', 'en'], 'ru'],
])('reads inLanguage %j as %s', (inLanguage, language) => {
  expect(story({ inLanguage }).language).toBe(language);
});

test('without inLanguage, takes the language of the context, the caller or the page', () => {
  const script =
    '<html lang="ar"><script type="application/ld+json">{"@type":"Article","headline":"A"}</script>';
  expect(fromJsonLd(script).articles[0]?.language).toBe('ar');
  expect(fromJsonLd(script, { language: 'fr' }).articles[0]?.language).toBe('fr');
  expect(story({ '@context': ['https://schema.org', { '@language': 'es' }] }).language).toBe('es');
});

test.each<[unknown, string | undefined]>([
  ['2024-05-03', '2024-05-03'],
  ['2024-05-03T10:00:00.000Z', '2024-05-03T10:00:00.000Z'],
  ['2024-05-03T10:00:00+0300', '2024-05-03T10:00:00+03:00'],
  ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00Z'],
  ['May 3, 2024', '2024-05-03'],
  ['2024-05', undefined],
  ['5/7/2024', undefined],
  [{ '@type': 'Date', '@value': '2024-05-03' }, '2024-05-03'],
])('reads datePublished %j as %s', (datePublished, published) => {
  const { issues, ...article } = story({ datePublished });
  expect(article.published).toBe(published);
  expect(issues.map(({ path }) => path)).toEqual(published ? [] : ['articles[0].published']);
});

test.each(['https://example.org/#owner', '#owner'])(
  'reads a person and an organisation with the one @id %s as two, and warns',
  (id) => {
    const { articles, issues } = fromJsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Person', '@id': id, name: 'Staff Writer', description: 'Writes about wells' },
        { '@type': 'Organization', '@id': id, name: 'Water Agency', url: 'https://example.org' },
        {
          '@type': 'NewsArticle',
          inLanguage: 'en',
          headline: 'A new well',
          author: { '@id': id },
          publisher: { '@id': id },
        },
      ],
    });
    expect(articles).toMatchObject([
      {
        authors: [{ name: 'Staff Writer' }],
        publisher: { name: 'Water Agency', url: 'https://example.org' },
      },
    ]);
    expect(issues).toMatchObject([
      {
        path: 'articles[0].publisher',
        code: 'repaired',
        message: expect.stringContaining('a person and an organisation'),
      },
    ]);
  },
);

test('merges two descriptions of one thing that is both person and organisation', () => {
  const { articles, issues } = fromJsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': ['Person', 'Organization'], '@id': '#owner', name: 'Water Agency' },
      { '@type': 'Organization', '@id': '#owner', url: 'https://example.org' },
      { '@type': 'NewsArticle', inLanguage: 'en', headline: 'A new well', publisher: { '@id': '#owner' } },
    ],
  });
  expect(articles).toMatchObject([{ publisher: { name: 'Water Agency', url: 'https://example.org' } }]);
  expect(issues).toEqual([]);
});
