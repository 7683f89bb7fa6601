import type { OrganizationWords } from '../locale.js';
import { esMore } from './more.js';
import { esPlaces } from './places.js';

/** Spanish strings of lists of organisations. */
export const esOrganizations: OrganizationWords = {
  ...esPlaces,
  ...esMore,
  formatLanguage: 'es',
  fundedBy: 'Financiado por',
  fundedBySentence: 'Financiación: {names}.',
  partners: 'Asociados',
  participants: 'Participantes',
  withAcronym: '{name}\u00a0({acronym})',
};
