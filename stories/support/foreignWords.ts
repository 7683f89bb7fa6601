/** The words of languages that have stories of their own. */
export { ar as arabicWords } from '../../src/exports/locales/ar.js';
export { zh as chineseWords } from '../../src/exports/locales/zh.js';
