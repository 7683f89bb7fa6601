import { fillParts, type TemplatePart } from '../../i18n/format.js';
import type { GoalWords } from '../../i18n/locale.js';

export interface SdgBadgeView {
  goal: number;
  /**
   * The full label in the order of its language. The parts with a name are seen; the words between them are only
   * heard: "SDG 10: Reduced inequalities, target 10.7" shows as "10 Reduced inequalities 10.7".
   */
  label: TemplatePart[];
}

/** What a badge says; empty for a goal that has no title, because it does not exist. */
export function sdgBadgeView(
  goal: number,
  targets: readonly string[] | undefined = [],
  words: GoalWords,
): SdgBadgeView | undefined | '' {
  const title = words.goalTitles[goal - 1];
  return (
    title && {
      goal,
      label: fillParts(words.goalLabel, { code: goal, title }).concat(
        ...targets.map((target) => fillParts(words.targetLabel, { target })),
      ),
    }
  );
}
