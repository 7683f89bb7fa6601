import type { PlaceKind, Scope } from '../model/article.js';
import type { OrganizationRole } from '../model/roles.js';

/**
 * Every word that a component says by itself, in one language, as plain data: it can be sent from a server component,
 * stored as JSON, or copied and changed. A component asks only for the part it needs, so a badge alone brings no
 * country names. `{…}` marks where a value goes.
 */
export interface Locale extends CardLocale, ListWords {}

/** What a card says; it knows nothing of lists of cards. */
export interface CardLocale extends GoalWords, OrganizationWords, CardWords {}

/** What every part needs to know of a language. */
interface LanguageWords {
  /** BCP 47 tag of the words, set as `lang` on them; direction follows from its script. */
  readonly language: string;
}

/** What a list that can be shortened holds. */
export type ListContent = 'goals' | OrganizationRole;

/** Words of what holds more than it shows. */
export interface MoreWords extends LanguageWords {
  /**
   * What opens the rest of a shortened list, by what it holds: "{count} more funders". The rest is two or more; the text
   * about funders also ends a sentence: "Funded by A, B and 2 more funders."
   */
  readonly more: Readonly<Record<ListContent, PluralForms>>;
}

export interface GoalWords extends LanguageWords {
  /** The UN's short titles of the goals, in order: 17 of them. */
  readonly goalTitles: readonly string[];
  /** What a goal's label says in full: "SDG {code}: {title}". */
  readonly goalLabel: string;
  /**
   * What follows a goal's label for each of its targets that is meant: ", target {target}". In a right-to-left language
   * U+200E precedes the code, or "4.b" is drawn as "b.4".
   */
  readonly targetLabel: string;
}

export interface PlaceWords extends LanguageWords {
  /**
   * UN names of countries and territories by ISO 3166-1 alpha-2 code, where they differ from `Intl.DisplayNames`,
   * or where its editions differ among themselves. An application may override any name here.
   */
  readonly countryNames: Readonly<Record<string, string>>;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  /** A place with its kind: "{place} ({kind})". */
  readonly withKind: string;
  /** Between a name and that of the larger whole it belongs to: ", ". */
  readonly separator: string;
  /** True where a place's largest part is named first, as in Chinese. */
  readonly largestFirst?: boolean;
}

export interface OrganizationWords extends PlaceWords, MoreWords {
  /** BCP 47 tag whose conventions for dates and lists are used: `en-GB` writes "2 April 2015". */
  readonly formatLanguage: string;
  /** Label of the funders: "Funded by". */
  readonly fundedBy: string;
  /** The same as a sentence: "Funded by {names}." */
  readonly fundedBySentence: string;
  /** Label of the implementing partners. */
  readonly partners: string;
  /** Label of the participants. */
  readonly participants: string;
  /** An organisation with its acronym: "{name} ({acronym})". */
  readonly withAcronym: string;
}

interface CardWords extends LanguageWords, Pick<OrganizationWords, 'formatLanguage'> {
  /** Days and months as the language writes them where `Intl` has others: `{ '1': '1er' }` for "1er avril". */
  readonly dateWords?: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Label of the project the activity belongs to. */
  readonly project: string;
  /** Label of who published the story. */
  readonly publisher: string;
  /** Label of who wrote it. */
  readonly authors: string;
  /** Label of the keywords. */
  readonly topics: string;
  /** Credit of a picture: "Photo: {credit}". */
  readonly credit: string;
  /** When the story was last changed: "Updated {date}". */
  readonly updated: string;
  /** Label before the text of a correction. */
  readonly correction: string;
  /** Label before the reason of a withdrawal. */
  readonly withdrawn: string;
  /** Replaces the reason of a withdrawn story that gives none. */
  readonly withdrawnStory: string;
  /** What opens the body of a story that starts closed. */
  readonly readStory: string;
  /** Said after a link that opens a new tab. */
  readonly newTab: string;
}

/** Words of a list of articles. */
export interface ListWords extends LanguageWords {
  /** Said while articles are loading. */
  readonly loading: string;
  /** Shown where there are none. */
  readonly noArticles: string;
}

/** A text for each plural form of a language (CLDR names); `other` is used where a form is missing. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;
