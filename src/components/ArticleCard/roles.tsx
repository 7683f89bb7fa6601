import type { ReactNode } from 'react';
import type { ArticleView } from '../../view/articleView.js';
import type { OrganizationView } from '../../view/listItem.js';
import { localeText } from '../internal/localeText.js';
import { organizationLine } from '../internal/organizations.js';

/** Funders, partners and participants; in a full card also project, authors, topics, and what else belongs to the release. */
export function roleColophon(view: ArticleView) {
  const { roles, localeAttributes } = view;
  if (roles.length === 0) return undefined;
  const groups: ReactNode[] = [];
  for (const { label, organizations } of roles) {
    const { shown, rest, more } = organizations;
    groups.push(
      <dt key={label}>{localeText(label, localeAttributes)}</dt>,
      <dd key={`${label} names`}>
        {itemList(shown, view)}
        {more && ' '}
        {more && (
          <details className="nc-more">
            <summary>{localeText(more, localeAttributes)}</summary>
            {itemList(rest, view)}
          </details>
        )}
      </dd>,
    );
  }
  return <dl className="nc-roles">{groups}</dl>;
}

export function itemList(
  items: readonly OrganizationView[],
  { attributes, localeAttributes }: Pick<ArticleView, 'attributes' | 'localeAttributes'>,
) {
  return (
    <ul role="list">
      {items.map((organization, index) => (
        <li key={index}>{organizationLine({ organization, localeAttributes, direction: attributes.dir })}</li>
      ))}
    </ul>
  );
}
