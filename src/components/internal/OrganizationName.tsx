import type { OrganizationWords } from '../../i18n/locale.js';
import type { OrganizationView } from './organizationViews.js';
import { languageAttributes } from './languageAttributes.js';

interface OrganizationNameProps {
  organization: OrganizationView;
  words: Pick<OrganizationWords, 'language' | 'separator'>;
  /** The language around the name. */
  around: string;
}

/** One organisation: its name with acronym, a link where it has an address, and what it belongs to. */
export function OrganizationName({ organization: { name, url, details }, words, around }: OrganizationNameProps) {
  return (
    <>
      {url ? (
        <a className="nc-inner-link" href={url}>
          <bdi>{name}</bdi>
        </a>
      ) : (
        <bdi>{name}</bdi>
      )}
      {details.map(({ text, country }) => (
        <span key={text} className="nc-organization-detail">
          {words.separator}
          <bdi {...(country && languageAttributes(words.language, around))}>{text}</bdi>
        </span>
      ))}
    </>
  );
}
