import type { GoalWords } from '../locale.js';

/** French strings of goal labels. Goal titles are the UN's short ones, as in open-sdg/sdg-translations and independent lists. */
export const frGoals: GoalWords = {
  language: 'fr',
  goalLabel: 'ODD {code}\u00a0: {title}',
  targetLabel: ', cible {target}',
  goalTitles: [
    'Pas de pauvreté',
    'Faim «\u00a0zéro\u00a0»',
    'Bonne santé et bien-être',
    'Éducation de qualité',
    'Égalité entre les sexes',
    'Eau propre et assainissement',
    'Énergie propre et d’un coût abordable',
    'Travail décent et croissance économique',
    'Industrie, innovation et infrastructure',
    'Inégalités réduites',
    'Villes et communautés durables',
    'Consommation et production responsables',
    'Mesures relatives à la lutte contre les changements climatiques',
    'Vie aquatique',
    'Vie terrestre',
    'Paix, justice et institutions efficaces',
    'Partenariats pour la réalisation des objectifs',
  ],
};
