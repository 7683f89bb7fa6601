import { SdgBadgePart } from '../SdgBadge/SdgBadgePart.js';
import type { SdgBadgeView } from '../SdgBadge/SdgBadge.view.js';

/** The goals as labels; `words` holds the `lang` and `dir` of the card's own words. */
export function Goals({ goals, words }: { goals: SdgBadgeView[]; words: object }) {
  if (goals.length === 0) return null;
  return (
    <ul className="nc-goals" role="list" {...words}>
      {goals.map(({ goal, label }) => {
        const text = label.map((part) => part.text).join('');
        return (
          <li key={text} className="nc-goal" data-goal={goal}>
            <SdgBadgePart label={label} />
          </li>
        );
      })}
    </ul>
  );
}
