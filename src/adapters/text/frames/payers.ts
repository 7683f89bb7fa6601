import type { Item } from '../names/lists.js';
import { isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import { isMoney } from '../roles/sentence.js';
import type { FramedRole } from './frames.js';
import { type FrameSentence, hasAct, isStop, type NameList } from './sentence.js';
import { readFrameSubject } from './subjects.js';
import type { Verb } from './verbs.js';

/** Tokens behind a verb in which what it signs, pays or does for nothing is named. */
const maxObject = 12;

/**
 * "a réparé le toit *à ses frais*", "imprime *à ses frais* les cahiers": what is another's, not "ses propres canaux"; nor
 * "à ses frais de dossier".
 */
export function paysOwnCosts(frame: FrameSentence, verb: Verb): boolean {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  if (frames.possessives.has(tokens.key(verb.to))) return false;
  for (let index = verb.to; index < Math.min(to, verb.to + maxObject); index++) {
    if (isStop(frame, index)) return false;
    const cost = frames.money.ownCosts.match(tokens, index, to);
    if (cost) return !frames.of.has(tokens.key(cost.to)) && !frames.possessives.has(tokens.key(cost.to));
  }
  return false;
}

/** "prend *le relais* … avec 3 milliards": whether what a verb takes is another's place. */
export function takesOver({ sentence, frames }: FrameSentence, verb: Verb): boolean {
  return frames.money.relays.match(sentence.tokens, verb.to, sentence.to) !== undefined;
}

/** "assure gratuitement *la défense* des prévenus": work that is done for nothing, and no gift, as goods beside it are. */
export function givesService(frame: FrameSentence, verb: Verb): boolean {
  const { sentence, frames } = frame;
  if (verb.passive || !hasAct(verb, 'gives', 'hands')) return false;
  let [free, service] = [false, false];
  for (let index = verb.from; index < Math.min(sentence.to, verb.to + 9) && !isStop(frame, index); index++) {
    if (frames.freely.match(sentence.tokens, index, sentence.to)) free = true;
    if (index >= verb.to && frames.services.has(sentence.tokens.key(index))) service = true;
    if (index >= verb.to && frames.goods.has(sentence.tokens.key(index))) return false;
  }
  return free && service;
}

/** "A et le ministère ont signé une convention *de prêt*": of those who sign, such as give. */
export function readSigned(frame: FrameSentence, verb: Verb): FramedRole[] {
  const { sentence } = frame;
  if (!hasAct(verb, 'signs') || verb.passive || verb.denied || isEnded(sentence, verb.at)) return [];
  if (!signsGift(frame, verb.to)) return [];
  const items = readFrameSubject(frame, verb)?.items ?? [];
  return items
    .filter((item) => item.organization && isDonor(sentence, item))
    .map((item): FramedRole => ({ role: 'funders', rule: 'gives-money', item, own: true }));
}

/** "une *convention de prêt*", "un *accord de don*": of money, not "de véhicules"; and of this work, not of years before. */
function signsGift(frame: FrameSentence, at: number): boolean {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  for (let index = at; index < Math.min(to, at + 2 * maxObject); index++) {
    if (isStop(frame, index)) return false;
    if (isPastYear(index)) return false;
    if (!frames.unions.has(tokens.key(index)) || !frames.of.has(tokens.key(index + 1))) continue;
    return frames.gifts.has(tokens.key(index + 2)) && !isOfThings(index + 3) && !isForOther(index + 3);
  }
  return false;

  /** "en 2017", where the story is of a later year, or of one that is not told. */
  function isPastYear(index: number): boolean {
    if (!/^(?:19|20)\d\d$/.test(tokens.key(index))) return false;
    if (sentence.year === undefined) return tokens.key(index - 1) === 'en';
    return (tokens.number(index) ?? 0) < sentence.year;
  }

  /** "de véhicules", but not "de 28 millions". */
  function isOfThings(index: number): boolean {
    if (!frames.of.has(tokens.key(index))) return false;
    const next = tokens.key(index + 1) === "'" ? index + 2 : index + 1;
    const sum = tokens.number(next) !== undefined || isMoney(sentence, next, 5);
    return !sum;
  }

  /** "pour un autre port" */
  function isForOther(start: number): boolean {
    for (let index = start; index < Math.min(to, start + maxObject) && !isStop(frame, index); index++)
      if (/^autres?$/.test(tokens.key(index)) || isPastYear(index)) return true;
    return false;
  }
}

/** "La facture *relève du* Fonds X", said of a cost: of those behind "of", such as give. */
export function fallsTo(verb: Verb | undefined, of: number): boolean {
  return verb !== undefined && verb.to === of && !verb.denied && hasAct(verb, 'falls');
}

/** Of those to whom a cost falls, such as give: a ministry may only decide on it. */
export function donorsOf({ sentence }: FrameSentence, items: readonly Item[]): readonly Item[] {
  return items.filter((item) => isDonor(sentence, item));
}

/** "avec *de l’argent* de A", "*des fonds* non affectés de A": money told of as what was spent. */
export function isLedMoney({ sentence, frames }: FrameSentence, at: number): boolean {
  const { tokens, words, from } = sentence;
  if (!frames.money.moneys.has(tokens.key(at)) || !tokens.small(at)) return false;
  let index = at - 1;
  while (
    index >= from &&
    (/^[l']$/.test(tokens.key(index)) ||
      words.determiners.has(tokens.key(index)) ||
      tokens.key(index) === 'de')
  )
    index--;
  const lead = tokens.key(index);
  if (index < from) return frames.money.indefinites.has(tokens.key(at - 1));
  const owed = /^(?:aux?|à)$/.test(lead) && frames.owing.has(tokens.key(index - 1));
  return frames.with.has(lead) || lead === 'sur' || owed;
}

/** "d’*une* campagne payée *en 2019* par A": another work, of a year before the story's. */
export function isOfEarlierYear({ sentence, frames }: FrameSentence, verb: Verb, by: number): boolean {
  const { tokens, from } = sentence;
  if (!verb.bare) return false;
  let year: number | undefined;
  for (let index = verb.to; index < by; index++)
    if (/^(?:19|20)\d\d$/.test(tokens.key(index))) year = tokens.number(index);
  if (year === undefined || year >= (sentence.year ?? Number.POSITIVE_INFINITY)) return false;
  for (let index = verb.at - 1; index >= Math.max(from, verb.at - 4); index--)
    if (frames.money.indefinites.has(tokens.key(index))) return true;
  return false;
}

/** "*Une* enquête confiée à A *dira* …": work that is still to come, and not the story's. */
export function isToCome({ sentence, frames }: FrameSentence, verb: Verb, list: NameList): boolean {
  const { tokens, from } = sentence;
  if (!verb.bare || !tokens.small(list.to) || !/(?:ra|ront)$/.test(tokens.key(list.to))) return false;
  for (let index = verb.at - 1; index >= Math.max(from, verb.at - 4); index--)
    if (frames.money.indefinites.has(tokens.key(index))) return true;
  return false;
}
