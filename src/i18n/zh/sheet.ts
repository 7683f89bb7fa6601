import type { SheetWords } from '../locale.js';

/** Chinese strings of printed sheets. */
export const zhSheet: SheetWords = {
  language: 'zh-Hans',
  readOnline: '在线阅读',
};
