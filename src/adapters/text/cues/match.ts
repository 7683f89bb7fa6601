import type { EvidenceRule } from '../evidence.js';
import type { Part } from '../facts/parts.js';
import type { Role } from '../facts/scores.js';
import { wordsOf } from '../tables/grammar.js';
import { itemsOf } from '../tables/lists.js';
import type { Grammar } from '../tables/types.js';
import { foldWord, tokenize } from '../tokens.js';
import type { Cues } from './types.js';

/** A role that surrounding words give to a name. */
export interface CueMatch {
  readonly role: Role;
  readonly rule: EvidenceRule;
}

type Element =
  | {
      readonly type: 'word';
      readonly optional: boolean;
      readonly test: (part: Part) => boolean;
      /** The words it matches, if they can be listed. */
      readonly keys?: readonly string[] | undefined;
    }
  | { readonly type: 'gap' }
  | { readonly type: 'edge' };

interface Pattern {
  /** Elements before the name, the nearest first. */
  readonly left: readonly Element[];
  readonly right: readonly Element[];
}

/** Words that `~` may skip; a bracket counts as one. */
const maxGap = 6;
/** Words between a pattern and the name. */
const maxFillers = 5;
/** Of those, words in lower case that are not known fillers, such as adjectives. */
const maxAdjectives = 3;
const quotes: ReadonlySet<string> = new Set('"«“„\'‘*');
const clauseEnd = /^[.,;:!?。，；：！？،؛؟…]$/;

/** Matches the cues of a language. */
export class CueMatcher {
  private readonly rows: readonly { readonly match: CueMatch; readonly patterns: readonly Pattern[] }[];
  private readonly vetoes: readonly Pattern[];
  private readonly fillers: ReadonlySet<string>;
  private readonly barriers: ReadonlySet<string>;
  /** Patterns before a name, by the word nearest to the name. */
  private readonly byWord = new Map<string, Pattern[]>();
  /** Patterns before a name whose nearest word cannot be listed. */
  private readonly others: Pattern[] = [];
  private readonly prefix: RegExp | undefined;
  private readonly cased: boolean;

  constructor(cues: Cues, grammar: Grammar) {
    this.prefix = grammar.prefixes ? /^[وف](?=..)/ : undefined;
    this.cased = !grammar.prefixes && grammar.stemLength > 1;
    const compile = (list: string) =>
      itemsOf(list.replaceAll('|', '\n')).flatMap((line) => this.compile(line));
    this.rows = cues.rows.map(({ role, rule, patterns }) => ({
      match: { role, rule },
      patterns: compile(patterns),
    }));
    this.vetoes = compile(cues.vetoes);
    this.fillers = new Set([...wordsOf(cues.fillers), ...wordsOf(grammar.determiners)].map(foldWord));
    this.barriers = new Set(wordsOf(cues.barriers).map(foldWord));
    for (const pattern of this.rows.flatMap(({ patterns }) => patterns)) {
      const [nearest] = pattern.left;
      if (!nearest || pattern.right.length) continue;
      const keys = nearest.type === 'word' && !nearest.optional ? nearest.keys : undefined;
      if (!keys) this.others.push(pattern);
      for (const key of keys ?? []) {
        const list = this.byWord.get(key);
        if (list) list.push(pattern);
        else this.byWord.set(key, [pattern]);
      }
    }
  }

  /** The roles that surrounding words give to a list of names, from `parts[first]` to `parts[last]` inclusive. */
  match(parts: readonly Part[], first: number, last: number, from: number, to: number): CueMatch[] {
    const before = this.anchors(parts, first - 1, -1, from, to, true);
    const after = this.anchors(parts, last + 1, 1, from, to, true);
    const isAt = (elements: readonly Element[], anchors: readonly number[], step: 1 | -1) =>
      !elements.length || anchors.some((at) => matches(elements, 0, parts, at, step, from, to));
    const fits = ({ left, right }: Pattern) => isAt(left, before, -1) && isAt(right, after, 1);
    const found = this.rows.flatMap(({ match, patterns }) => (patterns.some(fits) ? [match] : []));
    return found.length && this.vetoes.some(fits) ? [] : found;
  }

  /** Whether the words before a part introduce an organisation. */
  announces(parts: readonly Part[], part: number, from: number): boolean {
    const { length } = parts;
    return this.anchors(parts, part - 1, -1, from, length, false).some((at) => {
      const key = parts[at]?.key ?? '';
      const patterns = [...(this.byWord.get(this.bare(key)) ?? []), ...this.others];
      return patterns.some(({ left }) => matches(left, 0, parts, at, -1, from, length));
    });
  }

  /** Where a pattern may begin on one side of a name: next to it, or after words that may be skipped. */
  private anchors(
    parts: readonly Part[],
    start: number,
    step: 1 | -1,
    from: number,
    to: number,
    skips: boolean,
  ): number[] {
    const found = [start];
    let adjectives = 0;
    for (let at = start; found.length <= maxFillers && at >= from && at < to; found.push(at)) {
      const { key, kind } = parts[at]!;
      const past = bracketEnd(parts, at, step, from, to);
      const isAdjective =
        skips && this.cased && kind === 'lower' && !this.barriers.has(key) && adjectives < maxAdjectives;
      if (past !== at) at = past;
      else if (this.fillers.has(key) || kind === 'number' || quotes.has(key)) at += step;
      else if (isAdjective) {
        adjectives++;
        at += step;
      } else break;
    }
    return found;
  }

  private compile(line: string): Pattern[] {
    const words = line.trim().split(/\s+/);
    const names = words.indexOf('_');
    const left = this.elements(words.slice(0, names)).map((list) => list.reverse());
    const right = this.elements(words.slice(names + 1));
    return left.flatMap((before) => right.map((after) => ({ left: before, right: after })));
  }

  /** The elements of a pattern. Alternatives with several tokens result in several patterns. */
  private elements(words: readonly string[]): Element[][] {
    let lists: Element[][] = [[]];
    for (const word of words) {
      const options = this.alternatives(word);
      lists = lists.flatMap((list) => options.map((option) => [...list, ...option]));
    }
    return lists;
  }

  private alternatives(word: string): Element[][] {
    if (word === '~') return [[{ type: 'gap' }]];
    if (word === '^') return [[{ type: 'edge' }]];
    const optional = /^\(.+\)$/.test(word);
    const items = (optional ? word.slice(1, -1) : word).split('/').filter(Boolean);
    const single = items.every(
      (item) => item.includes('{') || item.endsWith('*') || tokenize(item).length === 1,
    );
    if (single) {
      const tests = items.map((item) => this.test(item));
      const isListed = items.every((item) => !item.includes('{') && !item.endsWith('*'));
      const keys = isListed ? items.map((item) => this.bare(foldWord(item))) : undefined;
      return [[{ type: 'word', optional, keys, test: (part) => tests.some((test) => test(part)) }]];
    }
    const options = items.map((item) =>
      tokenize(item).map(({ key }): Element => ({ type: 'word', optional: false, test: this.test(key) })),
    );
    return optional ? [[], ...options] : options;
  }

  /** A word without a prefixed particle (Arabic و and ف). */
  private bare(key: string): string {
    return this.prefix ? key.replace(this.prefix, '') : key;
  }

  private test(item: string): (part: Part) => boolean {
    const concept = /^\{(.+)\}$/.exec(item)?.[1];
    if (concept) return ({ meaning }) => meaning?.concepts.includes(concept) ?? false;
    const key = foldWord(item.replace(/\*$/, ''));
    const equals =
      item.endsWith('*') && item.length > 1
        ? (word: string) => word.startsWith(key)
        : (word: string) => word === key;
    const { prefix } = this;
    return prefix
      ? ({ key: word }) => word !== '' && (equals(word) || equals(word.replace(prefix, '')))
      : ({ key: word }) => word !== '' && equals(word);
  }
}

function matches(
  elements: readonly Element[],
  index: number,
  parts: readonly Part[],
  at: number,
  step: 1 | -1,
  from: number,
  to: number,
): boolean {
  const element = elements[index];
  if (!element) return true;
  if (element.type === 'edge') return at < from || at >= to;
  if (element.type === 'word') {
    if (element.optional && matches(elements, index + 1, parts, at, step, from, to)) return true;
    return (
      at >= from &&
      at < to &&
      element.test(parts[at]!) &&
      matches(elements, index + 1, parts, at + step, step, from, to)
    );
  }
  let next = at;
  for (let count = 0; count <= maxGap; count++) {
    if (matches(elements, index + 1, parts, next, step, from, to)) return true;
    if (next < from || next >= to) return false;
    const past = bracketEnd(parts, next, step, from, to);
    if (past === next && (clauseEnd.test(parts[next]!.key) || parts[next]!.mention?.type === 'organization'))
      return false;
    next = past === next ? next + step : past;
  }
  return false;
}

/** The index after a bracketed text that begins at `at`, in the direction of the search; `at` if there is none. */
function bracketEnd(parts: readonly Part[], at: number, step: 1 | -1, from: number, to: number): number {
  const [open, close] = step > 0 ? [/^[(（[]$/, /^[)）\]]$/] : [/^[)）\]]$/, /^[(（[]$/];
  if (!open.test(parts[at]?.key ?? '')) return at;
  for (let end = at + step; end >= from && end < to && Math.abs(end - at) < 20; end += step) {
    if (close.test(parts[end]!.key)) return end + step;
  }
  return at;
}
