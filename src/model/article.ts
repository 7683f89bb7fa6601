/**
 * A news item of an organisation at work in the world: what happened, where, who was there, who did it with
 * whom, who paid, and which Sustainable Development Goals it serves.
 *
 * Every text is plain text (no HTML), in Unicode NFC, trimmed, without control characters and noncharacters. {@link parseArticle}
 * is the one way from unknown data to an `Article`; its schema is checked against this type by the compiler.
 */
export interface Article {
  /** Stable key. When absent in the input it is the `url`, else a hash of headline and date (see `articleId`). */
  id: string;
  /** Absolute http or https address of the story. */
  url?: string | undefined;
  /** What readers must know before the story: that it was corrected or withdrawn. */
  status?: Status | undefined;
  /** Language the article is written in, a BCP 47 tag; default `en`. Direction follows from its script. */
  language: string;
  /** Section as the source names it: "News", "Feature", "Press release". */
  section?: string | undefined;
  /** The reach of the story. */
  scope?: Scope | undefined;
  /** The only required field. */
  headline: string;
  /** Standfirst. When absent, a card shows the first paragraph; the model does not invent one. */
  summary?: string | undefined;
  /** The story, in order. */
  body: readonly Block[];
  /** First published: a calendar date `2015-04-02`, which never shifts, or an instant with its offset `2015-04-02T09:30:00+03:00`. */
  published?: string | undefined;
  /** Last changed, in the same two forms. */
  updated?: string | undefined;
  /** Where the report was filed, as printed before its first words: "Amman (IOM) – …". */
  dateline?: Dateline | undefined;
  /** Who published the story. */
  publisher?: Organization | undefined;
  /** Who wrote it, in the source's order. */
  authors: readonly Author[];
  image?: Image | undefined;
  /** Where it happened, the most telling place first. */
  locations: readonly Place[];
  /** Who took part. */
  participants: readonly Organization[];
  /** Who carried it out together. */
  partners: readonly Organization[];
  /** Who paid. */
  funders: readonly Organization[];
  /** The project the activity belongs to. */
  project?: Project | undefined;
  /** Goals the story serves, sorted, each once. */
  sdgs: readonly GoalReference[];
  /** Free keywords. */
  topics: readonly string[];
}

/** What happened to a story after it was published. */
export type Status = Correction | Withdrawal;

/** The publisher put something right. The story is valid as it is now. */
export interface Correction {
  type: 'correction';
  /** What was wrong and what is right. */
  text: string;
  /** When, in the two forms of `published`. */
  date?: string | undefined;
}

/** The publisher withdrew the story: cards and other outputs name it and do not show its text. */
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

/** A run of text, a link where it has an address. White space between runs is kept. */
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
  /** Numbered? */
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
  /** Name of the body it belongs to. */
  parent?: string | undefined;
  /** ISO 3166-1 alpha-2. Input may also be alpha-3 or M49. */
  country?: string | undefined;
  /** Its site: http or https. */
  url?: string | undefined;
  /** Its logo: http, https or a path on the page's own site. */
  logo?: string | undefined;
  /** IATI organisation identifier, such as `XM-DAC-47066` (https://iatistandard.org/en/guidance/preparing-organisation/organisation-account/how-to-create-your-iati-organisation-identifier/). */
  identifier?: string | undefined;
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

/** A place. Names are the source's; the country is a code and gets its name from the card's language. */
export interface Place {
  name: string;
  kind?: PlaceKind | undefined;
  /** ISO 3166-1 alpha-2, upper case. Input may also be alpha-3 or M49. Absent where disputed or unknown. */
  country?: string | undefined;
  /** Names of the areas around it, from small to large, without the country. */
  within?: readonly string[] | undefined;
  /** [latitude, longitude] in degrees, WGS 84; north and east are positive. */
  coordinates?: readonly [number, number] | undefined;
}

export type PlaceKind = 'country' | 'province' | 'district' | 'city' | 'camp' | 'site' | 'region';

/** A goal, with those of its targets that are meant. */
export interface GoalReference {
  /** 1 to 17. */
  goal: number;
  /** Codes such as `10.7` or `4.b`, of this goal, sorted. Text: `8.1` and `8.10` differ. */
  targets?: readonly string[] | undefined;
}

/** A picture, with a text alternative or the word that it needs none. */
export interface Image {
  /** http, https, or a path on the page's own site. */
  src: string;
  /** Alternative text: what the picture shows that the text does not say; not the headline, not a file name. */
  alt?: string | undefined;
  /** True when the picture is decoration, which screen readers skip. */
  decorative?: true | undefined;
  /** Pixels of `src`; with `height` it reserves the picture's space. */
  width?: number | undefined;
  /** Pixels of `src`. */
  height?: number | undefined;
  /** Width divided by height, for a picture whose pixels are not known. */
  ratio?: number | undefined;
  /** The same picture in other widths. */
  sources?: readonly ImageSource[] | undefined;
  /** The point to keep when the picture is cropped: [from its left, from its top], each 0 to 1. */
  focalPoint?: readonly [number, number] | undefined;
  /** Who made it, as it must be printed. */
  credit?: string | undefined;
  caption?: string | undefined;
  /** Name or address of its licence. */
  license?: string | undefined;
}

export interface ImageSource {
  /** http, https, or a path on the page's own site. */
  src: string;
  /** Pixels. */
  width: number;
  /** Media type, such as `image/avif`. */
  type?: string | undefined;
}
