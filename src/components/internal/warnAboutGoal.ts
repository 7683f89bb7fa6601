import { isGoal, targetsOf } from '../../model/sdg.js';
import { warnOnce } from '../../model/warnOnce.js';

/**
 * Warns about a goal that does not exist, or a target that does not belong to the goal. Call it only in development, so that
 * bundlers drop it together with the table of targets.
 */
export function warnAboutGoal(component: string, goal: number, targets: readonly string[] = []): void {
  if (!isGoal(goal)) {
    warnOnce(
      `${component} received goal ${String(goal)}, which does not exist; goals are the numbers 1 to 17`,
    );
    return;
  }
  for (const target of targets) {
    if (!targetsOf(goal).includes(target)) {
      warnOnce(`${component} received target "${target}", which goal ${goal} does not have`);
    }
  }
}
