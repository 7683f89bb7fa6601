import type { CardLocale } from '../locale.js';
import { frGoals } from './goals.js';
import { frOrganizations } from './organizations.js';

/** French strings of a card. */
export const frCard: CardLocale = {
  ...frGoals,
  ...frOrganizations,
  dateWords: { '1': '1er' },
  scopes: { local: 'Local', national: 'National', regional: 'Régional', global: 'Mondial' },
  project: 'Projet',
  publisher: 'Publié par',
  authors: 'Par',
  topics: 'Thèmes',
  credit: 'Photo\u00a0: {credit}',
  updated: 'Mise à jour\u00a0: {date}',
  correction: 'Rectificatif',
  withdrawn: 'Article retiré',
  withdrawnStory: 'Cet article a été retiré.',
  readStory: 'Lire l’article',
  translations: 'Autres langues',
  attachments: 'Documents',
  contacts: 'Contact',
  disaster: 'Catastrophe',
  ai: { assisted: 'Rédigé avec l’aide de l’IA', generated: 'Généré par l’IA' },
  reviewer: 'Relu par',
  evidence: 'D’où viennent ces informations',
  madeOn: 'État au {date}',
  newTab: 's’ouvre dans un nouvel onglet',
};
