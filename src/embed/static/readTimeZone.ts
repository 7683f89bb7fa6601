import { timeZoneProblem } from '../../i18n/timeZone.js';
import { type Issue, warning } from '../../model/issue.js';

/** Checks the option `timeZone`; undefined, with an issue, if it is unknown. */
export function readTimeZone(value: string | undefined): {
  timeZone: string | undefined;
  issues: readonly Issue[];
} {
  const problem = timeZoneProblem(value);
  return problem
    ? { timeZone: undefined, issues: [warning('timeZone', 'value', problem)] }
    : { timeZone: value, issues: [] };
}
