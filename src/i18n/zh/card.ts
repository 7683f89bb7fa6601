import type { CardLocale } from '../locale.js';
import { zhGoals } from './goals.js';
import { zhOrganizations } from './organizations.js';

/** Chinese strings of a card. */
export const zhCard: CardLocale = {
  ...zhGoals,
  ...zhOrganizations,
  scopes: { local: '地方', national: '全国', regional: '区域', global: '全球' },
  project: '项目',
  publisher: '发布机构',
  authors: '作者',
  topics: '主题',
  credit: '图片：{credit}',
  updated: '更新于{date}',
  correction: '更正',
  withdrawn: '已撤回',
  withdrawnStory: '本文已撤回。',
  readStory: '阅读全文',
  newTab: '在新标签页中打开',
};
