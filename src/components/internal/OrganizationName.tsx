import { fill, formatCountry } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from './languageAttributes.js';

interface OrganizationNameProps {
  organization: Organization;
  words: Pick<OrganizationWords, 'language' | 'countryNames' | 'separator' | 'withAcronym'>;
  /** The language around the name. */
  around: string;
}

/** One organisation: its name with acronym, a link where it has an address, then what and where it belongs to. */
export function OrganizationName({ organization, words, around }: OrganizationNameProps) {
  const { name, acronym, parent, country, url } = organization;
  const fullName = <bdi>{acronym ? fill(words.withAcronym, { name, acronym }) : name}</bdi>;
  return (
    <>
      {url ? <a href={url}>{fullName}</a> : fullName}
      {(parent || country) && (
        <span className="nc-belongs">
          {parent && [words.separator, <bdi key="parent">{parent}</bdi>]}
          {country && [
            words.separator,
            <bdi key="country" {...languageAttributes(words.language, around)}>
              {formatCountry(country, words)}
            </bdi>,
          ]}
        </span>
      )}
    </>
  );
}
