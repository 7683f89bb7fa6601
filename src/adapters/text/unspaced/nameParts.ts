import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs of the end of a name after "cooperation", or after a bracket in it. */
export const maxAfter = 6;

/** The parts that a name may hold beside plain signs, read up to a token. */
export function nameParts(tokens: Tokens, words: UnspacedWords, end: number) {
  const { names } = words;
  return { bracketEnd, dotFollows, endingIn, fieldAt, isCount, isVerb, latinEnd, quotedEnd };

  /** A word for a field of work is read as one, whatever signs it holds. */
  function fieldAt(index: number) {
    const field = names.fields.match(tokens, index, end);
    if (!field || field.to - index < 2) return undefined;
    for (let inner = index + 1; inner < field.to; inner++) {
      const other = names.endings.match(tokens, inner, end) ?? names.notBreakers.match(tokens, inner, end);
      if (other && other.to > field.to) return undefined;
    }
    return field;
  }

  /** "三家" behind a name: how many there are. */
  function isCount(index: number): boolean {
    return (
      (/^[两二三四五六七八九十几多数]$/.test(tokens.key(index)) &&
        /^[家个方所]$/.test(tokens.key(index + 1))) ||
      (tokens.key(index) === '一' && /^[座家个处批项名位支条段]$/.test(tokens.key(index + 1)))
    );
  }

  /** "（中国）" in "可口可乐（中国）公司": the token after it, where the end of a name follows. */
  function bracketEnd(index: number): number | undefined {
    if (tokens.key(index) !== '(') return undefined;
    // "刚果（金）"
    const one =
      tokens.key(index + 2) === ')' && /^\p{sc=Han}/u.test(tokens.key(index + 1))
        ? { to: index + 2 }
        : undefined;
    const inside = words.places.match(tokens, index + 1, end) ?? one;
    if (!inside || tokens.key(inside.to) !== ')' || !tokens.glued(inside.to + 1)) return undefined;
    for (let next = inside.to + 1; next < Math.min(end, inside.to + maxAfter) && tokens.isWord(next); next++)
      if (names.endings.match(tokens, next, end)) return inside.to + 1;
    return undefined;
  }

  /** "组织" behind a whole name, and what it organises: "大学组织实施". */
  function isVerb(from: number, to: number): boolean {
    return names.verbs.whole(tokens, from, to) !== undefined && tokens.isWord(to) && tokens.glued(to);
  }

  /** Words in Latin letters, the first with a capital: "Save the Children", "GIZ". */
  function latinEnd(from: number): number | undefined {
    if (!tokens.capital(from) || names.notNames.match(tokens, from, end)) return undefined;
    let index = from + 1;
    let stop = tokens.allCaps(from) || tokens.word(from).length > 2 ? index : undefined;
    while (index < end && tokens.linesBefore(index) === 0 && /^[\p{sc=Latin}&'.-]/u.test(tokens.key(index))) {
      if (tokens.capital(index)) stop = index + 1;
      index++;
    }
    return stop;
  }

  /** "比尔及梅琳达·盖茨": "and" between forenames. */
  function dotFollows(index: number): boolean {
    for (let next = index; next < Math.min(end, index + 6) && tokens.isWord(next); next++)
      if (/^[·•‧]$/.test(tokens.key(next + 1))) return true;
    return false;
  }

  /** “…”协会. */
  function quotedEnd(index: number): number | undefined {
    if (!/^["“「『]$/.test(tokens.key(index))) return undefined;
    for (let close = index + 2; close < Math.min(end, index + 16); close++) {
      if (!/^["”」』]$/.test(tokens.key(close))) continue;
      // "“绿水人家”组织活动": a verb behind the name.
      return isVerb(close + 1, close + 3) ? undefined : close + 1;
    }
    return undefined;
  }

  /** The end of a name at the end of a word that is kept whole: "总会" in "联合总会". */
  function endingIn(from: number, stop: number) {
    for (let index = from + 1; index < stop; index++)
      if (names.endings.whole(tokens, index, stop)) return { to: stop };
    return undefined;
  }
}

/** "（UNDP）", "（简称“开发署”）": the token after, and letters that are an acronym. */
export function readBrackets(tokens: Tokens, at: number, end: number): { after: number; acronym?: Range } {
  if (tokens.key(at) !== '(' || at >= end) return { after: at };
  for (let close = at + 2; close < Math.min(end, at + 40); close++) {
    if (tokens.key(close) !== ')') continue;
    const text = tokens.slice(at + 1, close);
    const isAcronym = /^[A-Za-z][A-Za-z&. -]{1,13}$/.test(text) && /[A-Z]/.test(text);
    return { after: close + 1, ...(isAcronym && { acronym: { from: at + 1, to: close } }) };
  }
  return { after: at };
}
