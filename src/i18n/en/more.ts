import type { MoreWords } from '../locale.js';

/** English strings of shortened lists. */
export const enMore: MoreWords = {
  language: 'en',
  more: {
    goals: { other: '{count} more goals' },
    funders: { other: '{count} more funders' },
    partners: { other: '{count} more partners' },
    participants: { other: '{count} more participants' },
  },
};
