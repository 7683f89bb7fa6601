import { fillParts, type TemplatePart } from '../../i18n/format.js';
import type { GoalWords } from '../../i18n/locale.js';
import { isGoal, targetsOf } from '../../model/sdg.js';
import { warnOnce } from '../internal/warnOnce.js';

export interface SdgBadgeView {
  goal: number;
  /**
   * The full label in the order of its language. The parts `code` and `title` are seen; the words between them are
   * only heard: "SDG 10: Reduced inequalities" shows as "10 Reduced inequalities".
   */
  label: TemplatePart[];
}

/** What a badge says; undefined for a goal that does not exist. A target of another goal is left out. */
export function sdgBadgeView(goal: number, target: string | undefined, words: GoalWords): SdgBadgeView | undefined {
  if (!isGoal(goal)) {
    warnOnce(`SdgBadge received goal ${String(goal)}, which does not exist; goals are the numbers 1 to 17`);
    return undefined;
  }
  const known = target !== undefined && targetsOf(goal).includes(target);
  if (target !== undefined && !known) warnOnce(`SdgBadge received target "${target}", which goal ${goal} does not have`);
  return {
    goal,
    label: fillParts(known ? words.targetLabel : words.goalLabel, {
      code: known ? target : goal,
      title: words.goalTitles[goal - 1] ?? '',
    }),
  };
}
