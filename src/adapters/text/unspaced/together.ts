import { readUnspacedList } from './lists.js';
import { readUnspacedName } from './names.js';
import { near, type UnspacedSentence } from './sentence.js';

/** "与 A、B 合作", "会同 A 开展"; with a subject before: "S 与 A 共同实施". */
export function readWith(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause, says, to } = sentence;
  // "联合国" is no "联合", "同济大学" no "同".
  if (sentence.match(words.names.notBreakers, index)) return undefined;
  const strong = sentence.match(words.roles.strongWith, index);
  const lead = strong ?? sentence.match(words.roles.with, index);
  if (!lead) return undefined;
  const list = readUnspacedList(tokens, words, lead.to, to);
  if (list.items.length === 0 && !says.denied) return readWithUs(sentence, index);
  if (list.items.length === 0 || says.denied) return undefined;
  const named = index === clause.from ? readUnspacedName(tokens, words, index, clause.to) : undefined;
  if (named && named.to > lead.to && !strong) return undefined;
  const rule =
    together(sentence, list.after) ??
    (isOurs(sentence, index) && worksOn(sentence, list.after) ? 'implemented-by' : undefined) ??
    (strong && !isOtherwise(sentence, list.after) ? 'in-collaboration-with' : undefined);
  if (!rule) return undefined;
  sentence.add('partners', rule, sentence.organizations(list));
  return list.to;
}

/** "我们与", "本会和", "协会与": the publisher without its name, from the start of the clause to a token. */
function isOurs(sentence: UnspacedSentence, index: number): boolean {
  const { tokens, words, clause } = sentence;
  const opener = sentence.match(words.roles.openers, clause.from);
  return [clause.from, opener?.to].some(
    (from) =>
      from !== undefined &&
      from < index &&
      (words.roles.ours.whole(tokens, from, index) ?? words.names.generic.whole(tokens, from, index)) !==
        undefined,
  );
}

/** What they do follows in the clause, and nothing that is no work: "在两个县推出". */
function worksOn(sentence: UnspacedSentence, after: number): boolean {
  const { roles } = sentence.words;
  const end = Math.min(sentence.clauseEnd(after), after + near.giver);
  return (
    sentence.tokens.isWord(after) &&
    sentence.findIn(roles.notTogether, after, end) === undefined &&
    (sentence.findIn(roles.carriedOut, after, end) ?? sentence.findIn(roles.works, after, end)) !== undefined
  );
}

/** Whether what follows soon is no work: "联合 … 呼吁". */
function isOtherwise(sentence: UnspacedSentence, at: number): boolean {
  for (let index = at; index < Math.min(sentence.to, at + near.later); index++) {
    if (sentence.isClauseSign(index)) return false;
    if (sentence.match(sentence.words.roles.notTogether, index)) return true;
  }
  return false;
}

export function together(sentence: UnspacedSentence, after: number) {
  const { roles } = sentence.words;
  const at = sentence.skipAdverbs(pastPlace(sentence, after));
  const found = sentence.matchFrom(roles.together, after, at);
  if (!found) return undefined;
  const past = sentence.skipAdverbs(found.to);
  for (let next = found.to; next <= Math.min(sentence.to, past + 1); next++)
    if (sentence.match(roles.notTogether, next) && !sentence.match(roles.carries, next)) return undefined;
  return sentence.match(roles.notTogether, at) ? undefined : found.value;
}

/** "在这里", "于卡约区": past where it was, up to a word for what they did together. */
function pastPlace(sentence: UnspacedSentence, after: number): number {
  const start = sentence.skipAdverbs(after);
  if (!/^[在于]$/.test(sentence.key(start))) return after;
  for (let index = start + 2; index < Math.min(sentence.to, start + near.verb); index++) {
    if (!sentence.tokens.isWord(index)) return after;
    if (sentence.match(sentence.words.roles.together, index)) return index;
  }
  return after;
}

/** "A 派来教师，与我们一起设计了课程": a clause on, the same subject. */
function readWithUs(sentence: UnspacedSentence, index: number): number | undefined {
  const { clause, subject } = sentence;
  if (index !== clause.from || !subject || !worksWithUs(sentence, index)) return undefined;
  sentence.add('partners', 'in-collaboration-with', sentence.organizations(subject));
  return index + 1;
}

/** "共同设置了": something was done. */
export function didTogether(sentence: UnspacedSentence, after: number): boolean {
  for (let at = after; at < Math.min(sentence.to, after + 5); at++) {
    if (!sentence.tokens.isWord(at)) return false;
    if (sentence.key(at) === '了') return true;
  }
  return false;
}

/** "A 和我们合作", "A 与本会共同". */
export function worksWithUs(sentence: UnspacedSentence, at: number): boolean {
  const { roles } = sentence.words;
  const lead = sentence.match(roles.with, at);
  if (!lead) return false;
  const us = sentence.match(roles.ours, lead.to) ?? sentence.match(sentence.words.names.generic, lead.to);
  if (us === undefined) return false;
  // "与我校教育学院".
  const unit = readUnspacedName(sentence.tokens, sentence.words, us.to, sentence.to);
  return (together(sentence, us.to) ?? (unit && together(sentence, unit.after))) !== undefined;
}
