import { formatCountry, type Locale } from '../../src/exports/index.js';
import type { Article } from '../../src/exports/model.js';
import { itemOf, type Mark, valueAt } from './annotate.js';
import { labelOf } from './tools/fieldLabels.js';

/** Kinds of values, in the order of their filters, each with its hue in `hues.css`. */
export const kinds = [
  {
    name: 'Source',
    hue: 'source',
    fields: /^(publisher|section|scope|published|updated|embargoUntil|dateline|authors|url)\b/,
  },
  { name: 'Places', hue: 'places', fields: /^locations\b/ },
  { name: 'Funders', hue: 'funders', fields: /^funders\b/ },
  { name: 'Partners', hue: 'partners', fields: /^partners\b/ },
  { name: 'Participants', hue: 'participants', fields: /^participants\b/ },
  { name: 'Project', hue: 'project', fields: /^project\b/ },
  { name: 'Goals', hue: 'goals', fields: /^sdgs\b/ },
  { name: 'Text', hue: 'text', fields: /^(headline|summary|body)\b/ },
  { name: 'Not used', hue: 'seen', fields: /^seen\b/ },
  { name: 'Other', hue: 'source', fields: /./ },
] as const;

export type Kind = (typeof kinds)[number];

export function kindOf(path: string): Kind {
  return kinds.find(({ fields }) => fields.test(path))!;
}

/** A value of the article that was found in the text. */
export interface Found {
  readonly path: string;
  readonly item: string;
  /** "Funder · country". */
  readonly label: string;
  /** In words: "Canada". */
  readonly value: string;
  readonly mark: Mark;
}

/** Every value that was found, ordered by kind; what belongs to one thing stays together. */
export function foundValues(article: Article, evidence: readonly Mark[], locale: Locale): Found[] {
  const marks = new Map<string, Mark>();
  for (const mark of evidence) if (!marks.has(mark.path)) marks.set(mark.path, mark);
  const found = [...marks.values()].map((mark) => ({
    path: mark.path,
    item: itemOf(mark.path),
    label: /^sdgs\[\d+\]\.goal$/.test(mark.path) ? 'Goal' : labelOf(mark.path),
    value: localeText(mark.path, valueAt(article, mark.path), locale),
    mark,
  }));
  const order = (path: string) => kinds.indexOf(kindOf(path));
  return found.sort((a, b) => order(a.path) - order(b.path));
}

function localeText(path: string, value: unknown, locale: Locale): string {
  if (path.endsWith('.country')) return formatCountry(`${value}`, locale);
  if (path.endsWith('.goal')) return `${value} ${locale.goalTitles[Number(value) - 1] ?? ''}`;
  if (typeof value === 'string' && /^(published|updated)$/.test(path)) return dayOf(value);
  const { content, place } = (value ?? {}) as { content?: readonly { text: string }[]; place?: string };
  const runs = content ?? (Array.isArray(value) ? (value as { text: string }[]) : undefined);
  const text = runs?.map((run) => run.text).join('') ?? place ?? value;
  return typeof text === 'string' ? text : (JSON.stringify(text) ?? '');
}

function dayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  );
}

/** What editors expect of a story, in the order of importance. */
const expected = {
  published: 'date',
  publisher: 'publisher',
  locations: 'place',
  funders: 'funder',
  sdgs: 'goal',
  url: 'web address',
  image: 'picture',
} as const;

/** The expected fields that are missing. */
export function missingFields(article: Article): (keyof Article)[] {
  return (Object.keys(expected) as (keyof typeof expected)[]).filter((field) => {
    const value = article[field];
    return value === undefined || (Array.isArray(value) && value.length === 0);
  });
}

/** What is missing, in a sentence: "No date and no picture." Empty if nothing is. */
export function missingIn(article: Article): string {
  const missing = missingFields(article).map((field) => `no ${expected[field as keyof typeof expected]}`);
  const list = new Intl.ListFormat('en-GB').format(missing);
  return list && `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}
