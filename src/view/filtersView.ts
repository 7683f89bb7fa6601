import { enLists } from '../i18n/en/lists.js';
import { displayName, fill, formatCountry, formatPlural } from '../i18n/format.js';
import type { FilterWords, Locale } from '../i18n/locale.js';
import { countVisible, type FacetCount, type FacetCounts, type OrganizationCount } from '../model/countBy.js';
import { type Facet, keyFor, normalizeName, valueList } from '../model/facets.js';
import { type ArticleFilter, filterTest } from '../model/filterArticles.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type LanguageAttributes, languageAttributes } from './languageAttributes.js';
import type { Limited } from './limited.js';
import { withAcronym } from './listItem.js';

/** Counts of each facet, as `countBy` returns them. */
export type ArticleFilterCounts = { readonly [F in Facet]?: readonly FacetCounts[F][] | undefined };

/** A link to the stories with a value. */
export interface FilterItem {
  /** Differs from those of all other values. */
  key: string;
  text: string;
  goal: number | undefined;
  language: LanguageAttributes;
  href: string;
  count: number;
  /** "12 stories". */
  stories: string;
  isChosen: boolean;
}

export interface FilterGroup extends Limited<FilterItem> {
  facet: Facet;
  label: string;
}

export interface FiltersView {
  groups: readonly FilterGroup[];
  /** Links that remove a chosen value. Where two groups have this value, its text also names the group. */
  chosen: readonly FilterItem[];
  /** Link to all stories, if something is chosen. */
  all: string | undefined;
}

export interface FilterOptions {
  articles: readonly VisibleArticle[];
  /** Replace `articles`. */
  counts?: ArticleFilterCounts | undefined;
  selection: ArticleFilter;
  href: (selection: ArticleFilter) => string | undefined;
  /** Facets to show, in this order. */
  shown: readonly Facet[];
  /** How many values of a group are shown; the rest are folded. */
  limit: number;
  words: Locale & FilterWords;
}

type AnyCount = FacetCount<number | string> & Partial<Pick<OrganizationCount, 'organization'>>;

/**
 * All that filters show. A value's link replaces what is chosen in its group, so its count is the number of stories it leads to.
 * Leaves out values without a link, and those that all stories have, because their links would change nothing.
 */
export function filtersView({
  articles,
  counts,
  selection,
  href,
  shown,
  limit,
  words,
}: FilterOptions): FiltersView {
  const visible = counts ? [] : articles;
  const current = visible.filter(filterTest(selection));
  const chosen: (FilterItem & { facet: Facet })[] = [];
  const groups = shown.flatMap((facet): FilterGroup[] => {
    const valueByKey = new Map(
      valueList<number | string>(selection[facet]).map((value) => [keyFor(facet, value), value]),
    );
    const keys = [...valueByKey.keys()];
    const values = [...valueByKey.values()];
    const unfiltered = values.length ? visible.filter(filterTest({ ...selection, [facet]: [] })) : current;
    const found: readonly AnyCount[] = counts
      ? validCounts(counts[facet], facet)
      : countVisible(unfiltered, facet);
    const itemOf = (
      counted: AnyCount,
      selected: readonly (number | string)[],
      key = counted.value,
    ): FilterItem[] => {
      const address = href(withValues(selection, facet, selected));
      const { count } = counted;
      const stories = formatPlural(words.storyCount ?? enLists.storyCount!, count, words.language);
      const name = nameOf(counted, facet, words);
      return address === undefined
        ? []
        : [{ key: `${facet} ${key}`, ...name, href: address, count, stories, isChosen: false }];
    };
    const isChosen = (counted: AnyCount) => keysOf(counted, facet).some((key) => keys.includes(key));
    const narrows = ({ count }: AnyCount) => counts || values.length > 0 || count < unfiltered.length;
    const items = found
      .filter(narrows)
      .flatMap((counted) =>
        itemOf(counted, [counted.value]).map((item) => ({ ...item, isChosen: isChosen(counted) })),
      );
    for (const [index, value] of values.entries()) {
      const known = found.find((counted) => keysOf(counted, facet).includes(keys[index]));
      // An address may contain any text: shows only names that an article or a table has.
      const counted = known ?? (isText(facet) || keys[index] === undefined ? undefined : { value, count: 0 });
      const others = values.toSpliced(index, 1);
      if (counted) chosen.push(...itemOf(counted, others, keys[index]).map((item) => ({ ...item, facet })));
    }
    return items.length > 0 ? [{ facet, label: labelOf(facet, words), ...folded(items, limit, words) }] : [];
  });
  const isFiltered = Object.values(selection).some((values) => valueList<unknown>(values).length > 0);
  return { groups, chosen: withGroups(chosen, words), all: isFiltered ? href({}) : undefined };
}

/** Drops malformed counts, which may come from a search engine. */
function validCounts(given: unknown, facet: Facet): readonly AnyCount[] {
  return valueList(given as AnyCount[]).filter(
    (one) => Number.isFinite(one?.count) && keyFor(facet, one.value) !== undefined && hasName(one),
  );
}

function hasName({ organization }: AnyCount): boolean {
  return organization == null || typeof organization.name === 'string';
}

/** A selection with these values of a facet, or without the facet if the list is empty. */
function withValues(selection: ArticleFilter, facet: Facet, values: readonly unknown[]): ArticleFilter {
  const { [facet]: _, ...others } = selection;
  return values.length > 0 ? { ...others, [facet]: values } : others;
}

/** Normalized, as in `filterArticles`. */
function keysOf({ value, organization }: AnyCount, facet: Facet) {
  if (!organization) return [keyFor(facet, value)];
  const { identifier, name, acronym } = organization;
  return [identifier, name, acronym].flatMap((text) => normalizeName(text) ?? []);
}

/** Adds the name of its group to a value that another group has too, such as an organization that publishes and pays. */
function withGroups(
  chosen: readonly (FilterItem & { facet: Facet })[],
  words: Locale & FilterWords,
): FilterItem[] {
  const times = new Map<string, number>();
  for (const { text } of chosen) times.set(text, (times.get(text) ?? 0) + 1);
  return chosen.map(({ facet, text, ...item }) => ({
    ...item,
    text: times.get(text) === 1 ? text : `${text}${words.separator}${labelOf(facet, words)}`,
  }));
}

const isText = (facet: Facet) => facet !== 'goals' && facet !== 'countries' && facet !== 'years';

function nameOf({ value, organization }: AnyCount, facet: Facet, words: Locale) {
  const goal = facet === 'goals' ? (value as number) : undefined;
  const language = facet === 'languages' ? languageAttributes(`${value}`) : {};
  let text = `${value}`;
  if (goal) text = words.goalTitles[goal - 1] ?? text;
  else if (organization) text = withAcronym(organization.name, organization.acronym, words);
  else if (facet === 'countries') text = formatCountry(text, words);
  else if (facet === 'languages') text = displayName('language', text, text);
  return { text, goal, language };
}

function labelOf(facet: Facet, words: Locale & FilterWords): string {
  if (facet === 'funders') return words.fundedBy;
  if (facet === 'publishers') return words.publisher;
  return facet === 'partners' || facet === 'topics' ? words[facet] : words.facets[facet];
}

/** The first values and the chosen ones; never hides a single value. */
function folded(items: readonly FilterItem[], limit: number, words: FilterWords): Limited<FilterItem> {
  const isShown = ({ isChosen }: FilterItem, index: number) => isChosen || index < limit;
  const rest = items.filter((item, index) => !isShown(item, index));
  if (rest.length < 2) return { shown: items, rest: [], more: undefined };
  return { shown: items.filter(isShown), rest, more: fill(words.moreValues, { count: rest.length }) };
}
