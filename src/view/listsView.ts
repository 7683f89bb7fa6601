import type { CardLocale } from '../i18n/locale.js';
import type { Article, Funder } from '../model/article.js';
import { organizationRoles } from '../model/roles.js';
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
  // Amounts are for the whole story.
  const itemOf = (one: Funder) =>
    organizationItem(body ? one : { ...one, amounts: undefined }, locale, article.language);
  const roles = organizationRoles.map((role) => ({
    label: roleLabel(role, locale),
    items: limited(article[role].map(itemOf), { content: role, limit: names, locale }),
  }));
  const others = body ? releaseLists(article, locale) : [reviewerList(article, locale)];
  return [
    ...roles,
    ...others.map(({ label, items }) => ({ label, items: limited(items, { locale }) })),
  ].filter(({ items }) => items.shown.length > 0);
}
