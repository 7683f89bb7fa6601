import type { MoreWords } from '../locale.js';

/** French words of what holds more than it shows. */
export const frMore: MoreWords = {
  language: 'fr',
  more: {
    goals: { other: '{count} autres objectifs' },
    funders: { other: '{count} autres bailleurs de fonds' },
    partners: { other: '{count} autres partenaires' },
    participants: { other: '{count} autres participants' },
  },
};
