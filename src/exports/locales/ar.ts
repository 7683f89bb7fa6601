export { ar } from '../../i18n/ar.js';
