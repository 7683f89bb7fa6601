import type { Media } from '../../model/releaseTypes.js';

/** A feed of any format in one shape. */
export interface Feed {
  readonly title?: Markup | undefined;
  /** URL of the site. */
  readonly url?: string | undefined;
  /** URL of the feed itself. */
  readonly self?: string | undefined;
  readonly language?: string | undefined;
  /** `xml:base`. */
  readonly base?: string | undefined;
  readonly logo?: string | undefined;
  /** The publisher's name, if it is given separately from the title. */
  readonly publisher?: string | undefined;
  /** The program that wrote it. */
  readonly generator?: string | undefined;
  /** Default authors of the items. */
  readonly authors: readonly Person[];
  readonly items: readonly FeedItem[];
  /** Ids of items that the feed says were deleted (RFC 6721). */
  readonly deleted?: readonly string[] | undefined;
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
  /** The feed that first published the item, if it is another. */
  readonly origin?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly authors: readonly Person[];
  readonly categories: readonly string[];
  /** IPTC's terms for how the text was made. */
  readonly sourceTypes?: readonly string[];
  /** Candidates, the best first. */
  readonly pictures: readonly Picture[];
  /** A video, sound or document. */
  readonly media?: Media | undefined;
  readonly places: readonly Spot[];
  /** Enclosures, images among them. */
  readonly files: readonly FeedFile[];
  /** Pages that are said to be in a language. */
  readonly translations: readonly { readonly language: string; readonly url: string }[];
  /** Whether the source says that the item was withdrawn, and why. */
  readonly withdrawal?: { readonly reason?: string | undefined } | undefined;
  /** Fields of the `_news_cards` extension, which `toJsonFeed` writes. */
  readonly extension?: Readonly<Record<string, unknown>> | undefined;
}

export interface FeedFile {
  readonly url: string | undefined;
  readonly type?: string | undefined;
  readonly bytes?: number | undefined;
  readonly title?: string | undefined;
}

/** A text, and how to read it. */
export interface Markup {
  readonly text: string;
  /**
   * `any`: the format does not say, as in RSS; what looks like HTML is HTML. `loose`: plain text according to the format, but
   * some programs leave HTML entities in it.
   */
  readonly kind: 'text' | 'loose' | 'html' | 'xhtml' | 'any';
  readonly base?: string | undefined;
  readonly language?: string | undefined;
  /** HTML that was escaped once: "&amp;nbsp;" is the text "&nbsp;". */
  readonly isLiteral?: boolean;
}

/** Has no e-mail address: `contacts` come only from explicit input. */
export interface Person {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface Picture {
  readonly url: string;
  /** A thumbnail, used only if there is no full-size image. */
  readonly small?: boolean;
  readonly title?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly license?: string | undefined;
  /** IPTC's terms for how it was made. */
  readonly sourceTypes?: readonly string[];
}

export interface Spot {
  readonly name?: string | undefined;
  /** ISO 3166. */
  readonly country?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}
