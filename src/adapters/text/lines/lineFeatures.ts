import { feature, hashText, rangeOf, templates } from '../model/features.js';
import { foldWord } from '../tokens.js';
import type { Line } from './splitLines.js';

const t = templates(
  ...(['bias', 'length', 'ending', 'start', 'lengthEnding', 'lengthEndingStart', 'lengthStart'] as const),
  ...([
    'before',
    'after',
    'beforeAll',
    'afterAll',
    'lengths',
    'endingStart',
    'place',
    'placeLength',
  ] as const),
  ...([
    'placeLengthEnding',
    'top',
    'topLength',
    'bottom',
    'gaps',
    'gapsKind',
    'gapsLength',
    'wrapped',
  ] as const),
  ...([
    'wrappedStart',
    'wrappedGap',
    'capitals',
    'capitalsAround',
    'capitalsEnding',
    'digits',
    'titleCase',
  ] as const),
  ...([
    'words',
    'mark',
    'markPlace',
    'markLength',
    'lastWordBefore',
    'repeated',
    'overlap',
    'overlapLength',
  ] as const),
  ...([
    'overlapPlace',
    'overlapEnding',
    'word',
    'earlyWord',
    'firstWord',
    'firstWords',
    'lastWord',
    'whole',
  ] as const),
  ...(['firstWordLength', 'label', 'firstWordBefore', 'marked', 'markedBefore', 'chineseOverlap'] as const),
);

/** Signs that a line is, or is not, a part of a story. */
const signs: readonly RegExp[] = [
  /https?:|www\.|\.(?:org|com|net)(?![a-z])/i,
  /\S@\S/,
  /\+?\p{N}[\p{N} ()-]{6,30}\p{N}/u,
  /\s[|¦]\s/,
  /[›»>/→]\s?\p{L}/u,
  /[·•]/,
  /(?:^|\P{N})(?:19|20)\p{N}\p{N}(?!\p{N})/u,
  /\p{N}{1,2}[:h]\p{N}{2}/u,
  /©|\(c\)/i,
  /#\p{L}/u,
  /^.{3,60}?\s[-–—]{1,2}\s/u,
  /["«“„「]/,
  /[([（【［]/,
  /facebook|twitter|whatsapp|telegram|linkedin|微信|微博/i,
  /[!?？！؟]/,
  /[.!?。！？؟]["»”]?\s+\p{L}|。./u,
  /\p{N}{1,2}[./-]\p{N}{1,2}[./-]\p{N}{2,4}|\p{N}{4}[-./年]\p{N}{1,2}[-./月]\p{N}{1,2}/u,
  /^.{140}/u,
  /(?:\.\.\.|…)$/,
];
const signHashes = signs.map((_, index) => hashText(`sign${index}`));

/** Chinese says in one character what takes two and a half letters elsewhere. */
const chineseWidth = 2.5;
/** A line is long from here on: most likely a paragraph. */
const longLine = 140;

interface Look {
  readonly line: Line;
  /** Length as one of nine ranges. */
  readonly length: number;
  readonly ending: number;
  readonly start: number;
  readonly width: number;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  readonly content: readonly string[];
  /** 0 no letters, 1 mixed, 2 capitals. */
  readonly capitals: number;
}

/** The features of every line; neighbours and the whole page count too. */
export function lineFeatures(lines: readonly Line[], language: string): number[][] {
  const chinese = language.startsWith('zh');
  const looks = lines.map((line) => lookAt(line, chinese));
  const page = pageOf(looks);
  return looks.map((_, index) => featuresAt(looks, index, page, chinese));
}

interface Page {
  readonly firstLong: number;
  readonly lastLong: number;
  /** In how many long lines a word stands. */
  readonly inLong: ReadonlyMap<string, number>;
  readonly seen: ReadonlyMap<string, number>;
  readonly hasGaps: boolean;
  readonly wrapped: boolean;
}

function pageOf(looks: readonly Look[]): Page {
  const inLong = new Map<string, number>();
  const seen = new Map<string, number>();
  let widest = 0;
  let gaps = 0;
  for (const { line, width, content } of looks) {
    if (width > 110) for (const word of new Set(content)) inLong.set(word, (inLong.get(word) ?? 0) + 1);
    seen.set(line.text, (seen.get(line.text) ?? 0) + 1);
    widest = Math.max(widest, line.text.length);
    if (line.gap > 1) gaps++;
  }
  const full = looks.filter(({ line }) => line.text.length > widest * 0.8).length;
  return {
    firstLong: looks.findIndex(({ width }) => width > longLine),
    lastLong: looks.findLastIndex(({ width }) => width > longLine),
    inLong,
    seen,
    hasGaps: gaps * 3 > looks.length,
    wrapped: widest < 110 && full > looks.length * 0.4,
  };
}

function lookAt(line: Line, chinese: boolean): Look {
  const { text } = line;
  const width = text.length * (chinese ? chineseWidth : 1);
  const words = (text.slice(0, 2000).match(/\p{sc=Han}|[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return {
    line,
    width,
    length: rangeOf(width, [12, 25, 45, 70, 100, 140, 220, 400]),
    ending: hashText(endingOf(text)),
    start: hashText(startOf(text)),
    words,
    hashes: words.map(hashText),
    content: words.filter((word) => word.length > 3 || /\p{sc=Han}/u.test(word)),
    capitals: letters ? (upper / letters > 0.7 ? 2 : 1) : 0,
  };
}

function endingOf(text: string): string {
  const end = text.slice(-4);
  if (/[.!?。！？…؟]["»”’)）」』]*$/.test(end)) return 'sentence';
  if (/[:：]$/.test(end)) return ':';
  if (/[,;，；、،؛]$/.test(end)) return ',';
  if (/["»”’)）」』]$/.test(end)) return '"';
  if (/\p{L}$/u.test(end)) return 'letter';
  return /\p{N}$/u.test(end) ? 'digit' : text.slice(-1);
}

function startOf(text: string): string {
  const start = text.slice(0, 6);
  if (/^[-–—•*·▪●◦‣○■□✓➤►+]/.test(start)) return 'bullet';
  if (/^\(?\p{N}{1,2}[.)、]/u.test(start)) return 'number';
  if (/^[>|]/.test(start)) return '>';
  if (/^["«“„「『‘《]/.test(start)) return '"';
  if (/^\p{Lu}/u.test(start)) return 'upper';
  if (/^\p{Ll}/u.test(start)) return 'lower';
  if (/^\p{N}/u.test(start)) return 'digit';
  return /^\p{L}/u.test(start) ? 'letter' : text.slice(0, 1);
}

const outside = hashText('outside');

function featuresAt(looks: readonly Look[], index: number, page: Page, chinese: boolean): number[] {
  const look = looks[index]!;
  const { line, length, ending, start, words, hashes } = look;
  const before = looks[index - 1];
  const after = looks[index + 1];
  const features = [feature(t.bias)];
  const add = (template: number, a?: number, b?: number, c?: number) => {
    features.push(feature(template, a, b, c));
  };

  add(t.length, length);
  add(t.ending, ending);
  add(t.start, start);
  add(t.lengthEnding, length, ending);
  add(t.lengthEndingStart, length, ending, start);
  add(t.lengthStart, length, start);
  for (const [template, all, other] of [
    [t.before, t.beforeAll, before],
    [t.after, t.afterAll, after],
  ] as const) {
    add(template, 1, other?.length ?? outside);
    add(template, 2, other?.ending ?? outside);
    add(template, 3, other?.start ?? outside);
    add(all, other?.length ?? outside, other?.ending, other?.start);
  }
  add(t.lengths, before?.length ?? outside, length, after?.length ?? outside);
  add(t.endingStart, before?.ending ?? outside, start);

  const place = placeOf(index, page);
  add(t.place, place);
  add(t.placeLength, place, length);
  add(t.placeLengthEnding, place, length, ending);
  const top = rangeOf(index, [1, 2, 3, 4, 6, 9, 14]);
  add(t.top, top);
  add(t.topLength, top, length);
  add(t.bottom, rangeOf(looks.length - index, [2, 3, 4, 6, 9]));

  const gaps = line.gap * 8 + (after?.line.gap ?? 3);
  add(t.gaps, gaps);
  add(t.gapsKind, gaps, Number(page.hasGaps));
  add(t.gapsLength, gaps, length, ending);
  const wrapped = Number(page.wrapped);
  add(t.wrapped, wrapped);
  add(t.wrappedStart, wrapped, start, before?.ending ?? outside);
  add(t.wrappedGap, wrapped * 8 + line.gap, start, before?.ending ?? outside);

  const capitals = look.capitals + 3 * (before?.capitals ?? 3) + 16 * (after?.capitals ?? 3);
  if (look.capitals === 2) add(t.capitals, length, place);
  add(t.capitalsAround, capitals, gaps);
  add(t.capitalsEnding, capitals, before?.ending ?? outside, ending);
  const digitCount = line.text.match(/\p{N}/gu)?.length ?? 0;
  if (digitCount) add(t.digits, rangeOf(digitCount / line.text.length, [0.1, 0.25, 0.5]));
  const titled = line.text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  add(
    t.titleCase,
    rangeOf(titled / Math.max(1, words.length), [0.01, 0.3, 0.5, 0.7, 0.9]),
    rangeOf(words.length, [2, 3, 5, 8, 14, 25]),
  );
  add(t.words, rangeOf(words.length, [2, 3, 4, 5, 7, 10, 14, 20, 30]), ending);

  const page0 = Math.sign(place - 100);
  signs.forEach((sign, number) => {
    if (!sign.test(line.text)) return;
    add(t.mark, signHashes[number]);
    add(t.markPlace, signHashes[number], page0);
    add(t.markLength, signHashes[number], length);
  });
  if (line.marked) add(t.marked, hashText(line.marked), length);
  if (before?.line.marked) add(t.markedBefore, hashText(before.line.marked), length);
  if ((page.seen.get(line.text) ?? 0) > 1) add(t.repeated);

  const least = look.width > 110 ? 1 : 0;
  const shared = look.content.filter((word) => (page.inLong.get(word) ?? 0) > least).length;
  const overlap = rangeOf(shared / Math.max(1, look.content.length), [0.01, 0.2, 0.4, 0.6, 0.8]);
  add(t.overlap, overlap);
  add(t.overlapLength, overlap, length);
  add(t.overlapPlace, overlap, length, place);
  add(t.overlapEnding, overlap, ending, page0);

  const many = look.width < 90 ? 14 : 5;
  for (let at = 0; at < Math.min(many, hashes.length); at++) {
    const word = chinese ? feature(hashes[at]!, hashes[at + 1]) : hashes[at]!;
    add(t.word, word);
    if (at < 3) add(t.earlyWord, word);
  }
  add(t.firstWord, hashes[0]);
  add(t.firstWords, hashes[0], hashes[1]);
  add(t.lastWord, hashes.at(-1));
  add(t.firstWordLength, hashes[0], length);
  if (words.length < 7) add(t.whole, hashText(words.join(' ')));
  const colon = line.text.slice(0, 40).search(/[:：]/);
  if (colon >= 0) add(t.label, hashText(foldWord(line.text.slice(0, colon)).slice(0, 24)));
  add(t.firstWordBefore, before?.hashes[0] ?? outside);
  if (before) add(t.lastWordBefore, before.hashes.at(-1));
  return features;
}

/** Where a line stands, seen from the long lines: below 100 above them, above 100 below them, 100 among them, 0 without any. */
function placeOf(index: number, { firstLong, lastLong }: Page): number {
  if (firstLong < 0) return 0;
  if (index < firstLong) return 90 - rangeOf(firstLong - index, [2, 3, 4, 6, 9, 14]);
  return index > lastLong ? 110 + rangeOf(index - lastLong, [2, 3, 5, 9]) : 100;
}
