import { isGoal, targetsOf } from '../../model/sdg.js';
import { warnOnce } from './warnOnce.js';

/**
 * Tells a developer of a goal that does not exist, or of a target that is not this goal's. Call it only where
 * `isDevelopment`: bundlers then drop the table of targets with the call.
 */
export function warnOfGoal(component: string, goal: number, targets: readonly string[] = []): void {
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
