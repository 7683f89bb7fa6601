/** A date of the model as RFC 3339, which requires a time with seconds; a calendar date becomes midnight UTC. */
export function toTimestamp(date: string): string;
export function toTimestamp(date: string | undefined): string | undefined;
export function toTimestamp(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  if (!date.includes('T')) return `${date}T00:00:00Z`;
  return date.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00');
}
