import { isGoal, isTarget } from '../../model/sdg.js';
import { type Compiled, squeeze } from './compiled.js';
import type { CaselessGoalRules } from './gluedRules.js';
import { isDeniedGoal } from './goalDenials.js';
import type { FoundGoal, FoundGoals } from './goals.js';
import { Phrases } from './phrases.js';
import type { GoalRules } from './rules.js';
import type { Range, Tokens } from './tokens.js';
import { foldVariants } from './variants.js';

interface Code extends Range {
  readonly goal: number;
  readonly suffix?: string;
}

/** The words of a language without capitals that name goals, as dictionaries. */
export interface CaselessGoalWords {
  readonly ordinals: Phrases<number>;
  readonly tails: Phrases<true>;
  readonly nounsAfter: Phrases<true>;
  readonly scoring: Phrases<true>;
  readonly others: Phrases<true>;
  readonly targetLeads: Phrases<true>;
  readonly counters: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  readonly rangeLeads: Phrases<true>;
  readonly letters: ReadonlyMap<string, string>;
  /** Squeezed and folded, longest first. */
  readonly titles: readonly (readonly [title: string, goal: number])[];
  /** The first letters of titles. */
  readonly titleStarts: ReadonlySet<string>;
  readonly byTitle: ReadonlyMap<string, number>;
}

const fillers = /^(?:#|№|_|n|no|\.|°|º|第|رقم)$/;
const titleSigns = new Map(
  ['()', '“”', '「」', '""', '《》', '『』'].map(([open = '', close = '']) => [open, close]),
);
const listSign = /^[,/;&、،和与及]$/;
const dash = /^[-–—―−]$/;
/** Tokens looked at before a goal for what it is one of, and of a title in a list. */
const maxTail = 12;
const maxTitle = 40;

export function compileCaselessGoals(
  rules: CaselessGoalRules,
  titles: GoalRules['titles'],
): CaselessGoalWords {
  const set = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, true] as const));
  return {
    ordinals: new Phrases(rules.ordinals),
    tails: set(rules.tails),
    nounsAfter: set(rules.nounsAfter),
    scoring: set(rules.scoring),
    others: set(rules.others ?? []),
    targetLeads: set(rules.targetLeads ?? []),
    counters: new Set(rules.counters ?? []),
    ranges: new Set((rules.ranges ?? []).map(foldVariants)),
    rangeLeads: set(rules.rangeLeads ?? []),
    letters: new Map(rules.letters),
    byTitle: new Map(
      titles.flatMap((list, index) =>
        list.map((title) => [foldVariants(squeeze(title)), index + 1] as const),
      ),
    ),
    titleStarts: new Set(titles.flat().map((title) => foldVariants(squeeze(title))[0] ?? '')),
    titles: titles
      .flatMap((list, index) => list.map((title) => [foldVariants(squeeze(title)), index + 1] as const))
      .sort(([a], [b]) => b.length - a.length),
  };
}

/**
 * The goals and targets that a range names, in a language without capitals. A strong word counts with any number; a
 * weak one ("goal") only before the goal's own title, before a colon or dash, in a list, or with "of the Sustainable
 * Development Goals" after it; never with a colon between it and the number ("goal: 15 litres").
 */
export function readCaselessGoals(
  tokens: Tokens,
  words: Compiled,
  own: CaselessGoalWords,
  range: Range,
  context: boolean,
): FoundGoals {
  const goals: FoundGoal[] = [];
  const wrong: { code: string; from: number; to: number }[] = [];
  const used: Range[] = [];
  // A weak goal that the next, joined to it, may make sure: "the third goal and the fifth of the …".
  let waiting: (() => void)[] = [];
  let waitingEnd = -1;
  const { from, to } = range;
  for (let index = from; index < to; index++) {
    const latin =
      /[a-z]/.test(tokens.key(index)) && tokens.glued(index) && /[a-z]/.test(tokens.key(index - 1));
    const head = latin ? undefined : words.goalHeads.match(tokens, index, to);
    const codes = head ? readCodes(head.to, head.value === 'target') : leading(index);
    const [first, last] = [codes[0], codes.at(-1)];
    if (!first || !last) continue;
    const title = codes.length === 1 && !first.suffix ? titleAfter(last.to) : undefined;
    const end = title?.to ?? last.to;
    const start = index;
    const take = () => {
      if (!isDeniedGoal(tokens, words, start, end, from, to)) push(start, codes, title);
      const titleStart = head?.value === 'weak' ? titleBefore(start)?.from : undefined;
      used.push({ from: titleStart ?? start, to: end });
    };
    if (counts(head?.value, index, head?.to ?? index, codes, title)) {
      if (joins(waitingEnd, index)) for (const before of waiting) before();
      waiting = [];
      take();
    } else if (head?.value === 'weak' && isGoal(first.goal) && !isScored(index) && !isOther(index)) {
      if (!joins(waitingEnd, index)) waiting = [];
      waiting.push(take);
      waitingEnd = end;
    } else continue;
    index = end - 1;
  }
  return { goals, wrong, used };

  function push(index: number, codes: readonly Code[], title: { readonly goal: number } | undefined): void {
    codes.forEach((code, position) => {
      const target = code.suffix === undefined ? undefined : `${code.goal}.${code.suffix}`;
      const bad = !isGoal(code.goal) || (target !== undefined && !isTarget(target));
      const start = position === 0 && !target ? index : code.from;
      if (bad) wrong.push({ code: target ?? `${code.goal}`, from: start, to: code.to });
      if (!isGoal(code.goal)) return;
      const titled = title?.goal === code.goal && !target;
      const contradicts = title && !titled && !target ? { contradicts: title.goal } : {};
      const found = { goal: code.goal, from: start, to: code.to, titled, ...contradicts };
      goals.push(target && !bad ? { ...found, target } : found);
    });
  }

  function counts(
    head: 'strong' | 'weak' | 'target' | undefined,
    start: number,
    headEnd: number,
    codes: readonly Code[],
    title: { readonly goal: number } | undefined,
  ): boolean {
    const [first, last] = [codes[0]!, codes.at(-1)!];
    if (head === 'strong') return first.goal < 100;
    if (head === undefined) return title?.goal === first.goal;
    if (head === 'target') return first.suffix !== undefined && isTarget(`${first.goal}.${first.suffix}`);
    if (isOther(start)) return false;
    if (tokens.key(headEnd) === ':') return title?.goal === first.goal;
    if (titleBefore(start)?.goal === first.goal) return true;
    if (title || own.tails.match(tokens, last.to, to)) return isGoal(first.goal) || title !== undefined;
    if (own.tails.match(tokens, skipBack(start), start)?.to === start) return true;
    if (tokens.key(start - 1) === '#' && tokens.glued(start)) return isGoal(first.goal);
    if (isJoined(start) || followsStrong(start)) return isGoal(first.goal);
    const ordinal = tokens.number(first.from) === undefined && !/^第$/.test(tokens.key(headEnd));
    if (!context || !isGoal(first.goal)) return false;
    if (own.nounsAfter.match(tokens, last.to, to)) return true;
    if (ordinal) return false;
    if (first.suffix !== undefined && isTarget(`${first.goal}.${first.suffix}`)) return !isMeasured(last.to);
    const sign = tokens.key(last.to);
    const led = last.to < to && (sign === ':' || (dash.test(sign) && !tokens.glued(last.to)));
    const ended =
      last.to >= to || (!tokens.isWord(last.to) && sign !== '-' && tokens.number(last.to) === undefined);
    return (
      led || first !== last || isAlone(start, last.to) || leadsOn(last.to) || (ended && !isScored(start))
    );
  }

  /** "…可持续发展" before "目标": the tail can stand before the weak word. */
  function skipBack(start: number): number {
    return Math.max(from, start - maxTail);
  }

  /** "战略目标1": another kind of goal. */
  function isOther(start: number): boolean {
    for (let index = Math.max(from, start - 4); index < start; index++)
      if (own.others.match(tokens, index, to)?.to === start) return true;
    return false;
  }

  /** Right after the long name of the goals, with signs between: "可持续发展目标（目标6". */
  function followsStrong(start: number): boolean {
    let index = start;
    while (index > from && start - index < 2 && /^[(:"“「『]$/.test(tokens.key(index - 1))) index--;
    if (index === start) return false;
    for (let at = Math.max(from, index - maxTail); at < index; at++) {
      const head = words.goalHeads.match(tokens, at, index);
      if (head?.to === index && head.value === 'strong') return true;
    }
    return false;
  }

  /** Another goal follows: "目标6和目标14". */
  function leadsOn(end: number): boolean {
    if (!isListSign(end)) return false;
    const next = words.goalHeads.match(tokens, end + 1, to);
    return next !== undefined && tokens.number(next.to) !== undefined;
  }

  /** "1.5℃": not the code of a target. */
  function isMeasured(end: number): boolean {
    return end < to && /^[℃°%‰]$/.test(tokens.key(end));
  }

  /** Right after another goal, with a comma or "and" between. */
  function isJoined(start: number): boolean {
    const before = used.at(-1);
    return before !== undefined && joins(before.to, start);
  }

  function joins(end: number, start: number): boolean {
    if (end < 0 || start - end > 8 || start <= end) return false;
    let index = own.tails.match(tokens, end, to)?.to ?? end;
    while (
      index < start &&
      (isListSign(index) || /^[)"”»」》]$/.test(tokens.key(index)) || words.and.has(tokens.key(index)))
    )
      index++;
    return index === start;
  }

  /** A goal in a match. */
  function isScored(start: number): boolean {
    for (let index = Math.max(from, start - 4); index < start; index++)
      if (own.scoring.match(tokens, index, to)) return true;
    return false;
  }

  /** The whole range, or in brackets. */
  function isAlone(start: number, end: number): boolean {
    return (start === from && end === to) || (tokens.key(start - 1) === '(' && tokens.key(end) === ')');
  }

  function leading(index: number): readonly Code[] {
    // "10 - title" on a line of its own; "第3项可持续发展目标".
    const number = tokens.number(index);
    if (number === undefined) return [];
    if (tokens.key(index - 1) === '第' || own.counters.has(tokens.key(index + 1))) {
      const after = own.counters.has(tokens.key(index + 1)) ? index + 2 : index + 1;
      const head = words.goalHeads.match(tokens, after, to);
      if (tokens.key(index - 1) !== '第') return [];
      if (head?.value === 'strong') return strongAfter(number, index, head.to);
    }
    const bare = readCode(index, false);
    if (bare?.suffix && isBareTarget(bare, index)) {
      goals.push({
        goal: bare.goal,
        target: `${bare.goal}.${bare.suffix}`,
        from: index,
        to: bare.to,
        titled: false,
      });
      used.push({ from: index, to: bare.to });
      return [];
    }
    return index === from ? [{ goal: number, from: index, to: index + 1 }] : [];
  }

  /** "目标11，特别是11.7", "11.7具体目标": the code of a target of a goal that is named before, or before the noun. */
  function isBareTarget(code: Code, index: number): boolean {
    if (!isTarget(`${code.goal}.${code.suffix}`) || !isPlain(code) || isMeasured(code.to)) return false;
    if (words.goalHeads.match(tokens, code.to, to)?.value === 'target') return true;
    if (!goals.some(({ goal }) => goal === code.goal)) return false;
    for (let at = Math.max(from, index - 5); at < index; at++)
      if (own.targetLeads.match(tokens, at, to)?.to === index) return true;
    return false;
  }

  function strongAfter(goal: number, at: number, end: number): readonly Code[] {
    if (isGoal(goal)) goals.push({ goal, from: at, to: end, titled: false });
    else wrong.push({ code: `${goal}`, from: at, to: end });
    used.push({ from: at, to: end });
    return [];
  }

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
      const start = index;
      while (index < Math.min(to, start + 3) && isListSign(index)) index++;
      if (index === start && isRange(code)) index++;
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
    if (closing === undefined) return at;
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

  /** The goal whose title stands directly before a bracket: "陆地生物（目标15）". */
  function titleBefore(start: number): { goal: number; from: number } | undefined {
    if (tokens.key(start - 1) !== '(') return undefined;
    let end = start - 1;
    while (end > from && /^[)"”»」』》]$/.test(tokens.key(end - 1))) end--;
    let text = '';
    for (let index = end - 1; index >= Math.max(from, end - 24); index--) {
      text = squeeze(tokens.key(index)) + text;
      const goal = own.byTitle.get(text);
      if (goal !== undefined) return { goal, from: index };
    }
    return undefined;
  }

  function titleAfter(at: number): { goal: number; to: number } | undefined {
    let index = at;
    while (index < Math.min(to, at + 3) && /^[-–—―:.(|,"“«「《、项]$/.test(tokens.key(index))) index++;
    if (!own.titleStarts.has(squeeze(tokens.key(index))[0] ?? '')) return undefined;
    const span = Math.min(to, index + 70);
    let text = '';
    const ends: number[] = [];
    for (let token = index; token < span; token++) {
      text += squeeze(tokens.key(token));
      ends.push(text.length);
    }
    for (const [title, goal] of own.titles) {
      if (!text.startsWith(title)) continue;
      const last = ends.indexOf(title.length);
      if (last >= 0) return { goal, to: index + last + 1 };
    }
    return undefined;
  }
}
