import { formatNumber } from '../i18n/format.js';
import type { CardLocale } from '../i18n/locale.js';
import type { Attachment } from '../model/releaseParts.js';

/** "PDF, 2.4 MB"; empty if neither is known. Long media types have no short name. */
export function fileDetails({ mediaType, bytes }: Attachment, locale: CardLocale): string {
  const details = [mediaType?.match(/\/(\w{2,4})$/)?.[1]?.toUpperCase()];
  if (bytes) {
    const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
    const options = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
    details.push(formatNumber(bytes / size, locale.formatLanguage, options));
  }
  return details.filter(Boolean).join(locale.separator);
}
