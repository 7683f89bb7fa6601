export { ar } from '../../i18n/ar/locale.js';
