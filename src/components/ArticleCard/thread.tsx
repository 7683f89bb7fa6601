import type { ArticleCardView } from './ArticleCard.view.js';

/** The goals as a thread of colours along the top of the card. */
export function thread({ thread: goals }: ArticleCardView) {
  if (goals.length === 0) return undefined;
  return (
    <div className="nc-thread" aria-hidden="true">
      {goals.map((goal) => (
        <span key={goal} data-goal={goal} />
      ))}
    </div>
  );
}
