import type { MoreWords } from '../locale.js';

/** Spanish words of what holds more than it shows. */
export const esMore: MoreWords = {
  language: 'es',
  more: {
    goals: { other: '{count} objetivos más' },
    funders: { other: '{count} financiadores más' },
    partners: { other: '{count} asociados más' },
    participants: { other: '{count} participantes más' },
  },
};
