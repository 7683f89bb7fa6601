import type { Item } from '../names/lists.js';
import { isAdjective } from '../names/sentenceWords.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isMoney } from '../roles/sentence.js';
import type { FramedRole } from './frames.js';
import { donorsOf, fallsTo, isLedMoney } from './payers.js';
import {
  type FrameSentence,
  hasAct,
  isBody,
  isLand,
  isStop,
  isSum,
  leadOf,
  type NameList,
  speaksOfCost,
  verbBefore,
} from './sentence.js';
import type { Verb } from './verbs.js';

const maxGap = 14;
const maxRest = 40;
const maxShares = 30;

/**
 * "une subvention de 3 000 euros de A", "30 000 euros *de* A", "L’argent … vient *de* A": who stands behind "of" gave, where
 * the noun before it is a gift or a sum, or the verb says whence money comes.
 */
export function readGiven(frame: FrameSentence, list: NameList, of: number): FramedRole[] {
  const { sentence } = frame;
  // "un prêt de 75 millions *en faveur* du Gabon": who receives it.
  if (frame.frames.favors.has(sentence.tokens.key(of - 1))) return [];
  const givers = list.items.filter((item) => isBody(frame, list, item) || isLand(frame, item));
  if (!givers.length) return [];
  const rest = readRestOf(frame, list, of) || isCharged(frame, of);
  if (rest) return givers.map((item) => ({ role: 'funders', rule: 'funding-from', item }));
  const comes = verbBefore(frame, of, 10, () => false);
  const moved = comes && hasAct(comes, 'comes') && isMoneySubject(frame, comes);
  if (fallsTo(comes, of) && isMoneySubject(frame, comes!))
    return donorsOf(frame, givers).map((item) => ({ role: 'funders', rule: 'funding-from', item }));
  const received = comes && hasAct(comes, 'receives') && isReceived(frame, comes, of, list.to);
  const gift = moved || received ? comes.from : giftBefore(frame, of, list.to);
  if (gift === undefined) return [];
  // "Outre le *prêt* de A": also of A that tells of it.
  const own = !moved && frame.frames.gifts.has(sentence.tokens.key(gift));
  const role =
    ((moved || received) && comes.denied) ||
    isAsked(frame, gift) ||
    isUnspent(frame, list.to) ||
    isEnded(sentence, gift)
      ? 'none'
      : 'funders';
  return givers.map((item) => ({ role, rule: 'funding-from', item, ...(own && { own }) }));
}

/** "…, le reste *de* B": what is left of money that another verb of the sentence tells of. */
function readRestOf(frame: FrameSentence, list: NameList, of: number): boolean {
  const { sentence, frames, verbs } = frame;
  const { tokens, words } = sentence;
  if (tokens.key(of) === '(') return isSumEnd(frame, of);
  if (!frames.shares.has(tokens.key(of - 1))) return false;
  const start = words.determiners.has(tokens.key(of - 2)) ? of - 3 : of - 2;
  const joined = tokens.key(start) === ',' || words.and.has(tokens.key(start)) || tokens.key(start) === ';';
  const told = verbs.some(
    (verb) => verb.at < of && !verb.denied && hasAct(verb, 'comes', 'pays', 'costs', 'gives'),
  );
  return joined && told && list.from - of < 3;
}

/** "*un milliard de FCFA* que nous avons reçu de A", "a obtenu de A *une aide de 3 000 euros*": a sum before or behind. */
function isReceived({ sentence }: FrameSentence, verb: Verb, of: number, behind: number): boolean {
  if (verb.to !== of) return false;
  for (let index = verb.from - 1; index >= Math.max(sentence.from, verb.from - 12); index--)
    if (/^qu?e?$/.test(sentence.tokens.key(index)) && isSum(sentence, index - 1)) return true;
  return isMoney(sentence, behind, 8);
}

/** "le solde est *à la charge* de A": said of money. */
function isCharged(frame: FrameSentence, of: number): boolean {
  const { sentence, frames } = frame;
  for (let index = Math.max(sentence.from, of - 4); index < of; index++)
    if (frames.charges.match(sentence.tokens, index, of)?.to === of)
      return speaksOfCost(frame, of - 24, index);
  return false;
}

/** The noun of a gift or the sum before "of", past sums, spans of time and adjectives. */
function giftBefore(frame: FrameSentence, of: number, behind: number): number | undefined {
  const { sentence, frames } = frame;
  const { tokens, words } = sentence;
  if (isSumEnd(frame, of)) return of - 1;
  for (let index = of - 1; index >= Math.max(sentence.from, of - maxGap); index--) {
    const key = tokens.key(index);
    if ((frames.gifts.has(key) && tokens.small(index)) || isLedMoney(frame, index)) return index;
    if (frames.helps.has(key) && tokens.small(index))
      return hasSum(frame, index, of) || isSumBehind(frame, behind) || isMadePossible(frame, index)
        ? index
        : undefined;
    const number =
      tokens.number(index) !== undefined ||
      words.currencies.match(tokens, index, of) ||
      /^(?:,|\.|%|millions?|milliards?|mille|ans|mois)$/.test(key);
    const passes =
      number ||
      frames.of.has(key) ||
      isAdjective(tokens, words, index) ||
      frames.payingAdjectives.has(key) ||
      frames.money.unbound.has(key) ||
      /^(?:d|'|sur|en|un|deux|trois|quatre|cinq|non|remboursable)$/.test(key);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "une contribution de A *d’un montant de* 2 millions de dollars", "l’appui de A *à hauteur de* 300 000 euros". */
function isSumBehind({ sentence }: FrameSentence, at: number): boolean {
  const { tokens, to } = sentence;
  for (let index = at; index < Math.min(to, at + 5); index++)
    if (/^(?:montant|hauteur|valeur)$/.test(tokens.key(index))) return isMoney(sentence, index, 8);
  return false;
}

/** "rendu *possible par une* contribution". */
function isMadePossible({ sentence, frames }: FrameSentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 5); index--)
    if (/^possibles?$/.test(sentence.tokens.key(index)) && frames.thanked.has(sentence.tokens.key(index)))
      return true;
  return false;
}

/** "une aide *de 8 000 euros* de", "l’appui *financier* de". */
function hasSum({ sentence, frames }: FrameSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { tokens, words } = sentence;
    if (frames.payingAdjectives.has(tokens.key(index)) || words.currencies.match(tokens, index, to))
      return true;
  }
  return false;
}

/** "30 000 euros (nécessaires) de": a sum ends before a token. */
function isSumEnd({ sentence }: FrameSentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.from, at - 3); index--)
    if (isSum(sentence, index) && sentence.words.currencies.match(sentence.tokens, index, at)?.to === at)
      return true;
  return isShareOfSum(sentence, at);
}

/** "480 000 euros, dont *200 000* de A et *90 000* de B": numbers of a sum whose currency stands before. */
function isShareOfSum({ tokens, words, from, to }: FrameSentence['sentence'], at: number): boolean {
  let start = at;
  while (start > from && tokens.number(start - 1) !== undefined) start--;
  const lead = tokens.key(start - 1);
  if (start === at || !(lead === 'dont' || lead === ',' || words.and.has(lead))) return false;
  for (let index = start - 1; index >= Math.max(from, start - maxShares); index--) {
    if (/^[.;]$/.test(tokens.key(index))) return false;
    if (words.currencies.match(tokens, index, to)) return tokens.number(index - 1) !== undefined;
  }
  return false;
}

/** "L’argent, 1,2 milliard de francs CFA, vient de": the subject of a verb is money. */
function isMoneySubject(frame: FrameSentence, verb: Verb): boolean {
  const { sentence, frames } = frame;
  for (let index = verb.from - 1; index >= Math.max(sentence.from, verb.from - 20); index--) {
    if (isStop(frame, index)) return false;
    const key = sentence.tokens.key(index);
    if (frames.costs.has(key) || frames.gifts.has(key) || isSum(sentence, index)) return true;
  }
  return false;
}

/** "une demande de subvention de", "n’a pas reçu de": the gift was only asked for, or is denied. */
function isAsked(frame: FrameSentence, at: number): boolean {
  const { sentence, frames, verbs } = frame;
  const { tokens } = sentence;
  const given = tokens.key(sentence.from) === 'sans';
  // "rien n’aurait été possible *sans* la générosité de A"
  const needed = frames.without.has(tokens.key(at - 1)) || frames.without.has(tokens.key(at - 2));
  if (needed && isUnreal(frame, at)) return false;
  if (!given && isDenied(sentence, at)) return true;
  for (let index = at - 1; index >= Math.max(sentence.from, at - 8); index--) {
    if (isStop(frame, index)) return false;
    if (
      frames.asked.has(tokens.key(index)) ||
      frames.perhaps.has(tokens.key(index)) ||
      frames.negations.has(tokens.key(index))
    )
      return true;
  }
  const verb = verbs.findLast((known) => known.at < at);
  return verb?.denied === true && at - verb.at < 12;
}

/** "n’aurait pas vu le jour": told as what did not happen without those named. */
function isUnreal({ sentence, frames }: FrameSentence, at: number): boolean {
  let [perhaps, denied] = [false, false];
  for (let index = at - 1; index >= Math.max(sentence.from, at - 14); index--) {
    if (frames.perhaps.has(sentence.tokens.key(index))) perhaps = true;
    const key = sentence.tokens.key(index);
    if (frames.negations.has(key) || key === 'rien') denied = true;
  }
  return perhaps && denied;
}

/** "un don de A, destiné au Tchad, *n’a pu être dépensé*". */
function isUnspent({ sentence, frames }: FrameSentence, at: number): boolean {
  const { tokens, words, from, to } = sentence;
  if (words.denials.has(tokens.key(from)) && tokens.capital(from)) return false;
  for (let index = at; index < Math.min(to, at + 16); index++) {
    if (/^[.;:!?]$/.test(tokens.key(index))) return false;
    if (frames.negations.has(tokens.key(index)) && /^n/.test(tokens.key(index))) return true;
  }
  return false;
}

/** "A en a payé la moitié, *B un quart*": those whose verb is that of the payer before, with what they paid. */
export function readRest(frame: FrameSentence, verb: Verb): FramedRole[] {
  const { words } = frame.sentence;
  const found: FramedRole[] = [];
  for (const list of frame.lists) {
    if (list.from <= verb.to || list.from - verb.to > maxRest) continue;
    const { key } = leadOf(frame, list);
    if (key !== ',' && !words.and.has(key)) continue;
    if (frame.verbs.some((other) => other.at > verb.at && other.at < list.from)) break;
    const item = lastOf(list.items);
    const share = shareAt(frame, list.to);
    if (item && share !== undefined) found.push({ role: 'funders', rule: 'gives-money', item });
  }
  return found;

  function lastOf(items: readonly Item[]): Item | undefined {
    return items.length === 1 && items[0]!.organization ? items[0] : undefined;
  }
}

/** "A en a supporté *27*, B 9": a number of a sum that stands before, of which another has a share too. */
export function isShared(frame: FrameSentence, verb: Verb): boolean {
  const { tokens } = frame.sentence;
  const counted = tokens.number(verb.to) !== undefined && /^(?:,|et)$/.test(tokens.key(verb.to + 1));
  return counted && tokens.key(verb.from) === 'en' && readRest(frame, verb).length > 0;
}

/** "le reste", "un quart", "20 000 euros", "10 %" at a token, where a name ends. */
function shareAt({ sentence, frames }: FrameSentence, at: number): number | undefined {
  const { tokens, words, to } = sentence;
  for (let index = at; index < Math.min(to, at + 5); index++) {
    const key = tokens.key(index);
    if (frames.shares.has(key) || key === '%' || words.currencies.match(tokens, index, to)) return index;
    // "B *9*, et …"
    const closed = index + 1 >= to || /^(?:[,.;]|et)$/.test(tokens.key(index + 1));
    if (index === at && tokens.number(index) !== undefined && closed) return index;
    const passes =
      words.determiners.has(key) ||
      tokens.number(index) !== undefined ||
      /^(?:les?|la|l|'|à|autre|un|une|de|millions?|[.,])$/.test(key);
    if (!passes) return undefined;
  }
  return undefined;
}

/** "remercie A pour son aide de 5 000 euros", "Merci à A, qui a rendu cet achat possible": thanks for money. */
export function isThanked(frame: FrameSentence, list: NameList): boolean {
  const { sentence, frames } = frame;
  const { tokens, words, from, to } = sentence;
  let thanks = false;
  for (let index = Math.max(from, list.from - 7); index < list.from; index++)
    if (words.thanks.match(tokens, index, to)) thanks = true;
  if (!thanks) return false;
  for (let index = list.to; index < Math.min(to, list.to + 14) && !isStop(frame, index); index++) {
    const key = tokens.key(index);
    if (frames.thanked.has(key) || frames.gifts.has(key)) return true;
    if (frames.helps.has(key) && hasSum(frame, index, Math.min(to, index + 7))) return true;
    if (frame.verbs.some((verb) => verb.at === index && !verb.negated && hasAct(verb, 'pays'))) return true;
  }
  return false;
}
