import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromReliefWeb } from '../../../src/adapters/reliefWeb/fromReliefWeb.js';
import { report } from './report.js';

const read = (name: string) => readFileSync(`test/fixtures/reliefWeb/${name}`, 'utf8');

test('reads a list in version 1, given as text', () => {
  const { articles, issues } = fromReliefWeb(read('list.json'));
  expect(articles).toMatchObject([
    {
      id: 'https://reliefweb.int/node/4001001',
      url: 'https://reliefweb.int/report/jordan/new-wells-mafraq',
      language: 'en',
      section: 'News and Press Release',
      headline: 'Jordan: New wells in Mafraq',
      published: '2023-03-22',
      publisher: { name: 'International Organization for Wells', acronym: 'IOW', url: 'https://example.org' },
      locations: [
        { name: 'Jordan', kind: 'country', country: 'JO', coordinates: [31.26, 36.77] },
        { name: 'Syrian Arab Republic', kind: 'country', country: 'SY' },
        { name: 'World', kind: 'region' },
      ],
      partners: [],
      funders: [],
      topics: ['Water Sanitation Hygiene', 'Jordan: Drought - Mar 2023'],
    },
    { id: 'https://reliefweb.int/node/4001002', headline: 'A title and nothing else', body: [] },
  ]);
  expect(articles[0]?.updated).toBeUndefined();
  expect(articles[0]?.body).toEqual([
    {
      type: 'paragraph',
      content: [
        { text: 'The pumps were switched on on Monday. See ' },
        { text: 'the map', url: 'https://example.org/map' },
        { text: '.' },
      ],
    },
    { type: 'heading', content: [{ text: 'What comes next' }] },
    { type: 'list', items: [[{ text: 'A third well' }], [{ text: 'A plan' }]] },
    { type: 'quote', content: [{ text: 'We needed this.' }] },
  ]);
  const file = { mediaType: 'application/pdf', bytes: 12_345 };
  const address = 'https://reliefweb.int/attachments/';
  expect(articles[0]?.glide).toBe('DR-2023-000000-JOR');
  expect(articles[0]?.attachments).toEqual([
    { ...file, name: 'Full report', url: `${address}9001/report.pdf` },
    { ...file, name: 'map.pdf', url: `${address}9002/map.pdf`, bytes: 99 },
  ]);
  expect(issues).toMatchObject([{ path: 'articles[0].publisher', code: 'source' }]);
});

test('reads a report in version 2, given as a value: prefers HTML to Markdown, ignores ReliefWeb’s own date', () => {
  const { articles, issues } = fromReliefWeb(JSON.parse(read('report.json')));
  expect(articles).toMatchObject([
    {
      url: 'https://reliefweb.int/report/chad/trois-puits-de-plus',
      language: 'fr',
      summary: 'L’eau est arrivée.',
      body: [
        { content: [{ text: 'Les pompes marchent.' }] },
        { type: 'list', items: [[{ text: 'Un puits' }]] },
      ],
      image: {
        src: 'https://reliefweb.int/sites/default/files/wells.jpg',
        width: 1200,
        height: 800,
        credit: 'OIP',
      },
      locations: [{ name: 'Chad', country: 'TD' }],
    },
  ]);
  expect(articles[0]?.published).toBeUndefined();
  expect(JSON.stringify(articles)).not.toContain('alert');
  expect(issues.map(({ path }) => path)).toEqual(['articles[0].published', 'articles[0].image.alt']);
});

describe('reports an id in place of a name and omits it', () => {
  test.each([
    ['publisher', { source: [1503] }],
    ['publisher', { source: ['1503'] }],
    ['publisher', { source: '1503' }],
    ['publisher', { source: [{ id: 1503, name: '1503' }] }],
    ['locations', { primary_country: 1503 }],
    ['locations', { country: ['1503', ' 14 '] }],
    ['locations', { country: [{ id: 1503, name: 1503 }] }],
    ['section', { format: ['1503'] }],
    ['topics', { theme: [1503] }],
    ['topics', { disaster: [{ id: 1503, name: '1503' }] }],
  ] as const)('in %s: %j', (field, fields) => {
    const { issues, ...article } = report(fields);
    expect(JSON.stringify(article)).not.toContain('1503');
    expect(issues).toMatchObject([
      {
        path: `articles[0].${field}`,
        code: 'source',
        message: expect.stringMatching(/^received ids \(.*1503/),
      },
    ]);
  });

  test('but keeps the other entries', () => {
    expect(report({ country: [1503, { name: 'Jordan', iso3: 'jor' }] }).locations).toEqual([
      { name: 'Jordan', kind: 'country', country: 'JO' },
    ]);
    expect(report({ source: [{ name: '350.example' }] }).publisher).toEqual({ name: '350.example' });
  });
});

describe('the "headline" of a report', () => {
  const image = { url: '/sites/well.jpg', width: '600', height: '400', copyright: 'OIP' };

  test('provides the image if the report has none', () => {
    expect(report({ headline: { image } }).image).toMatchObject({
      src: 'https://reliefweb.int/sites/well.jpg',
      width: 600,
      height: 400,
      credit: 'OIP',
    });
    const own = { url: '/sites/own.jpg' };
    expect(report({ image: own, headline: { image } }).image?.src).toBe(
      'https://reliefweb.int/sites/own.jpg',
    );
  });

  test.each([
    ['**The pumps** were _switched_ on.', 'The pumps were switched on.'],
    ['**AMMAN – ** The pumps were switched on.', 'AMMAN – The pumps were switched on.'],
    ['See [the map](https://example.org/map) **now**.', 'See the map now.'],
    ['## Water\n\n* A third well\n* A plan', 'Water A third well A plan'],
    ['<p>The <strong>pumps</strong> &amp; wells</p>', 'The pumps & wells'],
    ['5 * 3 wells, 2 ** 3 plans', '5 * 3 wells, 2 ** 3 plans'],
  ])('provides the summary as plain text: %j', (summary, expected) => {
    expect(report({ headline: { summary } })).toMatchObject({ summary: expected, issues: [] });
  });
});

test('also accepts an entry, a list of entries, and bare fields', () => {
  const entry = { id: '7', fields: { title: 'A new well' } };
  for (const input of [
    entry,
    [entry],
    { data: entry },
    { title: 'A new well', id: 7 },
    JSON.stringify(entry),
  ]) {
    expect(fromReliefWeb(input)).toMatchObject({
      articles: [{ id: 'https://reliefweb.int/node/7', headline: 'A new well' }],
      issues: [],
    });
  }
});

describe('rejects other resources', () => {
  test.each([
    ['jobs', 'title'],
    ['training', 'title'],
    ['disasters', 'name'],
    ['countries', 'name'],
    ['sources', 'name'],
    ['blog', 'title'],
    ['book', 'title'],
  ])('%s', (resource, field) => {
    const href = `https://api.reliefweb.int/v2/${resource}/1`;
    const { articles, issues } = fromReliefWeb({ data: [{ id: '1', href, fields: { [field]: 'A name' } }] });
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([
      {
        path: 'data[0]',
        code: 'source',
        severity: 'error',
        message: `received an entry of the resource "${resource}"; expected one of "reports"`,
      },
    ]);
  });

  test.each([
    ['jobs', { title: 'Engineer', how_to_apply: 'Write to us' }],
    ['training', { title: 'Course', how_to_register: 'Write to us' }],
    ['disasters', { name: 'Flood', glide: 'FL-2024-000001-KEN' }],
    ['countries', { name: 'Kenya', iso3: 'ken' }],
    ['sources', { name: 'Water Authority', homepage: 'https://example.org' }],
  ])('recognizes %s by a field if there is no URL', (resource, fields) => {
    const { issues } = fromReliefWeb({ data: [{ id: '1', fields }] });
    expect(issues[0]?.message).toContain(`"${resource}"`);
  });
});

describe('reports an error of the API', () => {
  test.each([
    [
      {
        status: 403,
        error: { type: 'AccessDeniedHttpException', message: 'An approved appname is required' },
      },
      '403 "An approved appname is required"',
    ],
    [{ error: { message: 'Invalid "limit" specified' } }, 'Invalid'],
    [{ status: 410, error: 'Gone' }, '410 "Gone"'],
    [{ status: 500, error: {} }, '500 without a message'],
  ])('%j', (answer, message) => {
    const { articles, issues } = fromReliefWeb(answer);
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([
      { path: 'error', code: 'source', severity: 'error', message: expect.stringContaining(message) },
    ]);
  });
});

test.each([
  ['2023-03-22T00:00:00+00:00', '2023-03-22'],
  ['2023-03-22T00:00:00Z', '2023-03-22'],
  ['2023-03-22', '2023-03-22'],
  ['2023-03-22T10:30:00+0300', '2023-03-22T10:30:00+03:00'],
  ['last week', undefined],
])('reads date.original %s as %s', (original, published) => {
  expect(report({ date: { original, created: '2020-01-01T00:00:00+00:00' } }).published).toBe(published);
});

test('reports the language "other" of ReliefWeb and falls back to English', () => {
  const { language, issues } = report({ language: [{ id: 31996, name: 'Other', code: 'ot' }] });
  expect(language).toBe('en');
  expect(issues).toMatchObject([{ path: 'articles[0].language', code: 'value' }]);
});

test('omits fields of the wrong type', () => {
  const wrong = { a: 1 };
  const { issues, ...article } = report({
    ...Object.fromEntries(
      [
        'body',
        'file',
        'image',
        'primary_country',
        'country',
        'source',
        'language',
        'theme',
        'date',
        'url_alias',
      ].map((name) => [name, wrong]),
    ),
  });
  expect(article).toMatchObject({ headline: 'A new well', locations: [], topics: [], body: [] });
  expect(issues.length).toBeGreaterThan(3);
  expect(
    issues.every(({ path, severity }) => path.startsWith('articles[0].') && severity === 'warning'),
  ).toBe(true);
});
