import type { LeftOutReason } from '../leftOut.js';
import type { Words } from '../tables/types.js';
import { foldWord, withoutFiller } from '../tokens.js';
import type { Block } from './blocks.js';
import { hasContacts } from './contacts.js';
import { Notes } from './notes.js';
import { isProse } from './prose.js';

/** Says why a block outside the story is left out. Call it for each block in order. `used` are headline and standfirst. */
export function leftOutReasons(
  source: string,
  used: ReadonlySet<Block>,
  words: Words,
): (block: Block) => LeftOutReason {
  const notes = new Notes(words);
  const textOf = ({ start, end }: Block) => foldWord(withoutFiller(source.slice(start, end)));
  const seen = new Set([...used].map(textOf));
  return (block) => {
    const text = textOf(block);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (hasContacts(block.tokens, words)) return 'contact';
    if (isRepeated) return 'repeated';
    const plain = withoutFiller(source.slice(block.start, block.end));
    if (notes.isCaption(plain)) return 'caption';
    const isBelow = block.zone === 'below' || block.zone === 'end';
    return isProse(plain) || (isBelow && notes.isNote(plain)) ? 'note' : 'page';
  };
}
