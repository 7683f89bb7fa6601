import { isGoal, isTarget } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { caselessTitles } from './goalTitles.js';
import type { CaselessGoalWords } from './goalWords.js';

/** The number of a goal, or the code of a target. */
export interface Code extends Range {
  readonly goal: number;
  readonly suffix?: string;
}

const fillers = /^(?:#|№|_|n|no|\.|°|º|第|رقم)$/;
const titleSigns = new Map(
  ['()', '“”', '「」', '""', '《》', '『』'].map(([open = '', close = '']) => [open, close]),
);
const listSign = /^[,/;&、،和与及]$/;
const dash = /^[-–—―−]$/;
/** Tokens of a title in a list of numbers. */
const maxTitle = 40;
const maxBare = 16;

/** Reads the numbers of goals and the codes of targets, and lists of them, in a language without capitals. */
export function caselessCodes(tokens: Tokens, words: Compiled, own: CaselessGoalWords, range: Range) {
  const { to } = range;
  const titles = caselessTitles(tokens, own, range);
  return { readCodes, readCode, readOrdinal, isPlain, isListSign };

  /** The codes of a list behind the word for goals; none if a number is something else's. */
  function readCodes(at: number, targets: boolean): readonly Code[] {
    // "From 1 to 3".
    let index = own.rangeLeads.match(tokens, at, to)?.to ?? afterAcronym(at);
    const first = index;
    while (
      index < Math.min(to, first + 3) &&
      (fillers.test(tokens.key(index)) || /^[:(]$/.test(tokens.key(index)))
    )
      index++;
    const codes: Code[] = [];
    for (;;) {
      const ordinal = codes.length === 0 || tokens.key(index - 1) === '第' || !tokens.isIdeograph(index);
      const code = readCode(index, targets) ?? (ordinal && !targets ? readOrdinal(index) : undefined);
      if (!code || !isPlain(code)) return codes;
      const before = codes.at(-1);
      const ranged = dash.test(tokens.key(index - 1)) || own.ranges.has(tokens.key(index - 1));
      if (before && ranged && !code.suffix) {
        for (let goal = before.goal + 1; goal < code.goal; goal++) codes.push({ ...code, goal });
      }
      codes.push(code);
      index = afterTitle(code.to + Number(own.counters.has(tokens.key(code.to))));
      // "15 – Life on land, 8 – …"
      const spaced = dash.test(tokens.key(index)) && !tokens.glued(index) && !tokens.glued(index + 1);
      const title = spaced ? titles.after(code.to) : undefined;
      if (title?.goal === code.goal && isListSign(title.to) && tokens.number(title.to + 1) !== undefined)
        index = title.to;
      const start = index;
      while (index < Math.min(to, start + 3) && isListSign(index)) index++;
      if (index === start && isRange(code)) index++;
      // "1.2 – 1.3 – 10.4": a row of targets.
      const apart = dash.test(tokens.key(index)) && !tokens.glued(index) && !tokens.glued(index + 1);
      if (index === start && apart && code.suffix && readCode(index + 1, targets)?.suffix) index++;
      const spans = index === start && own.ranges.has(tokens.key(index));
      if (spans && (tokens.number(index + 1) ?? 0) > code.goal) index++;
      if (index === start) return codes;
      const again = words.goalHeads.match(tokens, index, to);
      if (again && again.value !== 'strong' && tokens.number(again.to) !== undefined) return codes;
      if (fillers.test(tokens.key(index))) index++;
    }
  }

  /** "可持续发展目标（SDG）4": past the acronym. */
  function afterAcronym(at: number): number {
    if (tokens.key(at) !== '(') return at;
    const head = words.goalHeads.match(tokens, at + 1, to);
    return head?.value === 'strong' && tokens.key(head.to) === ')' ? head.to + 1 : at;
  }

  /** "3（良好健康与福祉）和6": past a title in brackets or quotes, where the list goes on after it. */
  function afterTitle(at: number): number {
    const closing = titleSigns.get(tokens.key(at));
    if (closing === undefined) return afterBareTitle(at);
    for (let index = at + 1; index < Math.min(to, at + maxTitle); index++) {
      if (/^[。！？!?]$/.test(tokens.key(index))) return at;
      if (tokens.key(index) !== closing) continue;
      let next = index + 1;
      while (next < Math.min(to, index + 4) && isListSign(next)) next++;
      if (next === index + 1) return at;
      const counted = fillers.test(tokens.key(next));
      if (counted) next++;
      const code = readCode(next, false) ?? (counted ? readOrdinal(next) : undefined);
      return code && isPlain(code) ? index + 1 : at;
    }
    return at;
  }

  /** "第4项优质教育与第10项": a title without brackets, where another counted number follows. */
  function afterBareTitle(at: number): number {
    for (let index = at + 2; index < Math.min(to, at + maxBare) && tokens.isIdeograph(index - 1); index++) {
      const next =
        isListSign(index) && tokens.key(index + 1) === '第' ? readCode(index + 2, false) : undefined;
      if (next && own.counters.has(tokens.key(next.to))) return index;
    }
    return at;
  }

  function isListSign(index: number): boolean {
    return listSign.test(tokens.key(index)) || words.and.has(tokens.key(index));
  }

  /** "10", "10.7", "10 (ب)", "4.a". */
  function readCode(index: number, targets: boolean): Code | undefined {
    const goal = index < to ? tokens.number(index) : undefined;
    if (goal === undefined) return undefined;
    const [sign, next] = [tokens.key(index + 1), tokens.key(index + 2)];
    const letter = (key: string) => own.letters.get(key) ?? (/^[a-d]$/.test(key) ? key : undefined);
    if (sign === '(' && letter(next) && tokens.key(index + 3) === ')' && index + 4 <= to)
      return { goal, suffix: letter(next)!, from: index, to: index + 4 };
    const dotted = (sign === '.' || sign === '-') && tokens.glued(index + 1) && tokens.glued(index + 2);
    if (dotted && index + 3 <= to) {
      const figure = sign === '.' || targets ? tokens.number(index + 2) : undefined;
      const value = figure ?? letter(next);
      if (value !== undefined) return { goal, suffix: `${value}`, from: index, to: index + 3 };
    }
    const plain = letter(sign);
    if (
      plain &&
      tokens.glued(index + 1) &&
      index + 2 <= to &&
      isTarget(`${goal}.${plain}`) &&
      !tokens.glued(index + 2)
    )
      return { goal, suffix: plain, from: index, to: index + 2 };
    return { goal, from: index, to: index + 1 };
  }

  function readOrdinal(index: number): Code | undefined {
    const found = own.ordinals.match(tokens, index, to);
    return found && { goal: found.value, from: index, to: found.to };
  }

  /** A number by itself: not "10 million", "10%". */
  function isPlain({ to: end }: Code): boolean {
    if (end >= to) return true;
    const next = tokens.key(end);
    // "目标15所讲的": no number of schools.
    if (next === '所' && /^[讲说倡要提述指规涉强追设包对关呼定]$/.test(tokens.key(end + 1))) return true;
    return next !== '%' && next !== '٪' && !words.goalUnits.has(next);
  }

  function isRange({ goal, suffix, to: end }: Code): boolean {
    const last = end + 1 < to ? tokens.number(end + 1) : undefined;
    const glued = tokens.glued(end) && tokens.glued(end + 1);
    return (
      suffix === undefined &&
      (dash.test(tokens.key(end)) || own.ranges.has(tokens.key(end))) &&
      glued &&
      last !== undefined &&
      last > goal &&
      isGoal(last)
    );
  }
}
