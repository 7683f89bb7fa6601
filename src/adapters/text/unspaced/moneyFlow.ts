import { readGift } from './funders.js';
import { readUnspacedList, type UnspacedList } from './lists.js';
import { quotes } from './names.js';
import { near, type UnspacedSentence } from './sentence.js';

/** Signs between a body and the end of the quotes in which its scheme stands. */
const maxScheme = 18;
/** Signs between a word for what was got and the noun of the money. */
const maxGot = 8;

/** How money came, where it is not simply given: out of a fund, through a body, as somebody's loan, from a scheme. */
export function readMoneyFlow(sentence: UnspacedSentence, index: number): number | undefined {
  if (sentence.says.denied) return undefined;
  return (
    readFromFund(sentence, index) ??
    readShare(sentence, index) ??
    readPassedOn(sentence, index) ??
    readScheme(sentence, index) ??
    readManaged(sentence, index)
  );
}

/** "从 A 基金中拨款": the fund. */
function readFromFund(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause } = sentence;
  if (!/^[从自]$/.test(sentence.key(index))) return undefined;
  const list = readUnspacedList(tokens, words, index + 1, clause.to);
  const isFund = list.items.every(({ name }) =>
    /(?:基金|信[托託]|[预預]算|[财財]政|[专專]款|[经經][费費])$/.test(tokens.slice(name.from, name.to)),
  );
  if (list.items.length === 0 || !isFund) return undefined;
  const start = /^[中内里]$/.test(sentence.key(list.after)) ? list.after + 1 : list.after;
  const at = sentence.skipAdverbs(start);
  const paid = sentence.match(words.roles.paid, at) ?? sentence.match(words.roles.giving, at);
  if (!paid || !/^[拨划支提列安]$/.test(sentence.key(at))) return undefined;
  sentence.add('funders', 'funded-by', list.items);
  return paid.to;
}

/** "其中2400万美元为 A 贷款", "三成是 A 的赠款": of a sum, whose it is. */
function readShare(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause } = sentence;
  const { roles } = words;
  const is = sentence.match(roles.cleft, index);
  if (!is) return undefined;
  const isSum = [1, 2, 3, 4].some(
    (size) =>
      roles.currencies.whole(tokens, index - size, index) !== undefined ||
      roles.costs.whole(tokens, index - size, index) !== undefined,
  );
  if (!isSum) return undefined;
  const list = readUnspacedList(tokens, words, is.to, clause.to);
  // "A 银行贷款" is no name that ends before "贷款", unless the bank is known.
  const body = list.items.length ? undefined : sentence.match(words.bodies, is.to);
  const items = body
    ? [{ name: { from: is.to, to: body.to }, organization: true, fields: false, body: body.value }]
    : list.items;
  if (items.length === 0) return undefined;
  const end = body?.to ?? list.after;
  const at = sentence.key(end) === '的' ? end + 1 : end;
  const gift = sentence.match(roles.gifts, at);
  if (!gift || (tokens.isWord(gift.to) && !words.names.and.match(tokens, gift.to, clause.to)))
    return undefined;
  sentence.add('funders', 'funding-from', items);
  return gift.to;
}

/** "A 提供赠款，经 B 拨付", "资金经 B 管理": who passes the money on, an agency too. */
function readPassedOn(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause, from } = sentence;
  const { roles } = words;
  const through = sentence.match(roles.through, index);
  if (!through || !/^[经通透]$/.test(sentence.key(index))) return undefined;
  const list = readUnspacedList(tokens, words, through.to, clause.to);
  if (list.items.length === 0) return undefined;
  const at = sentence.skipAdverbs(list.after);
  const verb = /^(?:拨付|划拨|转拨|拨给|管理|代管|转交|拨发|支付)$/.test(
    sentence.key(at) + sentence.key(at + 1),
  );
  if (!verb || (tokens.isWord(at + 2) && tokens.glued(at + 2))) return undefined;
  const start = Math.max(from, index - near.giver);
  if (
    (sentence.findIn(roles.money, start, index) ?? sentence.findIn(roles.gifts, start, index)) === undefined
  )
    return undefined;
  sentence.add('funders', 'funded-by', list.items);
  return at + 2;
}

/** "由 A“某计划”资助": the giver, and not its scheme. */
function readScheme(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause } = sentence;
  const { roles } = words;
  const by = sentence.match(roles.by, index);
  const lead = by ?? sentence.match(roles.receiving, index);
  if (!lead) return undefined;
  const list = readUnspacedList(tokens, words, lead.to, clause.to);
  const quote = quotes.get(sentence.key(list.after));
  const [first] = list.items;
  if (list.items.length !== 1 || !first?.organization || quote === undefined) return undefined;
  for (let close = list.after + 2; close < Math.min(clause.to, list.after + maxScheme); close++) {
    if (sentence.key(close) !== quote) continue;
    const at = sentence.skipAdverbs(close + 1);
    const noun = sentence.match(words.projects, at);
    const verb = noun ? sentence.skipAdverbs(noun.to) : at;
    const paid = sentence.match(roles.paid, verb) ?? (by ? undefined : sentence.match(roles.gifts, verb));
    if (!paid) return undefined;
    sentence.add('funders', 'funded-by', list.items);
    return paid.to;
  }
  return undefined;
}

/** "由 A 管理的 B 基金将提供 90 万美元": the fund. */
function readManaged(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause } = sentence;
  if (sentence.key(index) !== '由') return undefined;
  const manager = readUnspacedList(tokens, words, index + 1, clause.to);
  const founded = manager.items.length ? sentence.match(words.roles.founded, manager.after) : undefined;
  if (!founded) return undefined;
  const fund = readUnspacedList(tokens, words, founded.to, clause.to);
  return fund.items.length === 1 ? readGift(sentence, fund) : undefined;
}

/**
 * "A 获拨款752万元，向灾民提供食物": who gets the money gives none; it is a partner if it goes on to say for what. The end
 * of the words read, if it does get money.
 */
export function readGrantee(sentence: UnspacedSentence, list: UnspacedList): number | undefined {
  const { words, clause, to } = sentence;
  const { roles } = words;
  const at = sentence.skipAdverbs(list.after);
  if (!/^[获得收]$/.test(sentence.key(at))) return undefined;
  const got = sentence.match(roles.receiving, at);
  if (!got) return undefined;
  for (let index = got.to; index < Math.min(clause.to, got.to + maxGot); index++) {
    const money = sentence.match(roles.paid, index) ?? sentence.match(roles.gifts, index);
    if (!money) continue;
    // "获 A 资助": whose money it is says another rule.
    if (index > got.to) return undefined;
    const end = sentence.clauseEnd(clause.to);
    const does = /^[向为给在]$/.test(sentence.key(clause.to)) && clause.to < to;
    const works =
      sentence.findIn(roles.giving, clause.to, end) ?? sentence.findIn(roles.works, clause.to, end);
    if (does && works !== undefined) sentence.add('partners', 'implemented-by', sentence.organizations(list));
    return money.to;
  }
  return undefined;
}
