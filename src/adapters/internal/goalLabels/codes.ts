import { isGoal, isTarget } from '../../../model/sdg.js';

/**
 * The code of a goal or target, existing or not: "05" is `5`, "4.B" is `4.b`, and the indicator "10.7.1" belongs to the target
 * `10.7`. Undefined for other numbers.
 */
export function codeOf(text = ''): string | undefined {
  const [, goal, suffix] = /^0?(\d{1,2})(?:\.(\d{1,2}|[a-z])(?:\.\d{1,2})?)?$/i.exec(text) ?? [];
  if (goal === undefined) return undefined;
  return suffix === undefined ? `${Number(goal)}` : `${Number(goal)}.${suffix.toLowerCase()}`;
}

/** Whether a code has the form of a goal's, not of a target's. */
export function isGoalCode(code: string): boolean {
  return /^\d+$/.test(code);
}

/** Whether there is a goal or target with this code. */
export function codeExists(code: string): boolean {
  return isGoalCode(code) ? isGoal(Number(code)) : isTarget(code);
}
