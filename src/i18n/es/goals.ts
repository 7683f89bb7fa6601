import type { GoalWords } from '../locale.js';

/** Spanish strings of goal labels. Goal titles are the UN's short ones, as in open-sdg/sdg-translations and independent lists. */
export const esGoals: GoalWords = {
  language: 'es',
  goalLabel: 'ODS {code}: {title}',
  targetLabel: ', meta {target}',
  goalTitles: [
    'Fin de la pobreza',
    'Hambre cero',
    'Salud y bienestar',
    'Educación de calidad',
    'Igualdad de género',
    'Agua limpia y saneamiento',
    'Energía asequible y no contaminante',
    'Trabajo decente y crecimiento económico',
    'Industria, innovación e infraestructura',
    'Reducción de las desigualdades',
    'Ciudades y comunidades sostenibles',
    'Producción y consumo responsables',
    'Acción por el clima',
    'Vida submarina',
    'Vida de ecosistemas terrestres',
    'Paz, justicia e instituciones sólidas',
    'Alianzas para lograr los objetivos',
  ],
};
