import { isOblique } from '../cases/cases.js';
import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import type { Item } from './lists.js';
import { skipPerson } from './persons.js';
import { readSentenceNames } from './sentenceNames.js';
import { skipArticles, skipLink } from './sentenceWords.js';

/** Beyond this a list is no list. */
const maxList = 800;

/**
 * Reads a list of organisations at a token, in a language that writes names in sentence case: its items, and
 * the token after it. Members that nothing but a comma joins are a list only where it ends the sentence.
 */
export function readSentenceList(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { items: Item[]; to: number } {
  const members: { items: readonly Item[]; to: number; comma: boolean; semicolon: boolean }[] = [];
  const limit = tokens.span(at, at + 1).start + maxList;
  let index = at;
  let [comma, semicolon, strong, closed] = [false, false, false, false];
  let to = at;
  for (;;) {
    const names = readSentenceNames(tokens, words, index, end);
    if (!names || tokens.span(at, names.after).end > limit) {
      // "A, B y delegados de …": what is no name closes the list too.
      closed = strong && members.length > 1;
      break;
    }
    members.push({ items: names.items, to: names.after, comma, semicolon });
    to = names.after;
    const sign = readSign(to);
    if (!sign) break;
    ({ comma, semicolon, strong, index } = sign);
  }
  const isEnd = to >= end || /^[.;:!?)]$/.test(tokens.key(to));
  const kept = isEnd || closed ? members : members.slice(0, keptOf());
  return { items: kept.flatMap(({ items }) => items), to: kept.at(-1)?.to ?? at };

  /**
   * How many members are no part of what follows: up to the first comma where nothing else closes the list, and in
   * "financé par A, B et C ont ouvert …" up to the last comma before the verb, unless a case says that they are no
   * subjects; a semicolon ends a list that goes on.
   */
  function keptOf(): number {
    const semicolon = members.findIndex((member) => member.semicolon);
    if (semicolon >= 0) return semicolon;
    if (members.at(-1)?.comma) return members.findIndex((member) => member.comma);
    const verb = tokens.small(to) && !words.functionWords.has(tokens.key(to));
    const comma = members.findLastIndex((member) => member.comma);
    const owned = members
      .slice(comma)
      .some(({ items }) => items.some(({ name, head }) => head || isOblique(tokens, words, name)));
    return verb && comma > 0 && !owned ? comma : members.length;
  }

  function readSign(
    start: number,
  ): { comma: boolean; semicolon: boolean; strong: boolean; index: number } | undefined {
    const base = skipNamed(skipSum(skipHome(start)));
    let next = base;
    let [plain, strong, stop] = [false, false, false];
    for (let count = 0; next < end && count < 3; count++) {
      const joiner = words.joiners.match(tokens, next, end);
      if (joiner) {
        strong = true;
        next = joiner.to;
      } else if (tokens.key(next) === ',' || tokens.key(next) === '/') {
        plain = true;
        next++;
      } else if (tokens.key(next) === ';') {
        stop = true;
        next++;
      } else if (words.and.has(tokens.key(next))) {
        strong = true;
        next++;
      } else break;
    }
    if (next === base || next >= end) return undefined;
    return { comma: plain && !strong, semicolon: stop, strong, index: skipLeads(next) };
  }

  /** "le PNUD, *M. X*, et …": past who came for it. */
  function skipNamed(start: number): number {
    const behind = tokens.key(start) === ',' ? skipPerson(tokens, words, start + 1, end) : start;
    return behind > start + 1 ? behind : start;
  }

  /** "Европейский союз *(350 тысяч)* и …": past the share of a name, in a language with cases. */
  function skipSum(start: number): number {
    if (!words.sentence?.cases || tokens.key(start) !== '(') return start;
    if (tokens.number(start + 1) === undefined && tokens.number(start + 2) === undefined) return start;
    for (let index = start + 2; index < Math.min(end, start + 9); index++)
      if (tokens.key(index) === ')') return index + 1;
    return start;
  }

  /** "Институтом биологии *из Улан-Батора* и …": past where a member is from, in a language with cases. */
  function skipHome(start: number): number {
    if (!words.sentence?.casePlaces?.from.has(tokens.key(start))) return start;
    const home = words.mentions.match(tokens, start + 1, end);
    return home && /^(?:town|capital|seat|country)$/.test(home.value.type) ? home.to : start;
  }

  /** "à hauteur de 40 % par A et *de 10 %* par B": past the share of the next. */
  function skipShare(start: number): number {
    for (let index = start; index < Math.min(end - 1, start + 6); index++)
      if (tokens.key(index) === '%' && words.listLeads.has(tokens.key(index + 1))) return index + 1;
    return start;
  }

  /** Past a repeated "par", "avec", "de la" and articles. */
  function skipLeads(start: number): number {
    let next = start;
    next = skipShare(next);
    if (words.listLeads.has(tokens.key(next)) && !words.of.has(tokens.key(next))) next++;
    next = skipArticles(tokens, words, next, end);
    return skipLink(tokens, words, next, end);
  }
}
