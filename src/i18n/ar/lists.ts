import type { ListWords } from '../locale.js';

/** Arabic strings of lists of articles. */
export const arLists: ListWords = {
  language: 'ar',
  loading: 'جارٍ تحميل المقالات',
  noArticles: 'لا توجد مقالات لعرضها',
};
