import { formatCountry } from '../../src/exports/index.js';
import { type Article, countryCodes, goalNumbers, isGoal } from '../../src/exports/model.js';
import { locales } from './locales.js';
import { labelOf } from './tools/fieldLabels.js';

/** How the value of a field is typed or chosen; `country` is a place that is a country. */
export const addable = {
  headline: 'long',
  summary: 'long',
  section: 'text',
  published: 'date',
  publisher: 'text',
  locations: 'text',
  country: 'country',
  funders: 'text',
  partners: 'text',
  participants: 'text',
  project: 'text',
  sdgs: 'goal',
  url: 'url',
} as const;

export type AddField = keyof typeof addable;
export const addFields = Object.keys(addable) as readonly AddField[];

/** The field of the article. */
export function articleField(field: AddField): keyof Article {
  return field === 'country' ? 'locations' : field;
}

export function addLabel(field: AddField): string {
  return field === 'sdgs' ? 'Goal' : labelOf(field);
}

/** What a select offers instead of typing: values and their names. */
export function optionsOf(field: AddField): readonly (readonly [value: string, name: string])[] {
  const locale = locales.en!;
  if (field === 'sdgs')
    return goalNumbers.map((goal) => [`${goal}`, `${goal} ${locale.goalTitles[goal - 1]}`]);
  if (field !== 'country') return [];
  return countryCodes()
    .map((code) => [code, formatCountry(code, locale)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

/** The article's value for what was typed or chosen. */
export function entryOf(field: AddField, value: string, language: string): unknown {
  if (field === 'sdgs') return { goal: Number(value) };
  if (field === 'country') {
    const locale = Object.values(locales).find((each) => each.language === language.split('-')[0]);
    return { name: formatCountry(value, locale ?? locales.en!), kind: 'country', country: value };
  }
  return addable[field] === 'text' && field !== 'section' ? { name: value } : value;
}

/** What an entry goes by: its name, the number of a goal, or itself. */
export function nameOf(entry: unknown): string {
  const { name, goal } = (entry ?? {}) as { name?: string; goal?: number };
  return name ?? (isGoal(goal) ? `${goal}` : `${entry ?? ''}`);
}
