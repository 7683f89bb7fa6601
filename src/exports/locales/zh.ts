export { zh } from '../../i18n/zh.js';
