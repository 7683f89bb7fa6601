import { enCard } from '../i18n/en/card.js';
import { fill, formatCountry, formatDate } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import { placesView } from '../i18n/placesView.js';
import type { Article, Author, GoalReference, Organization, Place } from '../model/article.js';
import { organizationRoles } from '../model/roles.js';

/** Options of all outputs that are written for readers. */
export interface ReaderOptions {
  /** Locale strings; default English. Texts of the article stay in its own language. */
  readonly locale?: CardLocale | undefined;
  /** IANA time zone in which instants become days; default: the offset in each date. */
  readonly timeZone?: string | undefined;
}

/** What outputs for readers say besides headline and story, as plain text in the order of a card. */
export interface Facts {
  status: StatusFact | undefined;
  /** Publisher, section, scope and dates. */
  source: readonly string[];
  /** "Amman (IOM)". */
  dateline: string | undefined;
  /** "Photo: UNHCR". */
  credit: string | undefined;
  /** Places, organisations by role, project, authors, topics and goals; only those that exist. */
  lists: readonly FactList[];
}

interface StatusFact {
  label: string;
  date: string | undefined;
  text: string;
}

export interface FactList {
  /** Absent where the items need none: places and goals. */
  label?: string;
  items: readonly FactItem[];
}

export interface FactItem {
  text: string;
  url?: string | undefined;
}

/** Formats the facts of an article; pass it through `visibleArticle` first. */
export function factsOf(article: Article, { locale = enCard, timeZone }: ReaderOptions): Facts {
  const { status, publisher, section, scope, published, updated, dateline, image } = article;
  const date = (value: string | undefined, template = '{date}') => {
    const text = value && formatDate(value, locale.formatLanguage, timeZone, locale.dateWords);
    return text ? fill(template, { date: text }) : undefined;
  };
  return {
    status: status && {
      label: locale[status.type],
      date: date(status.date),
      text: (status.type === 'withdrawn' ? status.reason : status.text) ?? locale.withdrawnStory,
    },
    source: [
      publisher && withAcronym(publisher.name, publisher.acronym, locale),
      section,
      scope && locale.scopes[scope],
      date(published),
      date(updated, locale.updated),
    ].filter((text) => text !== undefined),
    dateline: dateline && withAcronym(dateline.place, dateline.agency, locale),
    credit: image?.credit === undefined ? undefined : fill(locale.credit, { credit: image.credit }),
    lists: listsOf(article, locale).filter(({ items }) => items.length > 0),
  };
}

function listsOf(article: Article, locale: CardLocale): FactList[] {
  const { locations, project, authors, topics, sdgs } = article;
  return [
    { items: placeItems(locations, locale) },
    ...organizationRoles.map((role) => ({
      label: role === 'funders' ? locale.fundedBy : locale[role],
      items: article[role].map((one) => organizationItem(one, locale)),
    })),
    { label: locale.project, items: project ? [namedItem(project)] : [] },
    { label: locale.authors, items: authors.map(namedItem) },
    { label: locale.topics, items: topics.map((text) => ({ text })) },
    { items: sdgs.map((reference) => ({ text: goalText(reference, locale) })) },
  ];
}

function placeItems(places: readonly Place[], locale: CardLocale): FactItem[] {
  return placesView(places, locale).map(({ parts, separator }) => ({
    text: parts.map(({ text, kind = '' }) => text + kind).join(separator),
  }));
}

function organizationItem(
  { name, acronym, parent, country, url }: Organization,
  locale: CardLocale,
): FactItem {
  const parts = [withAcronym(name, acronym, locale), parent, country && formatCountry(country, locale)];
  return { text: parts.filter(Boolean).join(locale.separator), url };
}

function namedItem({ name, url }: Author): FactItem {
  return { text: name, url };
}

/** "SDG 10: Reduced inequalities, target 10.7" */
export function goalText({ goal, targets = [] }: GoalReference, locale: CardLocale): string {
  const title = locale.goalTitles[goal - 1] ?? '';
  return [
    fill(locale.goalLabel, { code: goal, title }),
    ...targets.map((target) => fill(locale.targetLabel, { target })),
  ].join('');
}

function withAcronym(name: string, acronym: string | undefined, locale: CardLocale): string {
  return acronym ? fill(locale.withAcronym, { name, acronym }) : name;
}
