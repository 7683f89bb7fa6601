import { fill, formatCountry } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';

/** Everything a list shows of an organization. */
export interface OrganizationView {
  /** With its acronym: "Counter Trafficking Unit (CTU)". */
  name: string;
  url: string | undefined;
  /** Name of the parent organization. */
  parent: string | undefined;
  /** Name of its country or territory. */
  country: string | undefined;
  /** Text before the parent and before the country. */
  separator: string;
  logo: string | undefined;
  identifier: string | undefined;
}

export function organizationView(
  { name, acronym, url, parent, country, logo, identifier }: Organization,
  locale: OrganizationWords,
): OrganizationView {
  return {
    name: acronym ? fill(locale.withAcronym, { name, acronym }) : name,
    url,
    parent,
    country: country && formatCountry(country, locale),
    separator: locale.separator,
    logo,
    identifier,
  };
}
