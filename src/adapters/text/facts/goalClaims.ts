import { isTarget } from '../../../model/sdg.js';
import type { Block } from '../lines/blocks.js';
import { dash, type Entry, isMark, type Mention } from './goalMentions.js';
import { findPhrase, type GoalWords, type Kind, type Piece } from './goalWords.js';

/** A block with what is needed to judge the goals in it. */
export interface GoalLine {
  readonly words: GoalWords;
  readonly pieces: readonly Piece[];
  readonly block: Block;
  /** Whether the text speaks of the SDGs anywhere. */
  readonly context: boolean;
  /** Whether the line before says that goals follow. */
  readonly led: boolean;
}

const maxLead = 12;
const maxAside = 14;
const maxTitle = 14;
const sentenceEnd = /[.!?。！？؟]["»”」』)）]?$/;
const delimiter = /^[,;|·•،؛/#、\]*_]$/;

/** Whether a text claims the goals of a mention. */
export function isClaimed(line: GoalLine, mention: Mention): boolean {
  if (isDenied(line, mention)) return false;
  if (line.block.label === 'other' && !line.led && !isGoalLine(line, mention)) return false;
  return isSure(line, mention) || isLikely(line, mention);
}

/** Whether words of nothing but goals stand in a block: then a list of goals may follow. */
export function isGoalHeading({ words, pieces, block, context }: GoalLine): boolean {
  if (block.label === 'paragraph' && pieces.at(-1)?.key !== ':') return false;
  const has = (kind: Kind) => pieces.some((_, at) => findPhrase(words, pieces, at, kind));
  return (
    (has('strong') || (context && has('weak'))) &&
    (pieces.at(-1)?.key === ':' || otherWords(words, pieces, 0, pieces.length) < 3)
  );
}

/** "not SDG 5", "SDG 14, often named with plastics, is not covered"; not "not only SDG 5". */
function isDenied({ words, pieces }: GoalLine, { from, to }: Mention): boolean {
  const find = (at: number, kind: Kind) => findPhrase(words, pieces, at, kind);
  let behind = to;
  while (behind < to + 2 && /^[)»”"」]$/.test(pieces[behind]?.key ?? '')) behind++;
  if (find(behind, 'deniedBy')) return true;
  if (pieces[behind]?.key === ',') {
    const close = pieces
      .slice(0, behind + maxAside)
      .findIndex(({ key }, index) => index > behind && key === ',');
    if (close > 0 && find(close + 1, 'deniedBy')) return true;
  }
  for (let index = Math.max(0, from - maxLead); index < from; index++) {
    let at = find(index, 'denials')?.to;
    while (at !== undefined && at < from) {
      const link = find(at, 'links') ?? find(at, 'gap');
      at = link ? link.to : /^["«“「]$|'$/.test(pieces[at]!.key) ? at + 1 : undefined;
    }
    if (at !== undefined) return true;
  }
  return false;
}

/** Outside the story: whether the mention is an entry of a list or the whole line, and not part of a link or of what a body says of itself. */
function isGoalLine({ words, pieces, block }: GoalLine, { from, to }: Mention): boolean {
  const isSentence = sentenceEnd.test(block.lines.at(-1)!.text);
  if (isSentence && block.zone !== 'end' && block.zone !== 'top') return true;
  if (
    findPhrase(
      words,
      pieces,
      pieces.findIndex((piece) => !isMark(piece)),
      'tags',
    )
  )
    return true;
  const isEnd = (piece: Piece | undefined) =>
    !piece || delimiter.test(piece.key) || piece.key === '(' || piece.key === '.';
  const after = isEnd(pieces[to]) || (isEnd(pieces[to + 1]) && isMark(pieces[to]));
  const before = pieces[from - 1]?.key ?? '';
  return (
    after &&
    (before === '#' ||
      (block.zone !== 'end' && delimiter.test(before)) ||
      otherWords(words, pieces, 0, from) < 3)
  );
}

function otherWords(words: GoalWords, pieces: readonly Piece[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; ) {
    const known = (['strong', 'weak', 'target', 'context', 'line', 'gap', 'links', 'and'] as const).map(
      (kind) => findPhrase(words, pieces, at, kind)?.to ?? 0,
    );
    const next = Math.max(at + 1, ...known);
    if (next === at + 1 && Math.max(...known) === 0 && !isMark(pieces[at])) count++;
    at = next;
  }
  return count;
}

function isSure({ words, pieces, led }: GoalLine, { entries, heads, from, to, headEnd }: Mention): boolean {
  const find = (at: number, kind: Kind) => findPhrase(words, pieces, at, kind);
  if (heads.has('strong') || led || entries.some(({ titled }) => titled) || isTitledBefore()) return true;
  if (pieces[from - 1]?.key === '#') return true;
  if (entries.some((entry) => isTargetEntry(entry) && (entries.length > 1 || entry.from === headEnd)))
    return true;
  let owner = to;
  while (owner < to + 4 && (isMark(pieces[owner]) || find(owner, 'gap')))
    owner = find(owner, 'gap')?.to ?? owner + 1;
  return Boolean(find(owner, 'owners') ?? find(owner, 'strong') ?? find(owner, 'context'));

  /** "Zero hunger (Goal 2)". */
  function isTitledBefore(): boolean {
    if (!isMark(pieces[from - 1])) return false;
    for (let at = Math.max(0, from - maxTitle); at < from; at++) {
      const title = find(at, 'titles');
      if (title && title.to === from - 1 && title.value === entries[0]!.goal) return true;
    }
    return false;
  }
}

function isTargetEntry({ head, goal, suffix }: Entry): boolean {
  return head === 'target' && suffix !== undefined && isTarget(`${goal}.${suffix}`);
}

/** "Goal 5" by itself: in a text about the SDGs, with a capital where the language has them, and not of something else. */
function isLikely({ words, pieces, block, context }: GoalLine, { entries, from, to }: Mention): boolean {
  const find = (at: number, kind: Kind) => findPhrase(words, pieces, at, kind);
  if (find(from - 1, 'others') || find(from - 2, 'others') || find(to, 'others') || find(to, 'of'))
    return false;
  const whole = otherWords(words, pieces, 0, from) + otherWords(words, pieces, to, pieces.length) === 0;
  if (whole && block.label !== 'paragraph') return context || entries.length > 1;
  if (words.table.capitals && pieces[from]!.kind === 'lower') return false;
  const next = pieces[to];
  if (next?.key === ':' || (next && dash.test(next.key))) return false;
  const follows = (['links', 'gap', 'and', 'titleLeads'] as const).some((kind) => find(to, kind));
  if (words.table.capitals && next?.kind === 'lower' && !follows && entries.length < 2) return false;
  return context || entries.length > 1;
}
