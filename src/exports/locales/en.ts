export { en } from '../../i18n/en/locale.js';
