export { fr } from '../../i18n/fr/locale.js';
