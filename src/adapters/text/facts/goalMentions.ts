import { findPhrase, type GoalWords, type Kind, type Piece } from './goalWords.js';

export type Head = 'strong' | 'weak' | 'target';

/** One goal or target. `from` and `to` are pieces. */
export interface Entry {
  readonly goal: number;
  readonly suffix?: string | undefined;
  readonly head: Head | undefined;
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  /** The goal whose title stands beside this number, when it is another. */
  readonly contradicts?: number | undefined;
}

/** Goals that are named together: "SDGs 4, 5 (Gender equality) and 8, in particular target 8.7". */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
  readonly heads: ReadonlySet<Head>;
  /** The piece behind the first head. */
  readonly headEnd: number;
}

/** Marks and small words between two parts of a mention. */
interface Gap {
  readonly to: number;
  /** Whether a comma, an "and" or the like goes on with a list. */
  readonly joined: boolean;
  readonly marked: boolean;
}

export const isMark = (piece: Piece | undefined): piece is Piece => piece?.kind === 'mark';
export const dash = /^[-–—―−‑]$/;
const joint = /^[,;/|·•、،؛&+]$/;
const stop = /^[.!?。؟…]$/;
const maxGap = 8;
const maxLabel = 8;
const maxBracket = 14;
/** May follow a number that counts nothing. */
const followers: readonly Kind[] = [
  'links',
  'gap',
  'and',
  'range',
  'titleLeads',
  'titles',
  'weak',
  'target',
  'strong',
  'deniedBy',
];

/** The mention that begins at a piece; `led`: the line before said that goals follow. */
export function readMention(
  words: GoalWords,
  pieces: readonly Piece[],
  from: number,
  led: boolean,
): Mention | undefined {
  const find = (at: number, kind: Kind) => findPhrase(words, pieces, at, kind);
  const heads = new Set<Head>();
  const entries: Entry[] = [];
  let head: Head | undefined = led ? 'strong' : undefined;
  let outer = head;
  /** Whether a head or the start stands before, and no number since. */
  let fresh = true;
  let headEnd = from;
  let end = from;
  if (!led && !ordinalsAt(from) && !headAt(from) && !isTitledNumber()) return undefined;
  let to = from;
  for (;;) {
    const gap = skipGap(to);
    const ordinals = fresh && head ? undefined : ordinalsAt(gap.to);
    const found = ordinals?.head ?? headAt(gap.to);
    if (found) {
      head = found.head;
      heads.add(head);
      if (heads.size === 1 && !entries.length) headEnd = found.to;
      for (const goal of ordinals?.goals ?? [])
        entries.push({ goal, head, from: gap.to, to: found.to, titled: false });
      fresh = !ordinals;
      to = found.to;
      if (entries.length && (head === 'strong' || ordinals)) end = to;
      continue;
    }
    const next =
      readNumber(gap) ?? readWord(gap) ?? readTitle(gap) ?? (fresh ? labelEnd(to) : bracketEnd(to));
    if (next === undefined) break;
    to = next;
    if (!fresh) end = to;
  }
  return entries.length ? { from, to: end, entries, heads, headEnd } : undefined;

  function headAt(at: number): { head: Head; to: number } | undefined {
    for (const kind of ['strong', 'target', 'weak'] as const) {
      const found = find(at, kind);
      if (found) return { head: kind, to: found.to };
    }
    return undefined;
  }

  /** "10 – Reduced inequalities" at the start of a line. */
  function isTitledNumber(): boolean {
    const { value, kind } = pieces[from]!;
    return (
      kind === 'number' &&
      !pieces.slice(0, from).some((piece) => !isMark(piece)) &&
      titleAfter(from + 1)?.value === value
    );
  }

  function skipGap(start: number): Gap {
    let index = start;
    let joined = false;
    let marked = false;
    while (index < Math.min(pieces.length, start + maxGap)) {
      const piece = pieces[index]!;
      const and = find(index, 'and');
      const small = find(index, 'gap');
      if (piece.key === '(') outer = head;
      if (piece.key === ')') head = outer;
      if (isMark(piece)) marked = true;
      if (and || joint.test(piece.key) || (dash.test(piece.key) && piece.spaced)) joined = true;
      if (and || small) index = Math.max(and?.to ?? 0, small?.to ?? 0);
      else if (isMark(piece) && !stop.test(piece.key)) index++;
      else break;
    }
    return { to: index, joined, marked };
  }

  /** "SDGs that the project serves: 3": past what is said of the goals to the colon. */
  function labelEnd(start: number): number | undefined {
    if (head === 'weak' || find(start, 'units')) return undefined;
    for (let index = start; index < Math.min(pieces.length - 1, start + maxLabel); index++) {
      const { key, kind } = pieces[index]!;
      if (key === ':') return index > start ? index + 1 : undefined;
      if (kind === 'number' || stop.test(key)) return undefined;
    }
    return undefined;
  }

  /** "6 (drinking water) and 13": past the brackets, where the list goes on behind them. */
  function bracketEnd(start: number): number | undefined {
    if (pieces[start]?.key !== '(') return undefined;
    for (let index = start + 1; index < Math.min(pieces.length, start + maxBracket); index++) {
      if (pieces[index]!.key !== ')') continue;
      const gap = skipGap(index + 1);
      return gap.joined && (pieces[gap.to]?.kind === 'number' || headAt(gap.to)) ? index + 1 : undefined;
    }
    return undefined;
  }

  function readNumber(gap: Gap): number | undefined {
    const at = pieces[gap.to]?.key === words.table.ordinalSign ? gap.to + 1 : gap.to;
    const piece = pieces[at];
    if (piece?.kind !== 'number') return undefined;
    const { value, suffix } = piece;
    const isPart = entries.some(({ goal }) => goal === value) || titleAfter(at + 1)?.value === value;
    if (!(fresh || gap.joined || isPart) || !isPlain(at + 1, !fresh)) return undefined;
    const last = rangeEnd(at);
    if (last === undefined) return add(at, value, suffix);
    for (let goal = value; goal < pieces[last]!.value; goal++)
      entries.push({ goal, head, from: at, to: at + 1, titled: false });
    return add(last, pieces[last]!.value);
  }

  /** "3-5", "1 to 3". */
  function rangeEnd(index: number): number | undefined {
    const sign = pieces[index + 1];
    const to = sign && dash.test(sign.key) ? index + 2 : find(index + 1, 'range')?.to;
    const last = to === undefined ? undefined : pieces[to];
    const isRange =
      last?.kind === 'number' &&
      last.value > pieces[index]!.value &&
      last.value < 18 &&
      !last.suffix &&
      !pieces[index]!.suffix;
    return isRange && isPlain(to! + 1, true) ? to : undefined;
  }

  function readWord(gap: Gap): number | undefined {
    const word = find(gap.to, 'ordinals') ?? find(gap.to, 'cardinals');
    if (!word || head === 'target' || !(fresh || gap.joined) || !isPlain(word.to, true)) return undefined;
    return add(word.to - 1, word.value, undefined);
  }

  function add(index: number, goal: number, suffix?: string): number {
    const title = suffix === undefined ? titleAfter(index + 1) : undefined;
    const titled = title?.value === goal;
    const contradicts = title && !titled ? title.value : undefined;
    entries.push({ goal, suffix, head, from: index, to: titled ? title.to : index + 1, titled, contradicts });
    fresh = false;
    return title?.to ?? index + 1;
  }

  function titleAfter(index: number) {
    let start = index;
    while (start < index + 5) {
      const title = find(start, 'titles');
      if (title) return title;
      const next =
        find(start, 'titleLeads')?.to ??
        find(start, 'gap')?.to ??
        (isMark(pieces[start]) ? start + 1 : start);
      if (next === start) break;
      start = next;
    }
    return undefined;
  }

  /** "Sustainable Development Goals: No poverty; Zero hunger". */
  function readTitle(gap: Gap): number | undefined {
    const lead = fresh ? (find(to, 'titleLeads') ?? find(gap.to, 'titleLeads')) : undefined;
    if (
      head !== 'strong' ||
      !(fresh ? gap.marked || led || lead || pieces[gap.to - 1]?.key === ':' : gap.joined)
    )
      return undefined;
    const title = titleAfter(lead?.to ?? gap.to);
    if (!title) return undefined;
    if (entries.length && fresh) return entitle(title);
    entries.push({
      goal: title.value,
      head,
      from: Math.min(gap.to, title.to - 1),
      to: title.to,
      titled: true,
    });
    fresh = false;
    return title.to;
  }

  /** "the sixth Sustainable Development Goal (Clean water and sanitation)": the title of the goal before. */
  function entitle({ value, to: titleEnd }: { value: number; to: number }): number {
    const last = entries.pop()!;
    const titled = last.goal === value;
    entries.push({
      ...last,
      titled,
      to: titled ? titleEnd : last.to,
      contradicts: titled ? undefined : value,
    });
    fresh = false;
    return titleEnd;
  }

  /** "the sixth and thirteenth Sustainable Development Goals", "16-й ЦУР", "第10项目标". */
  function ordinalsAt(start: number): { goals: number[]; head: { head: Head; to: number } } | undefined {
    const goals: number[] = [];
    let index = start;
    for (let ordinal = ordinalAt(index); ordinal; ordinal = ordinalAt(index)) {
      goals.push(ordinal.value);
      index = ordinal.to;
      while (index < ordinal.to + 3) {
        const next =
          find(index, 'gap')?.to ??
          find(index, 'and')?.to ??
          (pieces[index]?.key === ',' ? index + 1 : index);
        if (next === index) break;
        index = next;
      }
    }
    const next = goals.length ? headAt(index) : undefined;
    return next && { goals, head: next };
  }

  function ordinalAt(at: number): { value: number; to: number } | undefined {
    const word = find(at, 'ordinals');
    if (word) return word;
    const sign = pieces[at]?.key === words.table.ordinalSign ? 1 : 0;
    const number = pieces[at + sign];
    if (number?.kind !== 'number' || number.suffix) return undefined;
    if (sign) return { value: number.value, to: at + 2 };
    const behind = dash.test(pieces[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const ending = pieces[behind]?.spaced ? undefined : find(behind, 'endings');
    return ending && { value: number.value, to: ending.to };
  }

  /** Whether the number before a piece counts nothing: not "10 million", "10 000"; further down a list not "10 schools". */
  function isPlain(index: number, inList: boolean): boolean {
    const next = pieces[index];
    if (!next) return true;
    if (find(index, 'units') || (next.kind === 'number' && next.key.length === 3)) return false;
    return !inList || next.kind !== 'lower' || followers.some((kind) => find(index, kind));
  }
}
