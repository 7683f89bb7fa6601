import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { Story } from './story.js';

/** Tokens of the story that are looked through. */
const maxRead = 3000;

/**
 * Tells, in a language that writes names in sentence case, of a line above the headline that it says what the story is about
 * and not who writes: "Rural development", "Health / Water", and one word that the story knows small or only inside of a name
 * ("the Ministry of Water").
 */
export function isKicker(tokens: Tokens, words: Compiled, { paragraphs }: Story, line: Range): boolean {
  if (!words.clauses) return false;
  const { from, to } = line;
  for (let index = from + 1; index < to - 1; index++)
    if (tokens.key(index) === '/' && tokens.isWord(index - 1) && tokens.isWord(index + 1)) return true;
  const small = (index: number) => tokens.small(index) || !tokens.isWord(index);
  for (let index = from + 1; index < to; index++) if (!small(index)) return false;
  if (to - from > 1 || tokens.allCaps(from)) return to - from > 1 && to - from < 5;
  let left = maxRead;
  for (const part of paragraphs) {
    for (let index = part.from; index < part.to && left-- > 0; index++)
      if (
        tokens.key(index) === tokens.key(from) &&
        tokens.capital(index) &&
        !words.of.has(tokens.key(index - 1))
      )
        return false;
    if (left <= 0) break;
  }
  return true;
}
