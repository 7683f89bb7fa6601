import type { MediaKind } from '../../model/releaseTypes.js';
import type { mediaTypes } from '../../terms/jsonLd.js';

// The parts of `JsonLdArticle` for what a press release has beside its story.

export interface JsonLdProperty {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
}

/** Use of AI for the object that has it. */
export interface JsonLdDisclosure {
  /** IPTC's URI. */
  readonly digitalSourceType?: { readonly '@id': string };
  /** Who reviewed it, in a role with the date if it is known. */
  readonly editor?:
    | JsonLdPerson
    | { readonly '@type': 'Role'; readonly startDate: string; readonly editor: JsonLdPerson };
}

interface JsonLdPerson {
  readonly '@type': 'Person';
  readonly name: string;
}

/** How a story was translated, and who reviewed that. */
export interface JsonLdTranslator {
  readonly '@type': 'Role';
  /** Use of AI, by IPTC's URI. */
  readonly roleName: string;
  /** When it was reviewed. */
  readonly startDate?: string;
  /** The reviewer. schema.org requires a value: without a reviewer it has no name. */
  readonly translator: JsonLdPerson | { readonly '@type': 'Organization' };
}

export type JsonLdLicense = string | { readonly '@type': 'CreativeWork'; readonly name: string };

export interface JsonLdUsage {
  readonly '@type': 'CreativeWork';
  /** `allowed`, `ask` or `no`, marked `news-cards`. */
  readonly identifier: JsonLdProperty;
  readonly description?: string;
  readonly url?: string;
}

export interface JsonLdTranslation extends JsonLdDisclosure {
  readonly '@type': 'CreativeWork';
  readonly inLanguage: string;
  readonly url: string;
}

export interface JsonLdAttachment {
  readonly '@type': 'MediaObject';
  readonly name: string;
  readonly contentUrl: string;
  readonly encodingFormat?: string;
  /** Bytes: "2400000 B". */
  readonly contentSize?: string;
}

export interface JsonLdMedia<Kind extends MediaKind> {
  readonly '@type': (typeof mediaTypes)[Kind];
  readonly name: string;
  readonly url: string;
  /** ISO 8601: "PT90S". schema.org has it for video and audio alone. */
  readonly duration?: Kind extends 'video' | 'audio' ? string : never;
  readonly accessibilityFeature?: readonly string[];
}

export interface JsonLdContact {
  readonly '@type': 'ContactPoint';
  readonly name: string;
  readonly contactType?: string;
  readonly email?: string;
  readonly telephone?: string;
  readonly url?: string;
}

export interface JsonLdGrant {
  readonly '@type': 'MonetaryGrant' | 'Grant';
  /** Path of the funder in the article, marked `news-cards`. */
  readonly identifier: JsonLdProperty;
  readonly funder: { readonly '@type': 'Organization'; readonly name: string };
  readonly amount?: readonly {
    readonly '@type': 'MonetaryAmount';
    readonly value: number;
    /** ISO 4217. */
    readonly currency: string;
  }[];
  /** The sentence that the funder requires. */
  readonly description?: string;
  /** What the funder is not liable for. */
  readonly subjectOf?: { readonly '@type': 'CreativeWork'; readonly text: string };
}

export interface JsonLdDisaster {
  readonly '@type': 'Event';
  readonly name: string;
  /** The GLIDE number. */
  readonly identifier: JsonLdProperty;
}

export interface JsonLdQuotation {
  readonly '@type': 'Quotation';
  /** Path of the value that the words prove, marked `news-cards`. */
  readonly identifier: JsonLdProperty;
  readonly text: string;
  readonly url?: string;
}
