import type { ArticleView } from '../../view/articleView.js';

/** The article's goals below a ruler, on which each has its place. Text between the parts of a label is for screen readers. */
export function goalMarks({ goals, localeAttributes }: ArticleView) {
  if (goals.length === 0) return undefined;
  return (
    <ul className="nc-goals" role="list" data-goals={goals.map(({ goal }) => goal).join(' ')}>
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
