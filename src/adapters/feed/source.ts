/** What every format of feed says, in one shape: the formats differ until here and no further. */
export interface Feed {
  readonly title?: Markup | undefined;
  /** The site's page. */
  readonly url?: string | undefined;
  /** Where the feed itself is. */
  readonly self?: string | undefined;
  readonly language?: string | undefined;
  /** `xml:base`. */
  readonly base?: string | undefined;
  readonly logo?: string | undefined;
  /** The publisher by name, where it is told beside the title. */
  readonly publisher?: string | undefined;
  /** Authors of the items that name none. */
  readonly authors: readonly Person[];
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly id?: string | undefined;
  /** Candidates, the best first. */
  readonly urls: readonly (string | undefined)[];
  readonly title?: Markup | undefined;
  readonly summary?: Markup | undefined;
  readonly content?: Markup | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly language?: string | undefined;
  readonly base?: string | undefined;
  /** The feed it was first in, where it is another. */
  readonly origin?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  /** Candidates, the best first. */
  readonly pictures: readonly Picture[];
  readonly places: readonly Spot[];
  /** Fields of the article itself, from a feed that we wrote. */
  readonly extension?: Readonly<Record<string, unknown>> | undefined;
}

/** A text, and how to read it. */
export interface Markup {
  readonly text: string;
  /**
   * `any`: the format does not say, as in RSS; what looks like HTML is HTML. `loose`: the format says plain text, and the
   * program does not, so that entities that nobody means are left in it.
   */
  readonly kind: 'text' | 'loose' | 'html' | 'xhtml' | 'any';
  readonly base?: string | undefined;
  readonly language?: string | undefined;
}

/** Without e-mail addresses: contact data do not reach an article. */
export interface Person {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface Picture {
  readonly url: string;
  /** A thumbnail stands behind a whole picture. */
  readonly small?: boolean;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
}

export interface Spot {
  readonly name?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}
