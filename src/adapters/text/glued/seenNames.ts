import type { Compiled } from '../compiled.js';
import { readSentences } from '../page/layout.js';
import type { SeenName } from '../roles/features.js';
import type { Range, Tokens } from '../tokens.js';
import { readGluedList } from './lists.js';
import type { GluedRoleContext } from './sentence.js';
import { startsGluedName } from './starts.js';
import type { GluedWords } from './words.js';

/** Every name in the sentences of a story; see `roles/seenNames.ts`. */
export function seeGluedNames(
  tokens: Tokens,
  compiled: Compiled,
  words: GluedWords,
  ranges: readonly Range[],
  { isPublisher, countryOf }: GluedRoleContext,
): SeenName[] {
  const seen: SeenName[] = [];
  ranges.forEach((range, part) => {
    for (const sentence of readSentences(tokens, compiled, range))
      for (let index = sentence.from; index < sentence.to; index++) {
        if (!startsGluedName(tokens, words, index, sentence.to)) continue;
        const { items, to } = readGluedList(tokens, words, index, sentence.to);
        for (const item of items)
          seen.push({
            item,
            sentence,
            part,
            note: false,
            isPublisher: isPublisher(item),
            isCountry: words.places.whole(tokens, item.name.from, item.name.to) !== undefined,
            hasCountry: countryOf(item.name) !== undefined,
          });
        if (to > index) index = to - 1;
      }
  });
  return seen;
}
