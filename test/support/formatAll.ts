import { formatDate, formatRelative } from '../../src/i18n/format.js';
import type { DateWords } from '../../src/i18n/locale.js';

export interface DateCombinations {
  dates: readonly string[];
  zones: readonly string[];
  languages: readonly DateWords[];
  now: string;
}

/** Formats every date in every time zone and language, absolute and relative. */
export function formatAll({ dates, zones, languages, now }: DateCombinations): string[] {
  return dates.flatMap((date) =>
    zones.flatMap((zone) =>
      languages.map((locale) =>
        [
          date,
          zone,
          locale.formatLanguage,
          formatDate(date, locale, zone),
          formatRelative(date, now, locale.formatLanguage, zone),
        ].join(' | '),
      ),
    ),
  );
}
