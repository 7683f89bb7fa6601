import type { MoreWords } from '../locale.js';

/** Spanish strings of shortened lists. */
export const esMore: MoreWords = {
  language: 'es',
  more: {
    goals: { other: '{count} objetivos más' },
    funders: { other: '{count} financiadores más' },
    partners: { other: '{count} asociados más' },
    participants: { other: '{count} participantes más' },
  },
};
