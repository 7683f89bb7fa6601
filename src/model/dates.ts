// RFC 3339, section 5.6, with the seconds optional as ISO 8601 allows; an instant must carry its offset.
const form =
  /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Whether a text is a valid date: an existing calendar date `2015-04-02`, or an instant with its offset
 * `2015-04-02T09:30:00+03:00` (or `Z`). From the year 1 to 9999, also in UTC, in which feeds write dates.
 */
export function isDate(text: string): boolean {
  const parts = form.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day); // Date.UTC reads years 0 to 99 as 1900 to 1999
  const yearInUtc = new Date(text).getUTCFullYear();
  if (year < 1 || yearInUtc < 1 || yearInUtc > 9999) return false;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a text is a valid instant with its offset: one without means another time in every zone. */
export function isInstant(text: string): boolean {
  return text.length > 10 && isDate(text);
}

/** What an issue expects of an instant. */
export const expectedInstant = 'a time with its offset such as 2015-04-02T09:30:00+03:00';
