import type { CSSProperties } from 'react';
import type { Article, Locale } from '../../src/exports/index.js';
import { countBy } from '../../src/exports/model.js';
import { goalColors } from '../../src/theme/goalColors.js';

interface GoalFilterProps {
  articles: readonly Article[];
  /** Label of the row for all articles, which is the chosen one. */
  all: string;
  locale: Locale;
}

/** A row for each goal, with the number of its articles. The links have no function here. */
export function GoalFilter({ articles, all, locale }: GoalFilterProps) {
  return (
    <ul className="newspaper-goals" role="list">
      <li>
        <a href="#all" aria-current="true">
          <span>{all}</span> <span className="newspaper-count">{articles.length}</span>
        </a>
      </li>
      {countBy(articles, 'goals').map(({ value: goal, count }) => (
        <li key={goal} style={{ '--goal': goalColors[goal - 1] } as CSSProperties}>
          <a href={`#goal-${goal}`}>
            <b>{goal}</b> <span lang={locale.language}>{locale.goalTitles[goal - 1]}</span>{' '}
            <span className="newspaper-count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
