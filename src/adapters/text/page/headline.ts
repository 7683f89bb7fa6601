import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { readFrontLine } from './frontLines.js';
import { Front } from './headlineSigns.js';
import { headlineWeights } from './headlineWeights.js';
import { bullets, type Part } from './layout.js';
import { readMenuLine } from './letterhead.js';
import { readTitle } from './lines.js';
import { maxLines, storyStart } from './storyStart.js';

/** Rows that may be one title, signs of such a title, and lines that are looked at in a text without a sentence. */
const [maxRows, maxTitle, maxFront] = [3, 120, 15];
/** Kinds of lines that are no second row of a title. */
const never: ReadonlySet<string> = new Set([
  'paragraph',
  'section',
  'day',
  'chrome',
  'byline',
  'dateline',
  'rule',
]);

/** A line, or rows together, that may be a headline. */
export interface Candidate {
  /** The first of its parts. */
  readonly at: number;
  readonly rows: number;
  /** Its words, without what stands around a title on its line; undefined for none. */
  readonly title: Range | undefined;
  /** It is of no other known kind, and no name by itself. */
  readonly isLine: boolean;
  readonly signs: ReadonlyMap<string, number>;
}

/** Every line above the story, and every two or three that stand together, as what may be its headline; last, that none is. */
export function candidatesFor(tokens: Tokens, words: Compiled, parts: readonly Part[]): Candidate[] {
  const front = frontOf(tokens, words, parts);
  const candidates: Candidate[] = [];
  // A menu may end in the title; the items of a summary stand below it.
  const hasOthers = front.kinds.some((kind, at) => kind === 'line' && !front.isBesides(at));
  for (let at = 0; at < front.end; at++) {
    if (front.kinds[at] === 'rule' || (hasOthers && front.isBesides(at)) || front.isUnfinished(at - 1))
      continue;
    for (let rows = 1; rows <= maxRows && at + rows <= front.end; rows++) {
      if (rows > 1 && (never.has(front.kinds[at + rows - 1]!) || front.isInOtherCase(at, at + rows - 1)))
        break;
      const range = front.rangeOf(at, rows);
      if (range.to - range.from > maxTitle || (rows > 1 && /^[.。]$/.test(tokens.key(range.to - 1)))) break;
      if (front.isUnfinished(at + rows - 1)) continue;
      const signs = front.signsOf(at, rows);
      const rest = rows === 1 ? restOf(tokens, words, range) : undefined;
      const isElse = ['name', 'body', 'menu', 'occasion', 'said again'].some((sign) => signs.has(sign));
      const isLine = (front.kinds[at] === 'line' && !isElse) || rest !== undefined;
      candidates.push({ at, rows, title: titleOf(tokens, words, rest ?? range), isLine, signs });
    }
  }
  const most = candidates.reduce((told, { signs }) => Math.max(told, signs.get('told') ?? 0), 0);
  const lines = candidates.filter(({ isLine, rows }) => isLine && rows === 1);
  const none = new Map([
    ['none', 1],
    ['none, though told', most],
    [`none, of lines:${Math.min(3, lines.length)}`, 1],
    [`none, below:${front.kinds.at(-1) ?? 'nothing'}`, 1],
  ]);
  return [...candidates, { at: front.end, rows: 0, title: undefined, isLine: false, signs: none }];
}

/** The lines above the story. Where no line is a sentence, all below the first that is of no known kind are the story. */
function frontOf(tokens: Tokens, words: Compiled, parts: readonly Part[]): Front {
  const start = storyStart(tokens, parts);
  if (start !== undefined) return new Front(tokens, words, parts, Math.min(start, maxLines));
  const { kinds } = new Front(tokens, words, parts, Math.min(parts.length, maxFront));
  const first = kinds.indexOf('line');
  return new Front(tokens, words, parts, first < 0 ? kinds.length : first + 1);
}

/** How much a line is like a headline, on no scale but that of the others above the same story. */
function scoreOf({ signs }: Pick<Candidate, 'signs'>, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [sign, value] of signs) score += (weights.get(sign) ?? 0) * value;
  return score;
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(headlineWeights));

/** What was found of a headline. */
export interface Choice {
  /** The line, or the rows, most like one; undefined where none can be. */
  readonly best: (Candidate & { readonly title: Range }) | undefined;
  /** Whether it is more likely that it is one than that there is none. */
  readonly isTitled: boolean;
  /** The part with which the story begins. */
  readonly opening: number;
  /** Parts that were hardly less like one, and are then no name of who writes. */
  readonly rivals: ReadonlySet<number>;
}

/**
 * How much less likely a line may be to be the headline than a later one; than one of a known kind or a name; than that there is
 * none, if it is such a one; and than the headline, so that it is no rival.
 */
const [behind, near, unlikely, far] = [0.6, 2, 1, 1];

/** The line above the story, or the rows, that is most like a headline; of two that are hardly less so the first, which the other adds to. */
export function chooseHeadline(tokens: Tokens, words: Compiled, parts: readonly Part[]): Choice {
  const candidates = candidatesFor(tokens, words, parts);
  const none = candidates.at(-1)!;
  const scored = candidates.flatMap(({ title, ...rest }) =>
    title ? [{ ...rest, title, score: scoreOf(rest, weights) }] : [],
  );
  const most = scored.reduce((score, other) => Math.max(score, other.score), Number.NEGATIVE_INFINITY);
  const likeliest = scored.find(
    ({ score, rows }) => score === most || (rows === 1 && score >= most - behind),
  );
  const lines = scored.filter(({ isLine }) => isLine).sort((one, other) => other.score - one.score);
  const best =
    likeliest?.isLine || (lines[0]?.score ?? Number.NEGATIVE_INFINITY) < most - near ? likeliest : lines[0];
  // A line that is nothing else is a poor headline at worst; a first sentence in its place loses it.
  const isTitled = best?.isLine === true || most > scoreOf(none, weights) - unlikely;
  // A name with a motto, a name in quotation marks or in capitals is not meant as a title.
  const isNameLike = ({ signs }: Pick<Candidate, 'signs'>) =>
    ['dash', 'bar', 'quotation', 'capitals'].some((sign) => signs.has(sign));
  const rivals = scored.filter(
    (one) => one.isLine && one.rows === 1 && one.score > most - far && !isNameLike(one),
  );
  return {
    best: isTitled ? best : undefined,
    isTitled,
    opening: none.at,
    rivals: new Set(rivals.map(({ at }) => at)),
  };
}

/** The title behind the kind of text or the way through a site on its line: "Press release: …", "Home > News > …". */
function restOf(tokens: Tokens, words: Compiled, line: Range): Range | undefined {
  return readFrontLine(tokens, words, line)?.rest ?? readMenuLine(tokens, words, line)?.title;
}

/** Without the sign of an item, marks, the kind of text before or behind it. */
function titleOf(tokens: Tokens, words: Compiled, line: Range): Range {
  // "- Four valleys agree": the last of a list of steps.
  const isItem = bullets.test(tokens.key(line.from)) && !tokens.glued(line.from + 1);
  const { title } = readTitle(tokens, words, isItem ? { from: line.from + 1, to: line.to } : line);
  // "💧 A well for three villages": a picture before the words.
  const isPicture = /^\p{Extended_Pictographic}/u.test(tokens.word(title.from));
  return isPicture && title.to - title.from > 3 ? { from: title.from + 1, to: title.to } : title;
}
