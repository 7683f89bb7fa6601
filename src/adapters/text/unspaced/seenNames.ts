import type { Compiled } from '../compiled.js';
import type { Item } from '../names/lists.js';
import { readSentences } from '../page/layout.js';
import type { SeenName } from '../roles/features.js';
import type { Range, Tokens } from '../tokens.js';
import { readUnspacedList } from './lists.js';
import type { UnspacedWords } from './words.js';

/** Signs of a word before a name: "以及". */
const maxLead = 2;

/** Every name in the sentences of a story; see `roles/seenNames.ts`. It begins behind a mark or a small word, or is known. */
export function seeUnspacedNames(
  tokens: Tokens,
  compiled: Compiled,
  words: UnspacedWords,
  ranges: readonly Range[],
  isPublisher: (item: Item) => boolean,
): SeenName[] {
  const seen: SeenName[] = [];
  ranges.forEach((range, part) => {
    for (const sentence of readSentences(tokens, compiled, range))
      for (let index = sentence.from; index < sentence.to; index++) {
        if (!mayStart(index, sentence)) continue;
        const { items, to } = readUnspacedList(tokens, words, index, sentence.to, true);
        for (const item of items) {
          const place = words.places.match(tokens, item.name.from, item.name.to)?.value;
          seen.push({
            item,
            sentence,
            part,
            note: false,
            isPublisher: isPublisher(item),
            isCountry: !item.organization,
            hasCountry: place?.type === 'country',
          });
        }
        if (to > index) index = to - 1;
      }
  });
  return seen;

  function mayStart(index: number, { from, to }: Range): boolean {
    if (index === from || !tokens.isWord(index - 1)) return true;
    if (words.bodies.match(tokens, index, to) ?? words.places.match(tokens, index, to)) return true;
    for (let size = 1; size <= maxLead; size++) {
      const lead =
        words.names.leads.match(tokens, index - size, to) ?? words.names.and.match(tokens, index - size, to);
      if (lead?.to === index) return true;
    }
    return false;
  }
}
