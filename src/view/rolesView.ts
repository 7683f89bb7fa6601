import type { CardLocale } from '../i18n/locale.js';
import type { Article } from '../model/article.js';
import { type OrganizationRole, organizationRoles } from '../model/roles.js';
import { type Limited, limited } from './limited.js';
import { type Item, type OrganizationView, organizationView } from './listItem.js';
import { addReleaseItems, addReviewer } from './releaseItems.js';
import { roleLabel } from './roleLabel.js';
import type { VariantParts } from './variants.js';

/** Those who have a role. */
export interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

/** The roles that somebody has; a reviewer of a text by AI, and with the whole story also what `addReleaseItems` adds. */
export function rolesView(article: Article, locale: CardLocale, parts: VariantParts): RoleView[] {
  const roles: RoleView[] = [];
  const add = (label: string, who: readonly Item[] = [], content?: OrganizationRole) => {
    if (who.length === 0) return;
    // Amounts are for the whole story.
    const views = who.map((one) =>
      organizationView(parts.body ? one : { ...one, amounts: undefined }, locale, article.language),
    );
    roles.push({ label, organizations: limited(views, { content, limit: parts.names, locale }) });
  };
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role], role);
  if (parts.body) addReleaseItems(article, locale, add);
  else addReviewer(article, locale, add);
  return roles;
}
