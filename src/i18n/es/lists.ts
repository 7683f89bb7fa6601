import type { ListWords } from '../locale.js';

/** Spanish strings of lists of articles. */
export const esLists: ListWords = {
  language: 'es',
  loading: 'Cargando artículos',
  noArticles: 'No hay artículos que mostrar',
};
