import { wordList } from '../../wordList.js';

/** Forms of "remettre", by which who gave a thing hands it over. */
export const frHanding: readonly string[] = wordList(
  'remis | remise | remises | remet | remettent | remettra | remettront',
);

/** In a sentence in which who hands a thing over gives nothing: it is another's, or no goods. */
export const frNotHanded: readonly string[] = wordList(`
  au nom de | au nom du | au nom d’ | au nom des | pour le compte de | pour le compte du | pour le compte d’ | pour le compte des
  clé | clés | clef | clefs | acheté | achetés | achetée | achetées | grâce | prix | attestation | attestations | certificat | certificats
  diplôme | diplômes | rapport | rapports | propriétaire | propriétaires | destinataire | destinataires
  volé | volés | volée | volées | perdu | perdus | perdue | perdues | retrouvé | retrouvés | retrouvée | retrouvées
  après réparation | après réparations | après révision | après entretien | après rénovation | après remise en état | après restauration
  saisi | saisis | saisie | saisies | confisqué | confisqués | confisquée | confisquées | vendu | vendus | vendue | vendues
`);

/** Behind a form of "remettre", by which it says to mend or to put back. */
export const frRestored: readonly string[] = wordList(
  'en état | en bon état | à neuf | en service | en marche | en route | en fonction | en fonctionnement | en eau | à niveau | à jour | sur pied | en place | à leur place | à sa place | à flot | aux normes',
);
