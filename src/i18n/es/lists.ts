import type { ListWords } from '../locale.js';

/** Spanish words of lists of articles. */
export const esLists: ListWords = {
  language: 'es',
  loading: 'Cargando artículos',
  noArticles: 'No hay artículos que mostrar',
};
