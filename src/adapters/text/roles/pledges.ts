import type { CompiledClauses } from '../clauses/rules.js';
import { readBefore } from '../clauses/subjects.js';
import { readList } from '../names/lists.js';
import { skipArticles } from '../names/sentenceWords.js';
import { isDenied, isEnded } from './ended.js';
import { isDonor } from './givers.js';
import type { FoundRole } from './roles.js';
import { isMoney, type RoleSentence } from './sentence.js';

/** Tokens behind a gift in which its sum and whose it is are told. */
const maxGift = 16;

/**
 * Whoever "hizo una donación" gave it; whoever "anunció un aporte de 2 millones de euros" did so where a sum is told
 * and the body is one that gives. A ministry announces also what others give: then it is theirs.
 */
export function readPledge(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  index: number,
): { readonly found: readonly Pledge[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const pledge = clauses.pledges.match(tokens, index, to);
  if (!pledge || isDenied(sentence, index) || isEnded(sentence, index)) return undefined;
  if (isOfAnother(pledge.to)) return undefined;
  const told = pledge.value === 'told';
  if (told && !isMoney(sentence, pledge.to, 6)) return undefined;
  const items = readBefore(sentence, clauses, index).filter(
    (item) =>
      item.organization &&
      (told ? isDonor(sentence, item) : item.body !== 'agency' || item.acronym !== undefined),
  );
  if (!items.length) return undefined;
  return { found: [{ role: 'funders', rule: 'gives-money', items }], to: pledge.to };

  /** "una donación de 200 camas *de la Embajada de China*" */
  function isOfAnother(at: number): boolean {
    for (let near = at; near < Math.min(to, at + maxGift) && !/^[.;:]$/.test(tokens.key(near)); near++) {
      if (!words.of.has(tokens.key(near))) continue;
      const name = skipArticles(tokens, words, near + 1, to);
      if (tokens.capital(name) && readList(tokens, words, name, to).items.some((item) => item.organization))
        return true;
    }
    return false;
  }
}

/**
 * "se pagan con 420 000 dólares *del BID*", "con 180.000 francos *que liberó la Federación X*": whose a sum is, of a
 * body that gives or behind a verb of paying.
 */
export function readSumOf(
  sentence: RoleSentence,
  clauses: CompiledClauses,
  index: number,
): { readonly found: readonly Pledge[]; readonly to: number } | undefined {
  const { tokens, words, from, to } = sentence;
  if (tokens.key(index) !== 'con') return undefined;
  let at = index + 1;
  while (at < index + 4 && tokens.number(at) === undefined) {
    if (!tokens.small(at)) return undefined;
    at++;
  }
  if (tokens.number(at) === undefined || at >= to) return undefined;
  let end: number | undefined;
  for (let near = at; near < Math.min(to, at + 7) && end === undefined; near++)
    end = words.currencies.match(tokens, near, to)?.to;
  if (end === undefined || isDenied(sentence, index) || isEnded(sentence, index)) return undefined;
  // "francos *suizos*"
  if (tokens.small(end) && !words.of.has(tokens.key(end)) && !clauses.relatives.has(tokens.key(end))) end++;
  const spent =
    words.payNouns.match(tokens, index - 1, index) !== undefined ||
    clauses.participles.match(tokens, index - 1, index) !== undefined ||
    clauses.spending.has(tokens.key(index - 1)) ||
    (index - 2 >= from && clauses.spending.has(tokens.key(index - 2)));
  const verb = clauses.relatives.has(tokens.key(end)) ? clauses.verbs.match(tokens, end + 1, to) : undefined;
  const given = verb && (verb.value === 'gives' || verb.value === 'funds' || verb.value === 'donates');
  if (!given && !words.of.has(tokens.key(end))) return undefined;
  const list = readList(tokens, words, given ? verb.to : end + 1, to);
  const items = list.items.filter(
    (item) => item.organization && item.body !== 'agency' && (given || spent || isDonor(sentence, item)),
  );
  return items.length
    ? { found: [{ role: 'funders', rule: 'funding-from', items }], to: list.to }
    : undefined;
}

type Pledge = Pick<FoundRole, 'role' | 'rule'> & { readonly items: FoundRole['item'][] };
