import type { ArticleView } from '../../view/articleView.js';

// In a row of cards, more titles than these take more lines than there is room for.
const maxTitles = 2;

/** The article's goals below a ruler, on which each has its place. Text between the parts of a label is for screen readers. */
export function goalMarks({ goals, localeAttributes }: ArticleView) {
  if (goals.length === 0) return undefined;
  return (
    <ul
      className="nc-goals"
      role="list"
      data-goals={goals.map(({ goal }) => goal).join(' ')}
      data-many={goals.length > maxTitles ? '' : undefined}
    >
      {goals.map(({ goal, label }, index) => (
        <li key={index} data-goal={goal} {...localeAttributes}>
          {label.map(({ name, text }, part) => (
            <span key={part} className={name ? `nc-goal-${name}` : 'nc-hidden'}>
              {text}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
