/**
 * Formats the end of an embargo in its own offset and in the reader's time zone. Returns undefined for an embargo without end, whose time
 * was not understood.
 */
export function embargoTimes(
  embargoUntil: string,
  language = 'en',
): { readonly until: string; readonly local: string } | undefined {
  if (embargoUntil.startsWith('9999')) return undefined;
  const format = (time: Date, timeZone?: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(time);
  const offset = embargoUntil.endsWith('Z') ? '' : embargoUntil.slice(-6);
  return {
    until: `${format(new Date(`${embargoUntil.slice(0, 16)}Z`), 'UTC')} UTC${offset}`,
    local: format(new Date(embargoUntil)),
  };
}
