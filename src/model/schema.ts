import * as v from 'valibot';
import { toImageAddress, toLinkAddress, toWebAddress } from './address.js';
import type { Article } from './article.js';
import { countryCodes, toCountryCode } from './countries.js';
import { isDate } from './dates.js';
import type { FieldNotes } from './fieldNotes.js';
import { toLanguageTag } from './language.js';
import { limits } from './limits.js';
import { mergeGoals, normalizeImage, trimRuns } from './rules.js';
import { goalNumbers, isGoal, targetsOf } from './sdg.js';

const notes = <T>(value: FieldNotes) => v.metadata<T, { notes: FieldNotes }>({ notes: value });

const text = (max: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(max), notes({ expected: 'a text that is not empty' }));
const name = text(limits.name);
// A new list per article, so that articles never share one.
const emptyList = () => [];
const list = <T extends v.GenericSchema>(item: T, max: number = limits.entries) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max)), emptyList);

// Patterns without flags, because JSON Schema has none.
const address = (pattern: RegExp, expected: string, canonical: (value: string) => string | undefined) =>
  v.pipe(
    v.string(),
    v.maxLength(limits.url),
    v.regex(pattern),
    v.check((value) => canonical(value) === value),
    notes({
      expected,
      canonical,
      suggest(value) {
        const url = `https://${value}`;
        const likely = url.length <= limits.url && /^https:\/\/(www\.|[\w-]+\.\w+\/)/.test(url);
        return likely ? toWebAddress(url) : undefined;
      },
    }),
  );
const webAddress = address(/^https?:\/\//, 'an absolute http or https address', toWebAddress);
const linkAddress = address(/^(https?:\/\/|mailto:)/, 'an http, https or mailto address', toLinkAddress);
const imageAddress = address(
  /^(https?:\/\/|\/(?![/\\]))/,
  'an http or https address, or a path such as /picture.jpg',
  toImageAddress,
);

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/),
  v.check(isDate),
  notes({
    expected:
      'a calendar date such as 2015-04-02, or a time with its offset such as 2015-04-02T09:30:00+03:00',
    repair: (value) => Date.prototype.toISOString.call(value),
    suggest: (value) => (isDate(`${value}Z`) ? `add the offset: ${value}Z, if it is UTC` : undefined),
  }),
);

const country = v.pipe(
  v.picklist([...countryCodes(), 'XK']),
  notes({
    expected: 'an ISO 3166-1 code of a country or territory',
    canonical: toCountryCode,
    repair: (value) =>
      typeof value === 'number' ? toCountryCode(String(value).padStart(3, '0')) : undefined,
    suggest: (value) => (/^uk$/i.test(`${value}`) ? 'GB' : undefined),
  }),
);

const pixels = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(100_000),
  notes({ expected: 'a whole number of pixels', repair: numeral }),
);
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const RunSchema = v.strictObject({
  text: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(limits.text),
    notes({ expected: 'a text that is not empty', run: true }),
  ),
  url: v.optional(linkAddress),
});
const content = v.pipe(
  v.array(RunSchema),
  v.minLength(1),
  v.maxLength(limits.runs),
  notes({ transform: { needs: 'nothing', apply: trimRuns } }),
);

const BlockSchema = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), content }),
  v.strictObject({ type: v.literal('heading'), content }),
  v.strictObject({
    type: v.literal('list'),
    ordered: v.optional(v.boolean()),
    items: v.pipe(v.array(content), v.minLength(1), v.maxLength(limits.listItems)),
  }),
  v.strictObject({ type: v.literal('quote'), content, source: v.optional(name) }),
]);

const StatusSchema = v.variant('type', [
  v.strictObject({ type: v.literal('correction'), text: text(limits.summary), date: v.optional(date) }),
  v.strictObject({
    type: v.literal('withdrawn'),
    reason: v.optional(text(limits.summary)),
    date: v.optional(date),
  }),
]);

const OrganizationSchema = v.strictObject({
  name,
  acronym: v.optional(name),
  parent: v.optional(name),
  country: v.optional(country),
  url: v.optional(webAddress),
  logo: v.optional(imageAddress),
  identifier: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(limits.key),
      v.regex(/^[^\s/&|?]+$/),
      notes({ expected: 'an IATI organisation identifier such as XM-DAC-47066' }),
    ),
  ),
});

const PlaceSchema = v.strictObject({
  name,
  kind: v.optional(v.picklist(['country', 'province', 'district', 'city', 'camp', 'site', 'region'])),
  country: v.optional(country),
  within: v.optional(v.pipe(v.array(name), v.maxLength(limits.few))),
  coordinates: v.optional(
    v.pipe(
      v.strictTuple([
        v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      ]),
      notes({ expected: '[latitude, longitude] in degrees, -90 to 90 and -180 to 180' }),
    ),
  ),
});

const ImageSchema = v.pipe(
  v.strictObject({
    src: imageAddress,
    alt: v.optional(text(limits.summary)),
    decorative: v.optional(v.literal(true)),
    width: v.optional(pixels),
    height: v.optional(pixels),
    ratio: v.optional(
      v.pipe(v.number(), v.minValue(0.05), v.maxValue(20), notes({ expected: 'width divided by height' })),
    ),
    sources: v.optional(
      v.pipe(
        v.array(v.strictObject({ src: imageAddress, width: pixels, type: v.optional(name) })),
        v.maxLength(limits.few),
      ),
    ),
    focalPoint: v.optional(
      v.pipe(v.strictTuple([fraction, fraction]), notes({ expected: '[x, y], each from 0 to 1' })),
    ),
    credit: v.optional(text(limits.summary)),
    caption: v.optional(text(limits.summary)),
    license: v.optional(text(limits.url)),
  }),
  notes({ expected: 'a picture: an object with src', transform: { needs: 'path', apply: normalizeImage } }),
);

const GoalReferenceSchema = v.strictObject({
  goal: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.maxValue(17),
    notes({
      expected: 'a whole number from 1 to 17',
      repair: numeral,
      suggest: (value) => {
        const goal = numeral(value) ?? value;
        return typeof goal === 'number' && !isGoal(goal)
          ? `SDG ${goal} does not exist; goals are 1 to 17`
          : undefined;
      },
    }),
  ),
  targets: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.picklist(goalNumbers.flatMap(targetsOf)),
          notes({
            expected: 'the code of a target, as text, such as "10.7"',
            canonical: (value) => value.toLowerCase(),
            suggest: (value) =>
              typeof value === 'number' ? `write it as text: 8.1 and 8.10 are two targets` : undefined,
          }),
        ),
      ),
      v.maxLength(limits.few),
    ),
  ),
});

/**
 * The schema of an article: the source of validation ({@link parseArticle}) and of the published JSON Schema
 * (`news-cards/article.schema.json`).
 */
export const ArticleSchema = v.strictObject({
  id: v.optional(text(limits.key), ''),
  url: v.optional(webAddress),
  status: v.optional(StatusSchema),
  language: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(limits.key),
      // A primary subtag of 2 or 3 letters: BCP 47 reserves longer ones, which in practice are names such as "Arabic".
      v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/),
      v.check((value) => toLanguageTag(value) === value),
      notes({
        expected: 'a BCP 47 language tag such as en, ar or zh-Hans',
        canonical: toLanguageTag,
        repair: (value) =>
          typeof value === 'string' ? toLanguageTag(value.replaceAll('_', '-')) : undefined,
      }),
    ),
    'en',
  ),
  section: v.optional(name),
  scope: v.optional(
    v.pipe(
      v.picklist(['local', 'national', 'regional', 'global']),
      notes({ canonical: (value) => value.toLowerCase() }),
    ),
  ),
  headline: text(limits.headline),
  summary: v.optional(text(limits.summary)),
  body: list(BlockSchema, limits.blocks),
  published: v.optional(date),
  updated: v.optional(date),
  dateline: v.optional(v.strictObject({ place: name, agency: v.optional(name) })),
  publisher: v.optional(OrganizationSchema),
  authors: list(v.strictObject({ name, url: v.optional(linkAddress) })),
  image: v.optional(ImageSchema),
  locations: list(PlaceSchema),
  participants: list(OrganizationSchema),
  partners: list(OrganizationSchema),
  funders: list(OrganizationSchema),
  project: v.optional(v.strictObject({ name, url: v.optional(webAddress) })),
  sdgs: v.optional(
    v.pipe(
      v.array(GoalReferenceSchema),
      v.maxLength(limits.entries),
      notes({ transform: { needs: 'positions', apply: mergeGoals } }),
    ),
    emptyList,
  ),
  topics: list(name),
});

/** Named parts of the schema, for the published JSON Schema. */
export const definitions = {
  Article: ArticleSchema,
  Status: StatusSchema,
  Block: BlockSchema,
  Run: RunSchema,
  Organization: OrganizationSchema,
  Place: PlaceSchema,
  Image: ImageSchema,
  GoalReference: GoalReferenceSchema,
};

function numeral(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : undefined;
}

// A compile-time check that the schema matches the documented type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? { -readonly [K in keyof T]: Flat<T[K]> } : T;
true satisfies Same<Flat<Article>, Flat<v.InferOutput<typeof ArticleSchema>>>;
