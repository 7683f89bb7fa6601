import type { MoreWords } from '../locale.js';

/** French strings of shortened lists. */
export const frMore: MoreWords = {
  language: 'fr',
  more: {
    goals: { other: '{count} autres objectifs' },
    funders: { other: '{count} autres bailleurs de fonds' },
    partners: { other: '{count} autres partenaires' },
    participants: { other: '{count} autres participants' },
  },
};
