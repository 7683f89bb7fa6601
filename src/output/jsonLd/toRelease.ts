import type { Article } from '../../model/article.js';
import { digitalSourceTypes, glideMark, ownMark } from '../../model/jsonLdMarks.js';
import type { Attachment, Contact, Disclosure, Quotation, Translation } from '../../model/releaseParts.js';
import type {
  JsonLdAttachment,
  JsonLdContact,
  JsonLdDisaster,
  JsonLdGrant,
  JsonLdProperty,
  JsonLdQuotation,
  JsonLdTranslation,
} from './releaseThings.js';

/** The properties of a `JsonLdArticle` for what comes with a press release, beside the story. */
export interface JsonLdRelease {
  /** Use of AI, by IPTC's URI. */
  readonly digitalSourceType?: { readonly '@id': string };
  /** Who reviewed a text that AI was used for. */
  readonly editor?: { readonly '@type': 'Person'; readonly name: string };
  readonly workTranslation?: readonly JsonLdTranslation[];
  readonly associatedMedia?: readonly JsonLdAttachment[];
  /** Evidence: words that prove a value of this article. */
  readonly citation?: readonly JsonLdQuotation[];
}

/** The properties of what comes with a press release; those without a value are omitted. */
export function toRelease({
  disclosure,
  translations = [],
  attachments = [],
  evidence = [],
}: Article): JsonLdRelease {
  return {
    ...(disclosure && toDisclosure(disclosure)),
    ...(translations.length > 0 && { workTranslation: translations.map(toTranslation) }),
    ...(attachments.length > 0 && { associatedMedia: attachments.map(toAttachment) }),
    ...(evidence.length > 0 && { citation: evidence.map(toQuotation) }),
  };
}

export function toProperty(propertyID: string, value: string): JsonLdProperty {
  return { '@type': 'PropertyValue', propertyID, value };
}

function toTranslation({ language, url }: Translation): JsonLdTranslation {
  return { '@type': 'CreativeWork', inLanguage: language, url };
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

/** One grant for each funder with amounts or a statement. */
export function toGrants(funders: Article['funders']): JsonLdGrant[] {
  return funders.flatMap(({ name, amounts = [], statement }, index) =>
    amounts.length || statement !== undefined
      ? {
          '@type': amounts.length ? 'MonetaryGrant' : 'Grant',
          identifier: toProperty(ownMark, `funders[${index}]`),
          funder: { '@type': 'Organization', name },
          ...(amounts.length > 0 && {
            amount: amounts.map((amount) => ({ '@type': 'MonetaryAmount', ...amount })),
          }),
          ...(statement !== undefined && { description: statement }),
        }
      : [],
  );
}

export function toDisaster(glide: string): JsonLdDisaster {
  return { '@type': 'Event', name: glide, identifier: toProperty(glideMark, glide) };
}

function toDisclosure({ ai, reviewedBy }: Disclosure): Pick<JsonLdRelease, 'digitalSourceType' | 'editor'> {
  return {
    digitalSourceType: { '@id': `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceTypes[ai]}` },
    ...(reviewedBy !== undefined && { editor: { '@type': 'Person', name: reviewedBy } }),
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
