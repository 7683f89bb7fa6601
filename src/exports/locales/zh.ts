export { zh } from '../../i18n/zh/locale.js';
