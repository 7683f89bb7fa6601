/** Articles of any shape that the model allows, for round-trip tests. */
import fc from 'fast-check';
import {
  type Amount,
  type Article,
  type Attachment,
  type Author,
  type Contact,
  type Correction,
  type Dateline,
  type Disclosure,
  type Funder,
  type GoalReference,
  goalNumbers,
  type Heading,
  type Image,
  type ImageSource,
  type List,
  type Media,
  type Organization,
  type Paragraph,
  type Place,
  type Policies,
  type Project,
  type Publisher,
  parseArticle,
  type Quotation,
  type Quote,
  type Republication,
  type Run,
  type Translation,
  type TranslationSource,
  targetsOf,
  type Withdrawal,
} from '../../src/exports/model.js';

/** Texts in many scripts, with content that is hard for formats: markup, character references, quotes, line ends, commas, URLs. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...[
            '</script>',
            '<!--',
            '<b>',
            '&amp;',
            '&lt;p&gt;',
            '"',
            "'",
            '\\',
            ', ',
            '; ',
            ' (IOM)',
            ' – ',
            '  ',
          ],
          ...[
            'SDG 10',
            'http://metadata.un.org/sdg/3',
            'https://example.org/',
            'water',
            'عيادة',
            '水',
            '\u2028',
            '{}',
            '@id',
          ],
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join('')),
  },
);
const url = fc.webUrl({ withFragments: true, withQueryParameters: true });
/** Values of a type of the model; a field that is missing here is a type error. */
const every = <T>(fields: Record<keyof T, fc.Arbitrary<unknown>>) =>
  fc.record<Record<keyof T, unknown>>(fields);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const date = fc.oneof(
  day.map((iso) => iso.slice(0, 10)),
  day,
  day.map((iso) => `${iso.slice(0, 16)}+03:00`),
);
const country = fc.constantFrom('JO', 'KE', 'PS', 'XK');
const fieldsOfOrganization: Record<keyof Organization, fc.Arbitrary<unknown>> = {
  name: text,
  acronym: maybe(text),
  parent: maybe(text),
  country: maybe(country),
  url: maybe(url),
  logo: maybe(fc.oneof(url, fc.constant('/logo.svg'))),
  identifier: maybe(fc.constantFrom('XM-DAC-47066', 'GB-GOV-1', 'https://ror.org/03yrm5c26')),
};
const organization = every<Organization>(fieldsOfOrganization);
const publisher = every<Publisher>({
  ...fieldsOfOrganization,
  policies: maybe(every<Policies>({ corrections: maybe(url), ethics: maybe(url), ai: maybe(url) })),
});
const disclosure = every<Disclosure>({
  ai: fc.constantFrom('none', 'assisted', 'generated'),
  reviewedBy: maybe(text),
  reviewed: maybe(date),
});
const funder = every<Funder>({
  ...fieldsOfOrganization,
  amounts: maybe(
    few(
      every<Amount>({
        value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true })),
        currency: fc.constantFrom('USD', 'JOD', 'JPY', 'DEM'),
      }),
    ),
  ),
  statement: maybe(text),
  disclaimer: maybe(text),
});
const runs = fc.array(every<Run>({ text, url: maybe(fc.oneof(url, fc.constant('mailto:a@example.org'))) }), {
  minLength: 1,
  maxLength: 3,
});
const block = fc.oneof(
  { weight: 3, arbitrary: every<Paragraph>({ type: fc.constant('paragraph'), content: runs }) },
  every<Heading>({ type: fc.constant('heading'), content: runs }),
  every<List>({
    type: fc.constant('list'),
    ordered: maybe(fc.boolean()),
    items: fc.array(runs, { minLength: 1, maxLength: 3 }),
  }),
  every<Quote>({ type: fc.constant('quote'), content: runs, source: maybe(text) }),
);
const pixels = fc.integer({ min: 1, max: 5000 });
const status = fc.oneof(
  every<Correction>({ type: fc.constant('correction'), text, date: maybe(date) }),
  every<Withdrawal>({ type: fc.constant('withdrawn'), reason: maybe(text), date: maybe(date) }),
);
const goals = fc.uniqueArray(fc.constantFrom(...goalNumbers), { maxLength: 4 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((goal) =>
      every<GoalReference>({
        goal: fc.constant(goal),
        targets: maybe(fc.subarray([...targetsOf(goal)], { maxLength: 4 })),
      }),
    ),
  ),
);

/** Inputs that use any fields of the model but an embargo: `test/output/embargo.test.ts` adds one. */
export const articleInputs = every<Article>({
  id: maybe(text),
  url: maybe(url),
  status: fc.option(status, { nil: undefined, freq: 3 }),
  embargoUntil: fc.constant(undefined),
  language: fc.constantFrom('en', 'fr', 'ar', 'zh-Hans', 'sr-Latn'),
  section: maybe(text),
  scope: maybe(fc.constantFrom('local', 'national', 'regional', 'global')),
  headline: text,
  summary: maybe(text),
  body: few(block),
  published: maybe(date),
  updated: maybe(date),
  dateline: maybe(every<Dateline>({ place: text, agency: maybe(text) })),
  publisher: maybe(publisher),
  authors: few(
    every<Author>({
      name: text,
      url: maybe(url),
      fediverse: maybe(fc.constantFrom('@desk@social.example', '@news_un@un.social')),
    }),
  ),
  image: maybe(
    every<Image>({
      src: fc.oneof(url, fc.constant('/picture.jpg')),
      alt: maybe(text),
      decorative: maybe(fc.constant(true)),
      width: pixels,
      height: pixels,
      ratio: maybe(fc.double({ min: 0.1, max: 10, noNaN: true })),
      sources: maybe(
        fc.array(every<ImageSource>({ src: url, width: pixels, type: maybe(fc.constant('image/avif')) }), {
          minLength: 1,
          maxLength: 2,
        }),
      ),
      focalPoint: maybe(fc.constant([0.5, 0.25])),
      credit: maybe(text),
      caption: maybe(text),
      license: maybe(fc.oneof(url, text)),
      disclosure: maybe(disclosure),
      warning: fc.option(text, { nil: undefined, freq: 3 }),
    }),
  ),
  locations: few(
    every<Place>({
      name: text,
      kind: maybe(fc.constantFrom('country', 'province', 'district', 'city', 'camp', 'site', 'region')),
      country: maybe(country),
      within: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
      coordinates: maybe(
        fc.tuple(
          fc.double({ min: -90, max: 90, noNaN: true }),
          fc.double({ min: -180, max: 180, noNaN: true }),
        ),
      ),
      precision: fc.option(fc.constantFrom('exact', 'area', 'country', 'withheld'), {
        nil: undefined,
        freq: 2,
      }),
    }),
  ),
  participants: few(organization),
  partners: few(organization),
  funders: few(funder),
  project: maybe(every<Project>({ name: text, url: maybe(url) })),
  sdgs: goals,
  topics: few(text),
  media: maybe(
    fc.oneof(
      every<Media>({
        kind: fc.constantFrom('video', 'audio'),
        url,
        seconds: maybe(fc.integer({ min: 1, max: 100_000 })),
        captions: maybe(fc.constant(true)),
        transcript: maybe(fc.constant(true)),
      }),
      every<Omit<Media, 'seconds'>>({
        kind: fc.constantFrom('gallery', 'document'),
        url,
        captions: maybe(fc.constant(true)),
        transcript: maybe(fc.constant(true)),
      }),
    ),
  ),
  glide: maybe(fc.constantFrom('EQ-2015-000048-NPL', 'DR-2023-000001-JOR')),
  disclosure: maybe(disclosure),
  translatedFrom: maybe(
    every<TranslationSource>({
      language: fc.constantFrom('sw', 'pt', 'fa'),
      url: maybe(url),
      disclosure: maybe(disclosure),
    }),
  ),
  license: maybe(fc.oneof(url, text)),
  republication: maybe(
    every<Republication>({
      permission: fc.constantFrom('allowed', 'ask', 'no'),
      note: maybe(text),
      url: maybe(url),
    }),
  ),
  translations: maybe(
    few(
      every<Translation>({
        language: fc.constantFrom('en', 'fr', 'ar', 'zh-Hans'),
        url,
        disclosure: maybe(disclosure),
      }),
    ),
  ),
  attachments: maybe(
    few(
      every<Attachment>({
        name: text,
        url,
        mediaType: maybe(fc.constantFrom('application/pdf', 'text/csv')),
        bytes: maybe(fc.nat()),
      }),
    ),
  ),
  contacts: maybe(
    few(
      every<Contact>({
        name: text,
        role: maybe(text),
        email: maybe(fc.constantFrom('press@example.org', 'a.b+c@news.example.org')),
        phone: maybe(fc.constantFrom('+962 6 555 0100', '+41 (0)22 555 01 00')),
        url: maybe(url),
      }),
    ),
  ),
  evidence: maybe(
    few(
      every<Quotation>({
        path: fc.constantFrom('headline', 'funders[0].name', 'locations[0].name', 'locations[1].name'),
        quote: text,
        url: maybe(url),
      }),
    ),
  ),
});

/** Parsed articles; invalid values were dropped or repaired. */
export const articles: fc.Arbitrary<Article> = articleInputs
  .map((fields) => parseArticle(fields))
  .filter((result) => result.ok)
  .map((result) => (result as { article: Article }).article);
