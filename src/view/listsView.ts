import type { CardLocale } from '../i18n/locale.js';
import type { Funder } from '../model/article.js';
import { type OrganizationRole, organizationRoles } from '../model/roles.js';
import type { VisibleArticle } from '../model/visibleArticle.js';
import { type Limited, limited } from './limited.js';
import { type ListItem, organizationItem } from './listItem.js';
import { type ReleaseDate, releaseLists, reviewerList } from './releaseLists.js';
import { roleLabel } from './roleLabel.js';
import type { VariantParts } from './variants.js';

/** A labelled list: the organisations of a role, or what belongs to the release. */
export interface ListView {
  label: string;
  items: Limited<ListItem>;
}

interface ListOptions extends VariantParts {
  /** Whether all uses of AI are labelled. */
  showsAll: boolean;
  date: ReleaseDate;
}

/** The roles that somebody has; then the reviewers of what AI was used for or, with the whole story, all of {@link releaseLists}. */
export function listsView(
  article: VisibleArticle,
  locale: CardLocale,
  { body, names, showsAll, date }: ListOptions,
): ListView[] {
  const lists: ListView[] = [];
  const add = (label: string, items: readonly ListItem[] = [], content?: OrganizationRole) => {
    if (items.length > 0) lists.push({ label, items: limited(items, { content, limit: names, locale }) });
  };
  // Amounts are for the whole story.
  const itemOf = (one: Funder) =>
    organizationItem(body ? one : { ...one, amounts: undefined }, locale, article.language);
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role].map(itemOf), role);
  const others = body
    ? releaseLists(article, locale, date)
    : showsAll
      ? [reviewerList(article, locale, date)]
      : [];
  for (const [label, items] of others) add(label, items);
  return lists;
}
