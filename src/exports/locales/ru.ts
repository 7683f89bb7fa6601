export { ru } from '../../i18n/ru.js';
