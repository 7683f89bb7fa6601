import type { CompiledClauses } from './clauseRules.js';
import { readBefore } from './clauseSubjects.js';
import { isDenied, isEnded } from './ended.js';
import { isDonor } from './givers.js';
import { readList } from './lists.js';
import { isMoney, type RoleSentence } from './roleSentence.js';
import type { FoundRole } from './roles.js';
import { skipArticles } from './sentenceWords.js';

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

type Pledge = Pick<FoundRole, 'role' | 'rule'> & { readonly items: FoundRole['item'][] };
