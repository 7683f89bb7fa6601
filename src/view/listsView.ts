import type { CardLocale } from '../i18n/locale.js';
import type { Article, Funder } from '../model/article.js';
import { type OrganizationRole, organizationRoles } from '../model/roles.js';
import { type Limited, limited } from './limited.js';
import { type ListItem, organizationItem } from './listItem.js';
import { releaseLists, reviewerList } from './releaseLists.js';
import { roleLabel } from './roleLabel.js';
import type { VariantParts } from './variants.js';

/** A labelled list: the organisations of a role, or what belongs to the release. */
export interface ListView {
  label: string;
  items: Limited<ListItem>;
}

/** The roles that somebody has; then the reviewer of a text by AI or, with the whole story, all of {@link releaseLists}. */
export function listsView(article: Article, locale: CardLocale, { body, names }: VariantParts): ListView[] {
  const lists: ListView[] = [];
  const add = (label: string, items: readonly ListItem[] = [], content?: OrganizationRole) => {
    if (items.length > 0) lists.push({ label, items: limited(items, { content, limit: names, locale }) });
  };
  // Amounts are for the whole story.
  const itemOf = (one: Funder) =>
    organizationItem(body ? one : { ...one, amounts: undefined }, locale, article.language);
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role].map(itemOf), role);
  const others = body ? releaseLists(article, locale) : [reviewerList(article, locale)];
  for (const [label, items] of others) add(label, items);
  return lists;
}
