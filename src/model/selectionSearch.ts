import { type Facet, facetNames, facets } from './facets.js';
import type { ArticleFilter } from './filterArticles.js';
import { limits } from './limits.js';
import { ownOptions } from './ownOptions.js';

/** Search parameters as text, as `URLSearchParams`, or as an object of texts and lists of texts. */
export type SearchParameters =
  | string
  | URLSearchParams
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Writes a selection for an address: `{ goals: [6], countries: ['KE'] }` is `?goals=6&countries=KE`. Equal selections get equal
 * addresses. Empty if nothing is selected.
 */
export function selectionToSearch(selection: ArticleFilter): string {
  const own = ownOptions(selection);
  const parameters = new URLSearchParams();
  for (const facet of facetNames) {
    for (const value of validValues(facet, own[facet] ?? [])) parameters.append(facet, `${value}`);
  }
  const text = `${parameters}`;
  // These need no escape in a query.
  const readable = text.replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
  return readable && `?${readable}`;
}

/** Adds a selection to an address, which may have other parameters and a fragment. */
export function withSelection(address: string, selection: ArticleFilter): string {
  const [rest = '', ...hash] = address.split(/(?=#)/);
  const [path, query] = rest.split(/\?(.*)/s);
  const parameters = [query, selectionToSearch(selection).slice(1)].filter(Boolean).join('&');
  return [path, parameters && `?${parameters}`, ...hash].join('');
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
    const texts = parameters?.getAll(facet) ?? [own[facet] ?? []].flat();
    const values = validValues(facet, texts);
    if (values.length) selection[facet] = values;
  }
  return selection as ArticleFilter;
}

/** The values that are valid, each once, in its usual form and in order; as many as one list of an article may have. */
function validValues(facet: Facet, values: readonly unknown[]): (number | string)[] {
  const { toKey, numbers } = facets[facet];
  const found = new Map<unknown, number | string>();
  for (const value of values) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = `${value}`.normalize().trim();
    const key = text.length > limits.name ? undefined : toKey(numbers ? Number(text) : text);
    if (key !== undefined && !found.has(key)) found.set(key, numbers || facet === 'countries' ? key : text);
  }
  return [...found.values()].slice(0, limits.few).sort((a, b) => (a < b ? -1 : 1));
}
