import { isGoal, isTarget } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import { isDeniedGoal } from '../goals/denials.js';
import type { FoundGoal, FoundGoals } from '../goals/goals.js';
import type { Range, Tokens } from '../tokens.js';
import { type Code, caselessCodes } from './goalCodes.js';
import { caselessTitles } from './goalTitles.js';
import type { CaselessGoalWords } from './goalWords.js';

const dash = /^[-–—―−]$/;
/** Tokens looked at before a goal for what it is one of. */
const maxTail = 12;
/** Tokens of a title in brackets. */
const maxTitle = 40;

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
  const { readCodes, readCode, readOrdinal, isPlain, isListSign } = caselessCodes(tokens, words, own, range);
  const titles = caselessTitles(tokens, own, range);
  for (let index = from; index < to; index++) {
    const latin =
      /[a-z]/.test(tokens.key(index)) && tokens.glued(index) && /[a-z]/.test(tokens.key(index - 1));
    const head = latin ? undefined : words.goalHeads.match(tokens, index, to);
    const codes = head
      ? readCodes(head.to, head.value === 'target' || isOfTargets(index, head.to))
      : leading(index);
    const [first, last] = [codes[0], codes.at(-1)];
    if (!first || !last) continue;
    const title = codes.length === 1 && !first.suffix ? titles.after(last.to) : undefined;
    // "3 (Good Health and Well-being) and 6": the first one's title shows what they are.
    const behind = codes.length > 1 ? titles.after(first.to) : undefined;
    const shown = title ?? (behind?.goal === first.goal ? behind : undefined);
    const closing = shown && !title && !last.suffix ? titles.after(last.to) : undefined;
    const end = title?.to ?? (closing?.goal === last.goal ? closing.to : last.to);
    const start = index;
    const take = () => {
      if (!isDeniedGoal(tokens, words, start, end, from, to)) push(start, codes, title);
      const titleStart = head?.value === 'weak' ? titles.before(start)?.from : undefined;
      used.push({ from: titleStart ?? start, to: end });
    };
    if (counts(head?.value, index, head?.to ?? index, codes, shown)) {
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
    if (titles.before(start)?.goal === first.goal) return true;
    if (title || own.tails.match(tokens, last.to, to)) return isGoal(first.goal) || title !== undefined;
    if (own.tails.match(tokens, skipBack(start), start)?.to === start) return true;
    if (tokens.key(start - 1) === '#' && tokens.glued(start)) return isGoal(first.goal);
    if (isJoined(start) || followsStrong(start) || hasOwnTarget(first, last.to)) return isGoal(first.goal);
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

  /** "Goal 8 (target 8.3)", "Goal 8, target 8.3": a target of the same goal stands behind it. */
  function hasOwnTarget({ goal, suffix }: Code, end: number): boolean {
    if (suffix !== undefined || !/^[(,،]$/.test(tokens.key(end))) return false;
    const head = words.goalHeads.match(tokens, end + 1, to);
    const code = head?.value === 'target' ? readCodes(head.to, true)[0] : undefined;
    return code?.goal === goal && isTarget(`${goal}.${code.suffix}`);
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
    // Past what the goal before is called: "目标2（零饥饿）、目标3".
    const titled = end < 0 ? end : afterBrackets(end, start);
    if (end < 0 || start - titled > 8 || start <= titled) return false;
    let index = own.tails.match(tokens, titled, to)?.to ?? titled;
    while (
      index < start &&
      (isListSign(index) || /^[)"”»」》|·•]$/.test(tokens.key(index)) || words.and.has(tokens.key(index)))
    )
      index++;
    return index === start;
  }

  function afterBrackets(at: number, start: number): number {
    if (tokens.key(at) !== '(') return at;
    for (let index = at + 1; index < Math.min(start, at + maxTitle); index++)
      if (tokens.key(index) === ')') return index + 1;
    return at;
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

  /** "Targets of the Goals: 5-4": behind the noun of targets, or where one of the row falls ("3-1") and is no span. */
  function isOfTargets(start: number, end: number): boolean {
    for (let at = Math.max(from, start - 3); at < start; at++) {
      const noun = words.goalHeads.match(tokens, at, to);
      if (noun?.value === 'target' && noun.to === start) return true;
    }
    for (let at = end; at < Math.min(to - 2, end + maxTitle); at++) {
      const [one, other] = [tokens.number(at), tokens.number(at + 2)];
      const isPair = dash.test(tokens.key(at + 1)) && tokens.glued(at + 1) && tokens.glued(at + 2);
      if (one !== undefined && other !== undefined && isPair) {
        if (other < one && isTarget(`${one}.${other}`)) return true;
        at += 2;
      } else if (tokens.key(at) !== ':' && !isListSign(at)) return false;
    }
    return false;
  }

  function leading(index: number): readonly Code[] {
    // "10 - title" on a line of its own; "第3项可持续发展目标".
    const counted = tokens.key(index - 1) === '第' ? readOrdinal(index) : undefined;
    const number = tokens.number(index) ?? counted?.goal;
    if (number === undefined) return [];
    const end = counted?.to ?? index + 1;
    // "Zero hunger (2)".
    const inBrackets = tokens.key(index - 1) === '(' && tokens.key(index + 1) === ')';
    if (inBrackets && titles.before(index)?.goal === number) return strongAfter(number, index, index + 1);
    if (tokens.key(index - 1) === '第' || own.counters.has(tokens.key(end))) {
      const after = own.counters.has(tokens.key(end)) ? end + 1 : end;
      const head = words.goalHeads.match(tokens, after, to);
      if (tokens.key(index - 1) !== '第') return [];
      if (head?.value === 'strong') return strongAfter(number, index, head.to);
      // "这既是第2项可持续发展目标，也是第6项": what is counted is the same.
      const near = used.at(-1) && index - used.at(-1)!.to < 7 && isGoal(number);
      if (near && after > end && !tokens.isIdeograph(after)) return strongAfter(number, index, after);
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
}
