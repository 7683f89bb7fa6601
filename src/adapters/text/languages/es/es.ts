import type { TextRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { esAway, esLocals } from './away.js';
import { esCountries, esNotCountries, esUncertain } from './countries.js';
import { esGazetteer } from './gazetteer.js';
import { esGoals } from './goals.js';
import { esLayout } from './layout.js';
import { esOrganizations } from './organizations.js';
import { esPlaces } from './places.js';
import { esRoles } from './roles.js';
import { esRoleWeights } from './roleWeights.js';

/** The rules for Spanish. Words only: how they are used is the engine's. */
export const es: TextRules = {
  away: esAway,
  locals: esLocals,
  gazetteer: esGazetteer,
  weights: {
    language: 'es',
    table: esRoleWeights,
    joints: ['y', 'e', ',', ';', 'la', 'el', 'los', 'las', 'del', 'de', 'por'],
    near: 8,
    letters: 6,
    least: 100,
  },
  layout: esLayout,
  dates: {
    months: [
      ...'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
        .split(' ')
        .map((month, index) => [month, index + 1] as const),
      ...'ene feb mar abr may jun jul ago sep oct nov dic'
        .split(' ')
        .map((month, index) => [month, index + 1] as const),
      ['setiembre', 9],
      ['sept', 9],
    ],
    weekdays: wordList(
      'lunes | martes | miércoles | jueves | viernes | sábado | domingo | miercoles | sabado',
    ),
    fillers: ['de', 'del', 'º', 'ro'],
    dayFirst: true,
    published: wordList(`
      Fecha | Publicado | Publicado el | Publicada el | Fecha de publicación | Publicación | Emitido el
      Difundido el | Fecha de emisión | Fecha de publicacion
    `),
    updated: wordList(`
      Actualizado | Actualizado el | Última actualización | Última modificación | Modificado | Modificado el
      Fecha de actualización
    `),
  },
  names: esOrganizations,
  roles: esRoles,
  project: {
    phrases: [],
    naming: wordList('proyecto | programa | iniciativa | campaña'),
    nouns: ['Proyecto', 'Programa', 'Iniciativa', 'Campaña', 'proyecto', 'programa', 'iniciativa', 'campaña'],
    after: ['para', 'de', 'del', 'la', 'el', 'los', 'las', 'en', 'con', 'y', 'a', 'al', 'por', 'que', 'sin'],
    afterMore: ['en'],
  },
  places: esPlaces,
  countries: {
    names: esCountries.names,
    demonyms: esCountries.demonyms,
    capitals: esCountries.capitals,
    uncertain: esUncertain,
    notCountries: esNotCountries,
  },
  goals: esGoals,
};
