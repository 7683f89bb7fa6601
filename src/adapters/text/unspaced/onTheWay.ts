import type { Range, Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Signs that a place on the way has at most, with its country and what leads to it. */
const maxOnTheWay = 16;
/** Signs between a place and the verb that stands beside it: "港". */
const maxBeside = 5;
/** Signs between a preposition and the end of the place behind it. */
const maxNext = 9;

/** The parts of a sentence whose places are not where the story is: those on the way, and where the next one will be. */
export function skippedPlaces(tokens: Tokens, words: UnspacedWords, { from, to }: Range): readonly Range[] {
  const { where } = words;
  const skipped: Range[] = [];
  for (let index = from; index < to; index++) {
    const passing = where.passing.match(tokens, index, to);
    if (passing) skipped.push({ from: index, to: endOfWay(passing.to) });
    const start = where.passed.match(tokens, index, to) && startOfWay(index);
    if (start !== undefined) skipped.push({ from: start, to: index });
    if (where.upcoming.match(tokens, index, to)) {
      const clause = clauseAt(index);
      if (saysWhere(index, clause.to)) skipped.push(clause);
    }
  }
  return skipped;

  /** "经停曼谷后抵达…": up to where the way goes on. */
  function endOfWay(at: number): number {
    const last = Math.min(to, at + maxOnTheWay);
    let index = at;
    while (index < last && !isSign(index)) {
      const known = words.places.match(tokens, index, last);
      if (!known && index > at && where.arriving.match(tokens, index, to)) break;
      index = known?.to ?? index + 1;
    }
    return index;
  }

  /** "在喀麦隆杜阿拉港卸船": the preposition before the place that stands beside the verb. */
  function startOfWay(at: number): number | undefined {
    let end: number | undefined;
    for (let index = at - 1; index >= Math.max(from, at - maxOnTheWay) && !isSign(index); index--) {
      const known = words.places.match(tokens, index, at);
      if (known) end ??= known.to;
      // "在辛杜利县建起仓库供货车卸货": something else between.
      if (at - (end ?? index) > (end ? maxBeside : maxNext)) return undefined;
      if (/^[在于於]$/.test(tokens.key(index)) && !known) return index;
      if (known && /^[经經过過从從由]$/.test(tokens.key(index - 1)) && index > from) return index - 1;
    }
    return undefined;
  }

  function clauseAt(at: number): Range {
    const clause = { from: at, to: at };
    while (clause.from > from && !isSign(clause.from - 1)) clause.from--;
    while (clause.to < to && !isSign(clause.to)) clause.to++;
    return clause;
  }

  /** "下一期培训将在老挝举行", but not "下一轮体检在六月开始". */
  function saysWhere(at: number, end: number): boolean {
    for (let index = at; index < end; index++) {
      if (!/^[在赴往]$/.test(tokens.key(index))) continue;
      if (words.places.match(tokens, index + 1, end)) return true;
      for (let next = index + 2; next < Math.min(end, index + maxNext); next++)
        if (where.endings.match(tokens, next, end) && !where.notEndings.match(tokens, next - 1, end))
          return true;
    }
    return false;
  }

  function isSign(index: number): boolean {
    return /^[,;:。!?]$/.test(tokens.key(index));
  }
}
