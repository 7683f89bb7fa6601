import { cached } from '../model/cached.js';
import { describe, type Mismatch, showValue } from '../model/issue.js';
import { warnOnce } from '../model/warnOnce.js';

/** Whether `Intl` knows a time zone. */
export function isTimeZone(timeZone: string): boolean {
  return cached(`zone ${timeZone}`, () => {
    try {
      return !!new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      return false;
    }
  });
}

/** What is wrong with the option `timeZone`, if anything: dates then have the day of their own offset. */
export function timeZoneProblem(timeZone: string | undefined): Mismatch | undefined {
  return !timeZone || isTimeZone(timeZone)
    ? undefined
    : { received: showValue(timeZone), expected: 'an IANA time zone such as Asia/Amman' };
}

export function warnAboutTimeZone(timeZone: string | undefined): void {
  const problem = timeZoneProblem(timeZone);
  if (problem) warnOnce(`timeZone: ${describe(problem)}`);
}
