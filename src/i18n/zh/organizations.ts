import type { OrganizationWords } from '../locale.js';
import { zhMore } from './more.js';
import { zhPlaces } from './places.js';

/** Chinese strings of lists of organisations. */
export const zhOrganizations: OrganizationWords = {
  ...zhPlaces,
  ...zhMore,
  formatLanguage: 'zh-Hans',
  fundedBy: '资助方',
  fundedBySentence: '由{names}资助。',
  partners: '合作伙伴',
  participants: '参与方',
  withAcronym: '{name}（{acronym}）',
};
