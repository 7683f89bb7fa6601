import type { Block } from '../../model/article.js';
import { blocksToText } from '../html/htmlToText.js';

const sentenceEnd = /[.!?…؟。！？]["'”’»)\]]*$/;
const advertisement =
  /^(?:advert(?:isement|ising)|publicité|publicidad|реклама|إعلان|广告|anzeige|werbung|publicidade)$/i;
/** Characters of the longest line before a story that is left out. */
const maxLine = 80;

/** A legal note or a line that asks for something: no part of a story. */
const legalNote =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|tous droits réservés|todos los derechos reservados|все права защищены|جميع الحقوق محفوظة|版权所有)/i;
/** Characters of the longest legal note. */
const maxNote = 200;
/** "3 May 2024 | Photo: Amal Haddad" in front of a story. */
const credit = /(?:©|\b(?:photos?|foto|image|crédits?|credit|фото|صورة|图片|摄影)\s?[:：/©])/i;

/** A story without what is around it, and how many blocks of links and notes were left out inside and below it. */
export interface CleanBody {
  readonly blocks: readonly Block[];
  readonly leftOut: number;
}

/**
 * Removes what pages put into the element of their story: the headline, a date, a byline, a credit or the words of controls before the
 * first sentence; lines that announce an advertisement; lists of links, legal notes, and headings that stand only above these.
 */
export function withoutFurniture(all: readonly Block[], headline: string): CleanBody {
  const blocks = withoutNotes(all);
  const texts = blocks.map((block) => blocksToText([block]));
  const first = blocks.findIndex(
    ({ type }, index) => type !== 'heading' && sentenceEnd.test(texts[index]!) && !credit.test(texts[index]!),
  );
  const kept = blocks.filter(({ type }, index) => {
    const text = texts[index]!;
    if (type !== 'paragraph' && type !== 'heading') return true;
    if (index === 0 || index < first) {
      if (text === headline) return false;
      const isLine = text.length <= maxLine || (credit.test(text) && text.length <= maxNote);
      if (type === 'paragraph' && index < first && isLine) return false;
    }
    return !advertisement.test(text);
  });
  return { blocks: kept, leftOut: all.length - blocks.length };
}

/** Without lists and paragraphs of links only, and without legal notes; a heading goes with what it introduced. */
function withoutNotes(blocks: readonly Block[]): readonly Block[] {
  const isNote = (block: Block) => isLinksOnly(block) || isLegalNote(block);
  if (!blocks.some(isNote)) return blocks;
  const kept: Block[] = [];
  blocks.forEach((block, index) => {
    if (!isNote(block)) kept.push(block);
    else if (kept.at(-1) === blocks[index - 1] && kept.at(-1)?.type === 'heading') {
      const next = blocks.slice(index).find((other) => !isNote(other));
      if (!next || next.type === 'heading') kept.pop();
    }
  });
  return kept;
}

function isLegalNote(block: Block): boolean {
  const text = block.type === 'paragraph' ? blocksToText([block]) : '';
  return text.length <= maxNote && legalNote.test(text);
}

/** Whether every word is a link, of a list with several items or of a paragraph with several links: related stories, tags, buttons. */
function isLinksOnly(block: Block): boolean {
  if (block.type !== 'list' && block.type !== 'paragraph') return false;
  const parts = block.type === 'list' ? block.items : [block.content];
  const words = parts.flat().filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length > 1 && words.every(({ url }) => url !== undefined);
}
