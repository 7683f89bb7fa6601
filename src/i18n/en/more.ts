import type { MoreWords } from '../locale.js';

/** English words of what holds more than it shows. */
export const enMore: MoreWords = {
  language: 'en',
  more: {
    goals: { other: '{count} more goals' },
    funders: { other: '{count} more funders' },
    partners: { other: '{count} more partners' },
    participants: { other: '{count} more participants' },
  },
};
