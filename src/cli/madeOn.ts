import { Failure } from './failures.js';

/**
 * The day on which static cards are made, in UTC: today or, so that a build can be repeated byte for byte, the day of the environment
 * variable SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function currentDay(): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env;
  if (seconds && !/^\d{1,11}$/.test(seconds)) {
    throw new Failure(`SOURCE_DATE_EPOCH: received "${seconds}"; expected the seconds since 1970`);
  }
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10);
}
