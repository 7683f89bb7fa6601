import type { MoreWords } from '../locale.js';

/** Chinese strings of shortened lists. */
export const zhMore: MoreWords = {
  language: 'zh-Hans',
  more: {
    goals: { other: '其他{count}个目标' },
    funders: { other: '其他{count}个资助方' },
    partners: { other: '其他{count}个合作伙伴' },
    participants: { other: '其他{count}个参与方' },
  },
};
