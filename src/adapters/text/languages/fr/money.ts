import type { FrameMoneyRules } from '../../frames/moneyRules.js';
import { wordList } from '../../wordList.js';

/** More words by which French tells whose money it was, or whose task. */
export const frMoney: FrameMoneyRules = {
  moneys: ['argent', 'fonds', 'deniers', 'moyens', 'ressources'],
  unbound: wordList(`
    non | affecté | affectés | affectées | fléché | fléchés | fléchées | souple | souples | flexible | flexibles | libre | libres
    public | publics | publique | publiques | propre | propres | supplémentaires | disponibles | prépositionnés
  `),
  ownCosts: wordList(
    'à ses frais | à leurs frais | à ses propres frais | à leurs propres frais | sur ses fonds propres | sur leurs fonds propres | sur ses propres fonds | sur ses deniers | de ses propres deniers',
  ),
  relays: ['le relais', 'la relève', 'la suite'],
  callings: wordList(`
    maître d’œuvre | maitre d’œuvre | maître d’oeuvre | maîtres d’œuvre | maître d’ouvrage | maître d’ouvrage délégué | maîtres d’ouvrage
    chef de file | cheffe de file | cheville ouvrière | opérateur | opératrice | coordinateur | coordinatrice | coordonnateur | coordonnatrice
    organisateur | organisatrice | co-organisateur | co-organisatrice | coorganisateur | coorganisatrice
  `),
  indefinites: ['un', 'une', 'des'],
};
