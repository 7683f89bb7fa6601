import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

const read = (name: string) => readFileSync(`test/fixtures/jsonLd/${name}`, 'utf8');

/** Reads a NewsArticle with these properties; returns the article together with its issues. */
function story(properties: object, options?: Parameters<typeof fromJsonLd>[1]) {
  const { articles, issues } = fromJsonLd(
    { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'A new well', ...properties },
    options,
  );
  return { ...articles[0], issues };
}

test('reads a WordPress page: one graph with references by @id', () => {
  const { articles } = fromJsonLd(read('wordPress.html'));
  expect(articles).toMatchObject([
    {
      url: 'https://example.org/news/clinic-opens/',
      language: 'en-GB',
      section: 'News',
      headline: 'Clinic opens in Kakuma – nurses & midwives at work',
      published: '2024-05-03T06:30:00+00:00',
      publisher: { name: 'Clinics Nearby', acronym: 'CNB', logo: 'https://example.org/logo.png' },
      authors: [{ name: 'Press office', url: 'https://example.org/press' }],
      image: {
        src: 'https://example.org/wp-content/uploads/clinic.jpg',
        width: 1600,
        caption: 'The new clinic',
      },
      sdgs: [{ goal: 3 }],
      topics: ['Kakuma', 'SDG 3', 'Health'],
    },
  ]);
});

test('reads every supported property of a document', () => {
  const { articles, issues } = fromJsonLd(read('agency.json'));
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    {
      url: 'https://example.org/stories/water',
      status: { type: 'correction', text: 'The name of the fund was put right.', date: '2023-03-24' },
      language: 'en',
      section: 'Press release',
      published: '2023-03-22',
      updated: '2023-03-24T10:15:00+03:00',
      dateline: { place: 'AMMAN, Jordan', agency: 'IOM' },
      body: [{}, { content: [{ text: 'Each village has "at least" two wells.' }] }],
      publisher: { acronym: 'IOW', parent: 'Association for Water' },
      authors: [{ name: 'Communications unit' }, { name: 'IOM Jordan', url: 'https://example.org/jordan' }],
      image: {
        src: 'https://example.org/16x9.jpg',
        alt: 'Two people at a hand pump',
        width: 1600,
        credit: 'IOW',
      },
      locations: [
        { name: 'Mafraq', kind: 'province', country: 'JO', coordinates: [32.34, 36.2] },
        { name: 'Za’atari', country: 'JO', within: ['Mafraq'] },
        { name: 'Jordan', kind: 'country', country: 'JO' },
      ],
      participants: [{ name: 'Village councils' }],
      partners: [{ name: 'Water Authority' }],
      funders: [{ name: 'Ministry for Foreign Aid', country: 'CA' }, { name: 'Fund for Wells' }],
      project: { name: 'Wells for Mafraq', url: 'https://example.org/wells' },
      sdgs: [{ goal: 3 }, { goal: 6, targets: ['6.1'] }, { goal: 10 }],
      topics: ['wells', 'drinking water', 'SDG 10', 'Water'],
    },
  ]);
});

test('reads prefixes, aliases, languages, lists and circular references', () => {
  const { articles, issues } = fromJsonLd(read('prefixes.json'), { baseUrl: 'https://example.org/' });
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    {
      url: 'https://example.org/fr/puits',
      language: 'fr',
      headline: 'De nouveaux puits',
      summary: 'De l’eau pour trois villages.',
      published: '2023-03-22',
      publisher: { name: 'Association des puits' },
      authors: [{ name: 'Association des puits' }],
      topics: ['eau', 'puits'],
    },
  ]);
});

test('reads a list of stories, without cited stories, and reports one without a headline with its path', () => {
  const { articles, issues } = fromJsonLd(read('list.json'));
  expect(articles).toMatchObject([
    { headline: 'First story', published: '2024-05-03' },
    { headline: 'Second story', published: '2024-05-04' },
  ]);
  expect(articles).toHaveLength(2);
  expect(issues).toMatchObject([
    { path: 'articles[1].published', code: 'repaired', severity: 'warning' },
    { path: 'mainEntity.itemListElement[2].item.headline', code: 'required', severity: 'error' },
  ]);
});

test('reads the posts of a live blog as its body', () => {
  const { articles } = fromJsonLd(read('liveBlog.json'));
  expect(articles).toHaveLength(1);
  expect(articles[0]?.body).toMatchObject([
    { type: 'heading', content: [{ text: 'First boats arrive' }] },
    { content: [{ text: 'Two boats have ' }, { text: 'arrived' }, { text: '.' }] },
    { type: 'heading' },
    { content: [{ text: 'The road is open.' }] },
  ]);
});

test('reads scripts in comments or CDATA, with extra commas and line ends; skips only the truncated ones', () => {
  const { articles, issues } = fromJsonLd(read('broken.html'));
  expect(articles.map(({ headline, url }) => [headline, url])).toEqual([
    ['A story behind a comment', 'https://example.org/news/one'],
    ['A story in CDATA', 'https://example.org/news/two'],
    ['A story with a semicolon', 'https://example.org/news/three'],
  ]);
  expect(articles[0]).toMatchObject({ summary: 'A line end in a text', topics: ['a', 'b'] });
  expect(issues).toMatchObject([{ path: 'script[3]' }, { path: 'script[4]' }]);
});

describe('types', () => {
  test.each([
    ...[
      'Article',
      'NewsArticle',
      'ReportageNewsArticle',
      'AnalysisNewsArticle',
      'OpinionNewsArticle',
      'AskPublicNewsArticle',
    ],
    ...[
      'BackgroundNewsArticle',
      'ReviewNewsArticle',
      'Report',
      'BlogPosting',
      'LiveBlogPosting',
      'SocialMediaPosting',
    ],
    ...[
      'DiscussionForumPosting',
      'TechArticle',
      'APIReference',
      'ScholarlyArticle',
      'MedicalScholarlyArticle',
    ],
    ...['SatiricalArticle', 'AdvertiserContentArticle', 'schema:NewsArticle', 'http://schema.org/Report'],
  ])('accepts %s as an article', (type) => {
    expect(
      fromJsonLd({ '@context': 'https://schema.org', '@type': type, headline: 'A' }).articles,
    ).toHaveLength(1);
  });

  test.each([
    ['Recipe', 'https://schema.org'],
    ['Article', 'https://www.w3.org/ns/activitystreams'],
    ['as:Article', { as: 'https://www.w3.org/ns/activitystreams#' }],
  ])('rejects %s in the context %j', (type, context) => {
    const { articles, issues } = fromJsonLd({ '@context': context, '@type': type, headline: 'A' });
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([{ path: '', code: 'source', severity: 'error' }]);
  });
});

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

  test('an object with a width in other units, which is ignored', () => {
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

  test('are funders once each, as funder, sponsor, funder of a grant or donor', () => {
    const { funders } = story({
      funder: 'Fund A',
      sponsor: [{ name: 'Fund B' }, 'Fund A'],
      funding: { '@type': 'Grant', funder: { name: 'Fund C' } },
      contributor: { '@type': 'Role', roleName: 'donor', contributor: { name: 'Fund D' } },
    });
    expect(funders?.map(({ name }) => name)).toEqual(['Fund A', 'Fund B', 'Fund C', 'Fund D']);
  });

  test('have an identifier only if it is marked as one of IATI', () => {
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
    ['http://metadata.un.org/sdg/10', [{ goal: 10 }]],
    ['https://metadata.un.org/sdg/10.7', [{ goal: 10, targets: ['10.7'] }]],
    ['https://metadata.un.org/sdg/10.7.1', [{ goal: 10, targets: ['10.7'] }]],
    ['https://metadata.un.org/sdg/4.B?lang=en', [{ goal: 4, targets: ['4.b'] }]],
    ['https://sdgs.un.org/goals/goal10', [{ goal: 10 }]],
    ['https://sdgs.un.org/goals/goal3#targets_and_indicators', [{ goal: 3 }]],
    ['https://sustainabledevelopment.un.org/sdg6', [{ goal: 6 }]],
    ['SDG 10', [{ goal: 10 }]],
    ['SDG10: Reduced Inequalities', [{ goal: 10 }]],
    ['SDGs 5, 8 and 10', [{ goal: 5 }, { goal: 8 }, { goal: 10 }]],
    ['SDG target 4.b', []],
    ['ODS 4: Educación de calidad', [{ goal: 4 }]],
    ['ODD 13 — Mesures', [{ goal: 13 }]],
    ['ЦУР 16', [{ goal: 16 }]],
    ['可持续发展目标10', [{ goal: 10 }]],
    ['الهدف ١٠ – الحد', [{ goal: 10 }]],
    ['Goal 7: Energy', [{ goal: 7 }]],
    ['Goal 3 minutes later', []],
    ['SDG 2030', []],
    ['SDG 18', []],
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

  test('that do not exist are reported', () => {
    expect(story({ about: 'SDG 18' }).issues).toMatchObject([
      { path: 'articles[0].sdgs[0].goal', suggestion: 'SDG 18 does not exist; goals are 1 to 17' },
    ]);
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

  test('are split into paragraphs at blank lines or, if there are none, at line ends', () => {
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

describe('the URL of the story', () => {
  const other = 'https://example.org/other';
  test.each<[object, string | undefined]>([
    [{ url: 'https://example.org/a', mainEntityOfPage: other }, 'https://example.org/a'],
    [{ mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/a' } }, 'https://example.org/a'],
    [{ mainEntityOfPage: 'https://example.org/a', '@id': other }, 'https://example.org/a'],
    [{ '@id': 'https://example.org/a#article', mainEntityOfPage: true }, 'https://example.org/a'],
    [{ '@id': '#article' }, undefined],
    [{ '@id': '_:b0' }, undefined],
    [{ url: 'a' }, 'https://example.org/a'],
  ])('is read from %j', (properties, url) => {
    expect(story(properties, { baseUrl: 'https://example.org/list' }).url).toBe(url);
  });

  test('cannot be a javascript: URL', () => {
    const { issues, ...article } = story({ url: 'javascript:alert(1)' });
    expect(article.url).toBeUndefined();
    expect(issues).toMatchObject([{ path: 'articles[0].url' }]);
  });
});

test('merges two descriptions of the same story', () => {
  const { articles } = fromJsonLd([
    { '@type': 'Article', url: 'https://example.org/a', headline: 'A', keywords: [] },
    {
      '@type': 'NewsArticle',
      url: 'https://example.org/a',
      headline: 'A',
      keywords: 'x',
      datePublished: '2024-05-03',
    },
    { '@type': 'NewsArticle', url: 'https://example.org/a', headline: 'Another under the same address' },
  ]);
  expect(articles).toMatchObject([
    { headline: 'A', topics: ['x'], published: '2024-05-03' },
    { headline: 'Another under the same address' },
  ]);
});

test('omits a story that is only cited in a graph, but keeps two that cite each other', () => {
  const node = (id: string, cites: string[]) => ({
    '@id': id,
    '@type': 'Article',
    headline: id,
    citation: cites.map((each) => ({ '@id': each })),
  });
  const headlines = (...nodes: object[]) =>
    fromJsonLd({ '@graph': nodes }).articles.map(({ headline }) => headline);
  expect(headlines(node('#b', []), node('#a', ['#b']))).toEqual(['#a']);
  expect(headlines(node('#a', ['#b']), node('#b', ['#a']))).toEqual(['#a', '#b']);
});

test('reads a withdrawal from creativeWorkStatus and ignores other statuses', () => {
  expect(story({ creativeWorkStatus: 'Retracted', correction: 'The source was wrong.' }).status).toEqual({
    type: 'withdrawn',
    reason: 'The source was wrong.',
  });
  expect(story({ creativeWorkStatus: { '@type': 'DefinedTerm', name: 'Published' } }).status).toBeUndefined();
  expect(story({ correction: 'https://example.org/corrections' }).status).toBeUndefined();
});

test('ignores paywall properties', () => {
  for (const isAccessibleForFree of [true, 'False', { '@value': false }]) {
    expect(story({ isAccessibleForFree }).issues).toEqual([]);
  }
});
