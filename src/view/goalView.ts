import { fillParts, type TemplatePart } from '../i18n/format.js';
import type { GoalWords } from '../i18n/locale.js';
import type { GoalReference } from '../model/article.js';

/** A goal as a badge. */
export interface GoalView {
  goal: number;
  /**
   * The full label, in the language's order. Named parts are visible; the text between them is for screen readers:
   * "SDG 10: Reduced inequalities, target 10.7" is displayed as "10 Reduced inequalities 10.7".
   */
  label: TemplatePart[];
}

/** A goal as an entry of a card, below the label "Goals". */
export interface GoalEntry {
  goal: number;
  title: string;
  /** The codes of its targets, separated by spaces. */
  targets: string | undefined;
}

/** Everything a badge shows; undefined for a goal that does not exist. */
export function goalView(
  goal: number,
  targets: readonly string[] | undefined = [],
  words: GoalWords,
): GoalView | undefined {
  const title = words.goalTitles[goal - 1];
  if (!title) return undefined;
  const label = fillParts(words.goalLabel, { code: goal, title });
  for (const target of targets) label.push(...fillParts(words.targetLabel, { target }));
  return { goal, label };
}

/** The goals that exist, as entries of a card. */
export function goalEntries(sdgs: readonly GoalReference[], { goalTitles }: GoalWords): GoalEntry[] {
  const entries: GoalEntry[] = [];
  for (const { goal, targets } of sdgs) {
    const title = goalTitles[goal - 1];
    if (title) entries.push({ goal, title, targets: targets?.length ? targets.join('\u2002') : undefined });
  }
  return entries;
}
