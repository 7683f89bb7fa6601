import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

/** Past articles, also elided ones, and the marks that Markdown puts round a name. */
export function skipArticles(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  for (let count = 0; count < 4 && index < end; count++) {
    const key = tokens.key(index);
    if (key === '*' || key === '_') index++;
    else if (isElision(tokens, words, index, 'l')) index += 2;
    else if (words.determiners.has(key) && !isNameItself(tokens, words, index, end)) index++;
    else break;
  }
  return index;
}

/** "El Salvador", "La Réunion": the article is part of the name. */
function isNameItself(tokens: Tokens, words: Compiled, index: number, end: number): boolean {
  if (!tokens.capital(index)) return false;
  // "le Foyer rural et *Les* Amis du Bocage", in mid-sentence.
  const opens =
    index === 0 || tokens.linesBefore(index) > 0 || /^[.!?:;«»“”"–—•*-]$/.test(tokens.key(index - 1));
  const own = words.sentence?.notHeads.size && !opens && tokens.capital(index + 1) && !tokens.allCaps(index);
  if (own && tokens.word(index).length > 1) return true;
  const found = words.mentions.match(tokens, index, end) ?? words.bodies.match(tokens, index, end);
  return found !== undefined && found.to > index + 1;
}

/** "l’", "d’" before a word, without a space. */
export function isElision(tokens: Tokens, words: Compiled, index: number, only?: string): boolean {
  const key = tokens.key(index);
  const elided = only ? key === only : words.sentence?.elisions.has(key);
  return (
    elided === true &&
    words.sentence?.elisions.has(key) === true &&
    tokens.key(index + 1) === "'" &&
    tokens.glued(index + 1)
  );
}

/** Past a small word of belonging and the article after it: "de la", "du", "d’", "de l’"; the same token if there is none. */
export function skipLink(tokens: Tokens, words: Compiled, at: number, end: number): number {
  if (tokens.capital(at)) return at;
  if (isElision(tokens, words, at) && words.of.has(tokens.key(at))) return at + 2;
  if (!words.of.has(tokens.key(at))) return at;
  // "de La Guajira": with a capital the article is the name's.
  return tokens.capital(at + 1) ? at + 1 : skipArticles(tokens, words, at + 1, end);
}

/** A word of portfolios: in a list of them, or beginning like one where the language inflects. */
export function isField(tokens: Tokens, words: Compiled, index: number): boolean {
  const key = tokens.key(index);
  if (words.fields.has(key)) return true;
  const stems = words.sentence?.fieldStems;
  if (!stems?.size || key.length > 30) return false;
  // "чрезвычайно": an adverb.
  if (words.sentence?.cases && tokens.key(index + 1) !== '-' && /[а-я]{3}(?:йно|ьно|енно|ично)$/.test(key))
    return false;
  // "делали", "работают": verbs that begin as a word of portfolios does.
  if (words.sentence?.cases && /(?:али|или|яли|ила|ало|ило|[аую]ют|[ауюя]ет)$/.test(key)) return false;
  for (let length = 3; length <= key.length; length++) {
    if (stems.has(key.slice(0, length)) && key.length - length <= 8) return true;
  }
  return false;
}

/** A small word that describes what stands before it, by its ending. */
export function isAdjective(tokens: Tokens, words: Compiled, index: number): boolean {
  if (!tokens.small(index)) return false;
  const key = tokens.key(index);
  const { sentence } = words;
  if (!sentence || key.length < 3 || sentence.stops.has(key) || sentence.verbs.has(key)) return false;
  if (words.mentions.match(tokens, index, index + 1)?.value.type === 'demonym') return true;
  return (
    key.length > 3 &&
    sentence.endings.some((ending) => key.endsWith(ending)) &&
    !sentence.notEndings.some((ending) => key.endsWith(ending))
  );
}

/** A noun of organisations: with a capital, or one of those that need none. */
export function isHeadNoun(tokens: Tokens, words: Compiled, index: number): boolean {
  const key = tokens.key(index);
  if (!words.nouns.has(key) && !words.heads.has(key)) return false;
  return tokens.capital(index) || words.sentence?.smallHeads.has(key) === true;
}

/** Where only another name can begin: a noun of organisations, a known body, a country. */
export function startsName(tokens: Tokens, words: Compiled, index: number, end: number): boolean {
  if (isHeadNoun(tokens, words, index)) return true;
  if (tokens.small(index) || words.notNames.has(tokens.word(index)))
    return words.sentence?.introducers.has(tokens.key(index)) === true;
  if (words.bodies.match(tokens, index, end) || isBranch(tokens, words, index, end)) return true;
  const mention = words.mentions.match(tokens, index, end)?.value.type;
  return mention === 'country' || (tokens.allCaps(index) && !words.notNames.has(tokens.word(index)));
}

/** "Migración Colombia": a name that a country ends, with nothing between. */
export function isBranch(tokens: Tokens, words: Compiled, index: number, end: number): boolean {
  if (!tokens.capital(index) || words.mentions.match(tokens, index, end)) return false;
  for (let last = index + 1; last < Math.min(end, index + 4) && tokens.capital(last); last++)
    if (words.mentions.match(tokens, last, end)?.value.type === 'country' && !tokens.glued(last)) return true;
  return false;
}
