import type { ReactNode } from 'react';
import type { ArticleView, ListView } from '../../../view/articleView.js';
import type { GoalEntry } from '../../../view/goalView.js';
import type { ListItem } from '../../../view/listItem.js';
import { localeText } from '../inlineText.js';
import { itemLine } from '../listItem.js';
import { placeParts } from '../place.js';

/** Places, funders, partners, participants and goals, with one column of labels. */
export function ledger(view: ArticleView) {
  const { places, goals, lists, labels, localeAttributes, attributes } = view;
  if (places.length + lists.length + goals.length === 0) return undefined;
  return (
    <dl className="nc-ledger">
      {places.length > 0 && (
        <div>
          <dt>{localeText(labels.where, localeAttributes)}</dt>
          {places.map((place, index) => (
            // Places have no id and never move.
            <dd key={index}>{placeParts({ place, direction: attributes.dir, localeAttributes })}</dd>
          ))}
        </div>
      )}
      {lists.map((list) => nameGroup(list, view))}
      {goals.length > 0 && (
        <div>
          <dt>
            {localeText(labels.goals, localeAttributes)}
            <span className="nc-hidden" {...localeAttributes}>
              {labels.sdgs}
            </span>
          </dt>
          {goals.map((goal) => goalEntry(goal, view))}
        </div>
      )}
    </dl>
  );
}

/** The names of a role. Names in the disclosure run on as one text: only a link gets an element. */
function nameGroup({ label, items: { shown, rest, more } }: ListView, view: ArticleView) {
  const { localeAttributes, attributes } = view;
  return (
    <div key={label}>
      <dt>{localeText(label, localeAttributes)}</dt>
      {shown.map((item, index) => (
        <dd key={index} data-credit={item.emblem && ''}>
          {itemLine({ item, localeAttributes, direction: attributes.dir })}
        </dd>
      ))}
      {more && (
        <dd className="nc-more">
          <details>
            <summary>{localeText(more, localeAttributes)}</summary> {runOn(rest, view)}
          </details>
        </dd>
      )}
    </div>
  );
}

function runOn(items: readonly ListItem[], { attributes, localeAttributes }: ArticleView) {
  const nodes: ReactNode[] = [];
  for (const item of items) {
    const line = itemLine({ item, localeAttributes, direction: attributes.dir });
    const separator = nodes.length > 0 ? ' · ' : '';
    if (typeof line === 'string') nodes.push(separator + line);
    else nodes.push(separator, <span key={nodes.length}>{line}</span>);
  }
  return nodes;
}

/** "3 Good health and well-being 3.3 3.8". The codes of targets are written from left to right, also in Arabic. */
function goalEntry({ goal, title, targets }: GoalEntry, { attributes, localeAttributes }: ArticleView) {
  const direction = localeAttributes.dir ?? attributes.dir;
  return (
    <dd key={goal} {...localeAttributes}>
      <b>{goal}</b>
      {targets ? `\u00a0${title}\u00a0` : `\u00a0${title}`}
      {targets && <span dir={direction === 'rtl' ? 'ltr' : undefined}>{targets}</span>}
    </dd>
  );
}

/** The numbers of the goals alone, and the first place: the last line of a small card. */
export function briefLedger(view: ArticleView) {
  const { places, goals, labels, attributes, localeAttributes } = view;
  if (places.length + goals.length === 0) return undefined;
  return (
    <dl className="nc-ledger">
      {places.length > 0 && (
        <div>
          <dt className="nc-hidden">{localeText(labels.where, localeAttributes)}</dt>
          <dd>{placeParts({ place: places[0]!, direction: attributes.dir, localeAttributes })}</dd>
        </div>
      )}
      {goals.length > 0 && (
        <div className="nc-numbers">
          <dt className="nc-hidden" {...localeAttributes}>
            {`${labels.goals}${labels.sdgs}`}
          </dt>
          <dd>{goals.map(({ goal }) => goal).join('\u2002')}</dd>
        </div>
      )}
    </dl>
  );
}
