import * as v from 'valibot';
import type { Article, Status } from './article.js';
import { phrase } from './issue.js';
import {
  country,
  date,
  embargo,
  emptyList,
  imageAddress,
  key,
  language,
  linkAddress,
  list,
  name,
  notes,
  numeral,
  pixels,
  text,
  webAddress,
} from './leafSchemas.js';
import { limits } from './limits.js';
import {
  amounts,
  attachments,
  contacts,
  DisclosureSchema,
  evidence,
  fediverse,
  glide,
  identifier,
  media,
  PoliciesSchema,
  precision,
  RepublicationSchema,
  translatedFrom,
  translations,
  warning,
} from './releaseSchemas.js';
import { mergeGoals, normalizeImage, trimRuns } from './rules.js';
import { goalNumbers, isGoal, targetsOf } from './sdg.js';
import { meaningOf, statusTypeOf, withdrawn } from './statusTypes.js';

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const RunSchema = v.strictObject({
  text: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(limits.text),
    notes({ expected: 'non-empty text', run: true }),
  ),
  url: v.optional(linkAddress),
});
const content = v.pipe(
  v.array(RunSchema),
  v.minLength(1),
  v.maxLength(limits.runs),
  notes({ transform: { needs: 'nothing', apply: trimRuns } }),
);

const BlockSchema = v.pipe(
  v.variant('type', [
    v.strictObject({ type: v.literal('paragraph'), content }),
    v.strictObject({ type: v.literal('heading'), content }),
    v.strictObject({
      type: v.literal('list'),
      ordered: v.optional(v.boolean()),
      items: v.pipe(v.array(content), v.minLength(1), v.maxLength(limits.listItems)),
    }),
    v.strictObject({ type: v.literal('quote'), content, source: v.optional(name) }),
  ]),
  notes({
    repair: (value) =>
      typeof value === 'string' ? { type: 'paragraph', content: [{ text: value }] } : undefined,
  }),
);

/** The paragraphs of a text, between blank lines. */
function paragraphsOf(value: unknown): object[] | undefined {
  if (typeof value !== 'string') return undefined;
  const texts = [''];
  for (const line of value.split('\n').map((each) => each.trim())) {
    const last = texts.length - 1;
    if (!line) texts.push('');
    else texts[last] = texts[last] ? `${texts[last]} ${line}` : line;
  }
  return texts.filter(Boolean).map((text) => ({ type: 'paragraph', content: [{ text }] }));
}

const statusType = <T extends Status['type']>(type: T) =>
  v.pipe(v.literal(type), notes({ repair: statusTypeOf }));
const StatusSchema = v.pipe(
  v.variant('type', [
    v.strictObject({ type: statusType('correction'), text: text(limits.summary), date: v.optional(date) }),
    v.strictObject({
      type: statusType('withdrawn'),
      reason: v.optional(text(limits.summary)),
      date: v.optional(date),
    }),
  ]),
  notes({
    repair(value) {
      const type = statusTypeOf(value);
      return type && { type };
    },
    fallback: (value) =>
      meaningOf(value) === 'published'
        ? {
            value: undefined,
            severity: 'warning',
            outcome: 'it was left out: without a status a story is shown',
          }
        : { value: withdrawn, severity: 'error', outcome: 'the story was withdrawn' },
  }),
);

const OrganizationSchema = v.strictObject({
  name,
  acronym: v.optional(name),
  parent: v.optional(name),
  country: v.optional(country),
  url: v.optional(webAddress),
  logo: v.optional(imageAddress),
  identifier: v.optional(identifier),
});

const PublisherSchema = v.strictObject({
  ...OrganizationSchema.entries,
  policies: v.optional(PoliciesSchema),
});

const FunderSchema = v.strictObject({
  ...OrganizationSchema.entries,
  amounts,
  statement: v.optional(text(limits.summary)),
  disclaimer: v.optional(text(limits.summary)),
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
  precision: v.optional(precision),
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
    disclosure: v.optional(DisclosureSchema),
    warning: v.optional(warning),
  }),
  notes({
    expected: 'a picture: an object with src',
    transform: { needs: 'path', apply: normalizeImage },
  }),
);

const GoalReferenceSchema = v.pipe(
  v.strictObject({
    goal: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(17),
      notes({
        expected: phrase('a whole number from 1 to {0}', 17),
        repair: numeral,
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
            }),
          ),
        ),
        v.maxLength(limits.few),
      ),
    ),
  }),
  notes({ repair: goalOf }),
);

/** A goal given as its number. */
function goalOf(value: unknown): object | undefined {
  const goal = numeral(value) ?? value;
  return isGoal(goal) ? { goal } : undefined;
}

/**
 * The schema of an article: the source of validation ({@link parseArticle}) and of the published JSON Schema
 * (`news-cards/article.schema.json`).
 */
export const ArticleSchema = v.strictObject({
  id: v.optional(key, ''),
  url: v.optional(webAddress),
  status: v.optional(StatusSchema),
  embargoUntil: v.optional(embargo),
  language: v.optional(language, 'en'),
  section: v.optional(name),
  scope: v.optional(
    v.pipe(
      v.picklist(['local', 'national', 'regional', 'global']),
      notes({ canonical: (value) => value.toLowerCase() }),
    ),
  ),
  headline: text(limits.headline),
  summary: v.optional(text(limits.summary)),
  body: v.optional(
    v.pipe(v.array(BlockSchema), v.maxLength(limits.blocks), notes({ repair: paragraphsOf })),
    emptyList,
  ),
  published: v.optional(date),
  updated: v.optional(date),
  dateline: v.optional(v.strictObject({ place: name, agency: v.optional(name) })),
  publisher: v.optional(PublisherSchema),
  authors: list(v.strictObject({ name, url: v.optional(linkAddress), fediverse: v.optional(fediverse) })),
  image: v.optional(ImageSchema),
  media,
  locations: list(PlaceSchema),
  participants: list(OrganizationSchema),
  partners: list(OrganizationSchema),
  funders: list(FunderSchema),
  project: v.optional(v.strictObject({ name, url: v.optional(webAddress) })),
  sdgs: v.optional(
    v.pipe(
      v.array(GoalReferenceSchema),
      v.maxLength(limits.entries),
      notes({
        transform: { needs: 'positions', apply: mergeGoals },
        repair: (value) => (goalOf(value) ? [value] : undefined),
      }),
    ),
    emptyList,
  ),
  topics: list(name),
  glide: v.optional(glide),
  disclosure: v.optional(DisclosureSchema),
  translatedFrom,
  license: v.optional(text(limits.url)),
  republication: v.optional(RepublicationSchema),
  translations,
  attachments,
  contacts,
  evidence,
});

/** Named parts of the schema, for the published JSON Schema. */
export const definitions = {
  Article: ArticleSchema,
  Status: StatusSchema,
  Block: BlockSchema,
  Run: RunSchema,
  Organization: OrganizationSchema,
  Publisher: PublisherSchema,
  Disclosure: DisclosureSchema,
  Funder: FunderSchema,
  Place: PlaceSchema,
  Image: ImageSchema,
  GoalReference: GoalReferenceSchema,
};

// A compile-time check that the schema matches the documented type.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = T extends object ? { -readonly [K in keyof T]: Flat<T[K]> } : T;
true satisfies Same<Flat<Article>, Flat<v.InferOutput<typeof ArticleSchema>>>;
