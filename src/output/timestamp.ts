import { isDate } from '../model/dates.js';

/** Stands for an unknown date where a format requires one. Feed readers know it as a placeholder. */
export const unknownTime = '1970-01-01T00:00:00Z';

/**
 * A date of the model as RFC 3339, which requires a time with seconds; a calendar date becomes midnight UTC. Undefined for an invalid
 * date.
 */
export function toTimestamp(date: string | undefined): string | undefined {
  if (date === undefined || !isDate(date)) return undefined;
  if (!date.includes('T')) return `${date}T00:00:00Z`;
  return date.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');
}
