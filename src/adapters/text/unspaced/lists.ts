import type { Item } from '../names/lists.js';
import type { Tokens } from '../tokens.js';
import { quotes, readUnspacedName, type UnspacedName } from './names.js';
import type { UnspacedWords } from './words.js';

/** Signs of a list. */
const maxList = 120;
/** Words before or after a name in a list. */
const maxSkipped = 3;
/** Signs that say what a body is made of. */
const maxComposed = 16;
/** Signs between a body and the office of a person in it, and of a member of a list that cannot be read. */
const maxTitle = 8;
const maxUnread = 24;
const maxMarks = 4;
const listComma = '、';

/** A list of organisations: its items, and the token after it with what trails it ("的代表"). */
export interface UnspacedList {
  readonly items: readonly Item[];
  /** The token after the last name. */
  readonly to: number;
  /** After "的代表", "等". */
  readonly after: number;
}

/**
 * Reads a list at a token. `commas`: a comma too may part its members. `persons`: it may hold persons and names that
 * cannot be read, which are left out: "磅湛省副省长".
 */
export function readUnspacedList(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  sentenceEnd: number,
  commas = false,
  persons = false,
): UnspacedList {
  const { names } = words;
  const end = Math.min(sentenceEnd, at + maxList);
  const items: Item[] = [];
  let [to, after] = [at, at];
  let index = pastPlace(skip(names.leads, at));
  while (index < end) {
    const read = readUnspacedName(tokens, words, index, end);
    // "妇女合作社“晨曦”": of a noun and a name in quotes the name, if no place stands before the noun.
    const isNoun = read && !read.body && !words.places.match(tokens, index, end);
    const name =
      (isNoun && !isScheme(read.after) ? introduced(read.after) : undefined) ??
      read ??
      introduced(index) ??
      introduced(pastHome(index)) ??
      composed(index);
    if (!name) {
      // "A、三地市政厅以及 B": members without a name.
      const counted = items.length > 0 && names.counted.match(tokens, index, end) !== undefined;
      const next = persons || counted ? pastPerson(index) : undefined;
      if (next === undefined) break;
      index = next;
      continue;
    }
    const person = persons ? personEnd(name.after) : undefined;
    if (person !== undefined) {
      const next = pastPerson(person);
      to = after = Math.max(to, person);
      if (next === undefined) break;
      index = next;
      continue;
    }
    const { from, to: last, acronym, body, country } = name;
    const more = { ...(acronym && { acronym }), ...(body && { body }) };
    items.push({ name: { from, to: last }, organization: country === undefined, fields: false, ...more });
    to = name.after;
    after = skip(names.trails, to);
    let next = skipSum(after);
    after = next;
    if (tokens.key(next) === listComma || (commas && /^[,;]$/.test(tokens.key(next)))) next++;
    const joined = skip(names.leads, next);
    if (joined === after) {
      // A name that cannot be read to its end: "国家减灾委专家委、…".
      const skipped = persons && after === name.after && isUnread(after) ? pastPerson(after) : undefined;
      if (skipped === undefined) break;
      items.pop();
      index = skipped;
      continue;
    }
    index = pastPlace(joined);
  }
  return { items, to, after };

  /** "昆明的云岭工艺美术学院": where a body is, before its name. */
  function pastPlace(from: number): number {
    const place = words.places.match(tokens, from, end);
    let to = place && place.value.type !== 'none' ? place.to : from;
    // A town that no table knows is written in signs for sounds.
    if (to === from) while (to < from + maxTitle && words.where.sounds.match(tokens, to, end)) to++;
    if (to - from < 2 || tokens.key(to) !== '的') return from;
    const name = readUnspacedName(tokens, words, to + 1, end);
    return name && name.country === undefined ? to + 1 : from;
  }

  function isUnread(at: number): boolean {
    if (!tokens.isWord(at) || !tokens.glued(at)) return false;
    return !(words.roles.attends.match(tokens, at, end) ?? words.roles.adverbs.match(tokens, at, end));
  }

  /** The token after an office that somebody holds: "经济商务参赞". */
  function personEnd(from: number): number | undefined {
    // "A 一名参赞": anybody of it stands for the body.
    if (/^[名位]$/.test(tokens.key(from + 1)) && /^[一两二三四五数几]$/.test(tokens.key(from)))
      return undefined;
    for (let index = from; index < Math.min(end, from + maxTitle) && tokens.isWord(index); index++) {
      const title = words.roles.titles.match(tokens, index, end);
      if (title) return title.to;
      if (names.and.match(tokens, index, end) ?? words.roles.attends.match(tokens, index, end))
        return undefined;
    }
    return undefined;
  }

  /** Past the next comma of lists or "and" that is no part of a word, if no other sign comes first. */
  function pastPerson(from: number): number | undefined {
    for (let index = from; index < Math.min(end, from + maxUnread); index++) {
      if (tokens.key(index) === listComma) return skip(names.leads, index + 1);
      if (!tokens.isWord(index) && !/^[-—–·()"“”「」]$/.test(tokens.key(index))) return undefined;
      const verb =
        words.roles.attends.match(tokens, index, end) ?? words.roles.attendedBy.match(tokens, index, end);
      if (verb ?? words.roles.by.match(tokens, index, end)) return undefined;
      const kept = names.notBreakers.match(tokens, index, end);
      const and = kept ? undefined : names.and.match(tokens, index, end);
      if (and) return skip(names.leads, and.to);
      if (kept) index = kept.to - 1;
    }
    return undefined;
  }

  /** "社会组织“爱有戏”": whatever stands in quotes after such a noun. */
  function introduced(from: number): UnspacedName | undefined {
    const quote = quotes.get(tokens.key(from));
    if (quote === undefined) return undefined;
    const isNoun = [6, 5, 4, 3, 2].some((size) => names.introducers.whole(tokens, from - size, from));
    if (!isNoun) return undefined;
    for (let close = from + 2; close < Math.min(end, from + 20); close++)
      if (tokens.key(close) === quote) {
        // "基金会“小树”专项基金": the name goes on.
        const more = names.endings.match(tokens, close + 1, end);
        const verb = more && names.verbs.whole(tokens, close + 1, more.to) && tokens.isWord(more.to);
        return more && !verb ? undefined : { from: from + 1, to: close, after: close + 1 };
      }
    return undefined;
  }

  /** "某基金会“微光计划”": what it gives, and not its name. */
  function isScheme(from: number): boolean {
    const quote = quotes.get(tokens.key(from));
    for (let close = from + 3; quote && close < Math.min(end, from + 20); close++)
      if (tokens.key(close) === quote)
        return [2, 3].some((size) => words.projects.whole(tokens, close - size, close) !== undefined);
    return false;
  }

  /** "中国企业“某某”": past a place and a noun. */
  function pastHome(from: number): number {
    const place = words.places.match(tokens, from, end);
    return (place && names.introducers.match(tokens, place.to, end)?.to) ?? from;
  }

  /** "十一个品牌组成的“责任采购基金”": a name in quotes behind what it is made of, and not the first of the list. */
  function composed(from: number): UnspacedName | undefined {
    if (items.length === 0 || names.counted.match(tokens, from, end) === undefined) return undefined;
    for (let index = from; index < Math.min(end, from + maxComposed); index++) {
      if (quotes.has(tokens.key(index)))
        return tokens.key(index - 1) === '的' ? readUnspacedName(tokens, words, index, end) : undefined;
      if (!tokens.isWord(index)) return undefined;
    }
    return undefined;
  }

  /** "日本政府300万美元和…": what each gave. */
  function skipSum(at: number): number {
    if (tokens.number(at) === undefined) return at;
    for (let index = at + 1; index < Math.min(end, at + 8); index++) {
      const currency = words.roles.currencies.match(tokens, index, end);
      if (currency) return currency.to;
    }
    return at;
  }

  function skip(set: typeof names.leads, from: number): number {
    let index = from;
    index = pastMarks(index);
    for (let count = 0; count < maxSkipped; count++) {
      const found = set.match(tokens, index, end);
      // "暨南大学" begins with no "and".
      const kept = names.notBreakers.match(tokens, index, end);
      if (!found || (kept && kept.to > found.to)) break;
      index = pastMarks(found.to);
    }
    return index;
  }

  /** "**A**和**B**": marks of bold letters. */
  function pastMarks(from: number): number {
    let index = from;
    while (index < Math.min(end, from + maxMarks) && tokens.key(index) === '*') index++;
    return index;
  }
}
