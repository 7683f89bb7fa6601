import type { ListWords } from '../locale.js';

/** French words of lists of articles. */
export const frLists: ListWords = {
  language: 'fr',
  loading: 'Chargement des articles',
  noArticles: 'Aucun article à afficher',
};
