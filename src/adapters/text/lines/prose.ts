import type { Words } from '../tables/types.js';
import { foldWord } from '../tokens.js';
import type { LineLabel } from './blocks.js';
import { Notes } from './notes.js';
import type { Line } from './splitLines.js';

/** Words in the shortest prose; a pair of characters counts as one in scripts without spaces. */
const minWords = 10;
/** Prose without the end of a sentence has at least this many. */
const minOpenWords = 25;
/** A narrower line is not continued on the next. */
const minWidth = 40;

const sentenceEnd = /[.!?。！？؟…]["»”’)）」』\]]*$/u;
const innerEnd = /\p{L}[.!?؟]["»”’)]*\s+\p{L}|\p{sc=Han}[。！？]/u;
const wordPattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]{2}|[\p{L}\p{M}'’-]+/gu;
const separators = /\s[|›»•·/]\s|[|›]/gu;

/** The number of words at the beginning of a text; a pair of characters counts as one in scripts without spaces. */
export function wordsIn(text: string): number {
  return text.slice(0, 2000).match(wordPattern)?.length ?? 0;
}

/** Whether a text is one sentence, however short. */
export function isSentence(text: string): boolean {
  const start = text.slice(0, 2000);
  const words = wordsIn(start);
  return (
    words >= 2 && /[.!?。！？؟]["»”’)）」』\]]*$/u.test(start) && (start.match(separators)?.length ?? 0) < 2
  );
}

/** Whether a text is made of sentences: not a title, a menu or a list of names. */
export function isProse(text: string): boolean {
  const start = text.slice(0, 2000);
  const words = start.match(wordPattern) ?? [];
  if (words.length < minWords || (start.match(separators)?.length ?? 0) > 1) return false;
  const titled = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (titled > words.length * 0.6) return false;
  return sentenceEnd.test(start) || innerEnd.test(start) || words.length >= minOpenWords;
}

/**
 * Labels prose that was taken for page furniture as paragraphs, so that no part of the story is lost. Prose remains furniture if
 * it is a caption, repeats the headline, or follows a line that ends the story: "About X", "Notes to editors", "***".
 */
export function keepProse(
  source: string,
  lines: readonly Line[],
  labels: readonly LineLabel[],
  words: Words,
): LineLabel[] {
  const found = [...labels];
  const notes = new Notes(words);
  const titles = new Set(
    lines.flatMap(({ text }, at) => (labels[at] === 'headline' ? [foldWord(text)] : [])),
  );
  const last = labels.findLastIndex((label) => label !== 'other' && label !== 'headline');
  let isNote = false;
  for (let index = 0; index < lines.length; index++) {
    if (found[index] !== 'other') isNote = false;
    else if (continues(lines, found, index)) found[index] = 'continuation';
    else {
      const end = chunkEnd(lines, found, index);
      const text = source.slice(lines[index]!.start, lines[end - 1]!.end);
      if (notes.isNote(text)) isNote ||= index > last && !isProse(text);
      else if (!isNote && isProse(text) && !notes.isCaption(text) && !titles.has(foldWord(text))) {
        found.fill('continuation', index, end);
        found[index] = 'paragraph';
      }
      index = end - 1;
    }
  }
  return found;
}

/** Whether a line is the rest of a hard-wrapped paragraph whose first lines belong to the story. */
function continues(lines: readonly Line[], labels: readonly LineLabel[], index: number): boolean {
  const before = labels[index - 1];
  const isOpen = before === 'paragraph' || before === 'continuation' || before === 'item';
  return isOpen && isWrapped(lines[index - 1]!, lines[index]!) && /^[\p{Ll}\p{Lo}]/u.test(lines[index]!.text);
}

/** Whether a paragraph goes on from one line to the next. */
export function isWrapped(line: Line, next: Line): boolean {
  return next.gap === 1 && line.text.length >= minWidth && /[\p{L}\p{M}\p{N},;،，、-]$/u.test(line.text);
}

/** The line after the last of a hard-wrapped text that begins with a line of furniture. */
function chunkEnd(lines: readonly Line[], labels: readonly LineLabel[], from: number): number {
  let end = from + 1;
  const goesOn = () =>
    labels[end] === 'continuation' ||
    ((labels[end] === 'other' || labels[end] === 'paragraph') && isWrapped(lines[end - 1]!, lines[end]!));
  while (end < lines.length && goesOn()) end++;
  return end;
}
