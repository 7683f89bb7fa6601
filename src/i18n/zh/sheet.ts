import type { SheetWords } from '../locale.js';

/** Chinese strings of printed sheets. */
export const zhSheet: SheetWords = {
  language: 'zh-Hans',
  readOnline: '在线阅读',
  qrCode: '此网址的二维码',
};
