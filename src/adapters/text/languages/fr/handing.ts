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
  saisi | saisis | saisie | saisies | confisqué | confisqués | confisquée | confisquées | vendu | vendus | vendue | vendues
`);
