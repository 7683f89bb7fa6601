import { isCost } from '../roles/sentence.js';
import { isPaidPassive } from './objects.js';
import type { VerbAct } from './rules.js';
import type { VerbSentence } from './sentence.js';
import { readChain } from './subjects.js';

/**
 * What a passive tells by a verb that gives or builds: "The store was put up by A" of work, "the money was put up by A"
 * of a gift, and "the notice", "the guests" or "the house … for sale" of neither.
 */
export function readRaised(
  verbal: VerbSentence,
  act: VerbAct,
  verb: number,
  end: number,
): VerbAct | undefined {
  const { tokens, verbs, sets, to } = verbal;
  if (act !== 'gives') return act;
  if (verbs.installingPhrases.match(tokens, verb, end))
    return isPaidPassive(verbal, act, verb) ? act : 'does';
  if (!verbs.raisingPhrases.match(tokens, verb, end)) return act;
  if (verbal.has(end, to, sets.sales)) return undefined;
  const [start, stop] = subjectBefore(verbal, verb);
  const noun = headOf(verbal, start, stop);
  if (sets.buildings.has(tokens.key(noun))) return 'does';
  return isGiven(verbal, start, stop, noun) ? act : undefined;
}

/** The words before a verb that say what it is done to, without an aside between two commas. */
function subjectBefore(
  { sentence, tokens, verbs, sets, from }: VerbSentence,
  verb: number,
): [number, number] {
  let stop = readChain(sentence, verbs, verb).from;
  if (sets.relatives.has(tokens.key(stop - 1))) stop -= tokens.key(stop - 2) === ',' ? 2 : 1;
  else if (tokens.key(stop - 1) === ',') {
    stop--;
    while (stop > from && !(tokens.key(stop - 1) === ',' && !tokens.glued(stop))) stop--;
    if (stop > from) stop--;
  }
  let start = stop;
  while (start > from && !/^[,.;:!?()]$/.test(tokens.key(start - 1))) start--;
  return [start, stop];
}

/** The noun of it: the word before the first small one inside ("A *tender* for the pump"), else the last. */
function headOf({ tokens, words }: VerbSentence, start: number, stop: number): number {
  let index = start + 1;
  while (index < stop && !(words.functionWords.has(tokens.key(index)) && !words.and.has(tokens.key(index))))
    index++;
  return index - 1;
}

/** Money, or a thing that the sentence speaks of itself. */
function isGiven(
  { sentence, tokens, words, verbs }: VerbSentence,
  start: number,
  stop: number,
  noun: number,
): boolean {
  if (words.goods.has(tokens.key(noun)) || verbs.thingPhrases.whole(tokens, noun, noun + 1)) return true;
  if (isCost(sentence, start, stop)) return true;
  for (let index = start; index < stop; index++) {
    if (words.currencies.match(tokens, index, stop)) return true;
    const paid = words.payNouns.match(tokens, index, stop);
    if (paid && paid.value !== 'support') return true;
  }
  return false;
}
