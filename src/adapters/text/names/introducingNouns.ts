import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { numberedAt, publicBodyAt } from './heads.js';
import { isAdjective, isHeadNoun, skipArticles, skipLink } from './sentenceWords.js';

/** Past "l’association", "общественная организация" before a name with a capital. */
export function skipIntroducer(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  // "el pueblo de Japón": the country gives.
  const country = words.sentence?.peoples.has(tokens.key(at)) ? skipLink(tokens, words, at + 1, end) : at;
  if (country > at && words.mentions.match(tokens, country, end)?.value.type === 'country') return country;
  let index = at;
  const isNoun = (next: number) =>
    isHeadNoun(tokens, words, next) || words.sentence?.introducers.has(tokens.key(next)) === true;
  // "Американское агентство USAID", at the start of its sentence.
  if (words.sentence?.cases && isNational(tokens, words, at) && tokens.allCaps(at + 2)) {
    if (!words.bodies.match(tokens, at, end)) index++;
  }
  while (index < at + 2 && isAdjective(tokens, words, index) && !isNoun(index)) index++;
  const capital = tokens.capital(index) && !tokens.allCaps(index);
  if (!words.sentence?.introducers.has(tokens.key(index)) || capital) return at;
  if (publicBodyAt(tokens, words, at) !== undefined || numberedAt(tokens, words, at) !== undefined) return at;
  if (isHeadNoun(tokens, words, index) && !tokens.capital(index + 1) && !tokens.allCaps(index))
    return brandBehind(tokens, words, index, end) ?? at;
  let next = index + 1;
  // "l’organisation non gouvernementale X", "l’association Les Mains Vertes": the capital is the name's.
  if (words.denials.has(tokens.key(next)) && isAdjective(tokens, words, next + 1)) next++;
  while (next < index + 3 && isAdjective(tokens, words, next)) next++;
  // "la cooperativa *de cuidadoras* X"
  const members = skipMembers(tokens, words, next, end);
  if (members !== undefined) return members;
  if (isOfMembers(tokens, words, index, end)) return at;
  if (!tokens.capital(next)) next = skipArticles(tokens, words, next, end);
  return next < end && tokens.capital(next) ? next : undefined;
}

/** "la société cotonnière *Sodecoton*": a firm's own name behind an adjective, which is no place. */
function brandBehind(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  if (!/^(?:société|entreprise)$/.test(tokens.key(at)) || !isAdjective(tokens, words, at + 1))
    return undefined;
  const next = at + 2;
  const brand = next < end && tokens.capital(next) && !words.determiners.has(tokens.key(next));
  return brand && !words.mentions.match(tokens, next, end) ? next : undefined;
}

/** "l’association *des femmes piroguières de X*": whose it is, and its place, which are its name. */
export function isOfMembers(tokens: Tokens, words: Compiled, at: number, end: number): boolean {
  if (!words.sentence?.purposes.size || tokens.capital(at) || tokens.key(at + 1) !== 'des') return false;
  let index = at + 2;
  if (!tokens.small(index) || !/[^s]s$/.test(tokens.key(index)) || words.functionWords.has(tokens.key(index)))
    return false;
  index++;
  while (index < at + 5 && isAdjective(tokens, words, index)) index++;
  const place = skipLink(tokens, words, index, end);
  return (
    words.sentence.introducers.has(tokens.key(at)) && place > index && place < end && tokens.capital(place)
  );
}

/** "de mujeres rurales X": small words of belonging between what a body is and its name, the name directly behind. */
function skipMembers(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  if (tokens.capital(at) || !words.of.has(tokens.key(at)) || words.sentence?.cases) return undefined;
  for (let index = at + 1; index < Math.min(end, at + 5); index++) {
    if (tokens.capital(index))
      return index > at + 1 && !words.mentions.match(tokens, index, end) ? index : undefined;
    const key = tokens.key(index);
    const small = tokens.small(index) && (!words.functionWords.has(key) || words.and.has(key));
    if (!small || words.sentence?.stops.has(key) || words.determiners.has(key)) return undefined;
  }
  return undefined;
}

function isNational(tokens: Tokens, words: Compiled, at: number): boolean {
  return tokens.capital(at) && words.mentions.match(tokens, at, at + 1)?.value.type === 'demonym';
}
