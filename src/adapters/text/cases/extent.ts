import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

/**
 * One more small word of an organisation's name, in a language with cases, that its ending does not tell: what "защиты" and
 * "развития" are of ("развития *общин*"), a preposition that its noun asks for with what follows ("борьбе *с коррупцией*",
 * "контролю *за оборотом*"), and a noun that ends a name elsewhere, behind "по" and an adjective ("по гуманитарной
 * *помощи*").
 */
export function extentStep(
  tokens: Tokens,
  words: Compiled,
  head: number,
  at: number,
  end: number,
): number | undefined {
  const cases = words.sentence?.cases;
  if (!cases || at <= head + 1 || at >= end) return undefined;
  const key = tokens.key(at);
  const governed = cases.governing.match(tokens, at - 1, end);
  if (governed?.to === at + 1 && tokens.small(at - 1) && isPlain(at + 1)) return at + 2;
  const owned = cases.owners.some((ending) => key.endsWith(ending)) || /[бвгджзкмнрсц]$/.test(key);
  // "за оборотом *наркотиков*"
  const isBehindGoverned =
    tokens.small(at - 1) && cases.governing.match(tokens, at - 3, end)?.to === at - 1 && at - 3 > head;
  if ((cases.takers.has(tokens.key(at - 1)) || isBehindGoverned) && tokens.small(at - 1) && owned)
    return isPlain(at) && !isSubject() ? at + 1 : undefined;
  const described = words.sentence?.describing.some((ending) => tokens.key(at - 1).endsWith(ending));
  const isPurpose = words.afterNoun.has(tokens.key(at - 2)) || words.afterNoun.has(tokens.key(at - 3));
  const joined = words.and.has(tokens.key(at - 2));
  if (described && (isPurpose || joined) && cases.ending.has(key)) return at + 1;
  return undefined;

  /** "совместно с Агентством развития *школы* получат …": a verb follows what may be its subject. */
  function isSubject(): boolean {
    const next = tokens.key(at + 1);
    if (!/[аяыи]$/.test(key) || !tokens.small(at + 1)) return false;
    const ends = /(?:[аеиуюя]т|л|л[аои]|сь|ся)$/.test(next);
    return ends || cases!.acts?.verbs.match(tokens, at + 1, end) !== undefined;
  }

  /** A small word that is neither a verb nor one that joins sentences. */
  function isPlain(index: number): boolean {
    const word = tokens.key(index);
    if (index >= end || !tokens.small(index) || word.length < 3) return false;
    const { sentence } = words;
    if (sentence!.stops.has(word) || words.functionWords.has(word) || words.adverbs.has(word)) return false;
    if (words.people.has(word) && index === at && !words.people.has(tokens.key(at - 1))) return false;
    if (cases!.acts?.verbs.match(tokens, index, index + 1)) return false;
    return !sentence!.notEndings.some((ending) => word.endsWith(ending));
  }
}
