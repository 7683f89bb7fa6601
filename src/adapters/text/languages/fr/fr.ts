import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { frAway, frLocals } from './away.js';
import { frCountries, frNotCountries, frUncertain } from './countries.js';
import { frGazetteer } from './gazetteer.js';
import { frGoals } from './goals.js';
import { frLayout } from './layout.js';
import { frOrganizations } from './organizations.js';
import { frPlaces } from './places.js';
import { frRoles } from './roles.js';
import { frRoleWeights } from './roleWeights.js';

/** The rules for French. Words only: how they are used is the engine's. */
export const fr: TextRules = {
  away: frAway,
  locals: frLocals,
  gazetteer: frGazetteer,
  weights: {
    language: 'fr',
    table: frRoleWeights,
    joints: ['et', ',', ';', 'le', 'la', 'les', 'l', "'", 'du', 'de', 'des', 'par', 'avec'],
    near: 8,
    letters: 6,
    least: 100,
  },
  layout: frLayout,
  dates: {
    months: [
      ...'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
        .split(' ')
        .map((month, index) => [month, index + 1] as const),
      ...[
        ['fevrier', 2],
        ['aout', 8],
        ['decembre', 12],
        ['jan', 1],
        ['janv', 1],
        ['févr', 2],
        ['fév', 2],
        ['avr', 4],
        ['juil', 7],
        ['sept', 9],
        ['oct', 10],
        ['nov', 11],
        ['déc', 12],
      ].map(([month, number]) => [month as string, number as number] as const),
    ],
    weekdays: wordList('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'),
    shortWeekdays: wordList('lun | mar | mer | jeu | ven | sam | dim'),
    fillers: ['er', 'le'],
    dayFirst: true,
    published: wordList(`
      Date | Publié | Publié le | Publiée le | Publication | Date de publication | Paru le | Mis en ligne le
      Posté le | Diffusé le | Publié en ligne le | Date de parution | Communiqué du | Le | En date du
    `),
    updated: wordList(`
      Mis à jour | Mis à jour le | Mise à jour | Mise à jour le | Dernière mise à jour
      Dernière mise à jour le | Modifié le | Dernière modification | Actualisé le
    `),
  },
  names: frOrganizations,
  roles: frRoles,
  project: {
    phrases: [],
    naming: wordList('projet | programme | initiative | campagne'),
    nouns: ['Projet', 'Programme', 'Initiative', 'Campagne', 'projet', 'programme', 'initiative', 'campagne'],
    after: ['pour', 'de', 'du', 'des', 'd', 'à', 'au', 'et', 'en', 'la', 'le', 'les', 'l'],
    afterMore: ['en'],
  },
  places: frPlaces,
  countries: {
    names: frCountries.names,
    demonyms: frCountries.demonyms,
    capitals: frCountries.capitals,
    uncertain: frUncertain,
    notCountries: frNotCountries,
  },
  goals: frGoals,
};
