import { Failure } from './failures.js';

/**
 * The day that static cards show as the day they were made, in UTC: today, or for reproducible builds the day in the environment
 * variable SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function currentDay(): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env;
  if (seconds && !/^\d{1,11}$/.test(seconds)) {
    throw new Failure(`SOURCE_DATE_EPOCH: received "${seconds}"; expected seconds since 1970`);
  }
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}
