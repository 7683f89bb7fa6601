import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { type Item, readList } from './lists.js';

/** A list of names in running text; one name is a list too. */
export interface NamedGroup extends Range {
  readonly items: readonly Item[];
}

/** Every list of names in a range, whatever stands before it: at least one of them is an organisation. */
export function groupsIn(tokens: Tokens, words: Compiled, { from, to }: Range): NamedGroup[] {
  const found: NamedGroup[] = [];
  for (let index = from; index < to; index++) {
    if (!tokens.capital(index) || (index > from && tokens.glued(index) && tokens.isWord(index - 1))) continue;
    // "With A paying": the first word of a sentence.
    if (words.functionWords.has(tokens.key(index)) && !words.bodies.match(tokens, index, to)) continue;
    const { items, to: end } = readList(tokens, words, index, to, true);
    if (items.some(({ organization }) => organization)) found.push({ from: index, to: end, items });
    if (end > index) index = end - 1;
  }
  return found;
}

/** The tokens that belong to a name of an organisation, a country by itself left out. */
export function tokensOfNames(
  tokens: Tokens,
  words: Compiled,
  ranges: readonly Range[],
): ReadonlySet<number> {
  const inside = new Set<number>();
  // "Erongo Province": its noun is one of places as well.
  const isPlace = ({ to }: Range) => words.kinds.match(tokens, to - 1, to) !== undefined;
  for (const range of ranges)
    for (const { items } of groupsIn(tokens, words, range))
      for (const { name, organization } of items) {
        if (!organization || words.mentions.whole(tokens, name.from, name.to) || isPlace(name)) continue;
        for (let index = name.from; index < name.to; index++) inside.add(index);
      }
  return inside;
}
