import type { OrganizationWords } from '../locale.js';
import { ruMore } from './more.js';
import { ruPlaces } from './places.js';

/** Russian strings of lists of organisations. */
export const ruOrganizations: OrganizationWords = {
  ...ruPlaces,
  ...ruMore,
  formatLanguage: 'ru',
  fundedBy: 'Финансирование',
  fundedBySentence: 'Финансирование: {names}.',
  partners: 'Партнеры',
  participants: 'Участники',
  withAcronym: '{name}\u00a0({acronym})',
};
