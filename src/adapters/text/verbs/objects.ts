import { isDonor } from '../roles/givers.js';
import { isCost, isMoney } from '../roles/sentence.js';
import type { VerbAct } from './rules.js';
import { maxObject, type VerbSentence } from './sentence.js';
import type { VerbSubject } from './subjects.js';

/** The verb tells of work, or of giving that is work too: "provides". */
export function isWork({ tokens, words, to }: VerbSentence, what: VerbAct, verb: number): boolean {
  return what === 'does' || (what === 'gives' && words.actVerbs.match(tokens, verb, to) !== undefined);
}

/** "The Government of Japan today handed over a block of flats": what a donor gives needs no number. */
export function handsOver(verbal: VerbSentence, what: VerbAct, subject: VerbSubject, at: number): boolean {
  const { sentence, tokens, sets } = verbal;
  if (what !== 'gives' || !subject.items.every((item) => isDonor(sentence, item))) return false;
  const handed = sets.handing.has(tokens.key(at - 1)) || sets.handing.has(tokens.key(at - 2));
  return handed && !verbal.has(at, Math.min(objectEnd(verbal, at), at + 6), sets.notGifts);
}

/** What the verb gives is money, or worth it. */
export function isGift(verbal: VerbSentence, what: VerbAct, at: number): boolean {
  const { sentence, tokens, words, verbs, sets } = verbal;
  const stop = objectEnd(verbal, at);
  if (what === 'funds')
    return !verbal.has(at, Math.min(stop, at + 4), sets.notGifts) || isMoney(sentence, at);
  // "let the club use £1,500 of an old grant"
  if (what === 'lets')
    return verbal.hasFree(at, stop) || (verbal.has(at, at + 6, sets.spending) && isMoney(sentence, at, 9));
  if (isMoney(sentence, at, 9) || verbal.hasFree(at, stop)) return true;
  if (what === 'pays')
    return isCost({ ...sentence, to: stop }, at, at + 9) || verbal.has(at, at + 5, sets.shares);
  // "contributes to the goals"
  if (tokens.key(at) === verbs.rules.to || verbal.has(at, Math.min(stop, at + 4), sets.notGifts))
    return false;
  if (isCounted(verbal, at, stop)) return true;
  for (let index = at; index < Math.min(stop, at + 7); index++) {
    const noun = words.payNouns.match(tokens, index, stop);
    if (noun && noun.value !== 'support') return true;
    if (words.goods.has(tokens.key(index)) || verbs.thingPhrases.match(tokens, index, stop)) return true;
    if (verbal.has(index, index + 1, sets.shares) && index < at + 3) return true;
  }
  return false;
}

/** "The costs were met by", "$5,000 was given by", but not "advice was given by". */
export function isPaidPassive(verbal: VerbSentence, what: VerbAct, verb: number): boolean {
  const { sentence, tokens, words, verbs, sets, from, to } = verbal;
  if (what === 'funds') return !verbal.has(Math.max(from, verb - 6), verb, sets.notGifts);
  if (what !== 'does' && verbal.hasFree(verb, Math.min(to, verb + 8))) return true;
  const start = Math.max(from, verb - 14);
  if (isCost(sentence, start, verb)) return true;
  for (let index = start; index < verb; index++) {
    if (words.currencies.match(tokens, index, verb)) return true;
    if (what === 'gives' && index === start && isCountedBefore(verbal, verb)) return true;
    if (
      what === 'gives' &&
      (words.goods.has(tokens.key(index)) || verbs.thingPhrases.match(tokens, index, verb))
    )
      return true;
    const noun = words.payNouns.match(tokens, index, verb);
    if (noun && noun.value !== 'support') return true;
  }
  return false;
}

/** "sent 2,300 books", "gave 40 of them": a number of things, not of people or days. */
function isCounted(verbal: VerbSentence, at: number, stop: number): boolean {
  for (let index = at; index < Math.min(stop, at + 3); index++) {
    if (verbal.tokens.number(index) === undefined) continue;
    return !verbal.has(index + 1, Math.min(stop, index + 4), verbal.sets.uncounted);
  }
  return false;
}

/** "Twelve incubators were handed over": a number of things at the start of the sentence. */
function isCountedBefore(verbal: VerbSentence, verb: number): boolean {
  const { tokens, sets, from } = verbal;
  if (!sets.handing.has(tokens.key(verb))) return false;
  for (let index = from; index < Math.min(verb, from + 4); index++)
    if (tokens.number(index) !== undefined) return isCounted(verbal, index, verb);
  return false;
}

/** The end of the clause in which the object stands, or of how far it is looked for. */
function objectEnd({ tokens, to }: VerbSentence, at: number): number {
  let index = at;
  for (; index < Math.min(to, at + maxObject); index++)
    if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
  return index;
}
