import type { ListWords } from '../locale.js';

/** Russian strings of lists of articles. */
export const ruLists: ListWords = {
  language: 'ru',
  loading: 'Материалы загружаются',
  noArticles: 'Нет материалов',
};
