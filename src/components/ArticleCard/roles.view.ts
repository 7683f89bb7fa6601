import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Organization } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { type Limited, limited } from '../internal/limited.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { roleLabel } from '../internal/roleLabel.js';
import type { VariantParts } from './variants.js';

/** Those who have a role. */
export interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

/** The roles that somebody has; with the whole story also project, authors and topics. Unparsed articles may lack lists. */
export function rolesView(article: Article, locale: CardLocale, parts: VariantParts): RoleView[] {
  const roles: RoleView[] = [];
  const add = (label: string, who: readonly Organization[] = [], content?: OrganizationRole) => {
    if (who.length === 0) return;
    const views = who.map((one) => viewOf(one, locale, parts.body));
    roles.push({ label, organizations: limited(views, { content, limit: parts.names, locale }) });
  };
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role], role);
  if (parts.body) {
    add(locale.project, article.project && [complete(article.project)]);
    add(locale.authors, article.authors?.map(complete));
    add(
      locale.topics,
      article.topics?.map((name) => complete({ name })),
    );
  }
  return roles;
}

/** An organization; outside of the whole story without its country where its name says it. */
function viewOf(one: Organization, locale: CardLocale, isWhole = false): OrganizationView {
  const view = organizationView(one, locale);
  return !isWhole && view.country && saysCountry(view, one.country) ? { ...view, country: undefined } : view;
}

/** Whether a name says which country it is of: "US Bureau of …", "Canadian Department of …". */
function saysCountry({ name, country = '' }: OrganizationView, code = ''): boolean {
  const start = country.slice(0, 4).toLowerCase();
  return name.split(/[^\p{L}]+/u).some((word) => word === code || word.toLowerCase().startsWith(start));
}

/**
 * People, projects and topics are drawn like organisations. What they lack of one would be read from `Object.prototype`,
 * which any script of the page can extend.
 */
function complete(one: Organization): Organization {
  return { acronym: undefined, parent: undefined, country: undefined, url: undefined, ...one };
}
