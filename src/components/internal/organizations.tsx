import { fill, formatCountry, formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import type { LanguageAttributes } from './languageAttributes.js';

/** A role and the organisations that have it: a group of a description list. Those over `limit` are in a disclosure. */
export function organizationGroup(
  label: string,
  organizations: readonly Organization[],
  locale: OrganizationWords,
  words: LanguageAttributes,
  limit?: number,
) {
  const { shown, rest } = splitAt(organizations, limit);
  const list = (items: readonly Organization[]) => (
    <ul role="list">
      {items.map((item, index) => (
        <li key={index}>
          {organizationName(item, locale)}
          {belongsTo(item, locale, words)}
        </li>
      ))}
    </ul>
  );
  return (
    <div key={label} className="nc-role">
      <dt>
        <span {...words}>{label}</span>
      </dt>
      <dd>
        {list(shown)}
        {rest.length > 0 && (
          <details>
            <summary>
              <span {...words}>{formatPlural(locale.more, rest.length, locale.language)}</span>
            </summary>
            {list(rest)}
          </details>
        )}
      </dd>
    </div>
  );
}

/** An organisation's name with its acronym, a link where it has an address. */
export function organizationName({ name, acronym, url }: Organization, { withAcronym }: OrganizationWords) {
  const text = <bdi>{acronym ? fill(withAcronym, { name, acronym }) : name}</bdi>;
  return url ? <a href={url}>{text}</a> : text;
}

function belongsTo({ parent, country }: Organization, locale: OrganizationWords, words: LanguageAttributes) {
  return (
    (parent || country) && (
      <span className="nc-belongs">
        {parent && locale.separator}
        {parent && <bdi>{parent}</bdi>}
        {country && locale.separator}
        {country && <bdi {...words}>{formatCountry(country, locale)}</bdi>}
      </span>
    )
  );
}

/** The first `limit` and the rest. A single one is never hidden: "1 more" takes the space of what it hides. */
export function splitAt<T>(items: readonly T[], limit = 0): { shown: readonly T[]; rest: readonly T[] } {
  const end = limit >= 1 && items.length > limit + 1 ? limit : items.length;
  return { shown: items.slice(0, end), rest: items.slice(end) };
}
