/**
 * The result of `toNinjs`: the part of IPTC's ninjs 3.0 (https://iptc.org/standards/ninjs/) that the model covers. Fields without a
 * value are omitted.
 */
export interface Ninjs {
  readonly uri: string;
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.0'; readonly schema: string };
  readonly type: 'text' | 'picture';
  readonly representationType?: 'full' | 'partial';
  /** `canceled` for a withdrawn article. */
  readonly pubStatus: 'usable' | 'canceled';
  /** First published. */
  readonly firstCreated?: string;
  /** Last changed, else first published. */
  readonly versionCreated?: string;
  readonly language: string;
  readonly headlines: readonly NinjsText[];
  /** Roles: `summary`; `correction` or `withdrawal` with what was wrong. */
  readonly descriptions?: readonly NinjsText[];
  /** The story as HTML and as plain text. */
  readonly bodies?: readonly NinjsText[];
  readonly by?: string;
  readonly located?: string;
  /** The authors. */
  readonly people?: readonly NinjsThing[];
  /** `rel`: `funder`, `partner` or `participant`; `literal` is its identifier. */
  readonly organisations?: readonly NinjsThing[];
  /** The publisher. */
  readonly infoSources?: readonly NinjsSource[];
  readonly places?: readonly NinjsPlace[];
  /** Goals and targets by the UN's URIs, and by `rel` the `section`, `project` and each `topic`. */
  readonly subjects?: readonly NinjsThing[];
  readonly altIds: readonly { readonly role: string; readonly value: string }[];
  /** The picture. */
  readonly associations?: readonly NinjsPicture[];
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
}

export interface NinjsPlace extends NinjsThing {
  /** [longitude, latitude] */
  readonly geoJSON?: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
}

export interface NinjsPicture {
  readonly uri: string;
  readonly name: string;
  readonly rel: string;
  readonly type: 'picture';
  readonly descriptions?: readonly NinjsText[];
  /** The credit line. */
  readonly by?: string;
  readonly usageTerms?: string;
  readonly renditions: readonly {
    readonly name: string;
    readonly href: string;
    readonly width?: number;
    readonly height?: number;
  }[];
}
