import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toNinjs } from '../../src/output/ninjs/toNinjs.js';
import { articles } from '../support/articleArbitrary.js';
import { article, wholeArticle } from '../support/articles.js';
import { ninjsErrors } from '../support/ninjsErrors.js';

const whole = article({
  ...wholeArticle,
  publisher: {
    name: 'UNHCR',
    url: 'https://example.org/unhcr',
    policies: { corrections: 'https://example.org/corrections', ai: 'https://example.org/ai' },
  },
  authors: [{ name: 'A. Writer' }],
  locations: [{ name: 'Kakuma', kind: 'camp', country: 'KE', coordinates: [3.7, 34.8] }],
  topics: ['Health'],
  glide: 'DR-2024-000011-KEN',
  disclosure: { ai: 'generated', reviewedBy: 'The desk', reviewed: '2024-05-02' },
  license: 'https://example.org/licence',
  republication: { permission: 'ask', note: 'Write to the desk.' },
  translations: [{ language: 'fr', url: 'https://example.org/fr/clinic' }],
  attachments: [
    { name: 'Plan', url: 'https://example.org/plan.pdf', mediaType: 'application/pdf', bytes: 2400 },
  ],
  contacts: [{ name: 'Press office', role: 'Enquiries', email: 'press@example.org' }],
  funders: [
    {
      name: 'Development Bank',
      amounts: [{ value: 1500, currency: 'EUR' }],
      statement: 'Paid by the Bank.',
    },
  ],
});

test('the schema rejects invalid ninjs', () => {
  expect(ninjsErrors({})).not.toEqual([]);
  expect(ninjsErrors({ ...toNinjs(whole), headline: 'x' })).not.toEqual([]);
  expect(ninjsErrors({ ...toNinjs(whole), firstCreated: '2024-05-03' })).not.toEqual([]);
});

test('writes the facts of an article into the properties of ninjs 3.1', () => {
  const written = toNinjs(whole, { baseUrl: 'https://example.org/' });
  expect(ninjsErrors(written)).toEqual([]);
  expect(written).toMatchObject({
    uri: 'https://example.org/stories/clinic',
    type: 'text',
    pubStatus: 'usable',
    firstCreated: '2024-05-03T00:00:00Z',
    headlines: [{ value: 'Nurses open a clinic in Kakuma' }],
    by: 'A. Writer',
    located: 'Kakuma',
    descriptions: [
      { role: 'summary' },
      { role: 'funding', value: 'Development Bank: EUR 1500' },
      { role: 'fundingStatement', value: 'Paid by the Bank.' },
    ],
    infoSources: [
      { name: 'UNHCR', role: 'publisher', uri: 'https://example.org/unhcr' },
      { name: 'The desk', role: 'reviewer', literal: 'reviewed 2024-05-02' },
      {
        name: 'Press office',
        role: 'contact',
        contactInfo: [{ type: 'email', name: 'Enquiries', value: 'press@example.org' }],
      },
    ],
    digitalSourceType: {
      name: 'trainedAlgorithmicMedia',
      uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    },
    usageTerms: 'https://example.org/licence. Republication: ask. Write to the desk.',
    rightsInfo: { linkedRights: 'https://example.org/licence' },
    trustIndicators: [
      { role: 'https://schema.org/correctionsPolicy', href: 'https://example.org/corrections' },
      { role: 'https://schema.org/publishingPrinciples', href: 'https://example.org/ai' },
    ],
    events: [{ literal: 'DR-2024-000011-KEN' }],
    places: [{ name: 'Kakuma', literal: 'KE', geoJSON: { type: 'Point', coordinates: [34.8, 3.7] } }],
    associations: [
      {
        type: 'picture',
        by: 'UNHCR',
        renditions: [{ name: 'original', href: 'https://example.org/picture.svg', width: 1600, height: 900 }],
      },
      {
        name: 'Plan',
        rel: 'attachment',
        renditions: [
          { href: 'https://example.org/plan.pdf', contentType: 'application/pdf', sizeInBytes: 2400 },
        ],
      },
      { uri: 'https://example.org/fr/clinic', rel: 'translation', language: 'fr', name: 'français' },
    ],
  });
  expect(written.organisations?.map(({ name, rel }) => `${rel}: ${name}`)).toEqual(
    expect.arrayContaining([
      'funder: Development Bank',
      'partner: County Health Service',
      'participant: Cooks',
    ]),
  );
  expect(written.subjects?.map(({ uri, name }) => uri ?? name)).toEqual([
    'http://metadata.un.org/sdg/3',
    'http://metadata.un.org/sdg/3.8',
    'http://metadata.un.org/sdg/10',
    'Feature',
    'https://example.org/project',
    'Health',
  ]);
});

test('a withdrawn article is canceled and contains only the reason', () => {
  const written = toNinjs(article({ ...whole, status: { type: 'withdrawn', reason: 'It was wrong.' } }));
  expect(written).toMatchObject({
    pubStatus: 'canceled',
    descriptions: [{ role: 'withdrawal', value: 'It was wrong.' }],
  });
  expect(JSON.stringify(written)).not.toMatch(/two hundred|Development Bank|metadata\.un\.org|34\.8/);
});

test('the schema of the IPTC accepts any article', () => {
  fc.assert(
    fc.property(articles, (each) => {
      expect(ninjsErrors(toNinjs(each, { baseUrl: 'https://example.org/' }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('only a withdrawn story is canceled and partial', () => {
  const statusOf = (fields: Record<string, unknown>) => {
    const { pubStatus, representationType } = toNinjs(article(fields));
    return [pubStatus, representationType];
  };
  expect(statusOf({})).toEqual(['usable', 'full']);
  expect(statusOf({ status: { type: 'correction', text: 'Two.' } })).toEqual(['usable', 'full']);
  expect(statusOf({ status: { type: 'withdrawn' } })).toEqual(['canceled', 'partial']);
});
