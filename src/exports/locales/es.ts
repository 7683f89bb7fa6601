export { es } from '../../i18n/es.js';
