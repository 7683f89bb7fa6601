import { findDates } from '../facts/dates.js';
import { itemsOf } from '../tables/lists.js';
import type { ReaderLanguage, Words } from '../tables/types.js';
import { foldWord, type Token, tokenize } from '../tokens.js';
import type { LineLabel } from './blocks.js';
import { hasContacts } from './contacts.js';
import { Notes } from './notes.js';
import { isProse, isSentence, isWrapped, wordsIn } from './prose.js';
import type { Line } from './splitLines.js';

/** A text with at most this many lines is read as a short one: its sentences are prose, however short. */
const maxShort = 12;
/** Words of the shortest and the longest headline. */
const headlineWords = { min: 2, max: 40 };
/** A longer line is a paragraph, not a headline. */
const maxHeadline = 300;
/** Words of a standfirst. */
const standfirstWords = { min: 9, max: 60 };
/** A longer first paragraph without a full stop is no standfirst. */
const maxOpen = 160;
/** The lines of a hard-wrapped page are narrower. */
const wideLine = 110;
/** Words beside a date on a line that is little more. */
const maxUndated = 6;
/** A shorter line may be repeated in another by chance. */
const minRepeated = 8;
/** Lines at the top of a page, where a line that occurs again is the headline. */
const maxTop = 15;
/** Words of the longest heading between paragraphs. */
const maxHeading = 12;

const bullet = /^[-–•*·▪●◦‣■□✓➤►+]\s/;
const numbered = /^\(?\p{N}{1,2}[.)、]\s/u;
/** Signs of menus, addresses, times and bylines. */
const notText = /https?:|www\.|\S@\S|\s[|¦»›>]\s|©|[›»→]|\p{N}{1,2}:\p{N}{2}|(?:^|\s)#\p{L}/u;
const menu = /\s{2,}\S+\s{2,}|\s[|¦·•>›»/]\s/u;
const sentenceEnd = /[.!?。！？؟…]["»”’)）」』\]]*$/u;

/** A line, or the lines of a hard-wrapped text, and what it looks like. */
interface Chunk {
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
  readonly isNote: boolean;
  readonly isContact: boolean;
  readonly content: ReadonlySet<string>;
}

/** Labels each line by its form and its place: headline, standfirst, paragraphs, headings and lists; all else is `other`. */
export function labelLines(lines: readonly Line[], words: Words, language: ReaderLanguage | ''): LineLabel[] {
  const chunks = chunksOf(lines, words, language);
  const found = chunks.map((): LineLabel => 'other');
  const first = chunks.findIndex(
    ({ isProse: prose, marked }, index) => prose && !marked && (index > 0 || chunks.length < 2),
  );
  const headline = headlineOf(chunks, first);
  const last = headline < 0 ? -1 : headlineEnd(chunks, headline);
  if (headline >= 0) found.fill('headline', headline, last + 1);
  let isTail = false;
  for (let index = Math.max(last + 1, first); index >= 0 && index < chunks.length; index++) {
    const { text, marked, isNote, isContact, isProse: prose } = chunks[index]!;
    // "Read also: Ten wells opened" is a note of its own; "Notes to editors" introduces others.
    if (isNote && !/[:：]\s?\S/.test(text)) isTail = found.includes('paragraph');
    if (isNote || isTail || isContact) continue;
    if (marked === 'heading' || isQuestion(chunks, index)) found[index] = 'heading';
    else if (bullet.test(text) || numbered.test(text)) found[index] = 'item';
    else if (prose || isSentence(text)) found[index] = 'paragraph';
    else if (isHeading(chunks, index)) found[index] = 'heading';
  }
  if (isStandfirst(chunks, found, last + 1)) found[last + 1] = 'standfirst';
  return chunks.flatMap(({ first: from, end }, index) => {
    const label = found[index]!;
    const rest = label === 'headline' || label === 'other' ? label : 'continuation';
    return Array.from({ length: end - from }, (_, line) => (line ? rest : label));
  });
}

function chunksOf(lines: readonly Line[], words: Words, language: ReaderLanguage | ''): Chunk[] {
  const notes = new Notes(words);
  const sections = new Set([words.sections, words.releaseLabels].flatMap(itemsOf).map(foldWord));
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
    return !notText.test(text) && !bullet.test(text) && !numbered.test(text);
  }

  function chunkOf(own: readonly Line[], first: number): Chunk {
    const text = own.map((line) => line.text).join(' ');
    const tokens = tokenize(text.slice(0, 2000));
    const count = wordsIn(text);
    const isCaption = notes.isCaption(text);
    const isContact = hasContacts(tokens, words);
    const isMenu = menu.test(text) && !isSentence(text);
    const isSection = sections.has(foldWord(text).replace(/[^\p{L}\p{N}]+$/u, ''));
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
        count >= headlineWords.min &&
        count <= headlineWords.max &&
        text.length <= maxHeadline &&
        !isCaption &&
        !isContact &&
        !isDated(tokens, text) &&
        !notText.test(text) &&
        !isMenu &&
        !/[:：]$/.test(text) &&
        !(first < maxTop && repeatsEarlier(lines, first, text)) &&
        !isSection,
      isAbove: isMenu || isSection,
      isNote: notes.isNote(text),
      isContact,
      content: new Set(tokens.flatMap(({ key, kind }) => (kind === 'han' || key.length > 3 ? [key] : []))),
    };
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

/** The line above the first paragraph that shares most with the story; -1 without one. */
function headlineOf(chunks: readonly Chunk[], first: number): number {
  const above = first < 0 ? chunks.length : first;
  const story = new Set(
    chunks.slice(Math.max(0, first)).flatMap(({ content, isProse: prose }) => (prose ? [...content] : [])),
  );
  const times = new Map<string, number>();
  for (const { text } of chunks) times.set(text, (times.get(text) ?? 0) + 1);
  const lastAbove = chunks.findLastIndex(({ isAbove }, index) => isAbove && index < above);
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < Math.min(chunks.length, Math.max(above, maxTop)); index++) {
    const chunk = chunks[index]!;
    const isRepeated = chunk.words >= standfirstWords.min / 2 && times.get(chunk.text)! > 1;
    if (!chunk.mayBeHeadline || (index >= above && !isRepeated)) continue;
    const value =
      headlineScore(chunk, story) -
      (index < lastAbove ? 3 : 0) +
      (index === lastAbove + 1 ? 1 : 0) +
      2 * Number(isRepeated);
    if (value > top) [best, top] = [index, value];
  }
  return best;
}

/** The last line of a headline that is broken into two, apart from what is around it. */
function headlineEnd(chunks: readonly Chunk[], from: number): number {
  const [own, next, after] = chunks.slice(from, from + 3);
  if (!own || !next || next.gap > 1 || !next.mayBeHeadline || next.marked || own.marked) return from;
  const isApart = (from === 0 || own.gap > 1) && (!after || after.gap > 1);
  return isApart && next.words < standfirstWords.min && !sentenceEnd.test(own.text) ? from + 1 : from;
}

function headlineScore({ text, marked, words, content }: Chunk, story: ReadonlySet<string>): number {
  const shared = [...content].filter((word) => story.has(word)).length / Math.max(1, content.size);
  const marks = marked === 'heading' ? 3 : 0;
  const length = words < 4 ? -1.5 : words < 6 ? 0 : 1;
  return marks + length + 2 * shared - Number(sentenceEnd.test(text)) - 1.5 * Number(isName(text));
}

/** Whether all longer words of a line begin with capitals, as in the name of an organisation. */
function isName(text: string): boolean {
  const long = text.match(/[\p{L}\p{M}]{5,}/gu) ?? [];
  return long.length < 7 && long.every((word) => /^\p{Lu}/u.test(word));
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
  if (marked === 'bold' && words >= headlineWords.min) return true;
  if (labels[index + 1] !== 'paragraph' || notText.test(text) || /\p{N}{4}/u.test(text)) return false;
  const isOpen = labels[index] === 'paragraph' && text.length < maxOpen && !sentenceEnd.test(text);
  if (labels[index] !== 'other' && labels[index] !== 'heading' && !isOpen) return false;
  return words >= standfirstWords.min && words <= standfirstWords.max;
}
