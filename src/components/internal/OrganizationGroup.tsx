import { formatPlural } from '../../i18n/format.js';
import type { OrganizationWords } from '../../i18n/locale.js';
import type { Organization } from '../../model/article.js';
import { languageAttributes } from './languageAttributes.js';
import { OrganizationName } from './OrganizationName.js';

interface OrganizationGroupProps {
  /** "Funded by". */
  label: string;
  organizations: readonly Organization[];
  words: Omit<OrganizationWords, 'formatLanguage' | 'fundedBy' | 'fundedBySentence'>;
  /** The language around the group. */
  around: string;
  /** How many stand open; the others are in a disclosure. */
  limit?: number | undefined;
}

/** A role and the organisations that have it, as one group of a description list. */
export function OrganizationGroup({ label, organizations, words, around, limit }: OrganizationGroupProps) {
  const { shown, rest } = splitAt(organizations, limit);
  const wordLanguage = languageAttributes(words.language, around);
  const list = (items: readonly Organization[]) => (
    <ul role="list">
      {items.map((organization, index) => (
        <li key={index}>
          <OrganizationName organization={organization} words={words} around={around} />
        </li>
      ))}
    </ul>
  );
  return (
    <div className="nc-role">
      <dt>
        <span {...wordLanguage}>{label}</span>
      </dt>
      <dd>
        {list(shown)}
        {rest.length > 0 && (
          <details>
            <summary>
              <span {...wordLanguage}>{formatPlural(words.more, rest.length, words.language)}</span>
            </summary>
            {list(rest)}
          </details>
        )}
      </dd>
    </div>
  );
}

/** The first `limit` and the rest. A single one is never hidden: "1 more" takes the space of what it hides. */
export function splitAt<T>(items: readonly T[], limit = 0): { shown: T[]; rest: T[] } {
  const end = limit >= 1 && items.length > limit + 1 ? limit : items.length;
  return { shown: items.slice(0, end), rest: items.slice(end) };
}
