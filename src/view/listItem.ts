import { fill, formatNumber } from '../i18n/format.js';
import type { OrganizationWords } from '../i18n/locale.js';
import type { Funder } from '../model/article.js';
import { ownOptions } from '../model/ownOptions.js';
import type { LanguageAttributes } from './languageAttributes.js';
import { organizationCountry } from './organizationCountry.js';

/** Everything a list shows of an organization. */
export interface OrganizationView {
  /** With its acronym: "Counter Trafficking Unit (CTU)". */
  name: string;
  url: string | undefined;
  /** Name of the parent organization. */
  parent: string | undefined;
  /** Name of its country or territory, unless its name says it, then the amounts of a funder. */
  details: string | undefined;
  /** Text before the parent and before the details. */
  separator: string;
  logo: string | undefined;
  identifier: string | undefined;
  /** The sentence that a funder requires. */
  statement: string | undefined;
  /** Language of the name and of the page it links to, if not the article's. */
  language: LanguageAttributes | undefined;
}

/** An organisation, or what is drawn like one: a person, a project, a file, a translation. */
export interface Item extends Funder {
  /** Language of the name and of the page it links to, if not the article's. */
  language?: LanguageAttributes;
}

export function organizationView(
  item: Item,
  locale: OrganizationWords,
  articleLanguage?: string,
): OrganizationView {
  const own = ownOptions(item);
  const { name, acronym, url, parent, logo, identifier, amounts = [], statement, language } = own;
  const sums = amounts.map(({ value, currency }) =>
    formatNumber(value, locale.formatLanguage, { style: 'currency', currency }),
  );
  return {
    name: acronym ? fill(locale.withAcronym, { name, acronym }) : name,
    url,
    parent,
    details: [organizationCountry(own, locale, articleLanguage), ...sums]
      .filter(Boolean)
      .join(locale.separator),
    separator: locale.separator,
    logo,
    identifier,
    statement,
    language,
  };
}
