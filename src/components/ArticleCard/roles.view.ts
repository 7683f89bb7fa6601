import type { CardLocale } from '../../i18n/locale.js';
import type { Article } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { type Limited, limited } from '../internal/limited.js';
import { type Item, type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { roleLabel } from '../internal/roleLabel.js';
import { addReleaseItems, addReviewer } from './release.view.js';
import type { VariantParts } from './variants.js';

/** Those who have a role. */
export interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

/** The roles that somebody has; a reviewer of AI's text, and with the whole story also what `addReleaseItems` adds. Unparsed articles may lack lists. */
export function rolesView(article: Article, locale: CardLocale, parts: VariantParts): RoleView[] {
  const roles: RoleView[] = [];
  const add = (label: string, who: readonly Item[] = [], content?: OrganizationRole) => {
    if (who.length === 0) return;
    const views = who.map((one) => viewOf(one, locale, parts.body));
    roles.push({ label, organizations: limited(views, { content, limit: parts.names, locale }) });
  };
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role], role);
  if (parts.body) addReleaseItems(article, locale, add);
  else addReviewer(article, locale, add);
  return roles;
}

/** An organization; outside of the whole story without its amounts, and its country where its name says it. */
function viewOf(one: Item, locale: CardLocale, isWhole = false): OrganizationView {
  if (isWhole) return organizationView(one, locale);
  const view = organizationView({ ...one, amounts: undefined }, locale);
  return view.details && saysCountry(view, one.country) ? { ...view, details: undefined } : view;
}

/** Whether a name says which country it is of: "US Bureau of …", "Canadian Department of …". */
function saysCountry({ name, details = '' }: OrganizationView, code = ''): boolean {
  const start = details.slice(0, 4).toLowerCase();
  return name.split(/[^\p{L}]+/u).some((word) => word === code || word.toLowerCase().startsWith(start));
}
