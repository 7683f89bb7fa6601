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
  translations: '其他语言',
  attachments: '附件',
  contacts: '联系人',
  disaster: '灾害',
  ai: { assisted: '人工智能辅助撰写', generated: '人工智能生成' },
  reviewer: '审核',
  evidence: '信息来源',
  madeOn: '信息截至{date}',
  newTab: '在新标签页中打开',
};
