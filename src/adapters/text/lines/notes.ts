import { itemsOf } from '../../internal/lists.js';
import type { Words } from '../tables/types.js';
import { foldWord } from '../tokens.js';

/** A line of marks that ends a story: "***", "# # #", "–30–". A line of dashes is a rule, or part of a table. */
const endMark = /^[^\p{L}\p{N}|_=-]{3,}$|^[-–—\s]*(?:30|END|FIN)[-–—\s]*$/u;
/** What follows a word such as "Photo" in a caption. */
const captionMark = /^\s?[:：\]】）)©|]/;
const maxCaption = 2000;
/** A sign of copyright, which captions and legal notes have. */
const copyright = /©|^\(c\)\s/i;
/** A longer text before the first full stop or colon is a sentence, not a title. */
const maxTitle = 90;

/** Recognises lines that do not belong to a story by the words they begin with. */
export class Notes {
  private readonly starts: readonly string[];
  private readonly captions: readonly string[];

  constructor({ notes, captions }: Words) {
    this.starts = itemsOf(notes).map(foldWord);
    this.captions = itemsOf(captions).map((word) => word.toLowerCase());
  }

  /** "About UNICEF", "Notes to editors", "***". */
  isNote(text: string): boolean {
    if (endMark.test(text)) return true;
    const title = /^[^\p{L}\p{N}]*([^.:：。\n]+)(?:[.:：。\n]|$)/u.exec(text.slice(0, maxTitle))?.[1];
    const start = foldWord(title ?? '');
    return this.starts.some((phrase) => {
      if (!start.startsWith(phrase)) return false;
      const rest = start.slice(phrase.length);
      return (
        !/^(?:[\p{L}\p{N}]|\s\p{N})/u.test(rest) || (/^\p{sc=Han}/u.test(phrase) && !/^\p{N}/u.test(rest))
      );
    });
  }

  /** "Photo: Anna at the well", "Families wait for water. © UNICEF". */
  isCaption(text: string): boolean {
    if (copyright.test(text)) return true;
    const words = text.slice(0, maxCaption).toLowerCase();
    return this.captions.some((word) => {
      const at = words.indexOf(word);
      return (
        at >= 0 && !/\p{L}/u.test(words[at - 1] ?? '') && captionMark.test(words.slice(at + word.length))
      );
    });
  }
}
