import { fillParts, type TemplatePart } from '../../i18n/format.js';
import type { GoalWords } from '../../i18n/locale.js';

export interface SdgBadgeView {
  goal: number;
  /**
   * The full label in the order of its language. The parts `code` and `title` are seen; the words between them are
   * only heard: "SDG 10: Reduced inequalities" shows as "10 Reduced inequalities".
   */
  label: TemplatePart[];
}

/** What a badge says; undefined for a goal that has no title, because it does not exist. */
export function sdgBadgeView(
  goal: number,
  target: string | undefined,
  words: GoalWords,
): SdgBadgeView | undefined {
  const title = words.goalTitles[goal - 1];
  const label = target ? words.targetLabel : words.goalLabel;
  return title ? { goal, label: fillParts(label, { code: target || goal, title }) } : undefined;
}
