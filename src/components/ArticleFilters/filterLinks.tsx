import type { ElementType } from 'react';
import { fillParts } from '../../i18n/format.js';
import type { FilterWords, Locale } from '../../i18n/locale.js';
import type { FilterGroup, FilterItem } from '../../view/filtersView.js';

interface LinkOptions {
  Link: ElementType;
  words: Locale & FilterWords;
}

/** A group of values, of which the last may be folded. */
export function filterGroup({ group, ...options }: LinkOptions & { group: FilterGroup }) {
  const { label, shown, rest, more } = group;
  return (
    <>
      <span className="nc-label">{label}</span>
      {valueLinks({ items: shown, ...options })}
      {more && (
        <details>
          <summary>{more}</summary>
          {valueLinks({ items: rest, ...options })}
        </details>
      )}
    </>
  );
}

function valueLinks({ items, Link, words }: LinkOptions & { items: readonly FilterItem[] }) {
  return (
    <ul role="list">
      {items.map(({ key, text, goal, language, href, count, stories, isChosen }) => (
        <li key={key} data-goal={goal}>
          <Link href={href} className="nc-filter" aria-current={isChosen ? 'true' : undefined}>
            <span className="nc-name">
              {goal && <b>{`${goal} `}</b>}
              <bdi {...language}>{text}</bdi>
              <span className="nc-hidden">{`${words.separator}${stories}`}</span>
            </span>
            <span className="nc-count" aria-hidden="true">
              {count}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Links that remove what is chosen: one value, or all. */
export function chosenLinks({
  chosen,
  all,
  Link,
  words,
}: LinkOptions & { chosen: readonly FilterItem[]; all: string }) {
  const link = ({ text, goal, language }: FilterItem) =>
    fillParts(words.removeFilter, { name: goal ? `${goal} ${text}` : text }).map((part, index) =>
      part.name ? (
        <bdi key={index} {...language}>
          {part.text}
        </bdi>
      ) : (
        <span key={index} className="nc-hidden">
          {part.text}
        </span>
      ),
    );
  return (
    <ul className="nc-chosen" role="list">
      {chosen.map((item) => (
        <li key={item.key}>
          <Link href={item.href} className="nc-remove">
            {link(item)}
          </Link>
        </li>
      ))}
      <li>
        <Link href={all} className="nc-all">
          {words.allStories}
        </Link>
      </li>
    </ul>
  );
}
