/** Locales of languages that have their own stories. */
export { ar as arabicWords } from '../../src/i18n/ar/locale.js';
export { zh as chineseWords } from '../../src/i18n/zh/locale.js';
