export { en } from '../../i18n/en.js';
