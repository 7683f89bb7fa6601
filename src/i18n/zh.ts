import type { Locale } from './locale.js';
import { zhCountries } from './zhCountries.js';

/**
 * Chinese in simplified characters, as the UN's services write it, with full-width marks and no spaces. The tag names
 * the script, since for `zh` alone a system set to traditional characters may choose their font.
 *
 * Titles of goals: the UN's short ones, as open-sdg/sdg-translations and an independent list have them.
 */
export const zh: Locale = {
  language: 'zh-Hans',
  formatLanguage: 'zh-Hans',
  goalLabel: '可持续发展目标{code}：{title}',
  targetLabel: '，具体目标{target}',
  goalTitles: [
    '无贫穷',
    '零饥饿',
    '良好健康与福祉',
    '优质教育',
    '性别平等',
    '清洁饮水和卫生设施',
    '经济适用的清洁能源',
    '体面工作和经济增长',
    '产业、创新和基础设施',
    '减少不平等',
    '可持续城市和社区',
    '负责任消费和生产',
    '气候行动',
    '水下生物',
    '陆地生物',
    '和平、正义与强大机构',
    '促进目标实现的伙伴关系',
  ],
  countryNames: zhCountries,
  placeKinds: {
    country: '国家',
    province: '省',
    district: '区',
    city: '城市',
    camp: '营地',
    site: '地点',
    region: '地区',
  },
  withKind: '{place}（{kind}）',
  separator: '，',
  largestFirst: true,
  fundedBy: '资助方',
  fundedBySentence: '由{names}资助。',
  partners: '合作伙伴',
  participants: '参与方',
  withAcronym: '{name}（{acronym}）',
  more: {
    goals: { other: '其他{count}个目标' },
    funders: { other: '其他{count}个资助方' },
    partners: { other: '其他{count}个合作伙伴' },
    participants: { other: '其他{count}个参与方' },
  },
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
  loading: '正在加载文章',
  noArticles: '暂无文章',
};
