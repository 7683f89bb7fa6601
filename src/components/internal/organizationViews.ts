import { fill, formatCountry } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';

export interface OrganizationView {
  key: string;
  /** With the acronym, as the language writes it. */
  name: string;
  url?: string | undefined;
  /** The body it belongs to, then its country. */
  details: { text: string; country?: boolean }[];
}

/** What a list says of each organisation. */
export function organizationViews(organizations: readonly Organization[], words: OrganizationWords): OrganizationView[] {
  return organizations.map(({ name, acronym, parent, country, url }, index) => ({
    key: `${index} ${name}`,
    name: acronym ? fill(words.withAcronym, { name, acronym }) : name,
    url,
    details: [
      ...(parent ? [{ text: parent }] : []),
      ...(country ? [{ text: formatCountry(country, words), country: true }] : []),
    ],
  }));
}
