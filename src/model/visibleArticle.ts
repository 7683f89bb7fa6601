import type { Article } from './article.js';
import { propertyOf } from './property.js';
import { withVisiblePlaces } from './visiblePlaces.js';

/**
 * Whether a withdrawn article still shows a field: its identity and source, but not its text or the facts it stated. A hidden
 * field is absent, or `empty` if articles always have that list.
 */
const shownWhenWithdrawn = {
  id: true,
  url: true,
  status: true,
  language: true,
  section: true,
  scope: true,
  headline: true,
  summary: false,
  body: 'empty',
  published: true,
  updated: true,
  dateline: true,
  publisher: true,
  authors: true,
  image: false,
  locations: 'empty',
  participants: 'empty',
  partners: 'empty',
  funders: 'empty',
  project: false,
  sdgs: 'empty',
  topics: 'empty',
  glide: false,
  disclosure: true,
  translations: false,
  attachments: false,
  contacts: false,
  evidence: false,
} satisfies Record<keyof Article, boolean | 'empty'>;

/**
 * The part of an article that may be shown: its places as precisely as allowed and, if it was withdrawn, only the allowed
 * fields. Every output uses it.
 */
export function visibleArticle(article: Article): Article {
  if (article.status?.type !== 'withdrawn') return withVisiblePlaces(article);
  const fields = Object.entries(shownWhenWithdrawn).map(([name, isShown]) => [
    name,
    isShown === true ? propertyOf(article, name) : isShown ? [] : undefined,
  ]);
  return Object.fromEntries(fields);
}
