import { type Facet, facetNames, facets, valueList } from './facets.js';
import type { ArticleFilter } from './filterArticles.js';
import { toLanguageTag } from './language.js';
import { limits } from './limits.js';
import { ownOptions } from './ownOptions.js';
import { limitMarks } from './text.js';

/** Search parameters as text, as `URLSearchParams`, or as an object of texts and lists of texts. */
export type SearchParameters =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Writes a selection for an address: `{ goals: [6], countries: ['KE'] }` is `?goals=6&countries=KE`. Empty if nothing is selected.
 * The order of values, repeated ones and the spelling of codes change nothing; the case of names stays as given. Of each facet it
 * has the first 20 values in order, because each link of `ArticleFilters` repeats them.
 */
export function selectionToSearch(selection: ArticleFilter): string {
  const own = ownOptions(selection);
  const parameters = new URLSearchParams();
  for (const facet of facetNames) {
    for (const value of validValues(facet, valueList<number | string>(own[facet])))
      parameters.append(facet, `${value}`);
  }
  const text = `${parameters}`;
  // These need no escape in a query.
  const readable = text.replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
  return readable && `?${readable}`;
}

/**
 * Adds a selection to an address, which may have other parameters and a fragment. An address without a path keeps a `?`: browsers
 * resolve an empty one to that of the page, with the selection that it has.
 */
export function withSelection(address: string, selection: ArticleFilter): string {
  const [, path, query, hash] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address)!;
  const parameters = [query, selectionToSearch(selection).slice(1)].filter(Boolean).join('&');
  return `${path}${parameters || !path ? '?' : ''}${parameters}${hash}`;
}

/**
 * Reads a selection from the parameters of an address. Omits what no selection can have, such as goal 99, and other parameters;
 * never throws. Values that no article has remain: they match nothing.
 */
export function searchToSelection(search: SearchParameters): ArticleFilter {
  const isText = typeof search === 'string' || search instanceof URLSearchParams;
  const parameters = isText ? new URLSearchParams(search) : undefined;
  const own = parameters ? {} : ownOptions(search as Record<string, string | readonly string[]>);
  const selection: Record<string, (number | string)[]> = {};
  for (const facet of facetNames) {
    const texts = parameters?.getAll(facet) ?? valueList(own[facet]);
    const values = validValues(facet, texts);
    if (values.length) selection[facet] = values;
  }
  return selection as ArticleFilter;
}

/** The values that are valid, each once, in its usual form and in order; few, because each link repeats all: 200 make 6 MB of links. */
function validValues(facet: Facet, values: readonly unknown[]): (number | string)[] {
  const { toKey, numbers } = facets[facet];
  const found = new Map<unknown, number | string>();
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const given = limitMarks(`${value}`).normalize('NFC').trim();
    const text = facet === 'languages' ? (toLanguageTag(given) ?? given) : given;
    const key = text.length > limits.name ? undefined : toKey(numbers ? Number(text) : text);
    if (key === undefined) continue;
    const usual = numbers || facet === 'countries' ? key : text;
    const other = found.get(key);
    // Which of two spellings is kept must not depend on their order.
    if (other === undefined || usual < other) found.set(key, usual);
  }
  return [...found.values()].sort((a, b) => (a < b ? -1 : 1)).slice(0, limits.few);
}
