import type { Block } from '../../model/article.js';
import { blocksToText } from '../html/htmlToText.js';

const sentenceEnd = /[.!?…؟。！？]["'”’»)\]]*$/;
const advertisement =
  /^(?:advert(?:isement|ising)|publicité|publicidad|реклама|إعلان|广告|anzeige|werbung|publicidade)$/i;
/** Characters of the longest line before a story that is left out. */
const maxLine = 80;

/**
 * Removes what pages put into the element of their story: the headline, a date, a byline or the words of controls before the first
 * sentence; and lines that announce an advertisement.
 */
export function withoutFurniture(blocks: readonly Block[], headline: string): Block[] {
  const texts = blocks.map((block) => blocksToText([block]));
  const first = blocks.findIndex(({ type }, index) => type !== 'heading' && sentenceEnd.test(texts[index]!));
  return blocks.filter(({ type }, index) => {
    const text = texts[index]!;
    if (type !== 'paragraph' && type !== 'heading') return true;
    if (index === 0 || index < first) {
      if (text === headline) return false;
      if (type === 'paragraph' && index < first && text.length <= maxLine) return false;
    }
    return !advertisement.test(text);
  });
}
