import type { Compiled } from '../compiled.js';
import type { Item } from '../names/lists.js';
import type { Range, Tokens } from '../tokens.js';

/** A sentence whose roles are read, with what its readers need to know. */
export interface RoleSentence extends Range {
  readonly tokens: Tokens;
  readonly words: Compiled;
  /** Countries in which the story is set. */
  readonly settings: ReadonlySet<string>;
  /** The year of the story. */
  readonly year?: number | undefined;
  /** Lists that were read as subjects and stop well before their verb, by their first token. */
  readonly stopped: Map<number, { readonly items: readonly Item[]; readonly to: number }>;
}

/** Tokens of a sentence that are looked through on either side of a phrase. */
export const maxClause = 60;

/** A country by itself. */
export function isCountry({ tokens, words }: RoleSentence, { from, to }: Range): boolean {
  return words.mentions.whole(tokens, from, to)?.type === 'country';
}

/** A sum of money within the next few tokens: "USD 6.7 million", "2,5 millions d’euros". */
export function isMoney({ tokens, words, to }: RoleSentence, at: number, within = 4): boolean {
  for (let index = at; index < Math.min(to, at + within); index++) {
    const money = words.currencies.match(tokens, index, to);
    if (money && tokens.number(money.to) !== undefined) return true;
    if (tokens.number(index) === undefined) continue;
    if (words.verbs && isLettered(tokens, words, index)) return true;
    for (let next = index + 1; next < Math.min(to, index + 9); next++)
      if (words.currencies.match(tokens, next, to)) return true;
  }
  return false;
}

/** "P1,012,400", "K14.6 million": a sum behind the capital that stands for its currency. */
function isLettered(tokens: Tokens, words: Compiled, at: number): boolean {
  if (!tokens.glued(at) || !/^\p{Lu}$/u.test(tokens.word(at - 1))) return false;
  if (!tokens.glued(at + 1) || !tokens.glued(at + 2) || tokens.number(at + 2) === undefined) return false;
  const thousands = tokens.key(at + 1) === ',' && tokens.word(at + 2).length === 3;
  return thousands || (tokens.key(at + 1) === '.' && words.goalUnits.has(tokens.key(at + 3)));
}

/** A noun of what is to be paid. */
export function isCost({ tokens, words, from, to }: RoleSentence, start: number, end: number): boolean {
  for (let index = Math.max(from, start); index < Math.min(to, end); index++)
    if (words.costNouns.has(tokens.key(index))) return true;
  return false;
}

/** What a verb that may tell of giving gives: a sum, a noun of money, the cost. */
export function givesMoney(sentence: RoleSentence, at: number): boolean {
  const { tokens, words, to } = sentence;
  if (isMoney(sentence, at)) return true;
  for (let index = at; index < Math.min(to, at + 6); index++) {
    if (/^[.,;:]$/.test(tokens.key(index)) || tokens.capital(index)) return false;
    const noun = words.payNouns.match(tokens, index, to);
    if (noun) return noun.value !== 'support';
  }
  return false;
}
