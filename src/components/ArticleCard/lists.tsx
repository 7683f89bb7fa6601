import type { ReactNode } from 'react';
import type { ArticleView } from '../../view/articleView.js';
import type { ListItem } from '../../view/listItem.js';
import { itemLine } from '../internal/listItem.js';
import { localeText } from '../internal/localeText.js';

/** Funders, partners and participants; in a full card also project, authors, topics, and what else belongs to the release. */
export function labelledLists(view: ArticleView) {
  const { lists, localeAttributes } = view;
  if (lists.length === 0) return undefined;
  const groups: ReactNode[] = [];
  for (const { label, items } of lists) {
    const { shown, rest, more } = items;
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
  items: readonly ListItem[],
  { attributes, localeAttributes }: Pick<ArticleView, 'attributes' | 'localeAttributes'>,
) {
  return (
    <ul role="list">
      {items.map((item, index) => (
        <li key={index}>{itemLine({ item, localeAttributes, direction: attributes.dir })}</li>
      ))}
    </ul>
  );
}
