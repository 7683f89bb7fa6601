import { isOblique } from '../cases/cases.js';
import { type Item, readList } from '../names/lists.js';
import { isHeadNoun, startsName } from '../names/sentenceWords.js';
import type { Active } from '../rules.js';
import type { Range } from '../tokens.js';
import { isDonor } from './givers.js';
import { isMoney, type RoleSentence } from './sentence.js';

/** Who does what a verb says: `before` it, or behind it as in "Проект финансирует Европейский союз". */
export interface FoundActive {
  readonly active: Active;
  readonly items: readonly Item[];
  readonly before: boolean;
  readonly to: number;
}

/** How far before its verb a subject may begin, in tokens. */
const maxSubject = 40;
/** Sums are looked for so far from a verb. */
const maxSum = 14;

/**
 * Who pays or works by a verb in the active voice, in a language with cases and a free order of words: the names that
 * end at the verb, else those behind it, in the form of a subject.
 */
export function readActive(sentence: RoleSentence, index: number): FoundActive | undefined {
  const { tokens, words, to } = sentence;
  if (!words.sentence?.cases) return undefined;
  const verb = words.actives.match(tokens, index, to);
  if (!verb) return undefined;
  for (let near = index; near < Math.min(to, index + 10); near++)
    if (words.comparisons.has(tokens.key(near))) return undefined;
  const before = subjectBefore(sentence, index);
  const start = skipAdverbs(sentence, verb.to);
  const behind = before.length ? undefined : subjectBehind(sentence, start);
  const items = (behind?.items ?? before).filter(({ organization, body }) => organization || body);
  if (!items.length) return undefined;
  const last = behind?.to ?? verb.to;
  const found = { active: verb.value, items, before: before.length > 0, to: last };
  return isEnough(sentence, found, index) ? found : undefined;
}

/** Whether a verb says by itself, with a sum, or of such a giver, what it is taken to say. */
function isEnough(sentence: RoleSentence, { active, items, before, to }: FoundActive, at: number): boolean {
  const donors = items.every((item) => isDonor(sentence, item));
  if (active.needs === 'sum') return hasSum(sentence, { from: at, to });
  if (active.needs === 'donor') return donors || hasSum(sentence, { from: at, to });
  if (active.needs === 'several') return !before || items.length > 1;
  return !before || active.role === 'partners' || donors || hasSum(sentence, { from: at, to });
}

/** A sum of money, or a noun for money, a little before the verb or behind those who give. */
export function hasSum(sentence: RoleSentence, { from, to }: Range): boolean {
  const { tokens, words } = sentence;
  const isSum = (index: number) => words.moneyNouns.has(tokens.key(index)) || isMoney(sentence, index);
  const isEnd = (index: number) => /^[;:!?]$/.test(tokens.key(index));
  for (let index = from - 1; index >= Math.max(sentence.from, from - maxSum) && !isEnd(index); index--)
    if (isSum(index)) return true;
  for (let index = from + 1; index < Math.min(sentence.to, to + maxSum) && !isEnd(index); index++)
    if (isSum(index)) return true;
  return false;
}

/** The longest list of names that ends at the verb, adverbs between set aside, whose first is a subject. */
function subjectBefore(sentence: RoleSentence, verb: number): readonly Item[] {
  const { tokens, words, from } = sentence;
  let end = verb;
  while (end > from && isAdverb(sentence, end - 1)) end--;
  for (let start = Math.max(from, end - maxSubject); start < end; start++) {
    if (!canStart(sentence, start)) continue;
    const list = readList(tokens, words, start, end, true);
    const [first] = list.items;
    if (list.to !== end || !first) continue;
    if (!first.organization && !first.body) continue;
    if (first.head || isOblique(tokens, words, first.name) || isOwned(sentence, start)) continue;
    return list.items;
  }
  return [];
}

function canStart({ tokens, words, from, to }: RoleSentence, index: number): boolean {
  if (index > from && tokens.glued(index) && tokens.isWord(index - 1)) return false;
  return tokens.capital(index) || isHeadNoun(tokens, words, index) || startsName(tokens, words, index, to);
}

/** "посол Японии", "в Японии", "эксперты ВОЗ": what stands before a name owns or leads to it. */
function isOwned({ tokens, words, from }: RoleSentence, start: number): boolean {
  if (start === from) return false;
  const key = tokens.key(start - 1);
  // "доллары США".
  if (words.currencies.match(tokens, start - 1, start)) return true;
  if (words.people.has(key) || words.titles.has(key) || words.nouns.has(key)) return true;
  return (
    tokens.isWord(start - 1) && words.functionWords.has(key) && !words.and.has(key) && !words.adverbs.has(key)
  );
}

function subjectBehind(sentence: RoleSentence, at: number): { items: readonly Item[]; to: number } {
  const { tokens, words, to } = sentence;
  const list = readList(tokens, words, at, to);
  const [first] = list.items;
  return first && !isOblique(tokens, words, first.name) ? list : { items: [], to: at };
}

function isAdverb({ tokens, words }: RoleSentence, index: number): boolean {
  return words.adverbs.has(tokens.key(index)) && tokens.small(index);
}

function skipAdverbs(sentence: RoleSentence, at: number): number {
  let index = at;
  while (index < at + 3 && isAdverb(sentence, index)) index++;
  return index;
}
