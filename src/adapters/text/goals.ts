import { isGoal, isTarget } from '../../model/sdg.js';
import { type Compiled, squeeze } from './compiled.js';
import { endsSentence } from './layout.js';
import { skipArticles, skipLink } from './sentenceWords.js';
import type { Range, Tokens } from './tokens.js';

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

interface Code extends Range {
  readonly goal: number;
  readonly suffix?: string;
}

const signs = new Set(['*', '#', '№', 'n', 'no', '.', '°', 'º', ':', '第', '-', '–']);
const listSigns = new Set([',', '/', ';', '&', '、', '،', '·', '•', '|']);
const dashes = /^[-–—―−]$/;

/** The goals and targets that a range names. `context`: the text speaks of the goals somewhere. */
export function readGoals(tokens: Tokens, words: Compiled, range: Range, context: boolean): FoundGoals {
  if (words.rules.reader) return words.rules.reader.goals(tokens, words, range, context);
  const goals: FoundGoal[] = [];
  const wrong: WrongGoal[] = [];
  const used: Range[] = [];
  for (let index = range.from; index < range.to; index++) {
    const ordinal = readOrdinal(tokens, words, index, range.to);
    if (ordinal) {
      goals.push({ goal: ordinal.goal, from: index, to: ordinal.to, titled: false });
      used.push({ from: index, to: ordinal.to });
      index = ordinal.to - 1;
      continue;
    }
    const head = headAt(tokens, words, index, range.to);
    const codes = head ? readCodes(tokens, words, head.to, range.to) : leadingNumber(tokens, index, range);
    const first = codes[0];
    const last = codes.at(-1);
    const bare = head ? undefined : bareTarget(tokens, words, index, range.to);
    if (bare && goals.length) {
      goals.push({ ...bare, target: `${bare.goal}.${bare.suffix}`, titled: false });
      used.push(bare);
      index = bare.to - 1;
      continue;
    }
    if (head?.value === 'strong' && !first) {
      const named = readTitles(tokens, words, head.to, range.to);
      for (const { goal, from, to } of named) goals.push({ goal, from, to, titled: true });
      const end = named.at(-1)?.to ?? index + 1;
      if (named.length) used.push({ from: index, to: end });
      index = end - 1;
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
    const to = title?.to ?? last.to;
    used.push({ from: index, to });
    index = to - 1;
  }
  return { goals, wrong, used };

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
      return context && isGoal(first.goal) && tokens.capital(index) && (led || first !== last);
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

/** Whether a line does nothing but name goals: then it is no paragraph. */
export function isGoalLine(tokens: Tokens, words: Compiled, range: Range): boolean {
  if (range.to - range.from > 200) return false;
  const { goals, wrong, used } = readGoals(tokens, words, range, true);
  const first = goals[0] ?? wrong[0];
  if (!first) return false;
  const isUsed = (index: number) => used.some(({ from, to }) => index >= from && index < to);
  let others = 0;
  for (let index = range.from; index < range.to; index++) {
    const key = tokens.key(index);
    if (!/[\p{L}\p{N}]/u.test(key) || words.goalLineWords.has(key) || isUsed(index)) continue;
    if (!isInHashtag(tokens, index, range.from)) others++;
  }
  // In a script without spaces the words of such lines make sentences too.
  if (others === 0) return tokens.key(range.to - 1) !== '。' || range.to - range.from < 12;
  // "ODS 4: Educación de calidad": a title in a language whose titles are not known here.
  const sign = tokens.key(first.to);
  const led = sign === ':' || sign === '.' || dashes.test(sign);
  return used[0]?.from === range.from && led && others <= 16 && !endsSentence(tokens, range);
}

/** Whether a word is part of "#health_for_all". */
function isInHashtag(tokens: Tokens, at: number, from: number): boolean {
  for (let index = at; index > Math.max(from, at - 16) && tokens.glued(index); index--)
    if (tokens.key(index - 1) === '#') return true;
  return false;
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

/** "third Sustainable Development Goal": an ordinal before the long name, once, and no other number after it. */
function readOrdinal(
  tokens: Tokens,
  words: Compiled,
  index: number,
  end: number,
): { goal: number; to: number } | undefined {
  const goal = words.goalOrdinals.get(tokens.key(index));
  if (goal === undefined || !isGoal(goal)) return undefined;
  let next = index + 1;
  while (tokens.key(next) === '-' && tokens.glued(next)) next += 2;
  const head = words.goalHeads.match(tokens, next, end);
  const short = head !== undefined && head.to - next < 3;
  // "le quatrième ODD", but not "First SDG Summit".
  if (head?.value !== 'strong' || (short && (!words.sentence || tokens.capital(head.to)))) return undefined;
  const number = tokens.number(head.to);
  return number === undefined || number > 17 ? { goal, to: head.to } : undefined;
}

/** "10 - REDUCED INEQUALITIES": a line that starts with a goal's number; its title must follow. */
function leadingNumber(tokens: Tokens, index: number, range: Range): readonly Code[] {
  const goal = index === range.from ? tokens.number(index) : undefined;
  return goal === undefined ? [] : [{ goal, from: index, to: index + 1 }];
}

/** "5, 8 and 10", "5.2, 8.7", "#8", "3-5" after a head. */
function readCodes(tokens: Tokens, words: Compiled, at: number, end: number): readonly Code[] {
  let index = skipToCodes(tokens, words, at, end);
  const codes: Code[] = [];
  for (;;) {
    const code = readCode(tokens, index, end);
    if (!code || !isPlain(tokens, words, code, end, codes.length > 0)) return codes;
    const before = codes.at(-1);
    if (before && dashes.test(tokens.key(index - 1)) && tokens.glued(index - 1)) {
      for (let goal = before.goal + 1; goal < code.goal; goal++) codes.push({ ...code, goal });
    }
    if (
      before &&
      words.goalRangeWords.has(tokens.key(index - 1)) &&
      tokens.number(index - 2) !== undefined &&
      before.suffix === undefined &&
      isGoal(code.goal)
    ) {
      for (let goal = before.goal + 1; goal < code.goal; goal++) codes.push({ ...code, goal });
    }
    codes.push(code);
    index = skipBracket(tokens, words, code.to, end);
    const start = index;
    const dashed = dashedGoal(tokens, index, end);
    if (dashed) {
      index = dashed;
      continue;
    }
    const isSpan = words.goalRangeWords.has(tokens.key(index)) && (tokens.number(index + 1) ?? 0) > code.goal;
    if (isSpan && index + 1 < end && codes.length === 1) {
      index++;
      continue;
    }
    while (index < end && index < start + 2 && isListSign(tokens, words, index)) index++;
    if (index > start) index = skipNumbering(tokens, words, index, end);
    // "al 6 y al 11"
    const isLead = words.determiners.has(tokens.key(index)) || words.listLeads.has(tokens.key(index));
    if (index > start && words.sentence && isLead && tokens.number(index + 1) !== undefined) index++;
    if (index === start && isRange(tokens, code, index, end)) index++;
    if (index === start) return codes;
  }
}

/** "…, y en la 16.9, que …", "(3.8)": a target without its noun, behind a small word or in brackets. */
function bareTarget(
  tokens: Tokens,
  words: Compiled,
  index: number,
  end: number,
): (Code & { readonly suffix: string }) | undefined {
  if (tokens.number(index) === undefined || !words.sentence) return undefined;
  const before = tokens.key(index - 1);
  const code = readCode(tokens, index, end);
  if (code?.suffix === undefined || !isTarget(`${code.goal}.${code.suffix}`)) return undefined;
  const closed = before === '(' && tokens.key(code.to) === ')';
  const led = words.determiners.has(before) && isPlain(tokens, words, code, end, true);
  return closed || led ? { ...code, suffix: code.suffix } : undefined;
}

/** ", en particular al 6": past small words to a number that a small word leads to, and no noun follows. */
function ledNumber(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  for (let index = at; index < Math.min(end, at + 8); index++) {
    const key = tokens.key(index);
    const before = tokens.key(index - 1);
    if (tokens.number(index) !== undefined) {
      const led = index > at && (words.determiners.has(before) || words.listLeads.has(before));
      const code = led ? readCode(tokens, index, end) : undefined;
      const ends =
        code &&
        (code.to >= end || /^[,.;:)]$/.test(tokens.key(code.to)) || words.and.has(tokens.key(code.to)));
      return ends && isGoal(code.goal) ? index : undefined;
    }
    const small = words.goalLineWords.has(key) || words.determiners.has(key) || words.listLeads.has(key);
    if (!small && !/^[,:()]$/.test(key) && !words.goalHeads.match(tokens, index, end)) return undefined;
  }
  return undefined;
}

/** Past signs, "(ODS)" and, before a colon, words such as "visés": to the first number. */
function skipToCodes(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let start = at;
  if (tokens.key(start) === '(') {
    const head = words.goalHeads.match(tokens, start + 1, end);
    if (head && tokens.key(head.to) === ')' && head.to < end) start = head.to + 1;
  }
  let described = start;
  while (
    described < Math.min(end, start + 3) &&
    tokens.isWord(described) &&
    words.goalLineWords.has(tokens.key(described))
  )
    described++;
  if (described > start && tokens.key(described) === ':' && described < end) start = described;
  let index = start;
  while (
    index < end &&
    index < start + 3 &&
    (signs.has(tokens.key(index)) || isNumberWord(tokens, words, index))
  )
    index++;
  if (words.sentence && tokens.number(index) === undefined) return ledNumber(tokens, words, at, end) ?? index;
  return index;
}

/** "numéros" before a number. */
function isNumberWord(tokens: Tokens, words: Compiled, index: number): boolean {
  return words.goalNumberWords.has(tokens.key(index));
}

/** "n° 3, n° 4": past the sign that is repeated before each number. */
function skipNumbering(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  while (
    index < end &&
    index < at + 3 &&
    (/^(#|№|n|no|°|º)$/.test(tokens.key(index)) || isNumberWord(tokens, words, index))
  )
    index++;
  return tokens.number(index) !== undefined ? index : at;
}

/** "3 – 6 – 13": the number behind a dash with spaces, where no words follow it. */
function dashedGoal(tokens: Tokens, at: number, end: number): number | undefined {
  const next = at + 1;
  const spaced = dashes.test(tokens.key(at)) && !tokens.glued(at) && next < end && !tokens.glued(next);
  const goal = spaced ? tokens.number(next) : undefined;
  const closed = next + 1 >= end || !tokens.isWord(next + 1);
  return goal !== undefined && isGoal(goal) && closed ? next : undefined;
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

/** The goals whose titles stand behind their long name: "objectifs mondiaux « faim zéro » et « éducation de qualité »". */
function readTitles(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): readonly (Range & { readonly goal: number })[] {
  const found: (Range & { readonly goal: number })[] = [];
  let index = skipToTitle(tokens, words, at, end);
  while (index < end) {
    const title = titleAfter(tokens, words, index, end);
    if (!title) break;
    found.push({ goal: title.goal, from: index, to: title.to });
    let next = title.to;
    while (
      next < end &&
      next < title.to + 4 &&
      (/^[»”",)]$/.test(tokens.key(next)) || words.and.has(tokens.key(next)))
    )
      next++;
    if (next === title.to) break;
    index = skipToTitle(tokens, words, next, end);
  }
  return found;
}

/** Past "relatif à l’", "sur". */
function skipToTitle(tokens: Tokens, words: Compiled, at: number, end: number): number {
  const lead = words.goalTitleLeads.match(tokens, at, end);
  return lead ? skipArticles(tokens, words, lead.to, end) : at;
}

/** "6 (Clean Water and Sanitation) and 13": past the brackets where the list goes on behind them. */
function skipBracket(tokens: Tokens, words: Compiled, at: number, end: number): number {
  if (tokens.key(at) !== '(' || at >= end) return at;
  let close = at + 1;
  while (close < Math.min(end, at + 14) && tokens.key(close) !== ')') close++;
  let next = close + 1;
  while (next < Math.min(end, close + 3) && isListSign(tokens, words, next)) next++;
  return tokens.key(close) === ')' && next > close + 1 && next < end && tokens.number(next) !== undefined
    ? close + 1
    : at;
}

function readCode(tokens: Tokens, index: number, end: number): Code | undefined {
  const goal = index < end ? tokens.number(index) : undefined;
  if (goal === undefined) return undefined;
  const suffix =
    index + 2 < end && tokens.key(index + 1) === '.' && tokens.glued(index + 1) ? index + 2 : undefined;
  if (suffix !== undefined && tokens.glued(suffix)) {
    const value = tokens.number(suffix) ?? (tokens.key(suffix).length === 1 ? tokens.key(suffix) : undefined);
    if (value !== undefined) return { goal, suffix: `${value}`, from: index, to: suffix + 1 };
  }
  return { goal, from: index, to: index + 1 };
}

/** A number by itself: not "10 million", "10%"; further down a list also not "10 schools". */
function isPlain(tokens: Tokens, words: Compiled, { to }: Code, end: number, inList: boolean): boolean {
  if (to >= end) return true;
  const next = tokens.key(to);
  if (words.goalUnits.has(next) || next === '%') return false;
  if (words.of.has(next) && words.months.has(tokens.key(to + 1))) return false;
  // "10 000": a number with its thousands apart.
  if (tokens.number(to) !== undefined && !tokens.glued(to) && tokens.key(to).length === 3) return false;
  return !inList || !tokens.small(to) || words.functionWords.has(next) || words.and.has(next);
}

function isListSign(tokens: Tokens, words: Compiled, index: number): boolean {
  return listSigns.has(tokens.key(index)) || words.and.has(tokens.key(index));
}

function isRange(tokens: Tokens, { goal, suffix }: Code, index: number, end: number): boolean {
  const last =
    index + 1 < end && tokens.glued(index) && tokens.glued(index + 1) ? tokens.number(index + 1) : undefined;
  return (
    suffix === undefined &&
    dashes.test(tokens.key(index)) &&
    last !== undefined &&
    last > goal &&
    isGoal(last)
  );
}

/** The goal whose title follows, after a colon, dash, bracket or a small word, and the token after the title. */
function titleAfter(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { goal: number; to: number } | undefined {
  let index = at;
  while (index < end && index < at + 3 && /^[-–—―:.(|,"“«]$/.test(tokens.key(index))) index++;
  if (words.functionWords.has(tokens.key(index))) index++;
  const text = squeeze(tokens.slice(index, Math.min(end, index + 60)));
  for (const [title, goal] of words.goalTitles) {
    if (!text.startsWith(title)) continue;
    const to = endOf(tokens, index, end, title.length);
    if (to !== undefined) return { goal, to };
  }
  return undefined;
}

/** The token after the one with which a title of this length is complete; none if it ends inside a word. */
function endOf(tokens: Tokens, at: number, end: number, length: number): number | undefined {
  let rest = length;
  for (let index = at; index < end; index++) {
    const word = tokens.word(index);
    const size = squeeze(word).length;
    if (size > rest) return /^\p{Lu}/u.test(word.slice(rest)) ? index : undefined;
    rest -= size;
    if (rest === 0) return index + 1;
  }
  return undefined;
}
