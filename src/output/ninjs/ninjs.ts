/**
 * The result of `toNinjs`: the part of IPTC's ninjs 3.1 (https://iptc.org/standards/ninjs/) that the model covers. Fields without a
 * value are omitted.
 */
export interface Ninjs {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
  readonly type: 'text' | 'picture';
  readonly representationType?: 'full' | 'partial';
  /** `canceled` for a withdrawn article. */
  readonly pubStatus: 'usable' | 'canceled';
  /** First published. */
  readonly firstCreated?: string;
  /** Last changed, corrected or withdrawn, else first published. */
  readonly versionCreated?: string;
  readonly language: string;
  readonly headlines: readonly NinjsText[];
  /**
   * Roles: `summary`; `correction` or `withdrawal`, which say what was wrong; `funding`, a funder and its amounts;
   * `fundingStatement`, a sentence that a funder requires; `fundingDisclaimer`, what it is not liable for.
   */
  readonly descriptions?: readonly NinjsText[];
  /** The story as HTML and as plain text. */
  readonly bodies?: readonly NinjsText[];
  readonly by?: string;
  readonly located?: string;
  /** The authors. */
  readonly people?: readonly NinjsThing[];
  /** `rel`: `funder`, `partner` or `participant`; `literal` is its identifier. */
  readonly organisations?: readonly NinjsThing[];
  /** Roles: `publisher`; `reviewer` of the text, `translationReviewer`; `contact` for enquiries. */
  readonly infoSources?: readonly NinjsSource[];
  readonly places?: readonly NinjsPlace[];
  /**
   * Goals and targets with the UN's URIs, and by `rel` the `section`, the `project` and each `topic`.
   */
  readonly subjects?: readonly NinjsThing[];
  /** Whether AI was used to write or translate the text, with the IPTC's URI. */
  readonly digitalSourceType?: NinjsThing;
  /** The licence, and whether others may publish the story. */
  readonly usageTerms?: string;
  /** The page about it. */
  readonly rightsInfo?: { readonly linkedRights: string };
  /** The publisher's policies; `role` is schema.org's property for each. */
  readonly trustIndicators?: readonly { readonly role: string; readonly href: string }[];
  /** The disaster; `literal` is its GLIDE number. */
  readonly events?: readonly NinjsThing[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
  /** The picture (`featured`), files (`attachment`), the story in other languages (`translation`) and the original (`translatedFrom`). */
  readonly associations?: readonly NinjsAssociation[];
}

export interface NinjsText {
  readonly role?: string;
  readonly contentType?: string;
  readonly value: string;
}

export interface NinjsThing {
  readonly name: string;
  readonly rel?: string;
  readonly uri?: string;
  readonly literal?: string;
}

export interface NinjsSource {
  readonly name: string;
  readonly role: string;
  readonly uri?: string;
  /** IATI or ROR identifier of an organisation. */
  readonly literal?: string;
  readonly contactInfo?: readonly NinjsContactInfo[];
}

export interface NinjsContactInfo {
  readonly type: 'email' | 'phone' | 'web';
  /** The contact's role: "Enquiries". */
  readonly name?: string;
  readonly value: string;
}

export interface NinjsPlace extends NinjsThing {
  /** [longitude, latitude] */
  readonly geoJSON?: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
}

export interface NinjsAssociation {
  readonly uri: string;
  readonly name: string;
  readonly rel: 'featured' | 'attachment' | 'translation' | 'translatedFrom';
  readonly type?: 'picture' | 'text';
  readonly language?: string;
  readonly descriptions?: readonly NinjsText[];
  /** The credit line. */
  readonly by?: string;
  readonly usageTerms?: string;
  /** Whether AI was used to make it, with the IPTC's URI. */
  readonly digitalSourceType?: NinjsThing;
  /** Who reviewed that. */
  readonly infoSources?: readonly NinjsSource[];
  readonly renditions?: readonly NinjsRendition[];
}

export interface NinjsRendition {
  readonly name: string;
  readonly href: string;
  readonly contentType?: string;
  readonly sizeInBytes?: number;
  readonly width?: number;
  readonly height?: number;
  /** The focal point, in pixels. */
  readonly poi?: { readonly x: number; readonly y: number };
}
