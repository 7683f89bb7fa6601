import type { Compiled } from './compiled.js';
import { isAdjective, isHeadNoun, skipArticles, skipLink } from './sentenceWords.js';
import type { Tokens } from './tokens.js';

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
  if (isHeadNoun(tokens, words, index) && !tokens.capital(index + 1) && !tokens.allCaps(index)) return at;
  let next = index + 1;
  // "l’organisation non gouvernementale X", "l’association Les Mains Vertes": the capital is the name's.
  if (words.denials.has(tokens.key(next)) && isAdjective(tokens, words, next + 1)) next++;
  while (next < index + 3 && isAdjective(tokens, words, next)) next++;
  // "la cooperativa *de cuidadoras* X"
  const members = skipMembers(tokens, words, next, end);
  if (members !== undefined) return members;
  if (!tokens.capital(next)) next = skipArticles(tokens, words, next, end);
  return next < end && tokens.capital(next) ? next : undefined;
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
