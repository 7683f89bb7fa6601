import type { ListWords } from '../locale.js';

/** Chinese strings of lists of articles. */
export const zhLists: ListWords = {
  language: 'zh-Hans',
  loading: '正在加载文章',
  noArticles: '暂无文章',
};
