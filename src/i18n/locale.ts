import type { PlaceKind, Scope } from '../model/article.js';
import type { Disclosure, MediaKind, Policies, Republication } from '../model/releaseTypes.js';
import type { OrganizationRole } from '../model/roles.js';

/**
 * All locale strings of the components in one language, as plain data: it can be passed from a server component, stored as
 * JSON, or copied and changed. A component requires only the part it needs, so a badge alone does not load country names.
 * `{…}` marks a placeholder.
 */
export interface Locale extends StoryLocale, ListWords, Partial<Omit<FilterWords, 'language'>> {}

/** Locale strings of a card, without those of lists of cards. */
export interface CardLocale extends GoalWords, OrganizationWords, CardWords {}

/** Locale strings of the whole story. */
export interface StoryLocale extends CardLocale, StoryWords {}

/** Common to all parts of a locale. */
interface LanguageWords {
  /** BCP 47 tag of the strings, used as their `lang`; its script determines the direction. */
  readonly language: string;
}

/** Kinds of lists that can be shortened. */
export type ListContent = 'goals' | OrganizationRole;

/** Locale strings of shortened lists. */
export interface MoreWords extends LanguageWords {
  /**
   * Label that expands a shortened list, by its kind: "{count} more funders". The count is two or more; the text for funders
   * also ends a sentence: "Funded by A, B and 2 more funders."
   */
  readonly more: Readonly<Record<ListContent, PluralForms>>;
}

export interface GoalWords extends LanguageWords {
  /** The UN's short titles of the 17 goals, in order. */
  readonly goalTitles: readonly string[];
  /** Full label of a goal: "SDG {code}: {title}". */
  readonly goalLabel: string;
  /**
   * Appended to a goal's label for each of its targets: ", target {target}". In a right-to-left language put U+200E before
   * the code, or "4.b" is displayed as "b.4".
   */
  readonly targetLabel: string;
}

export interface PlaceWords extends LanguageWords {
  /**
   * UN names of countries and territories by ISO 3166-1 alpha-2 code; `Intl.DisplayNames` names those that are missing. An
   * application may override any name here.
   */
  readonly countryNames: Readonly<Record<string, string>>;
  readonly placeKinds: Readonly<Record<PlaceKind, string>>;
  /** A place with its kind: "{place} ({kind})". */
  readonly withKind: string;
  /** Between a place and the larger one that contains it: ", ". */
  readonly separator: string;
  /** Whether the largest place comes first, as in Chinese. */
  readonly largestFirst?: boolean | undefined;
}

export interface OrganizationWords extends PlaceWords, MoreWords {
  /** BCP 47 tag for formatting dates and lists: `en-GB` writes "2 April 2015". */
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

export interface DateWords extends Pick<OrganizationWords, 'formatLanguage'> {
  /** How to write dates; without it, or if its `language` is not `formatLanguage`, `Intl` writes them. */
  readonly dateFormat?: DateFormat | undefined;
}

/**
 * How dates are written in a language. The package's locales have one because the first use of `Intl` takes longer than all else
 * that a first card needs, and because browsers differ.
 */
export interface DateFormat {
  /** The `formatLanguage` that it is for, so that a locale with another one has dates in that language. */
  readonly language: string;
  /** "{day} {month} {year}". */
  readonly pattern: string;
  /** The names of the twelve months as in a date: "апреля", not "апрель". */
  readonly months: readonly string[];
  /** The first day of a month, if it is not written "1": "1er". */
  readonly firstDay?: string | undefined;
}

/** A label for each use of AI. */
type AiWords = Readonly<Record<Exclude<Disclosure['ai'], 'none'>, string>> & { readonly none?: never };

interface CardWords extends LanguageWords, DateWords {
  /** Label of the places: "Where". */
  readonly where: string;
  /** Label of the goals: "Goals". */
  readonly goals: string;
  /** What screen readers add to it: "SDG". */
  readonly sdgs: string;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Credit of an image: "Photo: {credit}". */
  readonly credit: string;
  /** Date of the last update: "Updated {date}". */
  readonly updated: string;
  /** Label before the text of a correction. */
  readonly correction: string;
  /** Label before the reason of a withdrawal. */
  readonly withdrawn: string;
  /** Replaces a story that was withdrawn without a reason. */
  readonly withdrawnStory: string;
  /** What there is to watch, hear or leaf through. */
  readonly media: Readonly<Record<MediaKind, string>>;
  /** How long a video or sound lasts: "{minutes} min". */
  readonly mediaLength: string;
  /** It has captions. */
  readonly captions: string;
  /** It has a transcript. */
  readonly transcript: string;
  /** Label of a text that was written with AI. */
  readonly ai: AiWords;
  /** Label of a picture that AI made or changed. */
  readonly aiImage: AiWords;
  /** Label of a text that AI translated. */
  readonly aiTranslation: AiWords;
  /** Label of the person who reviewed it. */
  readonly reviewer: string;
  /** Opens a picture that is covered because of what it shows. */
  readonly showPicture: string;
  /** Tells screen reader users that a link opens a new tab. */
  readonly newTab: string;
}

interface StoryWords {
  /** Label of the project the activity belongs to. */
  readonly project: string;
  /** Label of the publisher. */
  readonly publisher: string;
  /** Label of the authors. */
  readonly authors: string;
  /** Label of the keywords. */
  readonly topics: string;
  /** Label that expands the body of a folded story. */
  readonly readStory: string;
  /** Label of the story in other languages, each named in itself: "Also in". */
  readonly translations: string;
  /** Label of the attached files. */
  readonly attachments: string;
  /** How long it takes to read the story: "{minutes} min read". */
  readonly readingTime: string;
  /** Label of the people who answer questions. */
  readonly contacts: string;
  /** Label of the disaster's GLIDE number. */
  readonly disaster: string;
  /** Label of the original's language, for a story that is a translation: "Translated from". */
  readonly translatedFrom: string;
  /** Label of the story's licence, and of whether others may publish it. */
  readonly rights: string;
  /** Label of what funders are not liable for. */
  readonly disclaimer: string;
  /** Whether others may publish it. */
  readonly republication: Readonly<Record<Republication['permission'], string>>;
  /** Label of the publisher's policies. */
  readonly policies: string;
  /** The policies. */
  readonly policy: Readonly<Record<keyof Policies, string>>;
  /** Label that expands the evidence: "Where this comes from". */
  readonly evidence: string;
  /** When a static copy of a card was made: "As of {date}". */
  readonly generatedAt: string;
}

/** Locale strings of a list of articles. */
export interface ListWords extends LanguageWords {
  /** Tells screen reader users that articles are loading. */
  readonly loading: string;
  /** Shown if the list is empty. */
  readonly noArticles: string;
  /** How many stories of all are shown: "{shown} of {total} stories, {left} left". */
  readonly storiesLeft?: string | undefined;
  /** How many stories there are: "{count} stories". */
  readonly storyCount?: PluralForms | undefined;
}

/** Locale strings of filters. Funders, partners, publishers and topics have the same labels as in a card. */
export interface FilterWords extends LanguageWords {
  /** Name of the filters: "Filter stories". */
  readonly filterStories: string;
  readonly facets: Readonly<Record<'goals' | 'countries' | 'sections' | 'languages' | 'years', string>>;
  /** Label that expands a long group: "{count} more". */
  readonly moreValues: string;
  /** Link that removes a chosen value, whose name is shown: "Remove {name}". */
  readonly removeFilter: string;
  /** Link that removes all of them. */
  readonly allStories: string;
  /** Button that shows more stories. */
  readonly showMore: string;
}

/** A text for each plural form of a language (CLDR names); falls back to `other`. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;
