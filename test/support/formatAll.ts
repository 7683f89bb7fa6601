import { formatDate, formatRelative } from '../../src/i18n/format.js';
import type { CardLocale } from '../../src/i18n/locale.js';

export interface DateCombinations {
  dates: readonly string[];
  zones: readonly string[];
  languages: readonly Pick<CardLocale, 'formatLanguage' | 'dateWords'>[];
  now: string;
}

/** Formats every date in every time zone and language, absolute and relative. */
export function formatAll({ dates, zones, languages, now }: DateCombinations): string[] {
  return dates.flatMap((date) =>
    zones.flatMap((zone) =>
      languages.map(({ formatLanguage, dateWords }) =>
        [
          date,
          zone,
          formatLanguage,
          formatDate(date, formatLanguage, zone, dateWords),
          formatRelative(date, now, formatLanguage, zone),
        ].join(' | '),
      ),
    ),
  );
}
