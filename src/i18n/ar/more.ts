import type { MoreWords } from '../locale.js';

/** Arabic strings of shortened lists. */
export const arMore: MoreWords = {
  language: 'ar',
  more: {
    goals: {
      two: 'هدفان آخران',
      few: '{count} أهداف أخرى',
      many: '{count} هدفًا آخر',
      other: '{count} هدف آخر',
    },
    funders: {
      // The dual form differs between a sentence and a separate line; the plural with a number does not.
      two: 'جهات ممولة أخرى ({count})',
      few: '{count} جهات ممولة أخرى',
      many: '{count} جهة ممولة أخرى',
      other: '{count} جهة ممولة أخرى',
    },
    partners: {
      two: 'شريكان آخران',
      few: '{count} شركاء آخرين',
      many: '{count} شريكًا آخر',
      other: '{count} شريك آخر',
    },
    participants: {
      two: 'جهتان مشاركتان أخريان',
      few: '{count} جهات مشاركة أخرى',
      many: '{count} جهة مشاركة أخرى',
      other: '{count} جهة مشاركة أخرى',
    },
  },
};
