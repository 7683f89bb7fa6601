import { isGoal } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

const maxList = 17;

/**
 * Goals by their place before the long name of all: "third Sustainable Development Goal", "16-й ЦУР", "шестой и
 * тринадцатой Целей устойчивого развития". No other number may follow.
 */
export function readOrdinals(
  tokens: Tokens,
  words: Compiled,
  index: number,
  end: number,
): { readonly goals: readonly number[]; readonly to: number } | undefined {
  const goals: number[] = [];
  let next = index;
  while (goals.length < maxList) {
    const ordinal = ordinalAt(tokens, words, next, end);
    if (!ordinal) break;
    goals.push(ordinal.goal);
    next = ordinal.to;
    let sign = next;
    while (sign < next + 2 && (tokens.key(sign) === ',' || words.and.has(tokens.key(sign)))) sign++;
    const listed =
      sign > next && words.sentence !== undefined && ordinalAt(tokens, words, sign, end) !== undefined;
    if (!listed) break;
    next = sign;
  }
  if (!goals.length) return undefined;
  const head = words.goalHeads.match(tokens, next, end);
  const short = head !== undefined && head.to - next < 3;
  // "le quatrième ODD", but not "First SDG Summit".
  if (head?.value !== 'strong' || (short && (!words.sentence || tokens.capital(head.to)))) return undefined;
  const number = tokens.number(head.to);
  return number === undefined || number > 17 ? { goals, to: head.to } : undefined;
}

/**
 * Goals by words behind the name of all: "Sustainable Development Goal number seven", "Objetivos de Desarrollo
 * Sostenible tercero y sexto". A noun that they count may not follow: "SDGs seven years on".
 */
export function readNumberWords(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { readonly goals: readonly number[]; readonly to: number } | undefined {
  const goals: number[] = [];
  let to = at;
  for (let next = at; goals.length < maxList; ) {
    while (
      next < end &&
      (words.goalNumberWords.has(tokens.key(next)) || words.determiners.has(tokens.key(next)))
    )
      next++;
    const key = tokens.key(next);
    const goal = next < end ? (words.goalCardinals.get(key) ?? words.goalOrdinals.get(key)) : undefined;
    if (goal === undefined || !isGoal(goal)) break;
    goals.push(goal);
    to = next + 1;
    next = to;
    while (next < Math.min(end, to + 2) && (tokens.key(next) === ',' || words.and.has(tokens.key(next))))
      next++;
    if (next === to) break;
  }
  const counted =
    to < end &&
    tokens.small(to) &&
    !words.functionWords.has(tokens.key(to)) &&
    !words.and.has(tokens.key(to));
  return goals.length && !counted ? { goals, to } : undefined;
}

/** "third", "troisième", "16-й". */
function ordinalAt(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { readonly goal: number; readonly to: number } | undefined {
  if (at >= end) return undefined;
  const number = tokens.number(at);
  const ended = tokens.key(at + 1) === '-' && tokens.glued(at + 1) && tokens.glued(at + 2);
  if (number !== undefined && ended && words.goalOrdinalEndings.has(tokens.key(at + 2)) && isGoal(number))
    return { goal: number, to: at + 3 };
  const goal = words.goalOrdinals.get(tokens.key(at));
  if (goal === undefined || !isGoal(goal)) return undefined;
  let to = at + 1;
  while (tokens.key(to) === '-' && tokens.glued(to)) to += 2;
  return { goal, to };
}
