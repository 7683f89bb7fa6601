import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { publicBodyAt } from './heads.js';
import type { NameReading } from './reading.js';
import { isAdjective, isField, skipLink, startsName } from './sentenceWords.js';

/** How far on the acronym of a name is looked for; twice as far where a noun before the name tells that it is one. */
const maxTail = 8;

/** "Fonds d’urgence *pour les réponses aux catastrophes* (DREF)": up to the acronym, past small words of a name only. */
export function upToAcronym(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  own?: number,
): number | undefined {
  if (!words.sentence?.purposes.size || tokens.key(at) === '(') return undefined;
  const reach = own === undefined ? maxTail : 2 * maxTail;
  for (let index = at; index < Math.min(end, at + reach); index++) {
    const key = tokens.key(index);
    // "l’ONG Citoyennes pour la paix, *la santé et l’école* (CPSE)": the acronym begins as the name does.
    const isOwn = own === undefined || tokens.key(index + 1)[0] === tokens.key(own)[0];
    if (key === ',' && own !== undefined && index > at) continue;
    if (key === '(' && index > at && !isOwn) return undefined;
    if (key === '(' && index > at)
      return tokens.allCaps(index + 1) &&
        tokens.key(index + 2) === ')' &&
        !words.notNames.has(tokens.word(index + 1))
        ? index
        : undefined;
    const small =
      words.of.has(key) || words.afterNoun.has(key) || words.determiners.has(key) || words.and.has(key);
    if (!small && key !== "'" && !words.sentence.elisions.has(key)) {
      const led = index > at || isAdjective(tokens, words, index) || isField(tokens, words, index);
      const foreign = words.sentence.stops.has(key) || words.sentence.indefinites.has(key);
      // "des États et gouvernements de la *Francophonie* (CONFEMEN)"
      if (led && isOwnedPlace(tokens, words, index, at)) continue;
      if (!led || !tokens.small(index) || foreign) return undefined;
    }
  }
  return undefined;
}

/** A word with a capital that small words of belonging lead to, and that begins no other name. */
function isOwnedPlace(tokens: Tokens, words: Compiled, index: number, from: number): boolean {
  if (!tokens.capital(index) || startsName(tokens, words, index, tokens.count)) return false;
  for (let link = index - 1; link >= Math.max(from, index - 4); link--)
    if (skipLink(tokens, words, link, tokens.count) === index) return true;
  return false;
}

/** Whether what was read is a name as it ends, and no common noun: "le centre de santé", "le Ministère". */
export function isWholeName({ tokens, words, start, headAt, known, to }: NameReading): boolean {
  const key = tokens.key(start);
  const small = !tokens.capital(start);
  const isPublic = small && publicBodyAt(tokens, words, start) === headAt && headAt !== undefined;
  if (small && !isPublic && to === (headAt ?? start) + 1) return false;
  // "le centre de santé": written small, such a noun heads a name only with a name in it.
  if (small && words.sentence?.weakHeads.has(key) && !hasCapital(tokens, start, to)) return false;
  // "Фонд", "Министерство": no name by itself, where a noun owns what follows without a small word.
  if (headAt === start && to === start + 1 && words.sentence?.cases && !tokens.allCaps(start)) {
    if (words.heads.has(key) && tokens.key(to) !== '(') return false;
  }
  return headAt !== undefined || known > start || !words.sentence?.stops.has(key);
}

function hasCapital(tokens: Tokens, from: number, last: number): boolean {
  for (let index = from; index < last; index++) if (tokens.capital(index)) return true;
  return false;
}
