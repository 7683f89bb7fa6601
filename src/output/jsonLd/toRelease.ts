import type { Article } from '../../model/article.js';
import { digitalSourceTypes, glideMark, ownMark } from '../../model/jsonLdMarks.js';
import type { Attachment, Contact, Disclosure, Quotation, Translation } from '../../model/releaseParts.js';
import type { JsonLdArticle } from './newsArticle.js';
import type {
  JsonLdAttachment,
  JsonLdContact,
  JsonLdDisaster,
  JsonLdGrant,
  JsonLdProperty,
  JsonLdQuotation,
  JsonLdTranslation,
} from './releaseThings.js';

export function toProperty(propertyID: string, value: string): JsonLdProperty {
  return { '@type': 'PropertyValue', propertyID, value };
}

export function toTranslation({ language, url }: Translation): JsonLdTranslation {
  return { '@type': 'CreativeWork', inLanguage: language, url };
}

export function toAttachment({ name, url, mediaType, bytes }: Attachment): JsonLdAttachment {
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

export function toDisclosure({
  ai,
  reviewedBy,
}: Disclosure): Pick<JsonLdArticle, 'digitalSourceType' | 'editor'> {
  return {
    digitalSourceType: { '@id': `http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceTypes[ai]}` },
    ...(reviewedBy !== undefined && { editor: { '@type': 'Person', name: reviewedBy } }),
  };
}

export function toQuotation({ path, quote, url }: Quotation): JsonLdQuotation {
  return {
    '@type': 'Quotation',
    identifier: toProperty(ownMark, path),
    text: quote,
    ...(url !== undefined && { url }),
  };
}
