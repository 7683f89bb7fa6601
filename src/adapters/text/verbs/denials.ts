import { isMoney } from '../roles/sentence.js';
import { maxObject, type VerbSentence } from './sentence.js';

/** "which had financed the hall in 2019": a year beside a relative clause tells of other work. */
export function isDated({ tokens, to }: VerbSentence, verb: number): boolean {
  for (let index = verb; index < Math.min(to, verb + maxObject); index++) {
    if (/^[.;:]$/.test(tokens.key(index))) return false;
    if (/^(?:19|20)\d\d$/.test(tokens.key(index))) return true;
  }
  return false;
}

/** "funds a similar scheme": the work of another story. */
export function isCompared({ tokens, words, from, to }: VerbSentence, verb: number): boolean {
  for (let index = Math.max(from, verb - 10); index < Math.min(to, verb + 10); index++)
    if (words.comparisons.has(tokens.key(index))) return true;
  return false;
}

/** "gives no money", but "gave no fewer than 40 tents". */
export function givesNothing({ tokens, sets }: VerbSentence, end: number): boolean {
  return sets.denyingObjects.has(tokens.key(end)) && !sets.atLeast.has(tokens.key(end + 1));
}

/** "drew up a report", "issued a statement": no work on what is told of. */
export function isNoWork(verbal: VerbSentence, end: number): boolean {
  const { sentence, tokens, words, verbs } = verbal;
  const aimed = tokens.key(end) === verbs.rules.to;
  return aimed || verbal.has(end, end + 5, words.helpBarriers) || isMoney(sentence, end);
}
