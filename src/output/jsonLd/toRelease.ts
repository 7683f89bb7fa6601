import type { Article } from '../../model/article.js';
import { licenseUrl } from '../../model/license.js';
import type {
  Attachment,
  Contact,
  Disclosure,
  Media,
  Quotation,
  Republication,
  Translation,
  TranslationSource,
} from '../../model/releaseTypes.js';
import type { VisibleArticle } from '../../model/visibleArticle.js';
import {
  digitalSourceScheme,
  digitalSourceTypes,
  glideMark,
  mediaTypes,
  ownMark,
} from '../../terms/jsonLd.js';
import type {
  JsonLdAttachment,
  JsonLdContact,
  JsonLdDisaster,
  JsonLdDisclosure,
  JsonLdGrant,
  JsonLdLicense,
  JsonLdMedia,
  JsonLdProperty,
  JsonLdQuotation,
  JsonLdTranslation,
  JsonLdTranslator,
  JsonLdUsage,
} from './releaseThings.js';

/** The properties of a `JsonLdArticle` for what comes with a press release, beside the story. */
export interface JsonLdRelease extends JsonLdDisclosure {
  /** The story that this one is a translation of. */
  readonly translationOfWork?: {
    readonly '@type': 'CreativeWork';
    readonly inLanguage: string;
    readonly url?: string;
  };
  readonly translator?: JsonLdTranslator;
  readonly license?: JsonLdLicense;
  /** Whether others may publish the story. */
  readonly usageInfo?: JsonLdUsage;
  readonly workTranslation?: readonly JsonLdTranslation[];
  readonly video?: JsonLdMedia<'video'>;
  readonly audio?: JsonLdMedia<'audio'>;
  /** A gallery or document. */
  readonly hasPart?: JsonLdMedia<'gallery' | 'document'>;
  readonly associatedMedia?: readonly JsonLdAttachment[];
  /** Evidence: words that prove a value of this article. */
  readonly citation?: readonly JsonLdQuotation[];
}

/** The properties of what comes with a press release; those without a value are omitted. */
export function toRelease({
  headline,
  media,
  disclosure,
  translatedFrom,
  license,
  republication,
  translations = [],
  attachments = [],
  evidence = [],
}: VisibleArticle): JsonLdRelease {
  return {
    ...(disclosure && toDisclosure(disclosure)),
    ...(translatedFrom && toOriginal(translatedFrom)),
    ...(license !== undefined && { license: toLicense(license) }),
    ...(republication && { usageInfo: toUsage(republication) }),
    ...(translations.length > 0 && { workTranslation: translations.map(toTranslation) }),
    ...(media && toMedia(media, headline)),
    ...(attachments.length > 0 && { associatedMedia: attachments.map(toAttachment) }),
    ...(evidence.length > 0 && { citation: evidence.map(toQuotation) }),
  };
}

export function toProperty(propertyID: string, value: string): JsonLdProperty {
  return { '@type': 'PropertyValue', propertyID, value };
}

function toTranslation({ language, url, disclosure }: Translation): JsonLdTranslation {
  return { '@type': 'CreativeWork', inLanguage: language, url, ...(disclosure && toDisclosure(disclosure)) };
}

/** The use of AI is that of the translator: the properties of the original would say that AI made the original. */
function toOriginal({
  language,
  url,
  disclosure,
}: TranslationSource): Pick<JsonLdRelease, 'translationOfWork' | 'translator'> {
  const { ai, reviewedBy, reviewed } = disclosure ?? {};
  return {
    translationOfWork: { '@type': 'CreativeWork', inLanguage: language, ...(url !== undefined && { url }) },
    ...(ai && {
      translator: {
        '@type': 'Role',
        roleName: digitalSourceScheme + digitalSourceTypes[ai],
        ...(reviewed !== undefined && { startDate: reviewed }),
        translator:
          reviewedBy === undefined ? { '@type': 'Organization' } : { '@type': 'Person', name: reviewedBy },
      },
    }),
  };
}

function toUsage({ permission, note, url }: Republication): JsonLdUsage {
  return {
    '@type': 'CreativeWork',
    identifier: toProperty(ownMark, permission),
    ...(note !== undefined && { description: note }),
    ...(url !== undefined && { url }),
  };
}

/** schema.org expects a URL or a `CreativeWork`. */
export function toLicense(license: string): JsonLdLicense {
  return licenseUrl(license) ?? { '@type': 'CreativeWork', name: license };
}

function toMedia(
  { kind, url, seconds, captions, transcript }: Media,
  name: string,
): Pick<JsonLdRelease, 'video' | 'audio' | 'hasPart'> {
  const features = [captions ? 'captions' : [], transcript ? 'transcript' : []].flat();
  const thing = { name, url, ...(features.length > 0 && { accessibilityFeature: features }) };
  const length = seconds === undefined ? {} : { duration: `PT${seconds}S` };
  if (kind === 'video') return { video: { '@type': mediaTypes.video, ...thing, ...length } };
  if (kind === 'audio') return { audio: { '@type': mediaTypes.audio, ...thing, ...length } };
  return { hasPart: { '@type': mediaTypes[kind], ...thing } };
}

function toAttachment({ name, url, mediaType, bytes }: Attachment): JsonLdAttachment {
  return {
    '@type': 'MediaObject',
    name,
    contentUrl: url,
    ...(mediaType !== undefined && { encodingFormat: mediaType }),
    ...(bytes !== undefined && { contentSize: `${bytes} B` }),
  };
}

export function toContact({ name, role, email, phone, url }: Contact): JsonLdContact {
  return {
    '@type': 'ContactPoint',
    name,
    ...(role !== undefined && { contactType: role }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { telephone: phone }),
    ...(url !== undefined && { url }),
  };
}

/** One grant for each funder with amounts, a statement or a disclaimer. */
export function toGrants(funders: Article['funders']): JsonLdGrant[] {
  return funders.flatMap(({ name, amounts = [], statement, disclaimer }, index) =>
    amounts.length || statement !== undefined || disclaimer !== undefined
      ? {
          '@type': amounts.length ? 'MonetaryGrant' : 'Grant',
          identifier: toProperty(ownMark, `funders[${index}]`),
          funder: { '@type': 'Organization', name },
          ...(amounts.length > 0 && {
            amount: amounts.map((amount) => ({ '@type': 'MonetaryAmount', ...amount })),
          }),
          ...(statement !== undefined && { description: statement }),
          ...(disclaimer !== undefined && { subjectOf: { '@type': 'CreativeWork', text: disclaimer } }),
        }
      : [],
  );
}

export function toDisaster(glide: string): JsonLdDisaster {
  return { '@type': 'Event', name: glide, identifier: toProperty(glideMark, glide) };
}

export function toDisclosure({ ai, reviewedBy, reviewed }: Disclosure): JsonLdDisclosure {
  const person = reviewedBy === undefined ? undefined : ({ '@type': 'Person', name: reviewedBy } as const);
  return {
    digitalSourceType: { '@id': digitalSourceScheme + digitalSourceTypes[ai] },
    ...(person && {
      editor: reviewed === undefined ? person : { '@type': 'Role', startDate: reviewed, editor: person },
    }),
  };
}

function toQuotation({ path, quote, url }: Quotation): JsonLdQuotation {
  return {
    '@type': 'Quotation',
    identifier: toProperty(ownMark, path),
    text: quote,
    ...(url !== undefined && { url }),
  };
}
