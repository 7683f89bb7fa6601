/**
 * What `toJsonLd` writes: the part of schema.org's `NewsArticle` that the model has something to say in. Fields
 * without a value are not there.
 */
export interface JsonLdArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  /** The article's key, marked `news-cards`: by it `fromJsonLd` knows that texts are plain and lists whole. */
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
  readonly publisher?: JsonLdOrganization;
  readonly author?: readonly JsonLdAuthor[];
  readonly image?: JsonLdImage;
  readonly contentLocation?: readonly JsonLdPlace[];
  /** Who paid. */
  readonly funder?: readonly JsonLdOrganization[];
  /** Partners and participants, told apart by `roleName`. */
  readonly contributor?: readonly JsonLdRole[];
  /** The goals and targets by their addresses, and the project. */
  readonly about?: readonly (JsonLdGoal | JsonLdProject)[];
  readonly keywords?: readonly string[];
  /** What was put right; of a withdrawn article why and when. */
  readonly correction?: JsonLdCorrection;
  readonly creativeWorkStatus?: 'Withdrawn';
}

interface JsonLdProperty {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
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
  /** The IATI organisation identifier. */
  readonly identifier?: JsonLdProperty;
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
}

export interface JsonLdRole {
  readonly '@type': 'Role';
  readonly roleName: 'partner' | 'participant';
  readonly contributor: JsonLdOrganization;
}

export interface JsonLdPlace {
  readonly '@type': 'Place' | 'Country' | 'City' | 'AdministrativeArea';
  readonly name: string;
  /** The model's kind of place, where the type does not say it. */
  readonly additionalType?: string;
  readonly address?: JsonLdAddress;
  readonly containedInPlace?: JsonLdPlace;
  readonly geo?: {
    readonly '@type': 'GeoCoordinates';
    readonly latitude: number;
    readonly longitude: number;
  };
}

export interface JsonLdImage {
  readonly '@type': 'ImageObject';
  readonly contentUrl: string;
  readonly url: string;
  /** The text alternative. */
  readonly description?: string;
  readonly width?: JsonLdPixels;
  readonly height?: JsonLdPixels;
  readonly caption?: string;
  readonly creditText?: string;
  readonly license?: string | { readonly '@type': 'CreativeWork'; readonly name: string };
  /** The same picture in other widths. */
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
  /** The UN's address of a goal or target: `http://metadata.un.org/sdg/10.7`. */
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
