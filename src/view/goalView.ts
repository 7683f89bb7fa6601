import { fillParts, type TemplatePart } from '../i18n/format.js';
import type { GoalWords } from '../i18n/locale.js';

export interface GoalView {
  goal: number;
  /**
   * The full label, in the language's order. Named parts are visible; the text between them is for screen readers:
   * "SDG 10: Reduced inequalities, target 10.7" is displayed as "10 Reduced inequalities 10.7".
   */
  label: TemplatePart[];
}

/** Everything a badge shows; nothing for a goal that does not exist. */
export function goalView(
  goal: number,
  targets: readonly string[] | undefined = [],
  words: GoalWords,
): GoalView | undefined | '' {
  const title = words.goalTitles[goal - 1];
  return (
    title && {
      goal,
      label: [
        ...fillParts(words.goalLabel, { code: goal, title }),
        ...targets.flatMap((target) => fillParts(words.targetLabel, { target })),
      ],
    }
  );
}
