export { ru } from '../../i18n/ru/locale.js';
