import { fill, formatDate, formatRelative } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';

export interface DateView {
  /** The machine-readable date. */
  dateTime: string;
  text: string;
  /** The full date, where `text` is relative. */
  title: string | undefined;
}

/** Returns a formatter for dates; it returns undefined for an invalid date. */
export function dateFormat(
  locale: CardLocale,
  timeZone: string | undefined,
  now?: Date | number | string,
): (date: string | null | undefined, template?: string) => DateView | undefined {
  return (date, template = '{date}') => {
    const absolute = date && formatDate(date, locale, timeZone);
    if (!absolute) return undefined;
    const relative =
      now === undefined ? undefined : formatRelative(date, now, locale.formatLanguage, timeZone);
    return {
      dateTime: date,
      text: fill(template, { date: relative ?? absolute }),
      title: relative && absolute,
    };
  };
}
