import { subjectOf } from './gluedMoney.js';
import type { GluedSentence } from './gluedSentence.js';
import type { Item } from './lists.js';

/** How far a gift may stand from its verb, a name from the noun that says what it did. */
const near = { goods: 4, before: 10, title: 4, name: 14 };

/**
 * Reads who gave where no sum stands beside it: goods from one who gives ("the company provided tanks"), what somebody
 * gave ("the tanks were donated by": in Arabic "the tanks, X gave them"), "at its own expense", "the donor is X".
 * Returns the token after what was read.
 */
export function readOtherGifts(sentence: GluedSentence, index: number): number | undefined {
  return (
    readGiven(sentence, index) ??
    readGoods(sentence, index) ??
    readOwnCost(sentence, index) ??
    readPayerTitle(sentence, index)
  );
}

/** "The price of the pipes, X paid it". */
function readGiven(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('givenBy', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const list = sentence.listWithin(verb, 2, 'asides');
  if (!list) return undefined;
  const start = index - near.before;
  const isGift = sentence.hasBetween('gifts', start, index) || sentence.hasBetween('goods', start, index);
  if (!isGift) return undefined;
  sentence.add(
    'funders',
    'gives-money',
    list.items.filter(({ body }) => body !== 'agency'),
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
  for (let at = start; at < Math.min(sentence.to, start + near.goods) && !sentence.isBreak(at); at++) {
    if (sentence.after('goods', at) !== undefined) {
      sentence.add(
        'funders',
        'gives-money',
        subject.items.filter((item) => sentence.isDonor(item)),
      );
      return Math.max(at, subject.to);
    }
    if (sentence.after('stops', at) !== undefined) return undefined;
  }
  return undefined;
}

/** "X moved the goods at its own expense". */
function readOwnCost(sentence: GluedSentence, index: number): number | undefined {
  const cost = sentence.after('ownCost', index);
  if (cost === undefined || sentence.isDenied(index)) return undefined;
  for (let at = index - 1; at >= Math.max(sentence.from, index - near.name) && !sentence.isBreak(at); at--) {
    const list = sentence.list(at, index);
    const isStart =
      list.items[0]?.name.from === at && !/^(?:من|مع|الى|ب|ل)$/.test(sentence.tokens.key(at - 1));
    if (!isStart) continue;
    sentence.add(
      'funders',
      'gives-money',
      list.items.filter(({ body }) => body !== 'agency'),
    );
    return cost;
  }
  return undefined;
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
  for (let at = comma - 1; at >= Math.max(sentence.from, comma - near.name) && !sentence.isBreak(at); at--) {
    const list = sentence.list(at, comma);
    if (list.items.length && list.to === comma) return { items: list.items.slice(-1), to: index };
  }
  return undefined;
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
