import { inWords } from '../internal/inWords.js';
import { organizationLine } from '../internal/organizations.js';
import type { OrganizationView } from '../internal/organizations.view.js';
import type { ArticleCardView, RoleView } from './ArticleCard.view.js';

/** Funders, partners and participants; in a full card also project, authors and topics. */
export function roleColophon({ roles, attributes, localeAttributes }: ArticleCardView) {
  if (roles.length === 0) return undefined;
  const names = (organizations: readonly OrganizationView[]) => (
    <ul role="list">
      {organizations.map((organization, index) => (
        <li key={index}>{organizationLine({ organization, localeAttributes, direction: attributes.dir })}</li>
      ))}
    </ul>
  );
  const group = ({ label, organizations: { shown, rest, more } }: RoleView) => [
    <dt key={label}>{inWords(label, localeAttributes)}</dt>,
    <dd key={`${label} names`}>
      {names(shown)}
      {more && ' '}
      {more && (
        <details className="nc-more">
          <summary>{inWords(more, localeAttributes)}</summary>
          {names(rest)}
        </details>
      )}
    </dd>,
  ];
  return <dl className="nc-roles">{roles.map(group)}</dl>;
}
