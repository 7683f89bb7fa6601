import { itemsOf } from '../../internal/lists.js';
import { findDates } from '../facts/dates.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import { foldWord, type Token, tokenize } from '../tokens.js';
import { hasContacts } from './contacts.js';
import { Notes } from './notes.js';
import { isProse, isSentence, isWrapped, wordsIn } from './prose.js';
import type { Line } from './splitLines.js';

/** A text with at most this many lines is read as a short one: its sentences are prose, however short. */
const maxShort = 12;
/** Words of the shortest and the longest headline. */
export const headlineWords = { min: 2, max: 40 };
/** Words of the longest headline that ends with a full stop. */
const maxSentence = 14;
/** A longer line is a paragraph, not a headline. */
const maxHeadline = 300;
/** The lines of a hard-wrapped page are narrower. */
const wideLine = 110;
/** Words beside a date on a line that is little more. */
const maxUndated = 9;
/** A shorter line may be repeated in another by chance. */
const minRepeated = 8;
/** Lines at the top of a page, where a line that occurs again is the headline. */
export const maxTop = 15;

export const bullet = /^[-–•*·▪●◦‣■□✓➤►+]\s/;
export const numbered = /^\(?\p{N}{1,2}[.)、]\s/u;
/** Signs of menus, addresses, times and bylines. */
export const notText =
  /https?:|www\.|\S@\S|\s[|¦»›>]\s|©|[›→▾▶]|^[‹«»]\s|\]\s\[|\p{N}{1,2}:\p{N}{2}|(?:^|\s)#\p{L}/u;
const menu = /\s{2}\S{1,100}\s{2}|\s[|¦·•>›»/]\s/u;

/** A line, or the lines of a hard-wrapped text, and what it looks like. */
export interface Chunk {
  readonly first: number;
  /** The line after its last. */
  readonly end: number;
  readonly text: string;
  readonly marked: Line['marked'];
  readonly gap: number;
  readonly words: number;
  readonly isProse: boolean;
  /** Whether it can be a headline by its own words. */
  readonly mayBeHeadline: boolean;
  /** Whether it is the name of a kind of text, or a menu, which stands above a headline. */
  readonly isAbove: boolean;
  /** Whether it looks like the name of an organisation, as on a letterhead. */
  readonly isName: boolean;
  readonly isNote: boolean;
  readonly isContact: boolean;
  readonly content: ReadonlySet<string>;
}

/** Lines, with those of a hard-wrapped text joined. */
export function chunksOf(lines: readonly Line[], words: Words, language: ReaderLanguage | ''): Chunk[] {
  const notes = new Notes(words);
  const sections = new Set(
    [words.sections, words.releaseLabels].flatMap(itemsOf).map((item) => withoutNumber(foldWord(item))),
  );
  const nouns = itemsOf(words.organizationNouns);
  const isShort = lines.length <= maxShort;
  const widest = lines.reduce((max, { text }) => Math.max(max, text.length), 0);
  const full = lines.filter(({ text }) => text.length > widest * 0.8).length;
  const isWrappedPage = widest < wideLine && full > lines.length * 0.3;
  const hasGaps = lines.filter(({ gap }) => gap > 1).length * 5 > lines.length;
  const chunks: Chunk[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && goesOn(lines[end - 1]!, lines[end]!)) end++;
    const own = lines.slice(first, end);
    chunks.push(chunkOf(own, first));
    first = end;
  }
  return chunks;

  function goesOn(line: Line, next: Line): boolean {
    const isFull = isWrappedPage && line.text.length > widest * 0.7;
    if (isFull && hasGaps && next.gap === 1 && !next.marked && isText(next) && isText(line)) return true;
    if (!isWrapped(line, next) || next.marked || !isText(line) || !isText(next)) return false;
    return /^\p{Ll}/u.test(next.text) || isFull;
  }

  function isText({ text }: Line): boolean {
    return /[\p{L}\p{N}]/u.test(text) && !notText.test(text) && !bullet.test(text) && !numbered.test(text);
  }

  function chunkOf(own: readonly Line[], first: number): Chunk {
    const text = own.map((line) => line.text).join(' ');
    const tokens = tokenize(text.slice(0, 2000));
    const count = wordsIn(text);
    const isCaption = notes.isCaption(text);
    const isContact = hasContacts(tokens, words);
    const isMenu = menu.test(text) && !isSentence(text);
    const isSection = sections.has(withoutNumber(foldWord(text.slice(0, 200))));
    return {
      first,
      end: first + own.length,
      text,
      marked: own[0]!.marked,
      gap: own[0]!.gap,
      words: count,
      isProse:
        !isCaption && (isProse(text) || (isShort && first > 0 && isSentence(text) && /[.。]$/.test(text))),
      mayBeHeadline:
        tokens.filter(({ kind }) => kind !== 'mark').length >= headlineWords.min &&
        count > 0 &&
        count <= headlineWords.max &&
        text.length <= maxHeadline &&
        !isCaption &&
        !isContact &&
        !isDated(tokens, text) &&
        !notText.test(text) &&
        !bullet.test(text) &&
        !isMenu &&
        !/[:：]$/.test(text) &&
        !(count > maxSentence && /[.。]$/.test(text)) &&
        !(first < maxTop && repeatsEarlier(lines, first, text)) &&
        !isSection,
      isAbove: isMenu || isSection,
      isName: isName(text) || isOrganization(text),
      isNote: notes.isNote(text),
      isContact,
      content: new Set(tokens.flatMap(({ key, kind }) => (kind === 'han' || key.length > 3 ? [key] : []))),
    };
  }

  /** Whether a line begins with a word such as "Ministry", or in Chinese ends with one. */
  function isOrganization(text: string): boolean {
    if (/[\p{N}:：]/u.test(text)) return false;
    const folded = text.toLowerCase();
    return nouns.some((noun) =>
      language === 'zh' ? text.endsWith(noun) : folded.startsWith(`${noun.toLowerCase()} `),
    );
  }

  /** Whether a line is little more than a date. */
  function isDated(tokens: readonly Token[], text: string): boolean {
    if (!language || text.length > 120) return false;
    const dates = findDates(tokens, language, words);
    return (
      dates.length > 0 && tokens.length - dates.reduce((sum, { from, to }) => sum + to - from, 0) < maxUndated
    );
  }
}

/** Whether a line ends with an earlier one: "Original title: Three wells opened". */
function repeatsEarlier(lines: readonly Line[], first: number, text: string): boolean {
  return lines
    .slice(0, first)
    .some((line) => line.text.length > minRepeated && line.text !== text && text.endsWith(line.text));
}

/** The name of a kind of text without its number: "Press release No. 2025/114". */
function withoutNumber(text: string): string {
  const digit = text.search(/\p{N}/u);
  const words = (digit < 0 ? text : text.slice(0, digit)).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (digit >= 0 && /^(?:n|no|nº)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Whether all longer words of a line begin with capitals, as in the name of an organisation. */
function isName(text: string): boolean {
  const long = text.match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  return long.length < 7 && long.every((word) => /^\p{Lu}/u.test(word));
}
