// What a press release has beside its story.

/** The same story in another language. */
export interface Translation {
  /** BCP 47 tag; each language once, and never the article's own. */
  readonly language: string;
  /** Absolute http or https address. */
  readonly url: string;
  /** Whether AI was used to translate it. */
  readonly disclosure?: Disclosure | undefined;
}

/** The story that this one is a translation of. */
export interface TranslationSource {
  /** BCP 47 tag. */
  readonly language: string;
  /** Absolute http or https address. */
  readonly url?: string | undefined;
  /** Whether AI was used to translate it. */
  readonly disclosure?: Disclosure | undefined;
}

/** Whether others may publish the story. */
export interface Republication {
  /** `allowed`: under the story's licence; `ask`: only with permission; `no`: not at all. */
  readonly permission: 'allowed' | 'ask' | 'no';
  /** What to observe, or whom to ask. */
  readonly note?: string | undefined;
  /** The page that says more: http or https. */
  readonly url?: string | undefined;
}

/** Pages of a publisher that say how it works: http or https. */
export interface Policies {
  /** How it corrects errors. */
  readonly corrections?: string | undefined;
  /** Its code of ethics. */
  readonly ethics?: string | undefined;
  /** How it uses AI. */
  readonly ai?: string | undefined;
}

/** What there is to watch, hear or leaf through. Cards name it in the source line, "Video, 2 min, captions", and request nothing. */
export interface Media {
  readonly kind: MediaKind;
  /** Its page or file: absolute http or https address. */
  readonly url: string;
  /** How long it lasts. */
  readonly seconds?: number | undefined;
  /** Whether it has captions. */
  readonly captions?: boolean | undefined;
  /** Whether it has a transcript. */
  readonly transcript?: boolean | undefined;
}

export type MediaKind = 'video' | 'audio' | 'gallery' | 'document';

/** A file that belongs to the story, such as the report it announces. */
export interface Attachment {
  readonly name: string;
  /** Absolute http or https address. */
  readonly url: string;
  /** Media type, such as `application/pdf`. */
  readonly mediaType?: string | undefined;
  /** Size of the file. */
  readonly bytes?: number | undefined;
}

/** Someone who answers questions about the story. Only from explicit input: no adapter reads contacts from a text. */
export interface Contact {
  readonly name: string;
  /** "Press officer". */
  readonly role?: string | undefined;
  /** An address alone, without `mailto:`, a name or a subject. */
  readonly email?: string | undefined;
  /** With the country code: `+962 6 555 0100`. */
  readonly phone?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
}

/** An amount of money. Amounts are shown one by one and never added. */
export interface Amount {
  /** 0 or more, in units of the currency. */
  readonly value: number;
  /** ISO 4217 code, such as `USD`, also of a currency replaced since 1999. */
  readonly currency: string;
}

/** Whether generative AI was used to make the story, its picture or a translation. */
export interface Disclosure {
  /** `assisted`: people made it with the help of AI; `generated`: AI made it. */
  readonly ai: 'none' | 'assisted' | 'generated';
  /** Who reviewed it and takes responsibility for it. */
  readonly reviewedBy?: string | undefined;
  /** When they reviewed it, in the two forms of the article's `published`. */
  readonly reviewed?: string | undefined;
}

/** How precisely a place may be published; see `visiblePlace`. */
export type PlacePrecision = 'exact' | 'area' | 'country' | 'withheld';

/** The words that prove a value of the article. */
export interface Quotation {
  /** The path of the value: `funders[1].name`, `sdgs[0].goal`, `published`. */
  readonly path: string;
  /** The words, as in their source. */
  readonly quote: string;
  /** Where they can be read: http or https. */
  readonly url?: string | undefined;
}
