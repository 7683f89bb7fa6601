import type { Item } from '../names/lists.js';
import type { Range } from '../tokens.js';
import { readOtherShares } from './money.js';
import type { GluedSentence, Mention } from './sentence.js';
import { subjectAfter, subjectOf } from './subjects.js';
import { taskAt } from './tasks.js';

/** How far a gift may stand from its verb, a name from the noun that says what it did. */
const near = { free: 6, goods: 4, before: 10, title: 4, name: 14 };

/**
 * Reads who gave where no sum stands beside it: goods from one who gives ("the company provided tanks"), what somebody
 * gave ("the tanks were donated by": in Arabic "the tanks, X gave them"), "at its own expense", "the donor is X".
 * Returns the token after what was read.
 */
export function readOtherGifts(sentence: GluedSentence, index: number): number | undefined {
  return (
    readGiven(sentence, index) ??
    readDonated(sentence, index) ??
    readReceived(sentence, index) ??
    readGoods(sentence, index) ??
    readOwnCost(sentence, index) ??
    readPayerTitle(sentence, index)
  );
}

/** "The price of the pipes, X paid it". */
function readGiven(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('givenBy', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const list = subjectAfter(sentence, verb);
  const start = index - near.before;
  if (!list) {
    const isCost = (['gifts', 'costs', 'currencies'] as const).some((set) =>
      sentence.hasBetween(set, start, index),
    );
    return isCost && sentence.addSpoken('funders', 'gives-money', verb) ? verb : undefined;
  }
  const isGift = sentence.hasBetween('gifts', start, index) || sentence.hasBetween('goods', start, index);
  // "The stoves, X bought them"; "X gave it the house for nothing".
  const isTopic = sentence.after('bought', index) !== undefined && isTopicBefore(sentence, index);
  const free = isGift || isTopic ? undefined : sentence.find('free', list.to, near.free);
  if (!isGift && !isTopic && !free) {
    if (!isTaskBefore(sentence, index)) return undefined;
    sentence.add('partners', 'implemented-by', list.items);
    return list.to;
  }
  sentence.add(
    'funders',
    'gives-money',
    list.items.filter(({ body }) => body !== 'agency'),
  );
  readOtherShares(sentence, list.to);
  return list.to;
}

/** "The sessions, X gives them": work that begins the clause, and no "which" between. */
function isTaskBefore(sentence: GluedSentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(sentence.from, index - near.before); at--) {
    if (sentence.isBreak(at) || sentence.after('relatives', at) !== undefined) return false;
    const starts = at === sentence.from || sentence.isBreak(at - 1) || sentence.isAfter('openers', at);
    if (starts && taskAt(sentence, at) !== undefined) return true;
  }
  return false;
}

/** One word with the article that begins the clause before a token. */
function isTopicBefore(sentence: GluedSentence, index: number): boolean {
  const { tokens, words, from } = sentence;
  const { article, and } = words.rules.clitics;
  const at = index - 1;
  if (at < from || !tokens.key(at).startsWith(article) || words.heads.has(tokens.key(at))) return false;
  return at === from || tokens.key(at - 1) === and || sentence.isBreak(at - 1);
}

/** "This equipment is a donation of X", "aid that was handed over by X". */
function readDonated(sentence: GluedSentence, index: number): number | undefined {
  const given = sentence.after('donated', index);
  if (given === undefined || sentence.isDenied(index)) return undefined;
  const thing = ['gifts', 'goods', 'currencies', 'costs'] as const;
  // "Baskets, to the people of the town five kilometres to the west, presented by X": whoever it is.
  const presented = sentence.after('presented', index) !== undefined;
  const start = presented ? sentence.from : index - near.before;
  const isThing = thing.some((set) => sentence.hasBetween(set, start, index));
  const source = isThing ? (sentence.find('byWhom', given, 4) ?? sentence.find('from', given, 4)) : undefined;
  const list = source && sentence.list(source.to);
  if (!list?.items.length) return undefined;
  sentence.add(
    'funders',
    'gives-money',
    list.items.filter(({ body }) => presented || body !== 'agency'),
  );
  return list.to;
}

/** "The centre received tanks from X", "the tanks came from X". */
function readReceived(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('receiving', index) ?? sentence.after('coming', index);
  if (verb === undefined || sentence.isDenied(index) || sentence.isSought(index)) return undefined;
  const thing = sentence.find('goods', verb, near.before) ?? sentence.find('currencies', verb, near.before);
  const source = thing && sentence.find('from', thing.to, 5);
  const list = source && sentence.list(source.to);
  if (!list?.items.length) return undefined;
  sentence.add(
    'funders',
    'gives-money',
    list.items.filter((item) => sentence.isDonor(item) || givesGoods(sentence, item)),
  );
  return list.to;
}

/** "X provided tanks": goods directly behind who gives, one who is known to give or a company. */
function readGoods(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('providing', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const subject = subjectOf(sentence, index, verb);
  if (!subject) return undefined;
  const start = subject.after ? subject.to : verb;
  const between = subject.after ? subject.at - verb : 0;
  const goods = sentence.find('goods', verb, between) ?? goodsAt(sentence, start);
  // "For nothing in return" says that it was a gift, whoever gave it.
  const own = sentence.find('contributions', start, near.goods);
  const free = own ? undefined : sentence.find('free', start, near.before);
  // "X bought it a wheel", whatever it bought for another.
  const forOther = sentence.after('buying', index) === undefined ? undefined : sentence.after('asides', verb);
  const bought = forOther === subject.at && sentence.tokens.word(start).includes('\u064b');
  if (!goods && !free && !bought) return undefined;
  // "According to the contract".
  if (!free && sentence.has('contracts')) return undefined;
  sentence.add(
    'funders',
    'gives-money',
    subject.items.filter((item) =>
      free ? item.body !== 'agency' : sentence.isDonor(item) || givesGoods(sentence, item),
    ),
  );
  return Math.max((goods ?? free)?.from ?? 0, subject.after ? subject.to : 0);
}

/** A body that gives goods of its own: a company, a society, a chamber; no ministry or university. */
function givesGoods(sentence: GluedSentence, { name, body }: Item): boolean {
  const noun = /^["“«]$/.test(sentence.tokens.key(name.from - 1)) ? name.from - 2 : name.from;
  return body !== 'agency' && sentence.after('goodsGivers', noun) !== undefined;
}

/** Goods directly behind who gives, or behind who gets them. */
function goodsAt(sentence: GluedSentence, start: number): Range | undefined {
  for (let at = start; at < Math.min(sentence.to, start + near.goods) && !sentence.isBreak(at); at++) {
    const to = sentence.after('goods', at) ?? sentence.after('theGoods', at);
    if (to !== undefined) return { from: at, to };
    // "(X gave) today, Friday, food"
    const isDay = sentence.after('todays', at) !== undefined;
    if (!isDay && sentence.after('stops', at) !== undefined) return undefined;
  }
  return undefined;
}

/** "X moved the goods at its own expense". */
function readOwnCost(sentence: GluedSentence, index: number): number | undefined {
  const cost = sentence.after('ownCost', index);
  if (cost === undefined || sentence.isDenied(index)) return undefined;
  let doer: Mention | undefined;
  for (let at = index; at > index - near.name && !doer; at--) {
    const named = sentence.mentionBefore(at);
    if (named && isSubject(sentence, named.at, index)) doer = named;
  }
  if (!doer) return undefined;
  sentence.add(
    'funders',
    'gives-money',
    doer.items.filter(({ body }) => body !== 'agency'),
  );
  return cost;
}

/** Whether a name does something: no preposition rules it, and its clause goes on to a token. */
function isSubject(sentence: GluedSentence, at: number, end: number): boolean {
  for (let index = at; index < end; index++) if (sentence.isBreak(index)) return false;
  return sentence.after('adjuncts', at - 1) !== at;
}

/** "The source of the funds is X", "X, the donor". */
function readPayerTitle(sentence: GluedSentence, index: number): number | undefined {
  const title = sentence.after('payerTitles', index);
  if (title === undefined || sentence.isDenied(index)) return undefined;
  const named = titledBefore(sentence, index) ?? titledAfter(sentence, title);
  if (!named) return undefined;
  sentence.add('funders', 'funder-label', named.items);
  return Math.max(title, named.to);
}

/** The list that a title behind a comma is said of: "X, partner of the project". */
export function titledBefore(
  sentence: GluedSentence,
  index: number,
): { items: Item[]; to: number } | undefined {
  const { tokens } = sentence;
  const end = sentence.after('are', index - 1) === index ? index - 1 : index;
  const comma = tokens.key(end - 1) === ',' ? end - 1 : undefined;
  if (comma === undefined) return undefined;
  const list = sentence.mentionBefore(comma);
  return list && { items: list.items.slice(-1), to: index };
}

/** "The donor is X", with what the title is of between. */
export function titledAfter(
  sentence: GluedSentence,
  title: number,
): { items: Item[]; to: number } | undefined {
  for (let at = title; at < Math.min(sentence.to, title + near.title); at++) {
    const is = sentence.after('are', at);
    if (is !== undefined) {
      const list = sentence.list(sentence.tokens.key(is) === ':' ? is + 1 : is);
      return list.items.length ? list : undefined;
    }
    if (sentence.isBreak(at)) return undefined;
  }
  return undefined;
}
