import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../../src/adapters/jsonLd/fromJsonLd.js';

const read = (properties: object) =>
  fromJsonLd({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A new well',
    inLanguage: 'en',
    ...properties,
  });
const picture = {
  '@type': 'ImageObject',
  url: 'https://example.org/p.jpg',
  description: 'A well',
  width: 800,
  height: 600,
};
const story = (properties: object) => read(properties).articles[0];

test('reads translations', () => {
  const workTranslation = [
    { '@type': 'NewsArticle', inLanguage: 'ar', url: 'https://example.org/ar' },
    {
      '@type': 'Article',
      '@id': 'https://example.org/fr',
      inLanguage: { '@type': 'Language', name: 'French' },
    },
    { '@type': 'Article', url: 'https://example.org/x' },
  ];
  expect(story({ workTranslation })?.translations).toEqual([
    { language: 'ar', url: 'https://example.org/ar' },
    { language: 'fr', url: 'https://example.org/fr' },
  ]);
});

test('reads files, but not images, as attachments', () => {
  const associatedMedia = [
    { '@type': 'MediaObject', contentUrl: 'https://example.org/a%20b.pdf', contentSize: '2.4 MB' },
    {
      '@type': 'DataDownload',
      name: 'Data',
      contentUrl: 'https://example.org/d',
      encodingFormat: 'text/csv',
    },
    { '@type': 'ImageObject', contentUrl: 'https://example.org/p.jpg' },
    { '@type': 'MediaObject', name: 'Nothing' },
  ];
  expect(story({ associatedMedia })?.attachments).toEqual([
    { name: 'a b.pdf', url: 'https://example.org/a%20b.pdf', bytes: 2_400_000 },
    { name: 'Data', url: 'https://example.org/d', mediaType: 'text/csv' },
  ]);
});

test('reads the amounts of a grant with one funder', () => {
  const fund = { '@type': 'Organization', name: 'Fund' };
  const funding = [
    {
      '@type': 'MonetaryGrant',
      funder: fund,
      amount: { '@type': 'MonetaryAmount', value: '250000', currency: 'usd' },
      description: 'Not a required statement',
    },
    { '@type': 'MonetaryGrant', funder: fund, amount: 5, currency: 'EUR' },
    { '@type': 'MonetaryGrant', funder: [{ name: 'A' }, { name: 'B' }], amount: 7, currency: 'EUR' },
  ];
  expect(story({ funder: fund, funding })?.funders).toEqual([
    {
      name: 'Fund',
      amounts: [
        { value: 250_000, currency: 'USD' },
        { value: 5, currency: 'EUR' },
      ],
    },
    { name: 'A' },
    { name: 'B' },
  ]);
});

test.each([
  [{ '@id': 'https://ror.org/03yrm5c26' }],
  [{ sameAs: ['https://example.org', 'https://ror.org/03yrm5c26'] }],
  [{ identifier: { '@type': 'PropertyValue', propertyID: 'ROR', value: '03yrm5c26' } }],
])('reads the ROR id in %j', (fields) => {
  const funder = { '@type': 'Organization', name: 'Fund', ...fields };
  expect(story({ funder })?.funders[0]?.identifier).toBe('https://ror.org/03yrm5c26');
});

test.each([
  ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'generated'],
  ['https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource', 'assisted'],
  [{ '@id': 'https://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation' }, 'none'],
  ['https://schema.org/DigitalCaptureDigitalSource', undefined],
])('reads the digital source type %j as %s', (digitalSourceType, ai) => {
  const article = story({ digitalSourceType, editor: { '@type': 'Person', name: 'Amal' } });
  expect(article?.disclosure).toEqual(ai && { ai });
});

describe('reads the use of AI', () => {
  const scheme = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
  const term = 'TrainedAlgorithmicMediaDigitalSource';

  test.each<[unknown]>([
    ['schema:TrainedAlgorithmicMediaDigitalSource'],
    ['digsrctype:trainedAlgorithmicMedia'],
    [`${scheme}trainedAlgorithmicMedia/`],
    [`${scheme}trainedAlgorithmicMedia?lang=en`],
    [`${scheme}#trainedAlgorithmicMedia`],
    [` ${term} `],
    ['Trained Algorithmic Media'],
    [{ '@id': `schema:${term}` }],
    [{ '@value': term, '@language': 'en' }],
    [{ '@type': 'IPTCDigitalSourceEnumeration', name: term }],
    [{ '@type': 'DefinedTerm', name: 'Made by AI', url: `${scheme}trainedAlgorithmicMedia` }],
    [{ '@type': 'DefinedTerm', termCode: 'trainedAlgorithmicMedia' }],
    [[`${scheme}digitalCreation`, `${scheme}trainedAlgorithmicMedia`]],
  ])('from %j, of the story and its picture', (digitalSourceType) => {
    const { articles, issues } = read({
      digitalSourceType,
      image: { ...picture, digitalSourceType },
    });
    expect(articles[0]?.disclosure).toEqual({ ai: 'generated' });
    expect(articles[0]?.image?.disclosure).toEqual({ ai: 'generated' });
    expect(issues).toEqual([]);
  });

  test('from a composite with elements that AI generated, as made with its help', () => {
    const [article] = read({ digitalSourceType: `${scheme}compositeSynthetic` }).articles;
    expect(article?.disclosure).toEqual({ ai: 'assisted' });
  });

  test('in two objects with one @id, of which only the second names it', () => {
    const part = { '@type': 'NewsArticle', '@id': '#a' };
    const { articles } = fromJsonLd([
      { ...part, headline: 'A', digitalSourceType: 'digitalCreation' },
      { ...part, digitalSourceType: term },
    ]);
    expect(articles[0]?.disclosure).toEqual({ ai: 'generated' });
  });

  test('and reports a digital source type that it does not know, with its path', () => {
    const { issues } = read({
      digitalSourceType: 'https://example.org/robots',
      image: { ...picture, digitalSourceType: { '@id': `${scheme}unheardOf` } },
    });
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['articles[0].image.disclosure', 'type'],
      ['articles[0].disclosure', 'type'],
    ]);
  });

  test('and reports no digital source type without AI', () => {
    for (const name of ['digitalCapture', 'https://schema.org/ScreenCaptureDigitalSource'])
      expect(read({ digitalSourceType: name })).toMatchObject({
        articles: [{ disclosure: undefined }],
        issues: [],
      });
  });
});

test('reads neither contacts nor evidence that toJsonLd did not write', () => {
  const article = story({
    publisher: {
      '@type': 'Organization',
      name: 'Agency',
      contactPoint: { '@type': 'ContactPoint', name: 'Donors', email: 'donate@example.org' },
    },
    citation: { '@type': 'Quotation', text: 'A new well', url: 'https://example.org' },
  });
  expect(article?.contacts).toBeUndefined();
  expect(article?.evidence).toBeUndefined();
});

test.each([
  ['PT2M30S', 150],
  ['PT1H', 3600],
  ['PT45.5S', 45],
  ['2:30', undefined],
])('reads the video of a story, of length %s', (duration, seconds) => {
  const video = {
    '@type': 'VideoObject',
    embedUrl: 'https://example.org/film',
    duration,
    accessibilityFeature: ['captions', 'signLanguage'],
  };
  const media = { kind: 'video', url: 'https://example.org/film', captions: true };
  expect(story({ video })?.media).toEqual(seconds === undefined ? media : { ...media, seconds });
});

test('reads a part of another type, or without an address, as no media', () => {
  expect(
    story({ hasPart: { '@type': 'WebPageElement', url: 'https://example.org/part' } })?.media,
  ).toBeUndefined();
  expect(story({ audio: { '@type': 'AudioObject', name: 'Sound' } })?.media).toBeUndefined();
});
