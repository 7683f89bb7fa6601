import { itemsOf, wordsOf } from '../../internal/lists.js';
import type { EvidenceRule } from '../evidence.js';
import type { Part } from '../facts/passageParts.js';
import type { Grammar } from '../tables/types.js';
import { foldWord, tokenize } from '../tokens.js';
import { concepts } from './concepts.js';
import type { Cues, Role } from './types.js';

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
      /** The words and, in braces, meanings that it matches, if they can be listed. */
      readonly keys?: readonly string[] | undefined;
    }
  | { readonly type: 'gap' }
  | { readonly type: 'edge' };

/** A search through the parts of a sentence, forwards or backwards. */
interface Walk {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}

interface Pattern {
  /** The index of its row; -1 for a veto. */
  readonly row: number;
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
const clauseEnds: ReadonlySet<string> = new Set('.,;:!?。，；：！？،؛؟…');
const openBrackets: ReadonlySet<string> = new Set('(（[');
const closeBrackets: ReadonlySet<string> = new Set(')）]');
/** The key of each meaning in an index of patterns. */
const meaningKeys: ReadonlyMap<string, string> = new Map(
  Object.keys(concepts).map((concept) => [concept, `{${concept}}`]),
);

/** Patterns, by the word next to the name or after a gap, so that few of them are tried at a place. */
class PatternIndex {
  private readonly next = new Map<string, Pattern[]>();
  private readonly behindGap = new Map<string, Pattern[]>();
  /** Patterns whose word cannot be listed. */
  private readonly others: Pattern[] = [];

  add(pattern: Pattern): void {
    const elements = pattern.left.length ? pattern.left : pattern.right;
    const isGap = elements[0]?.type === 'gap';
    const keys = nearestKeys(elements, Number(isGap));
    if (!keys) this.others.push(pattern);
    const map = isGap ? this.behindGap : this.next;
    for (const key of keys ?? []) {
      const list = map.get(key);
      if (list) list.push(pattern);
      else map.set(key, [pattern]);
    }
  }

  /** The patterns that may match at the first of some places, or with a gap at any of them. */
  near(places: readonly number[], parts: readonly Part[], bare: (key: string) => string): Pattern[] {
    const found = [...this.others];
    const add = (key: string, at: number) => {
      if (at === places[0]) found.push(...(this.next.get(key) ?? []));
      found.push(...(this.behindGap.get(key) ?? []));
    };
    for (const at of places) {
      const { key = '', meaning } = parts[at] ?? {};
      add(bare(key), at);
      for (const concept of meaning?.concepts ?? []) add(meaningKeys.get(concept)!, at);
    }
    return found;
  }
}

/** Matches the cues of a language. */
export class CueMatcher {
  private readonly rows: readonly CueMatch[];
  private readonly fillers: ReadonlySet<string>;
  private readonly barriers: ReadonlySet<string>;
  private readonly patterns = { left: new PatternIndex(), right: new PatternIndex() };
  private readonly prefix: RegExp | undefined;
  private readonly cased: boolean;

  constructor(cues: Cues, grammar: Grammar) {
    this.prefix = grammar.prefixes ? /^[وف](?=..)/ : undefined;
    this.cased = !grammar.prefixes && grammar.stemLength > 1;
    this.rows = cues.rows.map(({ role, rule }) => ({ role, rule }));
    this.fillers = new Set([...wordsOf(cues.fillers), ...wordsOf(grammar.determiners)].map(foldWord));
    this.barriers = new Set(wordsOf(cues.barriers).map(foldWord));
    for (const [row, { patterns }] of cues.rows.entries()) this.add(patterns, row);
    this.add(cues.vetoes, -1);
  }

  /** The roles that surrounding words give to a list of names, from `parts[first]` to `parts[last]` inclusive. */
  match(parts: readonly Part[], first: number, last: number, from: number, to: number): CueMatch[] {
    const backwards: Walk = { parts, from, to, step: -1 };
    const forwards: Walk = { parts, from, to, step: 1 };
    const before = this.anchors(backwards, first - 1, maxAdjectives);
    const after = this.anchors(forwards, last + 1, maxAdjectives);
    const isAt = (elements: readonly Element[], walk: Walk, anchors: readonly number[]) =>
      !elements.length || anchors.some((at) => matches(elements, walk, at));
    const rows = new Set<number>();
    const check = ({ row, left, right }: Pattern) => {
      if (!rows.has(row) && isAt(left, backwards, before) && isAt(right, forwards, after)) rows.add(row);
    };
    for (const at of before) this.patterns.left.near(gapFrom(backwards, at), parts, this.bare).forEach(check);
    for (const at of after) this.patterns.right.near(gapFrom(forwards, at), parts, this.bare).forEach(check);
    return rows.has(-1) ? [] : this.rows.filter((_, row) => rows.has(row));
  }

  /** Whether the words before a part introduce an organisation. */
  announces(parts: readonly Part[], part: number, from: number): boolean {
    const walk: Walk = { parts, from, to: parts.length, step: -1 };
    return this.anchors(walk, part - 1, 0).some((at) =>
      this.patterns.left
        .near(gapFrom(walk, at), parts, this.bare)
        .some(({ row, left, right }) => row >= 0 && !right.length && matches(left, walk, at)),
    );
  }

  /** Where a pattern may begin on one side of a name: next to it, or after words that may be skipped. */
  private anchors(walk: Walk, start: number, adjectives: number): number[] {
    const { parts, from, to, step } = walk;
    const found = [start];
    let left = adjectives;
    for (let at = start; found.length <= maxFillers && at >= from && at < to; found.push(at)) {
      const { key, kind } = parts[at]!;
      const past = bracketEnd(walk, at);
      const isAdjective = left > 0 && this.cased && kind === 'lower' && !this.barriers.has(key);
      if (past !== at) at = past;
      else if (this.fillers.has(key) || kind === 'number' || quotes.has(key)) at += step;
      else if (isAdjective) {
        left--;
        at += step;
      } else break;
    }
    return found;
  }

  /** Compiles patterns, one per line, and indexes them. */
  private add(patterns: string, row: number): void {
    for (const line of itemsOf(patterns)) {
      const words = line.split(/\s+/);
      const names = words.indexOf('_');
      for (const left of this.elements(words.slice(0, names))) {
        left.reverse();
        for (const right of this.elements(words.slice(names + 1)))
          this.patterns[left.length ? 'left' : 'right'].add({ row, left, right });
      }
    }
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
      const keys = items.some((item) => item.endsWith('*'))
        ? undefined
        : items.map((item) => (item.startsWith('{') ? item : this.bare(foldWord(item))));
      return [[{ type: 'word', optional, keys, test: (part) => tests.some((test) => test(part)) }]];
    }
    const options = items.map((item) =>
      tokenize(item).map(
        ({ key }): Element => ({
          type: 'word',
          optional: false,
          keys: [this.bare(key)],
          test: this.test(key),
        }),
      ),
    );
    return optional ? [[], ...options] : options;
  }

  /** A word without a prefixed particle (Arabic و and ف). */
  private readonly bare = (key: string): string => (this.prefix ? key.replace(this.prefix, '') : key);

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

/** The keys of the words that may be next to a name; undefined if they cannot be listed. */
function nearestKeys(elements: readonly Element[], index: number): readonly string[] | undefined {
  const element = elements[index];
  if (element?.type !== 'word' || !element.keys) return undefined;
  if (!element.optional) return element.keys;
  const rest = nearestKeys(elements, index + 1);
  return rest && [...element.keys, ...rest];
}

function matches(elements: readonly Element[], walk: Walk, at: number, index = 0): boolean {
  const { parts, from, to, step } = walk;
  const element = elements[index];
  if (!element) return true;
  if (element.type === 'edge') return at < from || at >= to;
  if (element.type === 'word') {
    if (element.optional && matches(elements, walk, at, index + 1)) return true;
    return at >= from && at < to && element.test(parts[at]!) && matches(elements, walk, at + step, index + 1);
  }
  return gapFrom(walk, at).some((next) => matches(elements, walk, next, index + 1));
}

/** Where the words after a gap may begin. */
function gapFrom(walk: Walk, at: number): number[] {
  const { parts, from, to, step } = walk;
  const found = [at];
  for (let next = at; found.length <= maxGap && next >= from && next < to; found.push(next)) {
    const past = bracketEnd(walk, next);
    if (past === next && (clauseEnds.has(parts[next]!.key) || parts[next]!.mention?.type === 'organization'))
      break;
    next = past === next ? next + step : past;
  }
  return found;
}

/** The index after the bracketed text that begins at `at`, in the direction of the search; `at` without brackets. */
function bracketEnd({ parts, from, to, step }: Walk, at: number): number {
  const [open, close] = step > 0 ? [openBrackets, closeBrackets] : [closeBrackets, openBrackets];
  if (!open.has(parts[at]?.key ?? '')) return at;
  for (let end = at + step; end >= from && end < to && Math.abs(end - at) < 20; end += step) {
    if (close.has(parts[end]!.key)) return end + step;
  }
  return at;
}
