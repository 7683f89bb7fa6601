import { fill, formatNumber } from '../i18n/format.js';
import type { OrganizationWords } from '../i18n/locale.js';
import type { Funder } from '../model/article.js';
import { ownOptions } from '../model/ownOptions.js';
import type { LanguageAttributes } from './languageAttributes.js';
import { organizationCountry } from './organizationCountry.js';

/** An entry of a list: an organisation, a person, a topic, a file, a translation, a quotation. */
export interface ListItem {
  /** "Counter Trafficking Unit (CTU)", "Annual report (PDF, 2.4 MB)". */
  text: string;
  href: string | undefined;
  /** Language of the text and of the page it links to, if not the article's. */
  language: LanguageAttributes | undefined;
  /** Language of a text that is a locale string, if not the article's. */
  localeAttributes: LanguageAttributes | undefined;
  /** After the text, in the article's language: the parent of an organisation, the role of a contact. */
  detail: string | undefined;
  /** After that, in the locale's language: a country or territory, unless the name says it, and amounts. */
  localeDetails: readonly string[];
  /** The sentence that a funder requires. */
  statement: string | undefined;
  /** The funder's emblem, which stands beside that sentence. */
  emblem: string | undefined;
  /** Text before each detail. */
  separator: string;
}

/** An organisation, with what the layouts of a list of organisations show besides a line of text. */
export interface OrganizationItem extends ListItem {
  logo: string | undefined;
  identifier: string | undefined;
}

const noDetails: readonly string[] = [];

/** An item without details. All items have one shape, which engines handle much faster than a spread. */
export function listItem(
  text: string,
  href: string | undefined,
  { separator }: Pick<OrganizationWords, 'separator'>,
): ListItem {
  return {
    text,
    href,
    language: undefined,
    localeAttributes: undefined,
    detail: undefined,
    localeDetails: noDetails,
    statement: undefined,
    emblem: undefined,
    separator,
  };
}

function organizationItem(
  organization: Funder,
  locale: OrganizationWords,
  articleLanguage?: string,
  hasAmounts = true,
): OrganizationItem {
  const own = ownOptions(organization);
  const { name, acronym, url, parent, logo, identifier, amounts, statement } = own;
  const country = own.country && organizationCountry(own, locale, articleLanguage);
  const sums =
    hasAmounts && amounts
      ? amounts.map(({ value, currency }) =>
          formatNumber(value, locale.formatLanguage, { style: 'currency', currency }),
        )
      : noDetails;
  return {
    text: withAcronym(name, acronym, locale),
    href: url,
    language: undefined,
    localeAttributes: undefined,
    detail: parent,
    localeDetails: country ? [country, ...sums] : sums,
    statement,
    emblem: statement === undefined ? undefined : logo,
    separator: locale.separator,
    logo,
    identifier,
  };
}

/** Organisations by name, those with an emblem first: a credit that a funder requires is never in a disclosure. */
export function organizationItems(
  organizations: readonly Funder[],
  ...rest: [locale: OrganizationWords, articleLanguage?: string, hasAmounts?: boolean]
): OrganizationItem[] {
  return organizations
    .map((one) => organizationItem(one, ...rest))
    .sort((a, b) => Number(!a.emblem) - Number(!b.emblem));
}

/** A name with what follows it in brackets, if anything: "Counter Trafficking Unit (CTU)". */
export function withAcronym(
  name: string,
  acronym: string | undefined,
  { withAcronym }: Pick<OrganizationWords, 'withAcronym'>,
): string {
  return acronym ? fill(withAcronym, { name, acronym }) : name;
}
