import type { Compiled } from './compiled.js';
import { isAdjective, isHeadNoun } from './sentenceWords.js';
import type { Tokens } from './tokens.js';

/** "городским управлением": a small adjective before a noun that needs no capital. */
export function isDescribedHead(tokens: Tokens, words: Compiled, start: number): boolean {
  if (!words.sentence?.adjectivesFirst || !isAdjective(tokens, words, start)) return false;
  if (words.sentence.smallHeads.has(tokens.key(start + 1))) return true;
  // "областная специализированная библиотека"
  return (
    words.sentence.cases !== undefined &&
    isAdjective(tokens, words, start + 1) &&
    words.sentence.smallHeads.has(tokens.key(start + 2))
  );
}

/** The noun of organisations that a name has at its start, or behind the adjectives at its start. */
export function headOf(tokens: Tokens, words: Compiled, start: number, end: number): number | undefined {
  if (isHeadNoun(tokens, words, start)) return start;
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
