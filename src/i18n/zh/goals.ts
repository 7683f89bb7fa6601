import type { GoalWords } from '../locale.js';

/** Chinese strings of goal labels. Goal titles are the UN's short ones, as in open-sdg/sdg-translations and an independent list. */
export const zhGoals: GoalWords = {
  language: 'zh-Hans',
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
};
