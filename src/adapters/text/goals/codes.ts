import { isGoal, isTarget } from '../../../model/sdg.js';
import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { titleAfter } from './titles.js';

export interface Code extends Range {
  readonly goal: number;
  readonly suffix?: string;
}

const signs = new Set(['*', '_', '#', '№', 'n', 'no', '.', '°', 'º', ':', '第', '-', '–']);

const listSigns = new Set([',', '/', ';', '&', '、', '،', '·', '•', '|']);

export const dashes = /^[-–—―−]$/;

/** "5, 8 and 10", "5.2, 8.7", "#8", "3-5" after a head. */
export function readCodes(tokens: Tokens, words: Compiled, at: number, end: number): readonly Code[] {
  let index = skipToCodes(tokens, words, at, end);
  const codes: Code[] = [];
  for (;;) {
    const code = readCode(tokens, index, end);
    if (!code || !isPlain(tokens, words, code, end, codes.length > 0)) return codes;
    const before = codes.at(-1);
    // "задачи 4.1–4.3"
    if (before?.suffix && code.suffix && isSpanOfTargets(tokens, before, code))
      for (let last = Number(before.suffix) + 1; last < Number(code.suffix); last++)
        codes.push({ ...code, suffix: `${last}` });
    if (before && !before.suffix && dashes.test(tokens.key(index - 1)) && tokens.glued(index - 1)) {
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
    codes.push(code, ...targetsInBrackets(tokens, words, code, end));
    const titled = skipTitle(tokens, words, code, end);
    if (titled) {
      codes.push(...titled.targets);
      index = titled.to;
      continue;
    }
    index = skipBracket(tokens, words, code.to, end);
    // "ODD 4 (cible 4.4), 8 (cibles 8.5 et 8.6)"
    for (let inner = code.to + 1; inner < index - 1; inner++) {
      const head = words.goalHeads.match(tokens, inner, index);
      if (head?.value === 'target') codes.push(...readCodes(tokens, words, head.to, index - 1));
    }
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
    if (
      index === start &&
      code.suffix !== undefined &&
      dashes.test(tokens.key(index)) &&
      tokens.glued(index)
    ) {
      const last = readCode(tokens, index + 1, end);
      if (last?.suffix !== undefined && isSpanOfTargets(tokens, code, last)) index++;
    }
    if (index === start) return codes;
  }
}

/** "ODD 3 (3.1, 3.8)": behind a goal, nothing but targets of its own in brackets. */
function targetsInBrackets(tokens: Tokens, words: Compiled, { goal, suffix, to }: Code, end: number): Code[] {
  if (suffix !== undefined || tokens.key(to) !== '(' || !words.sentence) return [];
  const found: Code[] = [];
  for (let index = to + 1; index < end; ) {
    const code = readCode(tokens, index, end);
    if (code?.suffix === undefined || code.goal !== goal) return [];
    found.push(code);
    index = code.to;
    if (tokens.key(index) === ')') return found;
    const start = index;
    while (index < Math.min(end, start + 2) && isListSign(tokens, words, index)) index++;
    if (index === start) return [];
  }
  return [];
}

/** "…, y en la 16.9, que …", "(3.8)": a target without its noun, behind a small word or in brackets. */
export function bareTarget(
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

/**
 * "9 «Industry…», № 11", "14 Life below water (14.2) | 15 Life on land": past a goal's own title and its targets in brackets,
 * where the list goes on behind it; the next number's token.
 */
function skipTitle(
  tokens: Tokens,
  words: Compiled,
  code: Code,
  end: number,
): { readonly targets: readonly Code[]; readonly to: number } | undefined {
  if (code.suffix !== undefined) return undefined;
  const title = titleAfter(tokens, words, code.to, end);
  if (title?.goal !== code.goal) return undefined;
  let next = title.to;
  while (next < Math.min(end, title.to + 2) && /^[»”")]$/.test(tokens.key(next))) next++;
  const targets = targetsInBrackets(tokens, words, { ...code, to: next }, end);
  next = (targets.at(-1)?.to ?? next - 1) + 1;
  const start = next;
  while (next < Math.min(end, start + 2) && isListSign(tokens, words, next)) next++;
  if (next === start) return undefined;
  const number = skipNumbering(tokens, words, next, end);
  const goal = number < end ? tokens.number(number) : undefined;
  // Only a goal with its own title goes on with the list: "…», 3 schools".
  const behind = goal === undefined ? undefined : titleAfter(tokens, words, number + 1, end);
  return behind && behind.goal === goal ? { targets, to: number } : undefined;
}

function isSpanOfTargets(tokens: Tokens, first: Code, last: Code): boolean {
  const [start, end] = [Number(first.suffix), Number(last.suffix)];
  return (
    first.goal === last.goal &&
    end > start &&
    end - start < 12 &&
    dashes.test(tokens.key(last.from - 1)) &&
    last.from - first.to === 1
  );
}

/** Letters of other scripts in targets that look like, or stand for, the first Latin ones: "16.а". */
const letters: Readonly<Record<string, string>> = { а: 'a', б: 'b', с: 'c' };

function readCode(tokens: Tokens, index: number, end: number): Code | undefined {
  const goal = index < end ? tokens.number(index) : undefined;
  if (goal === undefined) return undefined;
  // "3.1.1": an indicator.
  if (isIndicator(tokens, index, end)) return undefined;
  const suffix =
    index + 2 < end && tokens.key(index + 1) === '.' && tokens.glued(index + 1) ? index + 2 : undefined;
  if (suffix !== undefined && tokens.glued(suffix)) {
    const letter = tokens.key(suffix);
    const value = tokens.number(suffix) ?? letters[letter] ?? (letter.length === 1 ? letter : undefined);
    if (value !== undefined) return { goal, suffix: `${value}`, from: index, to: suffix + 1 };
  }
  return { goal, from: index, to: index + 1 };
}

function isIndicator(tokens: Tokens, index: number, end: number): boolean {
  const dotted = (at: number) => tokens.key(at) === '.' && tokens.glued(at) && tokens.glued(at + 1);
  return index + 4 < end && dotted(index + 1) && dotted(index + 3) && tokens.number(index + 4) !== undefined;
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

/** "10 - REDUCED INEQUALITIES": a line that starts with a goal's number; its title must follow. */
export function leadingNumber(tokens: Tokens, words: Compiled, index: number, range: Range): readonly Code[] {
  // "a sign with the number 12: responsible consumption and production"
  const led = index === range.from || isNumberWord(tokens, words, index - 1);
  const goal = led ? tokens.number(index) : undefined;
  return goal === undefined ? [] : [{ goal, from: index, to: index + 1 }];
}
