import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

const maxWords = 9;

/**
 * Past a small noun that says what the name behind it is: "the women’s association X", "a Swiss NGO, X", "members of
 * the X"; the same token where none stands.
 */
export function skipIntroducer(tokens: Tokens, words: Compiled, at: number, end: number): number {
  if (!words.introducers.size) return at;
  for (let index = at; index < Math.min(end, at + maxWords); index++) {
    const key = tokens.key(index);
    if (words.introducers.has(key)) {
      const next = tokens.key(index + 1) === ',' ? index + 2 : index + 1;
      const name = words.determiners.has(tokens.key(next)) && next > index + 1 ? next + 1 : next;
      if (name < end && tokens.capital(name) && !tokens.glued(name)) return name;
    }
    if (words.introducedPeople.has(key) && words.peopleLinks.has(tokens.key(index + 1))) {
      const name = words.determiners.has(tokens.key(index + 2)) ? index + 3 : index + 2;
      return name < end && tokens.capital(name) ? name : at;
    }
    if (!describes(index)) return at;
  }
  return at;

  /** "local", "non-governmental", "women’s", "Swiss". */
  function describes(index: number): boolean {
    const key = tokens.key(index);
    if (/^[-']$/.test(key)) return tokens.glued(index);
    // "an Abuja-based organisation"
    if (words.verbs?.sets.adjuncts.has(tokens.key(index + 2)) && tokens.key(index + 1) === '-')
      return tokens.glued(index + 1) && tokens.glued(index + 2);
    if (tokens.capital(index))
      return words.mentions.match(tokens, index, index + 1)?.value.type === 'demonym';
    return tokens.isWord(index) && !words.functionWords.has(key) && !words.auxiliaries.has(key);
  }
}
