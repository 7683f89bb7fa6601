import { formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import { languageAttributes } from './languageAttributes.js';
import { OrganizationName } from './OrganizationName.js';
import type { OrganizationView } from './organizationViews.js';

interface OrganizationGroupProps {
  /** "Funded by". */
  label: string;
  organizations: OrganizationView[];
  words: Pick<OrganizationWords, 'language' | 'more' | 'separator'>;
  /** The language around the group. */
  around: string;
  /** How many stand open; the others are in a disclosure. */
  limit?: number | undefined;
}

/** A role and the organisations that have it, as one group of a description list. */
export function OrganizationGroup({ label, organizations, words, around, limit }: OrganizationGroupProps) {
  const { shown, rest } = splitAt(organizations, limit);
  const wordLanguage = languageAttributes(words.language, around);
  const list = (items: OrganizationView[]) => (
    <ul className="nc-organization-list" role="list">
      {items.map((organization) => (
        <li key={organization.key}>
          <OrganizationName organization={organization} words={words} around={around} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="nc-organizations">
      <dt className="nc-label" {...wordLanguage}>
        {label}
      </dt>
      <dd className="nc-organization-names">
        {list(shown)}
        {rest.length > 0 && (
          <details className="nc-more">
            <summary {...wordLanguage}>{formatPlural(words.more, rest.length, words.language)}</summary>
            {list(rest)}
          </details>
        )}
      </dd>
    </div>
  );
}

/** The first `limit` and the rest. A single one is never hidden: "1 more" takes the space of what it hides. */
export function splitAt<T>(items: readonly T[], limit = Number.POSITIVE_INFINITY): { shown: T[]; rest: T[] } {
  const end = limit >= 1 && items.length > limit + 1 ? Math.floor(limit) : items.length;
  return { shown: items.slice(0, end), rest: items.slice(end) };
}
