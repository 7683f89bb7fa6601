import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { isAdjective, isHeadNoun } from './sentenceWords.js';

const nounEnding = /(?:ств.?|[^ж-щ]ии|[её]ние|ание|[её]ния|ания|[бвдлмрст]ие|ости|ций|ов|ев|ья|тия)$/;

/** "городским управлением": a small adjective before a noun that needs no capital. */
export function isDescribedHead(tokens: Tokens, words: Compiled, start: number): boolean {
  if (!words.sentence?.adjectivesFirst || !tokens.small(start)) return false;
  const { cases, smallHeads } = words.sentence;
  const [first, second] = [tokens.key(start + 1), tokens.key(start + 2)];
  const next = smallHeads.has(first);
  const isNoun = words.heads.has(first) || words.heads.has(second);
  if (!next && !isNoun && first !== '№' && first !== 'имени' && !smallHeads.has(second)) return false;
  if (publicBodyAt(tokens, words, start) !== undefined || numberedAt(tokens, words, start) !== undefined)
    return true;
  // "областная специализированная библиотека"
  const behind = !next && cases !== undefined && smallHeads.has(second);
  if ((!next && !behind) || !isAdjective(tokens, words, start)) return false;
  // "средства Фонда", "участие Совета": nouns with the endings of adjectives.
  if (nounEnding.test(tokens.key(start))) return false;
  return next || isAdjective(tokens, words, start + 1);
}

/** "районный совет", "районной государственной администрации": the noun of a public body behind a small adjective of its level. */
export function publicBodyAt(tokens: Tokens, words: Compiled, start: number): number | undefined {
  const cases = words.sentence?.cases;
  const key = cases && tokens.small(start) && tokens.key(start);
  if (!key || !cases.levels.some((stem) => key.startsWith(stem)) || !isAdjective(tokens, words, start))
    return undefined;
  let index = start + 1;
  while (index < start + 3 && isAdjective(tokens, words, index) && !cases.publicBodies.has(tokens.key(index)))
    index++;
  return cases.publicBodies.has(tokens.key(index)) && !tokens.allCaps(index) ? index : undefined;
}

/**
 * "школы *№ 14*", "автобусный парк *№ 3*", "театра *имени Абая*": a small noun of organisations that a number or a patron
 * makes a name.
 */
export function numberedAt(tokens: Tokens, words: Compiled, start: number): number | undefined {
  if (!words.sentence?.cases || !tokens.small(start)) return undefined;
  const index = words.heads.has(tokens.key(start)) ? start : start + 1;
  const sign = tokens.key(index + 1);
  if (sign !== '№' && sign !== 'имени') return undefined;
  if (!words.heads.has(tokens.key(index))) return undefined;
  if (index > start && !isAdjective(tokens, words, start)) return undefined;
  const told = sign === '№' ? tokens.number(index + 2) !== undefined : tokens.capital(index + 2);
  return told ? index : undefined;
}

/** The noun of organisations that a name has at its start, or behind the adjectives at its start. */
export function headOf(tokens: Tokens, words: Compiled, start: number, end: number): number | undefined {
  if (isHeadNoun(tokens, words, start)) return start;
  const small = publicBodyAt(tokens, words, start) ?? numberedAt(tokens, words, start);
  if (small !== undefined && small < end) return small;
  if (isGathering(tokens, words, start)) return start;
  if (!words.sentence?.adjectivesFirst) return undefined;
  // "В общине": a preposition at the start of a sentence describes nothing.
  if (words.sentence.cases && words.prepositions.has(tokens.key(start))) return undefined;
  // "фонд DREF *Международной федерации* …": another name, whose it is.
  if (words.sentence.cases && tokens.allCaps(start) && words.bodies.match(tokens, start + 1, end))
    return undefined;
  for (let index = start + 1; index < Math.min(end, start + (words.sentence.cases ? 8 : 5)); index++) {
    const key = tokens.key(index);
    if (words.nouns.has(key) || words.heads.has(key)) return index;
    // "научно-исследовательский"
    if (words.sentence.cases && /^[»”",.;:]$/.test(key)) return undefined;
    if (words.sentence.cases && key === '(' && tokens.key(index + 2) === ')') {
      index += 2;
      continue;
    }
    const hyphened =
      words.sentence.cases !== undefined && tokens.key(index + 1) === '-' && tokens.glued(index + 1);
    const goesOn = tokens.capital(index) || isAdjective(tokens, words, index) || key === '-' || hyphened;
    if (!goesOn && !tokens.glued(index)) return undefined;
  }
  return undefined;
}

/** "Conférence *des ministres* de …": a body by those who make it up, and no event. */
function isGathering(tokens: Tokens, words: Compiled, at: number): boolean {
  return tokens.capital(at) && words.sentence?.gatherings.match(tokens, at) !== undefined;
}

/**
 * "*la Loterie* romande", "le *Foyer* rural de X": a common noun with a capital behind an article heads a name, where
 * what follows it is small and describes it.
 */
export function ledNoun(tokens: Tokens, words: Compiled, start: number, end: number): number | undefined {
  const { sentence } = words;
  if (!sentence?.notHeads.size || !tokens.capital(start) || tokens.allCaps(start)) return undefined;
  const key = tokens.key(start);
  if (sentence.notHeads.has(key) || words.notPlaces.has(key) || words.mentions.match(tokens, start, end))
    return undefined;
  const before = tokens.key(start - 1);
  const led = before === "'" ? sentence.elisions.has(tokens.key(start - 2)) : words.determiners.has(before);
  const contracted = words.of.has(before) || words.listLeads.has(before);
  if (!led && !contracted) return undefined;
  if (before === "'" && tokens.key(start - 2) !== 'l') return undefined;
  if (contracted && before.length < 2) return undefined;
  const next = start + 1;
  return next < end && tokens.linesBefore(next) < 2 && isAdjective(tokens, words, next) ? start : undefined;
}
