import type { Compiled } from '../compiled.js';
import { type Item, readList } from '../names/lists.js';
import type { Tokens } from '../tokens.js';
import type { RoleSentence } from './sentence.js';

const maxSubject = 60;
/** "…, based in Geneva since 1950, has given": what may stand between commas after a subject. */
const maxApposition = 14;
/** How far behind its end the reading of a list looks. */
const maxAhead = 12;

/** Who stands before a verb as its subject, and the token after them. */
export interface Subject {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/**
 * The subject of the verb at a token: a list that begins its sentence, or a clause of it ("En 2019, la Suisse a versé",
 * "le projet que la Norvège finance"), and ends directly before the verb, before a clitic or a relative pronoun
 * ("y contribue", "qui finance"), or before what stands between two commas. The longest wins.
 */
export function readSubjectBefore(sentence: RoleSentence, verb: number): Subject | undefined {
  const { tokens, words, from, to } = sentence;
  const first = Math.max(from, verb - maxSubject);
  for (let start = first; start < verb; start++) {
    if (start !== from && !startsClause(tokens, words, start)) continue;
    const list = readListBefore(sentence, start, verb);
    if (list.items.length && endsBefore(list.to)) return { ...list, from: start };
  }
  return undefined;

  function endsBefore(end: number): boolean {
    if (end === verb || reaches(end)) return true;
    if (tokens.key(end) !== ',') return false;
    if (reaches(end + 1)) return true;
    const close = verb - 1;
    return tokens.key(close) === ',' && close > end + 1 && close - end <= maxApposition && close < to;
  }

  /** Whether nothing but a small word or two stands before the verb: "qui y". */
  function reaches(at: number): boolean {
    let index = at;
    for (let count = 0; count < 3 && index < verb; count++)
      index = words.subjectLinks.match(tokens, index, verb)?.to ?? verb + 1;
    return index === verb;
  }
}

/**
 * The list at a token, up to a verb. One that stops well before its verb stops there for the verbs behind it too, so it
 * is kept: in a chain of verbs each list is read once, not once for each verb.
 */
function readListBefore({ tokens, words, stopped }: RoleSentence, start: number, verb: number) {
  const known = stopped.get(start);
  if (known) return known;
  const list = readList(tokens, words, start, verb, true);
  if (list.to + maxAhead < verb) stopped.set(start, list);
  return list;
}

/** The first token of a clause: behind a comma, a colon, a quote, or what leads to a clause ("que", "c’est"). */
function startsClause(tokens: Tokens, words: Compiled, index: number): boolean {
  const before = tokens.key(index - 1);
  if (/^[,;:–—«“"]$/.test(before)) return true;
  return before === "'" ? words.clauseLeads.has(tokens.key(index - 2)) : words.clauseLeads.has(before);
}
