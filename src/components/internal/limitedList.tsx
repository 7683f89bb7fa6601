import type { ReactElement } from 'react';
import type { LanguageAttributes } from '../../view/languageAttributes.js';
import type { Limited } from '../../view/limited.js';

export interface LimitedListProps<T> {
  list: Limited<T>;
  /** Renders an item. Items have no id and never move, so the index is the key. */
  item: (value: T, index: number) => ReactElement;
  /** Language of the disclosure's label. */
  localeAttributes: LanguageAttributes;
  className?: string;
}

/** A list, with a disclosure for the items over its limit. */
export function limitedList<T>({ list, item, localeAttributes, className }: LimitedListProps<T>) {
  const part = (items: readonly T[]) => (
    <ul className={className} role="list">
      {items.map(item)}
    </ul>
  );
  return (
    <>
      {part(list.shown)}
      {list.more && (
        <details>
          <summary>
            <span {...localeAttributes}>{list.more}</span>
          </summary>
          {part(list.rest)}
        </details>
      )}
    </>
  );
}
