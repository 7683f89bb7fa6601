import type {
  Amount,
  Attachment,
  Contact,
  Disclosure,
  PlacePrecision,
  Policies,
  Quotation,
  Republication,
  Translation,
  TranslationSource,
} from './releaseParts.js';

/**
 * A news item about the work of an organisation: what happened and where, who took part, who implemented and funded it,
 * and which Sustainable Development Goals it supports.
 *
 * Every text is plain text (no HTML), in Unicode NFC, trimmed, without control characters and noncharacters. Only
 * {@link parseArticle} turns unknown data into an `Article`; the compiler checks its schema against this type.
 */
export interface Article {
  /** Stable key. If absent in the input: the `url`, else a hash of headline and date (see `articleId`). */
  id: string;
  /** Absolute http or https address of the story. */
  url?: string | undefined;
  /** A correction or withdrawal, shown before the story. */
  status?: Status | undefined;
  /** Language the article is written in, a BCP 47 tag; default `en`. Direction follows from its script. */
  language: string;
  /** Section as the source names it: "News", "Feature", "Press release". */
  section?: string | undefined;
  /** Geographic reach of the story. */
  scope?: Scope | undefined;
  /** The only required field. */
  headline: string;
  /** Standfirst. If absent, a card shows the first sentences of the body; the model does not generate one. */
  summary?: string | undefined;
  /** The story, in order. */
  body: readonly Block[];
  /** First published: a calendar date `2015-04-02`, independent of time zone, or an instant with its offset `2015-04-02T09:30:00+03:00`. */
  published?: string | undefined;
  /** Last changed, in the same two forms. */
  updated?: string | undefined;
  /** Where the report was filed, as printed before its first words: "Amman (IOM) – …". */
  dateline?: Dateline | undefined;
  /** Who published the story. */
  publisher?: Publisher | undefined;
  /** Who wrote it, in the source's order. */
  authors: readonly Author[];
  image?: Image | undefined;
  /** Where it happened, the most important place first. */
  locations: readonly Place[];
  /** Who took part. */
  participants: readonly Organization[];
  /** The implementing partners. */
  partners: readonly Organization[];
  /** The funders. */
  funders: readonly Funder[];
  /** The project the activity belongs to. */
  project?: Project | undefined;
  /** Goals that the story supports, sorted and unique. */
  sdgs: readonly GoalReference[];
  /** Free keywords. */
  topics: readonly string[];
  /** GLIDE number of the disaster that the story is about: `EQ-2015-000048-NPL` (https://glidenumber.net). */
  glide?: string | undefined;
  /** Whether AI was used to write the story. */
  disclosure?: Disclosure | undefined;
  /** The story that this one is a translation of. */
  translatedFrom?: TranslationSource | undefined;
  /** Name or URL of the story's licence. */
  license?: string | undefined;
  /** Whether others may publish the story; absent if that is not known. */
  republication?: Republication | undefined;
  /** The story in other languages. */
  translations?: readonly Translation[] | undefined;
  /** Files that belong to the story. */
  attachments?: readonly Attachment[] | undefined;
  /** Who answers questions about it. */
  contacts?: readonly Contact[] | undefined;
  /** For values of this article, the words that prove them. */
  evidence?: readonly Quotation[] | undefined;
}

/** Where a JSON Feed holds a field; `newsCardsExtension.ts` defines its extension. */
export type JsonFeedPlace = 'item' | 'extension' | 'both';

/**
 * Where a JSON Feed holds each field: in the `item` itself, in its `extension`, or in `both` if the value in the item is less
 * precise; then the extension includes it where the two differ.
 */
export const jsonFeedPlaces = {
  id: 'item',
  url: 'item',
  language: 'item',
  headline: 'item',
  summary: 'item',
  authors: 'item',
  topics: 'item',
  section: 'extension',
  scope: 'extension',
  status: 'extension',
  dateline: 'extension',
  publisher: 'extension',
  image: 'extension',
  locations: 'extension',
  participants: 'extension',
  partners: 'extension',
  funders: 'extension',
  project: 'extension',
  sdgs: 'extension',
  glide: 'extension',
  disclosure: 'extension',
  translatedFrom: 'extension',
  license: 'extension',
  republication: 'extension',
  translations: 'extension',
  attachments: 'extension',
  contacts: 'extension',
  evidence: 'extension',
  published: 'both',
  updated: 'both',
  body: 'both',
} as const satisfies Record<keyof Article, JsonFeedPlace>;

/** What happened to a story after it was published. */
export type Status = Correction | Withdrawal;

/** The publisher corrected the story; its current text is valid. */
export interface Correction {
  type: 'correction';
  /** What was wrong and what is right. */
  text: string;
  /** When, in the two forms of `published`. */
  date?: string | undefined;
}

/** The publisher withdrew the story: cards and other outputs show its headline but not its text. */
export interface Withdrawal {
  type: 'withdrawn';
  /** Why. */
  reason?: string | undefined;
  /** When, in the two forms of `published`. */
  date?: string | undefined;
}

/** The reach of a story. */
export type Scope = 'local' | 'national' | 'regional' | 'global';

/** One block of a story's body. */
export type Block = Paragraph | Heading | List | Quote;

/** A run of text; a link if it has a `url`. White space between runs is significant. */
export interface Run {
  text: string;
  /** http, https or mailto. */
  url?: string | undefined;
}

export interface Paragraph {
  type: 'paragraph';
  content: readonly Run[];
}

/** A heading inside the story, one level below the headline. */
export interface Heading {
  type: 'heading';
  content: readonly Run[];
}

export interface List {
  type: 'list';
  /** Whether the list is numbered. */
  ordered?: boolean | undefined;
  items: readonly (readonly Run[])[];
}

export interface Quote {
  type: 'quote';
  content: readonly Run[];
  /** Who said it, as printed. */
  source?: string | undefined;
}

export interface Dateline {
  /** "Amman", "Beirut, Lebanon", "New York/Geneva". */
  place: string;
  /** "IOM" in "Amman (IOM) – …". */
  agency?: string | undefined;
}

export interface Organization {
  /** In the article's language, as the source writes it. */
  name: string;
  /** "CTU" in "Counter Trafficking Unit (CTU)". */
  acronym?: string | undefined;
  /** Name of the parent organisation. */
  parent?: string | undefined;
  /** ISO 3166-1 alpha-2. Input may also be alpha-3 or M49. */
  country?: string | undefined;
  /** Its website: http or https. */
  url?: string | undefined;
  /** Its logo: http, https or a path on the page's own site. */
  logo?: string | undefined;
  /**
   * IATI organisation identifier, such as `XM-DAC-47066` (https://iatistandard.org/en/guidance/preparing-organisation/organisation-account/how-to-create-your-iati-organisation-identifier/),
   * or ROR id, such as `https://ror.org/03yrm5c26`; input may also be `03yrm5c26`.
   */
  identifier?: string | undefined;
}

/** The organisation that published the story. */
export interface Publisher extends Organization {
  policies?: Policies | undefined;
}

/** An organisation that paid. */
export interface Funder extends Organization {
  amounts?: readonly Amount[] | undefined;
  /** The sentence that the funder requires, shown unchanged wherever the funder is shown. */
  statement?: string | undefined;
}

export interface Author {
  name: string;
  /** http, https or mailto. */
  url?: string | undefined;
}

export interface Project {
  name: string;
  /** http or https. */
  url?: string | undefined;
}

/** A place. Names are the source's; `country` is a code, and the card's locale names it. */
export interface Place {
  name: string;
  kind?: PlaceKind | undefined;
  /** ISO 3166-1 alpha-2, upper case. Input may also be alpha-3 or M49. Absent where disputed or unknown. */
  country?: string | undefined;
  /** Names of the surrounding areas, smallest first, without the country. */
  within?: readonly string[] | undefined;
  /** [latitude, longitude] in degrees, WGS 84; north and east are positive. */
  coordinates?: readonly [number, number] | undefined;
  /** How precisely the place may be published; default `exact`. `parseArticle` drops what is more precise. */
  precision?: PlacePrecision | undefined;
}

export type PlaceKind = 'country' | 'province' | 'district' | 'city' | 'camp' | 'site' | 'region';

/** A goal, with the targets that the story supports. */
export interface GoalReference {
  /** 1 to 17. */
  goal: number;
  /** Codes of this goal's targets, such as `10.7` or `4.b`, sorted. Strings, because `8.1` and `8.10` differ. */
  targets?: readonly string[] | undefined;
}

/** A picture, with a text alternative or marked as decorative. */
export interface Image {
  /** http, https, or a path on the page's own site. */
  src: string;
  /** Text alternative: what the picture shows beyond the text; not the headline, not a file name. */
  alt?: string | undefined;
  /** True if the picture is decorative; screen readers skip it. */
  decorative?: true | undefined;
  /** Pixels of `src`; with `height` it reserves the picture's space. */
  width?: number | undefined;
  /** Pixels of `src`. */
  height?: number | undefined;
  /** Width divided by height, for a picture of unknown size. */
  ratio?: number | undefined;
  /** The same picture in other widths. */
  sources?: readonly ImageSource[] | undefined;
  /** The point to keep when the picture is cropped: [from its left, from its top], each 0 to 1. */
  focalPoint?: readonly [number, number] | undefined;
  /** The credit line that must be printed with it. */
  credit?: string | undefined;
  caption?: string | undefined;
  /** Name or URL of its licence. */
  license?: string | undefined;
  /** Whether AI was used to make it. */
  disclosure?: Disclosure | undefined;
  /**
   * A sentence that warns of what it shows: a card covers the picture until the reader opens it, and outputs that cannot cover it leave
   * it out.
   */
  warning?: string | undefined;
}

export interface ImageSource {
  /** http, https, or a path on the page's own site. */
  src: string;
  /** Pixels. */
  width: number;
  /** Media type, such as `image/avif`. */
  type?: string | undefined;
}
