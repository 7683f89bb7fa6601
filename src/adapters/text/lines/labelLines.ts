import type { ReaderLanguage, Words } from '../tables/types.js';
import type { LineLabel } from './blocks.js';
import { bullet, type Chunk, chunksOf, headlineWords, maxTop, notText, numbered } from './chunks.js';
import { isSentence } from './prose.js';
import type { Line } from './splitLines.js';

/** Words of a standfirst. */
const standfirstWords = { min: 9, max: 60 };
/** A longer first paragraph without a full stop is no standfirst. */
const maxOpen = 160;
/** Up to this many lines above a story are no page: the first is most likely the headline. */
const maxPlain = 4;
/** Characters of a story that are searched for the words above it. */
const maxCompared = 5000;
/** Words of the shortest paragraph without a full stop. */
const openEndWords = 18;
/** Words of the longest heading between paragraphs. */
const maxHeading = 12;

const sentenceEnd = /[.!?。！？؟…]["»”’)）」』\]]*$/u;

/** Labels each line by its form and its place: headline, standfirst, paragraphs, headings and lists; all else is `other`. */
export function labelLines(lines: readonly Line[], words: Words, language: ReaderLanguage | ''): LineLabel[] {
  const chunks = chunksOf(lines, words, language);
  const found = chunks.map((): LineLabel => 'other');
  const first = chunks.findIndex(
    ({ isProse: prose, marked, mayBeHeadline }, index) =>
      prose && !marked && (index > 0 || chunks.length < 2 || !mayBeHeadline),
  );
  const best = headlineOf(chunks, first);
  const headline = best < 0 ? -1 : headlineStart(chunks, best);
  const last = best < 0 ? -1 : headlineEnd(chunks, best);
  if (headline >= 0) found.fill('headline', headline, last + 1);
  // A note above most of the prose, such as "Share", does not end the story.
  const wordsOf = ({ isProse: prose, words: count }: Chunk) => (prose ? count : 0);
  const total = chunks.reduce((sum, chunk) => sum + wordsOf(chunk), 0);
  let above = chunks.slice(0, Math.max(last + 1, first, 0)).reduce((sum, chunk) => sum + wordsOf(chunk), 0);
  let isTail = false;
  for (let index = Math.max(last + 1, first); index >= 0 && index < chunks.length; index++) {
    const chunk = chunks[index]!;
    const { text, marked, isContact, isProse: prose } = chunk;
    // "About forty people came to the well" begins like a note, but is part of the story.
    const isNote = chunk.isNote && !(prose && above < total - above);
    above += wordsOf(chunk);
    // "Read also: Ten wells opened" is one note; "Notes to editors" is the title of all that follows.
    if (isNote && !/[:：]\s?\S/.test(text)) isTail ||= !prose && above > total - above;
    if (isNote || isTail || isContact) continue;
    if (isMarkedHeading(marked) || isQuestion(chunks, index)) found[index] = 'heading';
    else if (bullet.test(text) || numbered.test(text)) found[index] = 'item';
    else if (prose || isSentence(text) || isOpenEnd(chunks, index)) found[index] = 'paragraph';
    else if (isHeading(chunks, index)) found[index] = 'heading';
  }
  if (isStandfirst(chunks, found, last + 1)) found[last + 1] = 'standfirst';
  return chunks.flatMap(({ first: from, end }, index) => {
    const label = found[index]!;
    const rest = label === 'headline' || label === 'other' ? label : 'continuation';
    return Array.from({ length: end - from }, (_, line) => (line ? rest : label));
  });
}

/** The line above the first paragraph that shares most with the story; -1 without one. */
function headlineOf(chunks: readonly Chunk[], first: number): number {
  const above = first < 0 ? chunks.length : first;
  const story = new Set(
    chunks.slice(Math.max(0, first)).flatMap(({ content, isProse: prose }) => (prose ? [...content] : [])),
  );
  const prose = chunks
    .slice(Math.max(0, first))
    .flatMap(({ text, isProse: own }) => (own ? [text] : []))
    .join('\n')
    .slice(0, maxCompared)
    .toLowerCase();
  const times = new Map<string, number>();
  for (const { text } of chunks) times.set(text, (times.get(text) ?? 0) + 1);
  const lastAbove = chunks.findLastIndex(({ isAbove }, index) => isAbove && index < above);
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < Math.min(chunks.length, Math.max(above, maxTop)); index++) {
    const chunk = chunks[index]!;
    const isRepeated = chunk.words >= standfirstWords.min / 2 && times.get(chunk.text)! > 1;
    if (!chunk.mayBeHeadline || (index >= above && !isRepeated)) continue;
    // A plain line above a heading of a lower level is the headline, and the heading is about it.
    const isSubtitle = chunk.marked === 'heading' && best >= 0 && !chunks[best]!.marked;
    const value =
      headlineScore(chunk, story) -
      2 * Number(isSubtitle) -
      (index < lastAbove ? 3 : 0) +
      (index === lastAbove + 1 && (lastAbove >= 0 || above <= maxPlain) ? 1 : 0) -
      3 * Number(isNamedIn(chunk.text, prose)) +
      2 * Number(isRepeated);
    if (value > top) [best, top] = [index, value];
  }
  return best;
}

/** The first line of a headline that is broken in two: the second begins in lower case, or the first ends with a colon. */
function headlineStart(chunks: readonly Chunk[], from: number): number {
  const [before, own] = [chunks[from - 1], chunks[from]!];
  if (!before || own.gap > 1 || before.marked || own.marked || before.isAbove || before.isContact)
    return from;
  if (before.words < headlineWords.min || before.words > headlineWords.max || notText.test(before.text))
    return from;
  return /^\p{Ll}/u.test(own.text) || /[:：]$/.test(before.text) ? from - 1 : from;
}

/** The last line of a headline that is broken in two, apart from what is around it. */
function headlineEnd(chunks: readonly Chunk[], from: number): number {
  const [own, next, after] = chunks.slice(from, from + 3);
  if (!own || !next || next.gap > 1 || !next.mayBeHeadline || next.marked || own.marked) return from;
  if (sentenceEnd.test(own.text) || own.text === next.text || /[:：]\s/.test(next.text)) return from;
  if (/^\p{Ll}/u.test(next.text)) return from + 1;
  const isApart = (from === 0 || own.gap > 1) && (!after || after.gap > 1);
  return isApart && next.words < standfirstWords.min ? from + 1 : from;
}

function headlineScore(
  { text, marked, words, content, isName: isNamed }: Chunk,
  story: ReadonlySet<string>,
): number {
  const shared = [...content].filter((word) => story.has(word)).length / Math.max(1, content.size);
  const marks = isMarkedHeading(marked) ? 3 : 0;
  const length = words < 4 ? -1.5 : words < 6 ? 0 : 1;
  return marks + length + 1.5 * shared - Number(/[.。]$/.test(text)) - 1.5 * Number(isNamed);
}

function isMarkedHeading(marked: Line['marked']): boolean {
  return marked === 'title' || marked === 'heading';
}

/** Whether the story contains the words of a line, as it contains the name on a letterhead. */
function isNamedIn(text: string, prose: string): boolean {
  return prose.includes(text.toLowerCase());
}

/** A short question above prose or a list, as a heading between paragraphs. */
function isQuestion(chunks: readonly Chunk[], index: number): boolean {
  const { text, words, gap } = chunks[index]!;
  const next = chunks[index + 1];
  return (
    /[?？؟]$/.test(text) &&
    words <= maxHeading &&
    gap > 1 &&
    next !== undefined &&
    (next.isProse || bullet.test(next.text))
  );
}

/** A last paragraph without a full stop. */
function isOpenEnd(chunks: readonly Chunk[], index: number): boolean {
  const { text, words } = chunks[index]!;
  return words >= openEndWords && !notText.test(text) && Boolean(chunks[index - 1]?.isProse);
}

/** A short line above prose, inside the story. */
function isHeading(chunks: readonly Chunk[], index: number): boolean {
  const { text, words, mayBeHeadline } = chunks[index]!;
  const next = chunks[index + 1];
  if (!next || !(next.isProse || bullet.test(next.text))) return false;
  return (mayBeHeadline || /[:：]$/.test(text)) && words <= maxHeading && !sentenceEnd.test(text);
}

/** Whether a line between headline and story is a standfirst: text of a suitable length. */
function isStandfirst(chunks: readonly Chunk[], labels: readonly LineLabel[], index: number): boolean {
  const chunk = chunks[index];
  if (!chunk || index === 0) return false;
  const { text, words, marked } = chunk;
  if (marked && words >= headlineWords.min && labels[index + 1] === 'paragraph') return true;
  if (labels[index + 1] !== 'paragraph' || notText.test(text) || /\p{N}{4}/u.test(text)) return false;
  const isOpen = labels[index] === 'paragraph' && text.length < maxOpen && !sentenceEnd.test(text);
  if (labels[index] !== 'other' && labels[index] !== 'heading' && !isOpen) return false;
  return words >= standfirstWords.min && words <= standfirstWords.max;
}
