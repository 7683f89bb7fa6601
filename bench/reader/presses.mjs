/**
 * What an editor does in the workbench until an article says what its label says: 1 press takes a seen name that was not used
 * (a chip), 1 removes a wrong value, 2 move an organisation to another role, 2 open a field for a value that was not seen at
 * all, which must also be typed.
 *
 * @typedef {import('./corpus.mjs').Label} Label
 * @typedef {import('./compare.mjs').Outcome} Outcome
 * @typedef {{ presses: number, letters: number }} Effort
 */
import { foldName } from './compare.mjs';

const roles = /** @type {const} */ (['funders', 'partners', 'participants']);

/**
 * @param {ReadonlyMap<string, Outcome>} outcomes
 * @param {readonly { value: string }[]} candidates names that were seen and not used
 * @returns {Effort}
 */
export function effortOf(outcomes, candidates) {
  const effort = { presses: 0, letters: 0 };
  const seen = new Set(candidates.map(({ value }) => foldName(value)));
  const wrongRoles = new Set(roles.flatMap((role) => outcomes.get(role)?.wrong ?? []).map(foldName));
  for (const field of ['headline', 'dateline', 'published', 'publisher', 'locations', ...roles]) {
    const { wrong = [], missed = [] } = outcomes.get(field) ?? {};
    const isRole = roles.some((role) => role === field);
    for (const value of missed) {
      const isMoved = isRole && wrongRoles.delete(foldName(value));
      if (isMoved) effort.presses += 2;
      else if (seen.has(foldName(value))) effort.presses += 1;
      else {
        effort.presses += 2;
        effort.letters += value.length;
      }
    }
    // One field holds one value: the right one replaces the wrong one.
    if (!isRole && (field === 'locations' || !missed.length)) effort.presses += wrong.length;
  }
  effort.presses += wrongRoles.size;
  return effort;
}
