import { completeLocale } from '../i18n/completeLocale.js';
import { displayName, fill, formatDate, formatNumber, formatScope } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import { warnAboutTimeZone } from '../i18n/timeZone.js';
import type { Article, Author, Funder, GoalReference, Place } from '../model/article.js';
import { directionOf } from '../model/language.js';
import { organizationRoles } from '../model/roles.js';
import { fileDetails } from '../view/fileDetails.js';
import { organizationCountry } from '../view/organizationCountry.js';
import { placesView } from '../view/placesView.js';
import { marks } from './plainText/bidi.js';

/** Options of all outputs that are written for readers. */
export interface ReaderOptions {
  /** Locale strings; default English. Texts of the article stay in its own language. */
  readonly locale?: CardLocale | undefined;
  /** IANA time zone in which instants become days; default, also for an unknown one: the offset in each date. */
  readonly timeZone?: string | undefined;
}

/** What outputs for readers say besides headline and story, as plain text in the order of a card. */
export interface Facts {
  status: StatusFact | undefined;
  /** Publisher, section with scope, use of AI, and dates. */
  source: readonly SourceFact[];
  /** "Amman (IOM)", shown where `placeDateline` puts it; it belongs to a story, so a withdrawn one has none. */
  dateline: string | undefined;
  /** "Photo: UNHCR". */
  credit: string | undefined;
  places: readonly FactItem[];
  /** Organisations by role, project, authors and topics, then what belongs to a press release; only those that exist. */
  lists: readonly FactList[];
  goals: readonly GoalFact[];
}

interface SourceFact {
  part: 'publisher' | 'section' | 'disclosure' | 'date';
  text: string;
}

interface StatusFact {
  label: string;
  date: string | undefined;
  text: string;
}

export interface FactList {
  /** Absent where the items need none: places and goals. */
  label?: string | undefined;
  items: readonly FactItem[];
}

interface FactItem {
  text: string;
  url?: string | undefined;
}

interface GoalFact extends FactItem {
  goal: number;
}

/** Formats the facts of an article; pass it through `visibleArticle` first. */
export function factsOf(article: Article, options: ReaderOptions): Facts {
  const { timeZone } = options;
  warnAboutTimeZone(timeZone);
  const locale = completeLocale(options.locale);
  const { status, publisher, section, scope, published, updated, dateline, image, disclosure } = article;
  const date = (value: string | undefined, template = '{date}') => {
    const text = value && formatDate(value, locale, timeZone);
    return text ? fill(template, { date: text }) : undefined;
  };
  return {
    status: status && {
      label: locale[status.type],
      date: date(status.date),
      text: (status.type === 'withdrawn' ? status.reason : status.text) ?? locale.withdrawnStory,
    },
    source: [
      {
        part: 'publisher' as const,
        text: publisher && withAcronym(publisher.name, publisher.acronym, locale),
      },
      {
        part: 'section' as const,
        text: [section, formatScope(scope, locale, !!section)].filter(Boolean).join(locale.separator),
      },
      { part: 'disclosure' as const, text: disclosure && locale.ai[disclosure.ai] },
      { part: 'date' as const, text: date(published) },
      { part: 'date' as const, text: date(updated, locale.updated) },
    ].flatMap(({ part, text }) => (text ? { part, text } : [])),
    dateline:
      dateline && status?.type !== 'withdrawn'
        ? withAcronym(dateline.place, dateline.agency, locale)
        : undefined,
    credit: image?.credit === undefined ? undefined : fill(locale.credit, { credit: image.credit }),
    places: placeItems(article.locations, locale),
    lists: labelledLists(article, locale).filter(({ items }) => items.length > 0),
    goals: article.sdgs.map((reference) => ({ goal: reference.goal, text: goalText(reference, locale) })),
  };
}

/** Places, labelled lists and goals as one sequence. */
export function allLists({ places, lists, goals }: Facts): FactList[] {
  return [{ items: places }, ...lists, { items: goals }].filter(({ items }) => items.length > 0);
}

function labelledLists(article: Article, locale: CardLocale): FactList[] {
  const { project, authors, topics, glide, disclosure, attachments, translations, contacts } = article;
  return [
    ...organizationRoles.map((role) => ({
      label: role === 'funders' ? locale.fundedBy : locale[role],
      items: article[role].map((one) => organizationItem(one, locale, article.language)),
    })),
    { label: locale.project, items: project ? [namedItem(project)] : [] },
    { label: locale.authors, items: authors.map(namedItem) },
    { label: locale.topics, items: topics.map((text) => ({ text })) },
    { label: locale.disaster, items: glide ? [{ text: glide }] : [] },
    { label: locale.reviewer, items: disclosure?.reviewedBy ? [{ text: disclosure.reviewedBy }] : [] },
    {
      label: locale.attachments,
      items: (attachments ?? []).map((file) => ({
        text: withAcronym(file.name, fileDetails(file, locale), locale),
        url: file.url,
      })),
    },
    {
      label: locale.translations,
      items: (translations ?? []).map(({ language, url }) => ({
        text: displayName('language', language, language),
        url,
      })),
    },
    {
      label: locale.contacts,
      items: (contacts ?? []).map(({ name, role, email, phone, url }) => ({
        text: [name, role, email, phone].filter(Boolean).join(locale.separator),
        url,
      })),
    },
  ];
}

function placeItems(places: readonly Place[], locale: CardLocale): FactItem[] {
  return placesView(places, locale).map(({ parts, separator }) => ({
    text: parts.map(({ text, kind = '' }) => text + kind).join(separator),
  }));
}

/** The statement that a funder requires follows it in its exact words. */
function organizationItem(funder: Funder, locale: CardLocale, language: string): FactItem {
  const { name, acronym, parent, url, amounts = [], statement } = funder;
  const sums = amounts.map(({ value, currency }) =>
    formatNumber(value, locale.formatLanguage, { style: 'currency', currency }),
  );
  const parts = [
    withAcronym(name, acronym, locale),
    parent,
    organizationCountry(funder, locale, language),
    ...sums,
  ];
  const direction = directionOf(language);
  // Words of the other direction beside each other would change places, and a currency would leave its number.
  const mark = direction === directionOf(locale.language) ? '' : marks[direction];
  const text = parts.filter(Boolean).join(mark + locale.separator);
  return { text: statement === undefined ? text : `${text}. ${statement}`, url };
}

function namedItem({ name, url }: Author): FactItem {
  return { text: name, url };
}

/** "SDG 10: Reduced inequalities, target 10.7" */
function goalText({ goal, targets = [] }: GoalReference, locale: CardLocale): string {
  const title = locale.goalTitles[goal - 1] ?? '';
  return [
    fill(locale.goalLabel, { code: goal, title }),
    ...targets.map((target) => fill(locale.targetLabel, { target })),
  ].join('');
}

function withAcronym(name: string, acronym: string | undefined, locale: CardLocale): string {
  return acronym ? fill(locale.withAcronym, { name, acronym }) : name;
}
