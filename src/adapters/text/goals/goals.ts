import { isGoal, isTarget } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import { skipLink } from '../names/sentenceWords.js';
import type { Range, Tokens } from '../tokens.js';
import { bareTarget, type Code, dashes, leadingNumber, readCodes } from './codes.js';
import { isDeniedGoal } from './denials.js';
import { readNumberWords, readOrdinals } from './ordinals.js';
import { calledTitle, readTitles, titleAfter } from './titles.js';

/** One goal or target named in the text. */
export interface FoundGoal {
  readonly goal: number;
  /** With a target, its code. */
  readonly target?: string;
  /** The words it was read from. */
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  /** The goal whose title stands beside this number, when it is another. */
  readonly contradicts?: number;
}

/** A number that is no goal, or a code that is no target, after words that promise one. */
interface WrongGoal extends Range {
  readonly code: string;
}

export interface FoundGoals {
  readonly goals: readonly FoundGoal[];
  readonly wrong: readonly WrongGoal[];
  /** The tokens that name them, titles included. */
  readonly used: readonly Range[];
}

/** Tokens between a goal and a target of the same sentence. */
const maxTarget = 16;

/** The goals and targets that a range names. `context`: the text speaks of the goals somewhere. */
export function readGoals(tokens: Tokens, words: Compiled, range: Range, context: boolean): FoundGoals {
  if (words.rules.reader) return words.rules.reader.goals(tokens, words, range, context);
  const goals: FoundGoal[] = [];
  const wrong: WrongGoal[] = [];
  const used: Range[] = [];
  // "two of the Sustainable Development Goals: goal 6, which …, and goal 13"
  let promised = false;
  // Where the goal that was denied last ends: "neither SDG 14 *or SDG 17*".
  let denied = -1;
  for (let index = range.from; index < range.to; index++) {
    const ordinal = readOrdinals(tokens, words, index, range.to);
    if (ordinal) {
      if (!isDenied(index, ordinal.to))
        for (const goal of ordinal.goals) goals.push({ goal, from: index, to: ordinal.to, titled: false });
      used.push({ from: index, to: ordinal.to });
      index = ordinal.to - 1;
      continue;
    }
    const called = calledTitle(tokens, words, index, range.to, isCalledGoal);
    if (called) {
      if (!isDenied(index, called.to))
        goals.push({ goal: called.goal, from: index, to: called.to, titled: true });
      used.push({ from: index, to: called.to });
      index = called.to;
      continue;
    }
    const head = headAt(tokens, words, index, range.to);
    const codes = head
      ? readCodes(tokens, words, head.to, range.to)
      : leadingNumber(tokens, words, index, range);
    const first = codes[0];
    const last = codes.at(-1);
    const bare = head ? undefined : bareTarget(tokens, words, index, range.to);
    if (bare && goals.length) {
      goals.push({ ...bare, target: `${bare.goal}.${bare.suffix}`, titled: false });
      used.push(bare);
      index = bare.to - 1;
      continue;
    }
    promised ||= head?.value === 'strong' && !first && tokens.key(head.to) === ':';
    const worded =
      head?.value === 'strong' && !first ? readNumberWords(tokens, words, head.to, range.to) : undefined;
    if (worded) {
      if (!isDenied(index, worded.to))
        for (const goal of worded.goals) goals.push({ goal, from: index, to: worded.to, titled: false });
      used.push({ from: index, to: worded.to });
      index = worded.to - 1;
      continue;
    }
    if (head?.value === 'strong' && !first) {
      const named = readTitles(tokens, words, head.to, range.to);
      const end = named.at(-1)?.to ?? index + 1;
      if (!isDenied(index, end)) for (const title of named) goals.push({ ...title, titled: true });
      if (named.length) used.push({ from: index, to: end });
      index = end - 1;
    }
    // "цели «Чистая вода и санитария» Повестки дня": by its title in quotes.
    if (head?.value === 'weak' && !first && context && /^[«“„"]$/.test(tokens.key(head.to))) {
      const named = titleAfter(tokens, words, head.to, range.to);
      if (named && /^[»”"]$/.test(tokens.key(named.to)) && !isDenied(index, named.to)) {
        goals.push({ goal: named.goal, from: index, to: named.to, titled: true });
        used.push({ from: index, to: named.to });
        index = named.to;
        continue;
      }
    }
    if (!first || !last) continue;
    const title = codes.length === 1 ? titleAfter(tokens, words, last.to, range.to) : undefined;
    const own = title?.goal === first.goal;
    // "Objectifs 2 (Faim « zéro ») et 13": the first one's title shows what they are.
    const shown = title ?? (codes.length > 1 ? titleAfter(tokens, words, first.to, range.to) : undefined);
    if (
      !counts(
        head?.value,
        index,
        first,
        last,
        codes.length > 1 && shown?.goal !== first.goal ? undefined : shown,
      )
    )
      continue;

    // "13 Climate action | 15 Life on land": the last one's title too.
    const behind = codes.length > 1 ? titleAfter(tokens, words, last.to, range.to) : undefined;
    const to = title?.to ?? (behind?.goal === last.goal ? behind.to : last.to);
    used.push({ from: index, to });
    if (isDenied(index, to)) {
      index = to - 1;
      continue;
    }
    codes.forEach((code, position) => {
      const from = position === 0 ? index : code.from;
      const target = code.suffix === undefined ? undefined : `${code.goal}.${code.suffix}`;
      const bad = !isGoal(code.goal) || (target !== undefined && !isTarget(target));
      if (bad) wrong.push({ code: target ?? `${code.goal}`, from, to: code.to });
      if (!isGoal(code.goal)) return;
      const titled = own && !target;
      const contradicts = title && !own && !target ? { contradicts: title.goal } : {};
      const found = { goal: code.goal, from: target ? code.from : from, to: code.to, titled, ...contradicts };
      goals.push(target && !bad ? { ...found, target } : found);
    });
    index = to - 1;
  }
  return { goals, wrong, used };

  function isDenied(from: number, to: number): boolean {
    // Behind the joining word a preposition may be said again.
    const lead = from - 1 > denied && tokens.small(from - 1) ? from - 1 : from;
    const joined =
      denied > 0 &&
      (from === denied + 1 || lead === denied + 1) &&
      words.goalDenials?.joints.has(tokens.key(denied)) === true;
    if (!joined && !isDeniedGoal(tokens, words, from, to, range.from, range.to)) return false;
    denied = to;
    return true;
  }

  /** "objectif mondial", "objectif *des Nations unies*". */
  function isCalledGoal(index: number): boolean {
    const head = headAt(tokens, words, index, range.to);
    return (
      head?.value === 'strong' || (head?.value === 'weak' && isOfGoals(tokens, words, head.to, range.to))
    );
  }

  /** "Цели: 5, 16": a line of nothing else. */
  function isListLine(index: number, first: Code, last: Code): boolean {
    const whole = index === range.from && last.to >= range.to && tokens.key(index + 1) === ':';
    return words.sentence !== undefined && whole && first !== last && isGoal(first.goal) && isGoal(last.goal);
  }

  /** Whether a target with its code follows in the sentence. */
  function isBeforeTarget(at: number): boolean {
    for (let index = at; index < Math.min(range.to, at + maxTarget); index++) {
      if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
      const head = words.goalHeads.match(tokens, index, range.to);
      if (head?.value !== 'target') continue;
      const [code] = readCodes(tokens, words, head.to, range.to);
      return code?.suffix !== undefined && isTarget(`${code.goal}.${code.suffix}`);
    }
    return false;
  }

  function counts(
    head: 'strong' | 'weak' | 'target' | undefined,
    index: number,
    first: Code,
    last: Code,
    title: { readonly goal: number } | undefined,
  ): boolean {
    if (head === 'strong') return first.goal < 100;
    if (head === undefined) return title?.goal === first.goal;
    if (head === 'weak') {
      if (title) return isGoal(first.goal);
      if (isOfGoals(tokens, words, last.to, range.to)) return isGoal(first.goal);
      const sign = tokens.key(last.to);
      const led = last.to < range.to && (sign === ':' || (dashes.test(sign) && !tokens.glued(last.to)));
      // "Goal 3: Prosperity", in quotes and by no title of ours: somebody's own.
      if (led && /^["“«„]$/.test(tokens.key(index - 1))) return false;
      if (isListLine(index, first, last)) return true;
      // "… (ликвидация нищеты) и Цели 8.": further on in a sentence, with a capital.
      const ends = last.to >= range.to || /^[.,;)]$/.test(sign) || words.and.has(sign);
      const inside =
        words.sentence?.cases !== undefined && index > range.from && /[\p{L},]/u.test(tokens.key(index - 1));
      // "… Goal 14, in particular target 14.b. The same data serve Goal 1.": goes on from one that is sure.
      const goesOn = goals.length > 0 && index > range.from && (ends || words.functionWords.has(sign));
      if (promised && (words.functionWords.has(sign) || ends)) return context && isGoal(first.goal);
      // "Goal 5 and, within Goal 8, target 8.3": a target in the same sentence tells what goals are meant.
      if (ends && tokens.capital(index) && isGoal(first.goal) && isBeforeTarget(last.to)) return true;
      return (
        context &&
        isGoal(first.goal) &&
        tokens.capital(index) &&
        (led || first !== last || (inside && ends) || goesOn)
      );
    }
    if (first.suffix === undefined || !isTarget(`${first.goal}.${first.suffix}`)) return false;
    // "Su meta: 10.5 quetzales": a number of things.
    const next = tokens.key(last.to);
    const counted = last.to < range.to && tokens.small(last.to) && !words.functionWords.has(next);
    if (first === last && tokens.key(first.from - 1) === ':' && counted && /^\d/.test(first.suffix))
      return false;
    const before = tokens.key(index - 1);
    const small = index > range.from && tokens.small(index - 1);
    return (
      context || first !== last || !small || words.functionWords.has(before) || words.determiners.has(before)
    );
  }
}

function headAt(tokens: Tokens, words: Compiled, index: number, end: number) {
  const head = words.goalHeads.match(tokens, index, end);
  if (head && (index === 0 || !tokens.glued(index) || !tokens.isWord(index - 1))) return head;
  // "…EqualityGoal 10": lines that were run together.
  const glued = /\p{Ll}(\p{Lu}\p{L}{2,4})$/u.exec(tokens.word(index))?.[1];
  return glued && words.goalHeads.match(tokens, index + 1, end) === undefined && isHead(words, glued)
    ? { to: index + 1, value: 'weak' as const }
    : undefined;
}

function isHead(words: Compiled, word: string): boolean {
  const { weak, strong } = words.rules.goals;
  return [...weak, ...strong].some((head) => head.toLowerCase() === word.toLowerCase());
}

/** "objectif 6 *des Nations Unies*", "objectif n° 8 *des ODD*". */
function isOfGoals(tokens: Tokens, words: Compiled, at: number, end: number): boolean {
  const owner = skipLink(tokens, words, at, end);
  if (owner === at || owner >= end) return false;
  return (
    words.goalOwners.match(tokens, owner, end) !== undefined ||
    words.goalContext.match(tokens, owner, end) !== undefined
  );
}
