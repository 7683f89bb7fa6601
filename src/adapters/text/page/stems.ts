import type { Range, Tokens } from '../tokens.js';

/** The beginnings of the longer words, which endings do not change; pairs of signs in a script without spaces. */
export function stemsIn(tokens: Tokens, { from, to }: Range): Set<string> {
  const stems = new Set<string>();
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (tokens.isIdeograph(index)) {
      if (index + 1 < to && tokens.isIdeograph(index + 1)) stems.add(key + tokens.key(index + 1));
    } else if (/^\p{N}/u.test(key)) {
      if (key.length > 1) stems.add(key);
    } else if (key.length >= 4 && tokens.isWord(index)) {
      const bare = key.replace(/^(?:وال|بال|ال|لل)/u, '');
      if (bare.length >= 3) stems.add(bare.slice(0, 5));
    }
  }
  return stems;
}
