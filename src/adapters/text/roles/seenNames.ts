import type { Compiled } from '../compiled.js';
import { type Item, readList } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import { countryOf } from '../places/countryOf.js';
import type { Range, Tokens } from '../tokens.js';
import type { SeenName } from './features.js';

/** Every name in the sentences of a story, also of persons and places: what they are is told by the words around them. */
export function seeNames(
  tokens: Tokens,
  words: Compiled,
  ranges: readonly Range[],
  notes: readonly Range[],
  isPublisher: (item: Item) => boolean,
): SeenName[] {
  const seen: SeenName[] = [];
  [...ranges, ...notes].forEach((range, part) => {
    for (const sentence of readSentences(tokens, words, range))
      for (let index = sentence.from; index < sentence.to; index++) {
        if (!mayStart(tokens, words, index, sentence.from)) continue;
        const { items, to } = readList(tokens, words, index, sentence.to, true);
        for (const item of items)
          seen.push({
            item,
            sentence,
            part,
            note: part >= ranges.length,
            isPublisher: isPublisher(item),
            isCountry: words.mentions.whole(tokens, item.name.from, item.name.to)?.type === 'country',
            hasCountry: countryOf(tokens, words, item.name) !== undefined,
          });
        if (to > index) index = to - 1;
      }
  });
  return seen;
}

function mayStart(tokens: Tokens, words: Compiled, index: number, from: number): boolean {
  if (index > from && tokens.glued(index) && tokens.isWord(index - 1)) return false;
  return tokens.capital(index) || words.heads.has(tokens.key(index));
}
