import { isPaid } from './funders.js';
import { readUnspacedList, type UnspacedList } from './lists.js';
import { readUnspacedName } from './names.js';
import type { UnspacedSentence } from './sentence.js';

/** Signs before the verb, and between the subject and the verb. */
const maxBefore = 24;
const maxApart = 90;

/**
 * "A 长期关怀长者，昨日捐赠轮椅三十辆": a verb of giving in a clause of its own, with a sum or goods behind it; who gave is
 * the subject of the clauses before, unless one of them says that it got or said something.
 */
export function readLaterGift(sentence: UnspacedSentence, index: number): number | undefined {
  const { subject, clause, says, words } = sentence;
  if (!subject || index !== clause.from || says.denied || !says.given) return undefined;
  if (subject.to >= index || index - subject.to > maxApart || !actsOn(sentence, subject, index))
    return undefined;
  const opener = sentence.match(words.roles.openers, index);
  const own = readUnspacedName(sentence.tokens, words, opener?.to ?? index, clause.to);
  if (own && own.country === undefined) return undefined;
  if (!opener && !startsAct(sentence, index)) return undefined;
  for (let at = index; at < Math.min(clause.to, index + maxBefore); at++) {
    const kept = sentence.match(words.roles.notDenials, at);
    if (kept) {
      at = kept.to - 1;
      continue;
    }
    if (sentence.match(words.roles.stops, at)) return undefined;
    const verb = /^[捐赠贈资資赞贊出拨撥斥挹认認注]$/.test(sentence.key(at))
      ? sentence.match(words.roles.paid, at)
      : undefined;
    if (!verb) continue;
    if (sentence.key(verb.to) === '的' || !isPaid(sentence, verb.to - 1, verb.to)) return undefined;
    sentence.add('funders', 'gives-money', givers(sentence, subject));
    return verb.to;
  }
  return undefined;
}

/** At the verb, or a word that may stand before it: when, to whom, how often; no other verb, "确保". */
function startsAct({ tokens, words, to }: UnspacedSentence, index: number): boolean {
  return (
    /^[捐赠贈资資赞贊出拨撥斥挹认認注向给給为為于於在共累合首再又特也已昨今近日本当當次先后後]$/.test(
      tokens.key(index),
    ) ||
    tokens.number(index) !== undefined ||
    words.roles.adverbs.match(tokens, index, to) !== undefined
  );
}

/** Whether the subject itself acts, up to a token: no person of it, and no word after which another's gift is told. */
function actsOn(sentence: UnspacedSentence, { items, to, after }: UnspacedList, end: number): boolean {
  const { roles } = sentence.words;
  const begun = items[0]?.name.from ?? sentence.from;
  if (begun > sentence.from && sentence.key(begun - 1) === '、') return false;
  if (sentence.key(to) === '的' || sentence.match(roles.titles, to) || after !== to) return false;
  for (let at = to; at < end; at++) {
    const kept = sentence.match(roles.notDenials, at);
    if (kept) at = kept.to - 1;
    else if (sentence.match(roles.stops, at) ?? sentence.match(roles.denials, at)) return false;
  }
  return true;
}

/** "A 联同 B 宣布，捐款…": both. */
function givers(sentence: UnspacedSentence, { items, after }: UnspacedList) {
  const joined = sentence.match(sentence.words.roles.strongWith, after);
  const more = joined && readUnspacedList(sentence.tokens, sentence.words, joined.to, sentence.clause.from);
  return [...items, ...(more?.items ?? [])].filter(({ organization }) => organization);
}
