import type { PlaceKind, Scope } from '../../../model/article.js';

/** Languages with tables. Every one has the same files, and no code. */
export const readerLanguages = ['en', 'fr', 'es', 'ar', 'ru', 'zh'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

/**
 * Names by country: a line for each country, its ISO 3166-1 alpha-2 code and names, separated by `|`. Case counts where
 * the script has it; towns are in lower case.
 */
export interface Geography {
  readonly countries: string;
  readonly demonyms: string;
  readonly capitals: string;
  /** Provinces, districts and towns. */
  readonly towns: string;
  /** Phrases with a country's name in them that name no country: "Jordan River". */
  readonly notCountries: string;
  /** Public bodies whose names do not say what they are. */
  readonly bodies: string;
}

/** Words of a language, lists separated by `|` or line ends unless said otherwise. */
export interface Words {
  /** The kind of a text, on a line of its own: "Press release". */
  readonly sections: string;
  readonly scopes: Readonly<Partial<Record<Scope, string>>>;
  /** How a note begins that says whom to ask. */
  readonly contacts: string;
  /** Before a telephone number. */
  readonly phones: string;
  /** The twelve months, separated by `|`, each with its spellings separated by commas. */
  readonly months: string;
  /** What may stand between the parts of a date. */
  readonly dateFillers: string;
  /** Whether 03/05/2019 is the third of May. */
  readonly dayFirst: boolean;
  /** Before the date of the last change. */
  readonly updated: string;
  /** Words beside a place that say what it is. */
  readonly placeKinds: Readonly<Partial<Record<PlaceKind, string>>>;
  /** Nouns that the names of a list share, each with its singular: "Ministries of > Ministry of". */
  readonly sharedHeads: string;
  /** Fields of work in the names of ministries, which commas may separate. Empty where names hold no commas. */
  readonly policyFields: string;
  /** "countries", before a list of them. */
  readonly countryNouns: string;
  /** "project", beside its name. */
  readonly projectNouns: string;
  /** Places that get no country. */
  readonly disputed: string;
}

/** How a language writes, as far as the engine must know. */
export interface Grammar {
  /** Letters of a word that its features keep; its ending says little about its meaning. */
  readonly stemLength: number;
  /** Between members of a list of names, folded: "and", ",", "the". */
  readonly joints: string;
  /** Before a name and no part of it: "the", "its". */
  readonly determiners: string;
  /** Words and marks that no name holds, beside the ends of sentences. */
  readonly neverInNames?: string;
  /** Case endings, longest first, that are ignored when known names are looked up. */
  readonly endings?: string;
  /** Small words written as one with the next, as in Arabic: "و", "ب". */
  readonly prefixes?: string;
}
