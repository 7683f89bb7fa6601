import type { SdgBadgeView } from '../SdgBadge/SdgBadge.view.js';
import { SdgBadgePart } from '../SdgBadge/SdgBadgePart.js';

/** The goals as labels; `words` holds the `lang` and `dir` of the card's own words. */
export function Goals({ goals, words }: { goals: SdgBadgeView[]; words: object }) {
  return (
    <ul className="nc-list" role="list" {...words}>
      {goals.map(({ goal, label }, index) => (
        <li key={index} className="nc-goal" data-goal={goal}>
          <SdgBadgePart label={label} />
        </li>
      ))}
    </ul>
  );
}
