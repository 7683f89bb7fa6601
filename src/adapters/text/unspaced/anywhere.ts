import { readUnspacedList, type UnspacedList } from './lists.js';
import { near, type UnspacedSentence } from './sentence.js';

/** Signs between a giver and the verb of a cleft sentence, and between that and its small word. */
const maxCleft = 14;
const maxReceiver = 8;

/**
 * Givers that stand anywhere in a sentence, behind a word that ends the one before: "钱是 A 出的", "设备则是 A 送的",
 * "A 捐赠的水泵", "A 贷款支持的工程". Adds who is found and returns nothing: a name may have another role too.
 */
export function readGiversAnywhere(sentence: UnspacedSentence): void {
  const { tokens, words, from, to } = sentence;
  const { roles, names } = words;
  let clauseEnd = from;
  let denied = false;
  let edge = true;
  for (let index = from; index < to; index++) {
    if (index >= clauseEnd) {
      clauseEnd = sentence.clauseEnd(index);
      const opening =
        clauseEnd - index <= 6 && sentence.findIn(roles.denials, index, clauseEnd) !== undefined;
      denied =
        opening ||
        sentence.isUnrelated({ from: index, to: clauseEnd }) ||
        isDenied(sentence, index, clauseEnd);
    }
    const kept = names.notBreakers.match(tokens, index, to);
    const word = kept
      ? undefined
      : (names.breakers.match(tokens, index, to) ??
        names.and.match(tokens, index, to) ??
        roles.receiving.match(tokens, index, to));
    if (word && !names.softBreakers.match(tokens, index, to)) {
      edge = true;
      index = word.to - 1;
      continue;
    }
    const starts = edge || index === from || !tokens.isWord(index - 1) || !tokens.glued(index);
    const known = words.bodies.match(tokens, index, to) ?? words.places.match(tokens, index, to);
    edge = false;
    if (!denied && (starts || known)) {
      const list = readUnspacedList(tokens, words, index, clauseEnd);
      if (list.items.length > 0) {
        // "向 A 和 B 援助", "为 A 捐建的": they receive.
        if (
          /^[向给給为為对對]$/.test(tokens.key(index - 1)) &&
          index > from &&
          !isCleft(sentence, index, list, clauseEnd)
        ) {
          index = list.to - 1;
          continue;
        }
        if (isCleft(sentence, index, list, clauseEnd) || isLender(sentence, list))
          sentence.add('funders', 'funded-by', list.items);
        else if (isGiverOf(sentence, list) && !sentence.isBeneficiary(index))
          sentence.add('funders', 'funded-by', sentence.organizations(list));
        index = list.to - 1;
        continue;
      }
    }
    if (kept) index = kept.to - 1;
  }
}

function isDenied(sentence: UnspacedSentence, from: number, to: number): boolean {
  const { roles } = sentence.words;
  for (let index = from; index < to; index++) {
    const kept = sentence.match(roles.notDenials, index) ?? sentence.match(sentence.words.bodies, index);
    if (kept) index = kept.to - 1;
    else if (sentence.match(roles.denials, index) || sentence.isLongAgo(index, to)) return true;
  }
  return false;
}

/** "是 A 从泉州运来的", at the end of a clause. */
function isCleft(sentence: UnspacedSentence, start: number, list: UnspacedList, clauseEnd: number): boolean {
  const { roles } = sentence.words;
  const is = [1, 2].some((size) => roles.cleft.whole(sentence.tokens, start - size, start) !== undefined);
  if (!is) return false;
  for (let at = list.after; at < Math.min(clauseEnd, list.after + maxCleft); at++) {
    // What is lent is help.
    if (/^[借租]$/.test(sentence.key(at))) return false;
    const handed = sentence.match(roles.handed, at);
    if (!handed) continue;
    for (let end = handed.to; end < Math.min(clauseEnd, handed.to + maxReceiver); end++)
      if (sentence.key(end) === '的' && (end + 1 >= clauseEnd || !sentence.tokens.isWord(end + 1)))
        return true;
    return false;
  }
  return false;
}

/** "A 贷款支持的", "A 赠款项目". */
function isLender(sentence: UnspacedSentence, { after }: UnspacedList): boolean {
  const { roles } = sentence.words;
  const money = sentence.match(roles.gifts, after);
  return money !== undefined && sentence.match(roles.used, money.to) !== undefined;
}

/** "A 捐赠的四台水泵". */
function isGiverOf(sentence: UnspacedSentence, { after }: UnspacedList): boolean {
  const { roles } = sentence.words;
  const at = sentence.skipAdverbs(after);
  const paid = sentence.match(roles.paid, at) ?? sentence.match(roles.donated, at);
  const carried = paid ? undefined : sentence.match(roles.carried, at);
  const end = paid?.to ?? carried?.to;
  if (end === undefined || sentence.key(end) !== '的') return false;
  if (carried)
    return sentence.findIn(roles.goods, end, Math.min(sentence.to, end + near.later)) !== undefined;
  return sentence.tokens.isWord(end + 1) || sentence.tokens.number(end + 1) !== undefined;
}
