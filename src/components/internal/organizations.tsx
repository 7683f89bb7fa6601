import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { Limited } from '../../view/limited.js';
import type { OrganizationView } from '../../view/listItem.js';
import { beside } from './beside.js';
import { isolated } from './isolated.js';
import { limitedList } from './limitedList.js';

export interface OrganizationProps {
  organization: OrganizationView;
  /** Language of locale strings. */
  localeAttributes: LanguageAttributes;
  /** Direction of the surrounding text, if known. */
  direction?: 'ltr' | 'rtl' | undefined;
}

export interface OrganizationGroupProps {
  label: string;
  organizations: Limited<OrganizationView>;
  localeAttributes: LanguageAttributes;
  /** Renders an organization; default {@link organizationLine}. */
  item?: (props: OrganizationProps) => ReactNode;
}

/** A role and its organizations: one group of a description list. */
export function organizationGroup({
  label,
  organizations,
  localeAttributes,
  item = organizationLine,
}: OrganizationGroupProps) {
  return (
    <div key={label} className="nc-role">
      <dt>
        <span {...localeAttributes}>{label}</span>
      </dt>
      <dd>
        {limitedList({
          list: organizations,
          item: (organization, index) => <li key={index}>{item({ organization, localeAttributes })}</li>,
          localeAttributes,
        })}
      </dd>
    </div>
  );
}

/** Name and acronym, then parent, country or territory, amounts and the required sentence, on one line. */
export function organizationLine({ organization, localeAttributes, direction }: OrganizationProps) {
  const { parent, details, statement, separator } = organization;
  const belongs = (parent || details || statement) && (
    <span className="nc-belongs">
      {parent && separator}
      {parent && isolated(parent, direction)}
      {details && separator}
      {details &&
        (localeAttributes.lang ? <bdi {...localeAttributes}>{details}</bdi> : isolated(details, direction))}
      {statement && ' – '}
      {statement && isolated(statement, direction)}
    </span>
  );
  return beside(organizationName({ organization, direction }), belongs);
}

/** An organization's name; a link if it has a URL. */
export function organizationName({
  organization: { name, url, language },
  direction,
}: Omit<OrganizationProps, 'localeAttributes'>) {
  const text = isolated(name, direction);
  if (!url) return text;
  return (
    <a href={url} hrefLang={language?.lang} {...language}>
      {text}
    </a>
  );
}
