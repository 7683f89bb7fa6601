// The parts of `JsonLdArticle` for what a press release has beside its story.

export interface JsonLdProperty {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
}

export interface JsonLdTranslation {
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
