import type {
  Amount,
  Attachment,
  Contact,
  Disclosure,
  Media,
  PlacePrecision,
  Policies,
  Quotation,
  Republication,
  Translation,
  TranslationSource,
} from './releaseTypes.js';

/**
 * A news item about the work of an organisation: what happened and where, who took part, who implemented and funded it,
 * and which Sustainable Development Goals it supports.
 *
 * Every text is plain text (no HTML), in Unicode NFC, trimmed, without control characters and noncharacters. Only
 * {@link parseArticle} turns unknown data into an `Article`; the compiler checks its schema against this type.
 */
export interface Article {
  /** Stable key. If absent in the input: the `url`, else a hash of headline and date (see `articleId`). */
  readonly id: string;
  /** Absolute http or https address of the story. */
  readonly url?: string | undefined;
  /** A correction or withdrawal, shown before the story. */
  readonly status?: Status | undefined;
  /**
   * No output shows the story before this instant, written with its offset: `2015-04-02T09:30:00+03:00`. Each needs the current time as
   * `now`; without it the story is not shown.
   */
  readonly embargoUntil?: string | undefined;
  /** Language the article is written in, a BCP 47 tag; default `en`. Direction follows from its script. */
  readonly language: string;
  /** Section as the source names it: "News", "Feature", "Press release". */
  readonly section?: string | undefined;
  /** Geographic reach of the story. */
  readonly scope?: Scope | undefined;
  /** The only required field. */
  readonly headline: string;
  /** Standfirst. If absent, a card shows the first sentences of the body; the model does not generate one. */
  readonly summary?: string | undefined;
  /** The story, in order. */
  readonly body: readonly Block[];
  /** First published: a calendar date `2015-04-02`, independent of time zone, or an instant with its offset `2015-04-02T09:30:00+03:00`. */
  readonly published?: string | undefined;
  /** Last changed, in the same two forms. */
  readonly updated?: string | undefined;
  /** Where the report was filed, as printed before its first words: "Amman (IOM) – …". */
  readonly dateline?: Dateline | undefined;
  /** Who published the story. */
  readonly publisher?: Publisher | undefined;
  /** Who wrote it, in the source's order. */
  readonly authors: readonly Author[];
  /** Its picture. */
  readonly image?: Image | undefined;
  /** Its video, sound, gallery or document. */
  readonly media?: Media | undefined;
  /** Where it happened, the most important place first. */
  readonly locations: readonly Place[];
  /** Who took part. */
  readonly participants: readonly Organization[];
  /** The implementing partners. */
  readonly partners: readonly Organization[];
  /** The funders. */
  readonly funders: readonly Funder[];
  /** The project the activity belongs to. */
  readonly project?: Project | undefined;
  /** Goals that the story supports, sorted and unique. */
  readonly sdgs: readonly GoalReference[];
  /** Free keywords. */
  readonly topics: readonly string[];
  /** GLIDE number of the disaster that the story is about: `EQ-2015-000048-NPL` (https://glidenumber.net). */
  readonly glide?: string | undefined;
  /** Whether AI was used to write the story. */
  readonly disclosure?: Disclosure | undefined;
  /** The story that this one is a translation of. */
  readonly translatedFrom?: TranslationSource | undefined;
  /** Name or URL of the story's licence. */
  readonly license?: string | undefined;
  /** Whether others may publish the story; absent if that is not known. */
  readonly republication?: Republication | undefined;
  /** The story in other languages. */
  readonly translations?: readonly Translation[] | undefined;
  /** Files that belong to the story. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** Who answers questions about it. */
  readonly contacts?: readonly Contact[] | undefined;
  /** For values of this article, the words that prove them. */
  readonly evidence?: readonly Quotation[] | undefined;
}

/** What happened to a story after it was published. */
export type Status = Correction | Withdrawal;

/** The publisher corrected the story; its current text is valid. */
export interface Correction {
  readonly type: 'correction';
  /** What was wrong and what is right. */
  readonly text: string;
  /** When, in the two forms of `published`. */
  readonly date?: string | undefined;
}

/** The publisher withdrew the story: cards and other outputs show its headline but not its text. */
export interface Withdrawal {
  readonly type: 'withdrawn';
  /** Why. */
  readonly reason?: string | undefined;
  /** When, in the two forms of `published`. */
  readonly date?: string | undefined;
}

/** The reach of a story. */
export type Scope = 'local' | 'national' | 'regional' | 'global';

/** One block of a story's body. */
export type Block = Paragraph | Heading | List | Quote;

/** A run of text; a link if it has a `url`. White space between runs is significant. */
export interface Run {
  readonly text: string;
  /** http, https or mailto. */
  readonly url?: string | undefined;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Run[];
}

/** A heading inside the story, one level below the headline. */
export interface Heading {
  readonly type: 'heading';
  readonly content: readonly Run[];
}

export interface List {
  readonly type: 'list';
  /** Whether the list is numbered. */
  readonly ordered?: boolean | undefined;
  readonly items: readonly (readonly Run[])[];
}

export interface Quote {
  readonly type: 'quote';
  readonly content: readonly Run[];
  /** Who said it, as printed. */
  readonly source?: string | undefined;
}

export interface Dateline {
  /** "Amman", "Beirut, Lebanon", "New York/Geneva". */
  readonly place: string;
  /** "IOM" in "Amman (IOM) – …". */
  readonly agency?: string | undefined;
}

export interface Organization {
  /** In the article's language, as the source writes it. */
  readonly name: string;
  /** "CTU" in "Counter Trafficking Unit (CTU)". */
  readonly acronym?: string | undefined;
  /** Name of the parent organisation. */
  readonly parent?: string | undefined;
  /** ISO 3166-1 alpha-2. Input may also be alpha-3 or M49. */
  readonly country?: string | undefined;
  /** Its website: http or https. */
  readonly url?: string | undefined;
  /** Its logo: http, https or a path on the page's own site. */
  readonly logo?: string | undefined;
  /**
   * IATI organisation identifier, such as `XM-DAC-47066` (https://iatistandard.org/en/guidance/preparing-organisation/organisation-account/how-to-create-your-iati-organisation-identifier/),
   * or ROR id, such as `https://ror.org/03yrm5c26`; input may also be `03yrm5c26`.
   */
  readonly identifier?: string | undefined;
}

/** The organisation that published the story. */
export interface Publisher extends Organization {
  readonly policies?: Policies | undefined;
}

/** An organisation that paid. */
export interface Funder extends Organization {
  readonly amounts?: readonly Amount[] | undefined;
  /** The sentence that the funder requires, shown unchanged wherever the funder is shown. */
  readonly statement?: string | undefined;
  /** The disclaimer that the funder requires, word for word. Shown in whole stories, e-mail and print, but not in cards. */
  readonly disclaimer?: string | undefined;
}

export interface Author {
  readonly name: string;
  /** http, https or mailto. */
  readonly url?: string | undefined;
  /** Account in the fediverse: `@desk@social.example`. Mastodon links to it below a shared story. */
  readonly fediverse?: string | undefined;
}

export interface Project {
  readonly name: string;
  /** http or https. */
  readonly url?: string | undefined;
}

/** A place. Names are the source's; `country` is a code, and the card's locale names it. */
export interface Place {
  readonly name: string;
  readonly kind?: PlaceKind | undefined;
  /** ISO 3166-1 alpha-2, upper case. Input may also be alpha-3 or M49. Absent where disputed or unknown. */
  readonly country?: string | undefined;
  /** Names of the surrounding areas, smallest first, without the country. */
  readonly within?: readonly string[] | undefined;
  /** [latitude, longitude] in degrees, WGS 84; north and east are positive. */
  readonly coordinates?: readonly [number, number] | undefined;
  /** How precisely the place may be published; default `exact`. `parseArticle` drops what is more precise. */
  readonly precision?: PlacePrecision | undefined;
}

export type PlaceKind = 'country' | 'province' | 'district' | 'city' | 'camp' | 'site' | 'region';

/** A goal, with the targets that the story supports. */
export interface GoalReference {
  /** 1 to 17. */
  readonly goal: number;
  /** Codes of this goal's targets, such as `10.7` or `4.b`, sorted. Strings, because `8.1` and `8.10` differ. */
  readonly targets?: readonly string[] | undefined;
}

/** A picture, with a text alternative or marked as decorative. */
export interface Image {
  /** http, https, or a path on the page's own site. */
  readonly src: string;
  /** Text alternative: what the picture shows beyond the text; not the headline, not a file name. */
  readonly alt?: string | undefined;
  /** True if the picture is decorative; screen readers skip it. */
  readonly decorative?: true | undefined;
  /** Pixels of `src`; with `height` it reserves the picture's space. */
  readonly width?: number | undefined;
  /** Pixels of `src`. */
  readonly height?: number | undefined;
  /** Width divided by height, for a picture of unknown size. */
  readonly ratio?: number | undefined;
  /** The same picture in other widths. */
  readonly sources?: readonly ImageSource[] | undefined;
  /** The point to keep when the picture is cropped: [from its left, from its top], each 0 to 1. */
  readonly focalPoint?: readonly [number, number] | undefined;
  /** The credit line that must be printed with it. */
  readonly credit?: string | undefined;
  readonly caption?: string | undefined;
  /** Name or URL of its licence. */
  readonly license?: string | undefined;
  /** Whether AI was used to make it. */
  readonly disclosure?: Disclosure | undefined;
  /** A sentence that warns of what it shows. Cards cover the picture until the reader opens it; outputs that cannot cover it omit it. */
  readonly warning?: string | undefined;
}

export interface ImageSource {
  /** http, https, or a path on the page's own site. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  /** Media type, such as `image/avif`. */
  readonly type?: string | undefined;
}
