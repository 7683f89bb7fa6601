import { itemsOf, wordsOf } from '../../internal/lists.js';
import type { Grammar, Words } from '../tables/types.js';
import { foldWord, type Token, tokenize } from '../tokens.js';
import type { NameSpan } from './nameLabels.js';
import type { Passage } from './passage.js';

/** A name in a list with a shared first noun. */
export interface HeadedSpan extends NameSpan {
  /** The tokens of the noun, and its singular. */
  readonly head: { readonly from: number; readonly to: number; readonly restored: string };
}

interface Head {
  readonly keys: readonly string[];
  readonly singular: string;
}

const maxItems = 20;
const maxItemTokens = 8;
const heads = new WeakMap<Words, Head[]>();

/**
 * The items of "Ministries of Interior, Labour and Health", each a name with the noun restored. Items are capitalized
 * phrases between commas and "and"; joints such as a repeated preposition ("de la Santé et de l'Éducation") are skipped.
 */
export function headedSpans({ tokens }: Passage, words: Words, grammar: Grammar): HeadedSpan[] {
  const list = headsOf(words);
  if (!list.length) return [];
  const spans: HeadedSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const head = list.find(({ keys }) => keys.every((key, step) => tokens[from + step]?.key === key));
    if (!head) continue;
    const to = from + head.keys.length;
    const items = itemsFrom(tokens, to, grammar);
    if (items.length > 1) {
      for (const item of items)
        spans.push({ ...item, type: 'organization', head: { from, to, restored: head.singular } });
    }
    from = (items.at(-1)?.to ?? to) - 1;
  }
  return spans;
}

/** Merges the spans of a passage with those of shared heads, which replace overlapping spans. */
export function withHeaded(
  spans: readonly NameSpan[],
  headed: readonly HeadedSpan[],
): (NameSpan | HeadedSpan)[] {
  if (!headed.length) return [...spans];
  const taken = new Set<number>();
  for (const { head, from, to } of headed) {
    for (let token = head.from; token < head.to; token++) taken.add(token);
    for (let token = from; token < to; token++) taken.add(token);
  }
  const overlaps = ({ from, to }: NameSpan) => {
    for (let token = from; token < to; token++) if (taken.has(token)) return true;
    return false;
  };
  return [...spans.filter((span) => !overlaps(span)), ...headed].sort((a, b) => a.from - b.from);
}

function headsOf(words: Words): Head[] {
  let list = heads.get(words);
  if (!list) {
    list = itemsOf(words.sharedHeads).map((row) => {
      const [plural = '', singular = ''] = row.split(' > ');
      return { keys: tokenize(plural).map(({ key }) => key), singular };
    });
    heads.set(words, list);
  }
  return list;
}

const comma = /^[,،、]$/;

function itemsFrom(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): { from: number; to: number; prefix: number }[] {
  const joints = new Set(wordsOf(grammar.joints).map(foldWord));
  const arabic = grammar.prefixes !== undefined;
  const small = (index: number) => joints.has(tokens[index]?.key ?? '') && !comma.test(tokens[index]!.text);
  const items: { from: number; to: number; prefix: number }[] = [];
  let index = start;
  while (items.length < maxItems) {
    while (index < tokens.length && small(index)) index++;
    const from = index;
    const prefix = arabic && items.length > 0 && /^و./.test(tokens[index]?.key ?? '') ? 1 : 0;
    if (arabic && items.length > 0 && !prefix && !comma.test(tokens[index - 1]?.text ?? '')) break;
    while (index < tokens.length && index < from + maxItemTokens && continues(index, from)) index++;
    if (index === from) break;
    items.push({ from, to: index, prefix });
    if (!arabic && !comma.test(tokens[index]?.text ?? '') && !joints.has(tokens[index]?.key ?? '')) break;
    if (comma.test(tokens[index]?.text ?? '')) index++;
    // "…, as well as from the Public Security Department": another list.
    if (tokens[index]?.kind === 'lower' && !joints.has(tokens[index]!.key)) break;
  }
  return items;

  function continues(at: number, from: number): boolean {
    const token = tokens[at]!;
    if (arabic)
      return (
        token.kind === 'arabic' && (at === from || (/^(?:ال|لل)/.test(token.key) && !/^وال/.test(token.key)))
      );
    return token.kind === 'capitalized' || token.kind === 'upper';
  }
}
