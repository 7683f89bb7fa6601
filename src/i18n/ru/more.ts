import type { MoreWords } from '../locale.js';

/** Russian strings of shortened lists. */
export const ruMore: MoreWords = {
  language: 'ru',
  more: {
    goals: {
      one: 'Еще {count} цель',
      few: 'Еще {count} цели',
      many: 'Еще {count} целей',
      other: 'Еще {count} цели',
    },
    funders: {
      one: 'Еще {count} донор',
      few: 'Еще {count} донора',
      many: 'Еще {count} доноров',
      other: 'Еще {count} донора',
    },
    partners: {
      one: 'Еще {count} партнер',
      few: 'Еще {count} партнера',
      many: 'Еще {count} партнеров',
      other: 'Еще {count} партнера',
    },
    participants: {
      one: 'Еще {count} участник',
      few: 'Еще {count} участника',
      many: 'Еще {count} участников',
      other: 'Еще {count} участника',
    },
  },
};
