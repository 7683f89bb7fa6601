export { es } from '../../i18n/es/locale.js';
