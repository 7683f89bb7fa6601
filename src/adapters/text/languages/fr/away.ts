import { crossed } from '../../names/linked.js';
import { wordList } from '../../wordList.js';

const emigrants = crossed(
  ['ressortissants', 'ressortissantes', 'natifs', 'originaires', 'compatriotes'],
  ['', 'de la commune', 'du village', 'de la ville', 'de la région', 'du pays', 'du quartier'],
);

/** "les ressortissants de la commune établis en …": not where the story happens, as "l’hôpital est établi en …" is. */
const settled = crossed(
  emigrants.map((phrase) => phrase.trim()),
  crossed(['établis', 'établies', 'installés', 'installées', 'vivant', 'résidant'], ['en', 'au', 'aux']),
);

/** Before a country in its clause: it is not where the story happens. */
export const frAway: readonly string[] = [
  ...settled,
  ...wordList(`
  mon frère | ma sœur | mon fils | ma fille | mon mari | son frère | sa sœur | son mari | mise au point | mis au point | mis au point | mise au point | se répand | existe depuis | existe aussi | existe déjà | confié à une entreprise | confiée à une entreprise
  acheté | achetée | achetés | achetées | importé | importée | importés | importées | fabriqué | fabriquée | fabriqués | fabriquées | commandé en | commandés en | assemblé en | assemblés en
  conçu en | conçue en | conçus en | imprimés en | imprimé en | idée vient | idée venue | idée est née | modèle vient | inspiré | inspirée | inspirés | inspirées | copié | copiée | emprunté | empruntée
  vient de | vient d’ | viennent de | viennent d’ | viennent du | vient du | viennent des | venu de | venus de | venus d’ | venue d’ | venues d’ | venu d’ | venus du | venu du | venues de | venue de | provenant | en provenance | originaire | originaires
  a étudié | ont étudié | ayant étudié | avoir étudié | études en | études au | études aux | a grandi | est né | est née | sont nés | sont nées | née en | né en | a appris | ont appris | formé en | formée en | formés en | formé au | formée au | formés au | diplômé | diplômée | diplômés
  stage en | stage au | stages en | a vécu | ont vécu | a travaillé | dons des habitants | dons d’habitants | dons de particuliers | solidarité de | jumelée | jumelé | jumelage | exporté | exportée | exportés | exportées | exporte vers | vendu en | vendus en | vendus au
  producteurs d’ | expatriés | diaspora | émigrés | fui | fuyant | fuient | voyage d’étude | voyage d’études
`).filter((phrase) => !['producteurs d’', 'inspirés', 'diaspora'].includes(phrase)),
];

/** People who live where a story happens, beside an adjective of a country. */
export const frLocals: readonly string[] = wordList(`
  agriculteurs | agricultrices | pêcheurs | pêcheuses | éleveurs | éleveuses | paysans | paysannes | maraîchers | maraîchères | sages-femmes | familles | écoliers | élèves | ménages | communautés | écoles | villes | villages | hôpitaux | producteurs | productrices | communes | enseignants | enseignantes | autorités | puisatiers | cultivateurs
`);
