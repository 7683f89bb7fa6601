import { isAdjective } from '../names/sentenceWords.js';
import { isMoney, type RoleSentence } from '../roles/sentence.js';
import type { Range, Tokens } from '../tokens.js';
import type { CompiledCaseActs } from './actRules.js';

/** Words of a headline and of a first sentence that are kept. */
const maxTopics = 40;
/** Words behind a verb among which its object is looked for. */
const maxObject = 4;

/** What a story is about: the words of its headline and of its first sentence. */
export interface Topics {
  readonly headline: readonly string[];
  readonly opening: readonly string[];
  /** Where that sentence begins. */
  readonly start: number;
}

export function topicsOf(tokens: Tokens, headline: Range | undefined, opening: Range | undefined): Topics {
  const keys = (range: Range | undefined) => {
    const found: string[] = [];
    for (let at = range?.from ?? 0; range && at < range.to && found.length < maxTopics; at++)
      if (tokens.key(at).length > 3 && tokens.isWord(at)) found.push(tokens.key(at));
    return found;
  };
  return { headline: keys(headline), opening: keys(opening), start: opening?.from ?? -1 };
}

/** Two forms of one noun: alike but for an ending. */
function isAlike(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 2);
  return (
    one.length >= length && other.length - one.length < 4 && one.slice(0, length) === other.slice(0, length)
  );
}

/** The first noun behind a verb, past pronouns, adverbs, numbers and adjectives, is one of those the story is about. */
export function isOnTopic(
  { tokens, words, from, to }: RoleSentence,
  acts: CompiledCaseActs,
  verb: number,
  topics: Topics | undefined,
): boolean {
  if (!topics) return false;
  for (let at = verb; at < Math.min(to, verb + maxObject); at++) {
    const key = tokens.key(at);
    const passed =
      acts.pronouns.has(key) ||
      words.adverbs.has(key) ||
      tokens.number(at) !== undefined ||
      isAdjective(tokens, words, at);
    if (passed) continue;
    if (!tokens.small(at) || words.functionWords.has(key) || key.length < 4) return false;
    const told = topics.start === from ? topics.headline : [...topics.headline, ...topics.opening];
    return told.some((other) => isAlike(key, other));
  }
  return false;
}

/**
 * A sum that a verb governs, within a clause: "выделил школе 200 тысяч сомов", "на 61 миллион", and no "билет за 100
 * сомов".
 */
export function givesSum(sentence: RoleSentence, acts: CompiledCaseActs, { from, to }: Range): boolean {
  const { tokens, words } = sentence;
  const clause = { ...sentence, to };
  for (let at = from; at < to; at++) {
    const money = words.moneyNouns.has(tokens.key(at)) || isBareSum(clause, acts, at);
    if (!money && (tokens.number(at) === undefined || !isMoney(clause, at, 1))) continue;
    const before = tokens.key(at - 1);
    if (acts.prices.has(before) || acts.prices.has(tokens.key(at - 2))) return false;
    if (money || at === from || !words.prepositions.has(before) || acts.amounts.has(before)) return true;
  }
  return false;
}

/** "вносит *8,1 млн*, …": nothing follows that is counted. */
function isBareSum({ tokens, words, to }: RoleSentence, acts: CompiledCaseActs, at: number): boolean {
  if (!acts.scales.has(tokens.key(at)) || tokens.number(at - 1) === undefined) return false;
  const next = tokens.key(at + 1) === '.' && tokens.glued(at + 1) ? at + 2 : at + 1;
  return next >= to || /^[,;:–—(]$/.test(tokens.key(next)) || words.prepositions.has(tokens.key(next));
}

/** "мэрия", "айыл окмоту": a body with a budget of its own. */
export function isPublicBody({ tokens, words }: RoleSentence, { from, to }: Range): boolean {
  const bodies = words.sentence?.cases?.publicBodies;
  for (let at = from; bodies && at < to; at++) if (bodies.has(tokens.key(at))) return true;
  return false;
}

/** "Деньги — *700 тысяч евро* — дала X": a sum between two signs, directly before a verb. */
export function isAsideSum(sentence: RoleSentence, verb: number): boolean {
  const { tokens, from } = sentence;
  const sign = tokens.key(verb - 1);
  if (!/^[,–—]$/.test(sign)) return false;
  for (let at = verb - 2; at > Math.max(from, verb - 9); at--) {
    if (!/^[,;:.–—]$/.test(tokens.key(at)) || tokens.glued(at + 1)) continue;
    return (
      tokens.key(at) === sign &&
      tokens.number(at + 1) !== undefined &&
      isMoney({ ...sentence, to: verb - 1 }, at + 1, 1)
    );
  }
  return false;
}

/** Rooms and people that are lent, and neither what they are taught nor what money is for: "на обучение волонтёров". */
export function lends({ tokens, words }: RoleSentence, acts: CompiledCaseActs, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (!acts.lent.has(tokens.key(at)) || (tokens.capital(at) && at > from)) continue;
    const before = at > from ? tokens.key(at - 1) : '';
    if (!acts.labours.has(before) && !acts.costs.has(before) && !words.prepositions.has(before)) return true;
  }
  return false;
}

/**
 * "*Доставку* обеспечил X", "обеспечил бесплатную доставку": work is given, and no thing. It stands first in its clause
 * or behind the verb, joined to nothing but more work.
 */
export function providesLabour(
  sentence: RoleSentence,
  acts: CompiledCaseActs,
  start: number,
  verb: Range,
): boolean {
  const { tokens, words, to } = sentence;
  if (!acts.provides.has(tokens.key(verb.from))) return false;
  return labourAt(start, verb.from) || labourAt(verb.to, Math.min(to, verb.to + maxObject));

  /** Nothing but adjectives stands before the labour, and nothing but more labour is joined to it. */
  function labourAt(from: number, end: number): boolean {
    let at = from;
    // "*Ветеринарное* сопровождение": a capital only begins the sentence.
    const opens = at === sentence.from && /(?:[ыио]е|ую)$/.test(tokens.key(at));
    if (opens && !isLabour(at)) at++;
    while (at < end && !isLabour(at) && (isAdjective(tokens, words, at) || acts.pronouns.has(tokens.key(at))))
      at++;
    if (at >= end || !isLabour(at)) return false;
    return !words.and.has(tokens.key(at + 1)) || isLabour(at + 2);
  }

  function isLabour(at: number): boolean {
    return acts.labours.has(tokens.key(at));
  }
}

/** "не хватает волонтёров, *которых* обучит X": what is said of somebody who is not there. */
export function isDeniedBefore({ tokens, words, from }: RoleSentence, acts: CompiledCaseActs, start: number) {
  const whom = words.prepositions.has(tokens.key(start)) ? start + 1 : start;
  if (!acts.whom.has(tokens.key(whom)) || tokens.key(start - 1) !== ',') return false;
  for (let at = start - 2; at >= Math.max(from, start - 8) && !/^[,;:.–—]$/.test(tokens.key(at)); at--)
    if (words.denials.has(tokens.key(at)) && (tokens.small(at) || at === from)) return true;
  return false;
}

/** "Газета «Слово»": whoever writes of the work has no part in it. */
export function isNewsroom({ tokens }: RoleSentence, acts: CompiledCaseActs, name: Range): boolean {
  const quoted = /^[«“„]$/.test(tokens.key(name.from - 1));
  return (
    acts.newsrooms.has(tokens.key(name.from)) || (quoted && acts.newsrooms.has(tokens.key(name.from - 2)))
  );
}
