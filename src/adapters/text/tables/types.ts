import type { PlaceKind, Scope } from '../../../model/article.js';

/** Languages with tables, each with its script. Each has the same files, which contain only data. */
export const readerScripts = {
  en: 'Latin',
  fr: 'Latin',
  es: 'Latin',
  ar: 'Arabic',
  ru: 'Cyrillic',
  zh: 'Han',
} as const;
export type ReaderLanguage = keyof typeof readerScripts;
export const readerLanguages = /* @__PURE__ */ Object.keys(readerScripts) as ReaderLanguage[];

/**
 * Names by country: one line per country with its ISO 3166-1 alpha-2 code and names, separated by `|`. In scripts with case
 * the names are case-sensitive; towns are in lower case.
 */
export interface Geography {
  readonly countries: string;
  readonly demonyms: string;
  readonly capitals: string;
  /** Provinces, districts and towns. */
  readonly towns: string;
  /** Phrases that contain a country's name but do not mean the country: "Jordan River". */
  readonly notCountries: string;
  /** Public organisations that cannot be recognised by the words of their names. */
  readonly bodies: string;
}

/** Words of a language. Lists are separated by `|` or line ends unless noted otherwise. */
export interface Words {
  /** Names for kinds of texts, as they occupy a whole line: "Press release". */
  readonly sections: string;
  /** What stands before a headline, or above it: "For immediate release". */
  readonly releaseLabels: string;
  /** Nouns that the names of organisations begin with, or end with in Chinese: "Ministry", "基金会". */
  readonly organizationNouns: string;
  readonly scopes: Readonly<Partial<Record<Scope, string>>>;
  /** The beginnings of notes with contact data. */
  readonly contacts: string;
  /** The beginnings of what follows a story: "About", "Notes to editors", "All rights reserved". */
  readonly notes: string;
  /** Words before a caption or the name of a photographer. */
  readonly captions: string;
  /** Titles and offices of persons, which are never organisations. */
  readonly titles: string;
  /** Capitalised names that are not organisations: diseases, agreements, products. */
  readonly notOrganizations: string;
  /** Labels of a line that names the publisher: "Source: …". */
  readonly sources: string;
  /** Words before the publisher's name in the title of its description: "About …". */
  readonly abouts: string;
  /** Words before a phone number. */
  readonly phones: string;
  /** The twelve months, separated by `|`, each with its spellings separated by commas. */
  readonly months: string;
  /** Words that may come between the parts of a date. */
  readonly dateFillers: string;
  /** Whether 03/05/2019 is the third of May. */
  readonly dayFirst: boolean;
  /** Labels before the date of the last update. */
  readonly updated: string;
  /** Words next to a place that give its kind. */
  readonly placeKinds: Readonly<Partial<Record<PlaceKind, string>>>;
  /** Nouns that the names of a list share, each with its singular: "Ministries of > Ministry of". */
  readonly sharedHeads: string;
  /** Policy fields in the names of ministries, separated by commas there. Empty for a language without commas in names. */
  readonly policyFields: string;
  /** Words for "countries", before a list of them. */
  readonly countryNouns: string;
  /** Words for "project", next to its name. */
  readonly projectNouns: string;
  /** Disputed places, which get no country. */
  readonly disputed: string;
}

/** Properties of a language that the engine needs. */
export interface Grammar {
  /** Number of letters of a word that features keep; the ending says little about the meaning. */
  readonly stemLength: number;
  /** Words and marks between the names of a list, folded: "and", ",", "the". */
  readonly joints: string;
  /** Words before a name that are not part of it: "the", "its". */
  readonly determiners: string;
  /** Words and marks that never occur in a name, in addition to sentence ends. */
  readonly neverInNames?: string;
  /** Case endings, longest first, that are ignored when known names are looked up. */
  readonly endings?: string;
  /** Particles prefixed to the next word, as in Arabic: "و", "ب". */
  readonly prefixes?: string;
}
