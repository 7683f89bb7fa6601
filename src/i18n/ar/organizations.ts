import type { OrganizationWords } from '../locale.js';
import { arMore } from './more.js';
import { arPlaces } from './places.js';

/** Arabic strings of lists of organisations. */
export const arOrganizations: OrganizationWords = {
  ...arPlaces,
  ...arMore,
  formatLanguage: 'ar-u-nu-latn',
  fundedBy: 'بتمويل من',
  fundedBySentence: 'بتمويل من {names}.',
  partners: 'الشركاء',
  participants: 'الجهات المشاركة',
  withAcronym: '{name}\u00a0({acronym})',
};
