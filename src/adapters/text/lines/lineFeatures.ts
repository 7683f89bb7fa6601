import {
  addFeatures,
  type Columns,
  feature,
  hashText,
  numberColumns,
  rangeOf,
  readTemplates,
} from '../model/features.js';
import { foldWord } from '../tokens.js';
import type { Line } from './splitLines.js';

/** Signs that a line is, or is not, part of a story. */
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

/** The features of a line: its own values, those of its neighbours, and its position on the page. */
const templates = readTemplates([
  ...['length', 'ending', 'start', 'length ending', 'length ending start', 'length start'],
  ...['length-1', 'ending-1', 'start-1', 'length-1 ending-1 start-1'],
  ...['length+1', 'ending+1', 'start+1', 'length+1 ending+1 start+1'],
  ...['length-1 length length+1', 'ending-1 start'],
  ...['place', 'place length', 'place length ending', 'top', 'top length', 'bottom'],
  ...['gap gap+1', 'gap gap+1 hasGaps', 'gap gap+1 length ending'],
  ...['wrapped', 'wrapped ending-1 start', 'wrapped gap ending-1 start'],
  ...['allCapitals length place', 'capitals-1 capitals capitals+1 gap gap+1'],
  ...['capitals-1 capitals capitals+1 ending-1 ending'],
  ...['digits', 'titled words', 'words ending', 'repeated', 'marked length', 'marked-1 length'],
  ...['overlap', 'overlap length', 'overlap length place', 'overlap ending side'],
  ...['firstWord', 'firstWord secondWord', 'firstWord length', 'firstWord-1'],
  ...['lastWord', 'lastWord-1', 'whole', 'label'],
  ...signs.flatMap((_, number) => [`sign${number}`, `sign${number} side`, `sign${number} length`]),
]);

/** One Chinese character corresponds to about two and a half letters in other languages. */
const chineseWidth = 2.5;
/** A wider line is most likely a paragraph. */
const longLine = 140;
/** A wider line is not a heading. */
const wideLine = 110;

/** The features of every line. */
export function lineFeatures(lines: readonly Line[], language: string): number[][] {
  const chinese = language.startsWith('zh');
  const views = lines.map((line) => viewOf(line, chinese));
  const columns = numberColumns(columnsOf(views));
  return views.map((view, index) => {
    const features = [feature('bias')];
    addFeatures(templates, columns, index, views.length, features);
    addWords(view, chinese, features);
    return features;
  });
}

interface LineView {
  readonly line: Line;
  readonly width: number;
  readonly words: readonly string[];
  readonly hashes: readonly number[];
  /** Content words, which say what the line is about. */
  readonly content: readonly string[];
}

function viewOf(line: Line, chinese: boolean): LineView {
  const words = (line.text.slice(0, 2000).match(/\p{sc=Han}|[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
  return {
    line,
    width: line.text.length * (chinese ? chineseWidth : 1),
    words,
    hashes: words.map(hashText),
    content: words.filter((word) => word.length > 3 || /\p{sc=Han}/u.test(word)),
  };
}

function columnsOf(views: readonly LineView[]): Columns {
  const of = (read: (view: LineView, index: number) => number | undefined) => views.map(read);
  const ofText = (read: (text: string) => number | undefined) => of(({ line }) => read(line.text));
  const overlap = overlaps(views);
  const place = places(views);
  const capitals = ofText(capitalsIn);
  const { hasGaps, wrapped, repeated } = pageOf(views);
  return {
    length: of(({ width }) => rangeOf(width, [12, 25, 45, 70, 100, 140, 220, 400])),
    ending: ofText((text) => hashText(endingOf(text))),
    start: ofText((text) => hashText(startOf(text))),
    place,
    side: place.map((at) => Math.sign(at - 100)),
    top: of((_, index) => rangeOf(index, [1, 2, 3, 4, 6, 9, 14])),
    bottom: of((_, index) => rangeOf(views.length - index, [2, 3, 4, 6, 9])),
    gap: of(({ line }) => line.gap),
    hasGaps: of(() => hasGaps),
    wrapped: of(() => wrapped),
    repeated: ofText((text) => (repeated.has(text) ? 1 : undefined)),
    capitals,
    allCapitals: capitals.map((value) => (value === 2 ? 1 : undefined)),
    digits: ofText(digitsIn),
    titled: of(({ line: { text }, words }) => {
      const capitalized = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
      return rangeOf(capitalized / Math.max(1, words.length), [0.01, 0.3, 0.5, 0.7, 0.9]);
    }),
    words: of(({ words }) => rangeOf(words.length, [2, 3, 4, 5, 7, 10, 14, 20, 30])),
    marked: of(({ line }) => (line.marked ? hashText(line.marked) : undefined)),
    overlap,
    firstWord: of(({ hashes }) => hashes[0] ?? 0),
    secondWord: of(({ hashes }) => hashes[1] ?? 0),
    lastWord: of(({ hashes }) => hashes.at(-1) ?? 0),
    whole: of(({ words }) => (words.length < 7 ? hashText(words.join(' ')) : undefined)),
    label: ofText((text) => {
      const colon = text.slice(0, 40).search(/[:：]/);
      return colon < 0 ? undefined : hashText(foldWord(text.slice(0, colon)).slice(0, 24));
    }),
    ...Object.fromEntries(
      signs.map((sign, number) => [`sign${number}`, ofText((text) => (sign.test(text) ? 1 : undefined))]),
    ),
  };
}

/** Adds features for the first words of a line, regardless of their order. */
function addWords({ width, hashes }: LineView, chinese: boolean, features: number[]): void {
  hashes.slice(0, width < 90 ? 14 : 5).forEach((hash, index) => {
    const following = chinese ? (hashes[index + 1] ?? 0) : 0;
    features.push(feature('word', hash, following));
    if (index < 3) features.push(feature('earlyWord', hash, following));
  });
}

/** Whether the lines are separated by blank lines, whether they are hard-wrapped, and which occur twice. */
function pageOf(views: readonly LineView[]) {
  const texts = views.map(({ line }) => line.text);
  const widest = texts.reduce((max, { length }) => Math.max(max, length), 0);
  const full = texts.filter(({ length }) => length > widest * 0.8).length;
  const gaps = views.filter(({ line }) => line.gap > 1).length;
  const seen = new Set<string>();
  return {
    hasGaps: Number(gaps * 3 > views.length),
    wrapped: Number(widest < wideLine && full > views.length * 0.4),
    repeated: new Set(texts.filter((text) => seen.has(text) || !seen.add(text))),
  };
}

/** The share of each line's content words that also occur in other, long lines, as a range. */
function overlaps(views: readonly LineView[]): number[] {
  const inLong = new Map<string, number>();
  for (const { width, content } of views) {
    if (width <= wideLine) continue;
    for (const word of new Set(content)) inLong.set(word, (inLong.get(word) ?? 0) + 1);
  }
  return views.map(({ width, content }) => {
    const own = Number(width > wideLine);
    const shared = content.filter((word) => (inLong.get(word) ?? 0) > own).length;
    return rangeOf(shared / Math.max(1, content.length), [0.01, 0.2, 0.4, 0.6, 0.8]);
  });
}

/**
 * The position of each line relative to the long lines: less than 100 before them, 100 among them, more than 100 after them; 0 in a
 * text without long lines.
 */
function places(views: readonly LineView[]): number[] {
  const first = views.findIndex(({ width }) => width > longLine);
  const last = views.findLastIndex(({ width }) => width > longLine);
  return views.map((_, index) => {
    if (first < 0) return 0;
    if (index < first) return 90 - rangeOf(first - index, [2, 3, 4, 6, 9, 14]);
    return index > last ? 110 + rangeOf(index - last, [2, 3, 5, 9]) : 100;
  });
}

/** 0 without letters, 2 if most are capitals, else 1. */
function capitalsIn(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (!letters) return 0;
  return capitals / letters > 0.7 ? 2 : 1;
}

function digitsIn(text: string): number | undefined {
  const count = text.match(/\p{N}/gu)?.length;
  return count ? rangeOf(count / text.length, [0.1, 0.25, 0.5]) : undefined;
}

function endingOf(text: string): string {
  const end = text.slice(-4);
  if (/[.!?。！？…؟]["»”’)）」』]*$/.test(end)) return 'sentence';
  if (/[:：]$/.test(end)) return ':';
  if (/[,;,，；、،؛]$/.test(end)) return ',';
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
