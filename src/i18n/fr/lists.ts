import type { ListWords } from '../locale.js';

/** French strings of lists of articles. */
export const frLists: ListWords = {
  language: 'fr',
  loading: 'Chargement des articles',
  noArticles: 'Aucun article à afficher',
};
