import type { CardLocale } from '../../i18n/locale.js';
import type { Article, Organization } from '../../model/article.js';
import { type OrganizationRole, organizationRoles } from '../../model/roles.js';
import { type Limited, limited } from '../internal/limited.js';
import { type OrganizationView, organizationView } from '../internal/organizations.view.js';
import { roleLabel } from '../internal/roleLabel.js';

/** Those who have a role. */
export interface RoleView {
  label: string;
  organizations: Limited<OrganizationView>;
}

// How many names of a role a card shows outside of `full`.
const maxNames = 2;

/** The roles that somebody has; in `full` also project, authors and topics. Lists of an article that was not parsed may be absent. */
export function rolesView(article: Article, locale: CardLocale, isFull: boolean): RoleView[] {
  const roles: RoleView[] = [];
  const add = (label: string, who: readonly Organization[] = [], content?: OrganizationRole) => {
    if (who.length === 0) return;
    const views = who.map((one) => viewOf(content ? one : complete(one), locale, isFull));
    const limit = isFull ? undefined : maxNames;
    roles.push({ label, organizations: limited(views, { content, limit, locale }) });
  };
  for (const role of organizationRoles) add(roleLabel(role, locale), article[role], role);
  if (isFull) {
    add(locale.project, article.project && [article.project]);
    add(locale.authors, article.authors);
    add(
      locale.topics,
      article.topics?.map((name) => ({ name })),
    );
  }
  return roles;
}

/** An organization, without its country where its name says it. */
function viewOf(one: Organization, locale: CardLocale, isFull: boolean): OrganizationView {
  const view = organizationView(one, locale);
  return !isFull && view.country && saysCountry(view, one.country) ? { ...view, country: undefined } : view;
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
