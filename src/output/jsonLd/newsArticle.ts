import type {
  JsonLdContact,
  JsonLdDisaster,
  JsonLdDisclosure,
  JsonLdGrant,
  JsonLdLicense,
  JsonLdProperty,
} from './releaseThings.js';
import type { JsonLdRelease } from './toRelease.js';

/**
 * The result of `toJsonLd`: the part of schema.org's `NewsArticle` that the model covers. Fields without a value are
 * omitted.
 */
export interface JsonLdArticle extends JsonLdRelease {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  /** The article's key, marked `news-cards`, so that `fromJsonLd` takes texts literally and keeps lists complete. */
  readonly identifier: JsonLdProperty;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly headline: string;
  readonly description?: string;
  readonly inLanguage: string;
  readonly articleSection?: string;
  readonly articleBody?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** "Amman (IOM)". */
  readonly dateline?: string;
  /** The dateline's place alone. */
  readonly locationCreated?: JsonLdPlace;
  /** With the article's contacts. */
  readonly publisher?: JsonLdOrganization &
    JsonLdPolicies & { readonly contactPoint?: readonly JsonLdContact[] };
  readonly author?: readonly JsonLdAuthor[];
  readonly image?: JsonLdImage;
  readonly contentLocation?: readonly JsonLdPlace[];
  readonly funder?: readonly JsonLdOrganization[];
  /** Amounts and statements of funders. */
  readonly funding?: readonly JsonLdGrant[];
  /** Partners and participants, distinguished by `roleName`. */
  readonly contributor?: readonly JsonLdRole[];
  /** The goals and targets by their URIs, the project, and the disaster. */
  readonly about?: readonly (JsonLdGoal | JsonLdProject | JsonLdDisaster)[];
  readonly keywords?: readonly string[];
  /** The correction, or the reason and date of a withdrawal. */
  readonly correction?: JsonLdCorrection;
  readonly creativeWorkStatus?: 'Withdrawn';
}

export interface JsonLdOrganization {
  readonly '@type': 'Organization';
  readonly name: string;
  /** The acronym. */
  readonly alternateName?: string;
  readonly parentOrganization?: { readonly '@type': 'Organization'; readonly name: string };
  readonly address?: JsonLdAddress;
  readonly url?: string;
  readonly logo?: string;
  /** The IATI organisation identifier or ROR id. */
  readonly identifier?: JsonLdProperty;
}

/** Pages of the publisher: on corrections, on ethics, and on the use of AI. */
export interface JsonLdPolicies {
  readonly correctionsPolicy?: string;
  readonly ethicsPolicy?: string;
  readonly publishingPrinciples?: string;
}

export interface JsonLdAddress {
  readonly '@type': 'PostalAddress';
  /** ISO 3166-1 alpha-2. */
  readonly addressCountry: string;
}

export interface JsonLdAuthor {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
  readonly url?: string;
  /** An account in the fediverse as a URI: `acct:desk@social.example` (RFC 7565). */
  readonly identifier?: string;
}

export interface JsonLdRole {
  readonly '@type': 'Role';
  readonly roleName: 'partner' | 'participant';
  readonly contributor: JsonLdOrganization;
}

export interface JsonLdPlace {
  readonly '@type': 'Place' | 'Country' | 'City' | 'AdministrativeArea';
  readonly name: string;
  /** The model's kind of place, if `@type` does not express it. */
  readonly additionalType?: string;
  readonly address?: JsonLdAddress;
  readonly containedInPlace?: JsonLdPlace;
  readonly geo?: {
    readonly '@type': 'GeoCoordinates';
    readonly latitude: number;
    readonly longitude: number;
  };
  /** How precisely the place is named. */
  readonly additionalProperty?: JsonLdProperty;
}

export interface JsonLdImage extends JsonLdDisclosure {
  readonly '@type': 'ImageObject';
  readonly contentUrl: string;
  readonly url: string;
  /** The alternative text. */
  readonly description?: string;
  readonly width?: JsonLdPixels;
  readonly height?: JsonLdPixels;
  readonly caption?: string;
  readonly creditText?: string;
  readonly license?: JsonLdLicense;
  /** The same image in other widths. */
  readonly encoding?: readonly {
    readonly '@type': 'ImageObject';
    readonly contentUrl: string;
    readonly width: JsonLdPixels;
    readonly encodingFormat?: string;
  }[];
}

/** Pixels: `E37` is UN/CEFACT's code for them. */
export interface JsonLdPixels {
  readonly '@type': 'QuantitativeValue';
  readonly value: number;
  readonly unitCode: 'E37';
}

export interface JsonLdGoal {
  readonly '@type': 'DefinedTerm';
  /** The UN's URI of a goal or target: `http://metadata.un.org/sdg/10.7`. */
  readonly '@id': string;
  /** "SDG 10", "SDG 10.7". */
  readonly name: string;
  readonly termCode: string;
  readonly inDefinedTermSet: 'http://metadata.un.org/sdg';
}

export interface JsonLdProject {
  readonly '@type': 'Project';
  readonly name: string;
  readonly url?: string;
}

export interface JsonLdCorrection {
  readonly '@type': 'CorrectionComment';
  readonly text?: string;
  readonly datePublished?: string;
}
