import { formatCountry } from '../../src/exports/index.js';
import { countryCodes, isGoal, type Place } from '../../src/exports/model.js';
import { locales } from './locales.js';
import { labelOf } from './tools/fieldLabels.js';

/** How the value of a field is typed or chosen. */
export const addable = {
  headline: 'long',
  published: 'date',
  summary: 'long',
  section: 'text',
  publisher: 'text',
  locations: 'text',
  funders: 'text',
  partners: 'text',
  participants: 'text',
  project: 'text',
  sdgs: 'goal',
  url: 'url',
} as const;

export type AddField = keyof typeof addable;
export const addFields = Object.keys(addable) as readonly AddField[];

const labels: Readonly<Partial<Record<AddField, string>>> = { sdgs: 'Goal', locations: 'Place or country' };

export function addLabel(field: AddField): string {
  return labels[field] ?? labelOf(field);
}

/** The article's value for what was typed or chosen. */
export function entryOf(field: AddField, value: string, language: string): unknown {
  if (field === 'sdgs') return { goal: Number(value) };
  if (field === 'locations') return placeOf(value, language);
  return addable[field] === 'text' && field !== 'section' ? { name: value } : value;
}

/** A place by its name: with its code if it is a country, named in English or in the language of the article. */
export function placeOf(name: string, language: string): Place {
  const own = Object.values(locales).filter((each) => each.language === language.split('-')[0]);
  const code = [locales.en!, ...own].flatMap((locale) =>
    countryCodes().filter((each) => formatCountry(each, locale).toLowerCase() === name.toLowerCase()),
  )[0];
  return code ? { name, kind: 'country', country: code } : { name };
}

/** What an entry goes by: its name, the number of a goal, or itself. */
export function nameOf(entry: unknown): string {
  const { name, goal } = (entry ?? {}) as { name?: string; goal?: number };
  return name ?? (isGoal(goal) ? `${goal}` : `${entry ?? ''}`);
}
