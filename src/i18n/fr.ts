import { frCountries } from './frCountries.js';
import type { Locale } from './locale.js';

/**
 * French, as the UN's services write it: a no-break space before a colon and inside « », `’` for an apostrophe. What
 * stands above a list or before a name is a noun or a participle with "par", so nothing has to agree with names whose
 * article and gender nobody knows; that is also why the sentence about funders is a noun with a colon.
 *
 * Titles of goals: the UN's short ones, as open-sdg/sdg-translations and independent lists have them.
 */
export const fr: Locale = {
  language: 'fr',
  formatLanguage: 'fr',
  dateWords: { '1': '1er' },
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
  countryNames: frCountries,
  placeKinds: {
    country: 'pays',
    province: 'province',
    district: 'district',
    city: 'ville',
    camp: 'camp',
    site: 'site',
    region: 'région',
  },
  withKind: '{place} ({kind})',
  separator: ', ',
  fundedBy: 'Financé par',
  fundedBySentence: 'Financement\u00a0: {names}.',
  partners: 'Partenaires',
  participants: 'Participants',
  withAcronym: '{name}\u00a0({acronym})',
  more: {
    goals: { other: '{count} autres objectifs' },
    funders: { other: '{count} autres bailleurs de fonds' },
    partners: { other: '{count} autres partenaires' },
    participants: { other: '{count} autres participants' },
  },
  scopes: { local: 'Local', national: 'National', regional: 'Régional', global: 'Mondial' },
  project: 'Projet',
  publisher: 'Publié par',
  authors: 'Par',
  topics: 'Thèmes',
  credit: 'Photo\u00a0: {credit}',
  updated: 'Mise à jour\u00a0: {date}',
  correction: 'Rectificatif',
  withdrawn: 'Article retiré',
  withdrawnStory: 'Cet article a été retiré.',
  readStory: 'Lire l’article',
  newTab: 's’ouvre dans un nouvel onglet',
  loading: 'Chargement des articles',
  noArticles: 'Aucun article à afficher',
};
