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
/** Words of the longest headline that ends with a full stop. */
const maxSentence = 14;
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
/** Up to this many lines above a story are no page: the first is most likely the headline. */
const maxPlain = 4;
/** Characters of a story that are searched for the words above it. */
const maxCompared = 5000;
/** Words of the shortest paragraph without a full stop. */
const openEndWords = 18;
/** Words of the longest heading between paragraphs. */
const maxHeading = 12;

const bullet = /^[-–•*·▪●◦‣■□✓➤►+]\s/;
const numbered = /^\(?\p{N}{1,2}[.)、]\s/u;
/** Signs of menus, addresses, times and bylines. */
const notText = /https?:|www\.|\S@\S|\s[|¦»›>]\s|©|[›»→]|\p{N}{1,2}:\p{N}{2}|(?:^|\s)#\p{L}/u;
const menu = /\s{2}\S{1,100}\s{2}|\s[|¦·•>›»/]\s/u;
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
  /** Whether it looks like the name of an organisation, as on a letterhead. */
  readonly isName: boolean;
  readonly isNote: boolean;
  readonly isContact: boolean;
  readonly content: ReadonlySet<string>;
}

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
    // "About forty people came to the well" begins like a note, but stands in the story.
    const isNote = chunk.isNote && !(prose && above < total - above);
    above += wordsOf(chunk);
    // "Read also: Ten wells opened" is a note of its own; "Notes to editors" introduces others.
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

function chunksOf(lines: readonly Line[], words: Words, language: ReaderLanguage | ''): Chunk[] {
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
    return nouns.some((noun) => (language === 'zh' ? text.endsWith(noun) : text.startsWith(`${noun} `)));
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

/** The name of a kind of text without its number: "Press release No. 2025/114". */
function withoutNumber(text: string): string {
  const digit = text.search(/\p{N}/u);
  const words = (digit < 0 ? text : text.slice(0, digit)).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (digit >= 0 && /^(?:n|no|nº)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Whether the story contains the words of a line, as it contains the name on a letterhead. */
function isNamedIn(text: string, prose: string): boolean {
  return prose.includes(text.toLowerCase());
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
