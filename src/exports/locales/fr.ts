export { fr } from '../../i18n/fr.js';
