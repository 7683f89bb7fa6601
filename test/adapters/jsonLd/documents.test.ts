import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';
import { story } from './story.js';

const read = (name: string) => readFileSync(`test/fixtures/jsonLd/${name}`, 'utf8');

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
  for (const creativeWorkStatus of ['Recalled', 'unpublished', 'Removed by the editors'])
    expect(story({ creativeWorkStatus }).status).toEqual({ type: 'withdrawn' });
  expect(story({ creativeWorkStatus: { '@type': 'DefinedTerm', name: 'Published' } }).status).toBeUndefined();
  expect(story({ correction: 'https://example.org/corrections' }).status).toBeUndefined();
});

describe('a withdrawal wins', () => {
  test.each<[unknown]>([
    [['Published', 'Withdrawn']],
    [{ '@id': 'https://example.org/status/withdrawn' }],
    [{ '@type': 'DefinedTerm', name: 'Status 7', termCode: 'Withdrawn' }],
    [{ '@type': 'DefinedTerm', name: ['Published', 'Withdrawn'] }],
    [{ ar: 'سحب', en: 'Withdrawn' }],
    [{ '@value': 'Withdrawn', '@language': 'en' }],
  ])('if creativeWorkStatus is %j', (creativeWorkStatus) => {
    expect(story({ creativeWorkStatus, inLanguage: 'ar' }).status).toEqual({ type: 'withdrawn' });
  });

  const correction = { '@type': 'CorrectionComment', text: 'A name was put right.' };
  const first = { '@type': 'NewsArticle', headline: 'A', url: 'https://example.org/a', correction };
  const second = { '@type': 'NewsArticle', headline: 'A', url: first.url, creativeWorkStatus: 'Withdrawn' };
  const parts = [
    { '@type': 'NewsArticle', '@id': '#a', headline: 'A', creativeWorkStatus: 'Published' },
    { '@type': 'NewsArticle', '@id': '#a', creativeWorkStatus: 'Withdrawn' },
  ];

  test.each([
    ['in the second description of a story', [first, second]],
    ['in the first description of a story', [second, first]],
    ['in the second of two objects with one @id', parts],
    ['in the first of two objects with one @id', parts.toReversed()],
    [
      'in one of a thousand objects with one @id',
      [...parts, ...Array.from({ length: 1000 }, () => ({ ...parts[0] }))],
    ],
  ])('%s', (_, graph) => {
    const { articles } = fromJsonLd({ '@graph': graph });
    expect(articles.map(({ status }) => status?.type)).toEqual(['withdrawn']);
  });
});

test('ignores paywall properties', () => {
  for (const isAccessibleForFree of [true, 'False', { '@value': false }]) {
    expect(story({ isAccessibleForFree }).issues).toEqual([]);
  }
});
