import { renderListToHtml } from 'news-cards/server';
import { languageName, localeFor, pathTo } from './layout.js';

/** Cards beside links to the lists of the site. */
export function listHtml(site, { articles, list, layout, locale, label }) {
  const { counts, facets } = site;
  const { facet, selection = {} } = list ?? {};
  // A link to a value leads to the list of all its stories, whatever this list is about.
  const href = (chosen) => {
    const target = facets.find((name) => chosen[name] && chosen[name] !== selection[name]) ?? facet;
    const [value] = chosen[target] ?? [];
    return pathTo(site, value === undefined ? 'all/' : site.addresses[target].get(value));
  };
  const filters = { counts, selection, facets, href };
  return renderListToHtml(articles, { locale, layout, headingLevel: 2, 'aria-label': label, filters }).html;
}

/** "6 Clean water and sanitation", "Kenya". */
export function nameOf({ facet, value, organization }, locale) {
  if (facet === undefined) return locale.allStories;
  if (facet === 'goals') return `${value} ${locale.goalTitles[value - 1]}`;
  if (facet === 'languages') return languageName(value);
  const regions = new Intl.DisplayNames([locale.language], { type: 'region' });
  if (facet === 'countries') return locale.countryNames[value] ?? regions.of(value);
  return organization?.name ?? `${value}`;
}

/** The locale of a list: its own, if it is about a language. */
export function localeOf({ facet, value }, site) {
  return localeFor(site, facet === 'languages' ? value : undefined);
}
