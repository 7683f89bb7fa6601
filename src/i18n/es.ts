import { esCountries } from './esCountries.js';
import type { Locale } from './locale.js';

/**
 * Spanish, as the UN's services write it. Nothing has to agree with the names around it, whose article and gender
 * nobody knows; that is also why the sentence about funders is a noun with a colon.
 *
 * Titles of goals: the UN's short ones, as open-sdg/sdg-translations and independent lists have them.
 */
export const es: Locale = {
  language: 'es',
  formatLanguage: 'es',
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
  countryNames: esCountries,
  placeKinds: {
    country: 'país',
    province: 'provincia',
    district: 'distrito',
    city: 'ciudad',
    camp: 'campamento',
    site: 'lugar',
    region: 'región',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
  fundedBy: 'Financiado por',
  fundedBySentence: 'Financiación: {names}.',
  partners: 'Asociados',
  participants: 'Participantes',
  withAcronym: '{name}\u00a0({acronym})',
  more: {
    goals: { other: '{count} objetivos más' },
    funders: { other: '{count} financiadores más' },
    partners: { other: '{count} asociados más' },
    participants: { other: '{count} participantes más' },
  },
  scopes: { local: 'Local', national: 'Nacional', regional: 'Regional', global: 'Mundial' },
  project: 'Proyecto',
  publisher: 'Publicado por',
  authors: 'Por',
  topics: 'Temas',
  credit: 'Foto: {credit}',
  updated: 'Actualización: {date}',
  correction: 'Corrección',
  withdrawn: 'Artículo retirado',
  withdrawnStory: 'Este artículo se ha retirado.',
  readStory: 'Leer el artículo',
  newTab: 'se abre en una pestaña nueva',
  loading: 'Cargando artículos',
  noArticles: 'No hay artículos que mostrar',
};
