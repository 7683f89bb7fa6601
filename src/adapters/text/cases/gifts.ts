import { type Item, readList } from '../names/lists.js';
import { hasSum } from '../roles/actives.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import type { RoleSentence } from '../roles/sentence.js';
import type { CompiledCaseActs } from './actRules.js';

/** Who gave, by which rule, and the token behind them. */
interface Gifts {
  readonly found: readonly {
    readonly role: 'funders';
    readonly rule: 'generous-support' | 'gives-money';
    readonly items: readonly Item[];
  }[];
  readonly to: number;
}

/**
 * "Школа получила от компании «X» 30 компьютеров", "получил ноутбуки от Посольства Китая": from whom, where a donor, a
 * number of things or a word of gifts tells that it was no letter.
 */
export function readReceived(
  sentence: RoleSentence,
  acts: CompiledCaseActs,
  index: number,
): Gifts | undefined {
  const { tokens, words, to } = sentence;
  if (!acts.receives.has(tokens.key(index)) || !tokens.small(index)) return undefined;
  if (isDenied(sentence, index) || isEnded(sentence, index)) return undefined;
  for (let at = index + 1; at < Math.min(to, index + 10) && !/^[,.;:–—]$/.test(tokens.key(at)); at++) {
    if (!words.moneyLinks.has(tokens.key(at)) || !acts.from.has(tokens.key(at))) continue;
    const list = readList(tokens, words, at + 1, to);
    let end = list.to;
    while (end < Math.min(to, list.to + 8) && !/^[,.;:–—]$/.test(tokens.key(end))) end++;
    const given = tellsGift(index + 1, at) ?? tellsGift(list.to, end);
    const items = list.items.filter(
      (item) => item.organization && item.body !== 'agency' && (given ?? isDonor(sentence, item)),
    );
    return items.length && given !== false
      ? { found: [{ role: 'funders', rule: 'gives-money', items }], to: list.to }
      : undefined;
  }
  return undefined;

  /** Whether what stands there is a gift; undefined if it does not tell. */
  function tellsGift(from: number, end: number): boolean | undefined {
    if (hasSum(sentence, { from, to: end })) return true;
    for (let at = from; at < end; at++) {
      const key = tokens.key(at);
      if (acts.notGifts.has(key)) return false;
      if (
        acts.goods.has(key) ||
        acts.free.has(key) ||
        words.moneyNouns.has(key) ||
        tokens.number(at) !== undefined
      )
        return true;
    }
    return undefined;
  }
}

/** "Спасибо Ротари-клубу за коляски и фонду «Очаг» за печь". */
export function readThanks(sentence: RoleSentence, acts: CompiledCaseActs, index: number): Gifts | undefined {
  const { tokens, words, to } = sentence;
  const thanks = acts.thanks.match(tokens, index, to);
  if (!thanks) return undefined;
  const items: Item[] = [];
  let at = thanks.to;
  for (let count = 0; count < 6; count++) {
    while (acts.pronouns.has(tokens.key(at)) || words.adverbs.has(tokens.key(at))) at++;
    const list = readList(tokens, words, at, to);
    if (!list.items.length || !acts.for.has(tokens.key(list.to))) break;
    let end = list.to + 1;
    while (end < Math.min(to, list.to + 8) && tokens.isWord(end) && !words.and.has(tokens.key(end))) end++;
    if (isGift(list.to + 1, end))
      items.push(...list.items.filter((item) => item.organization && item.body !== 'agency'));
    if (tokens.key(end) !== ',' && !words.and.has(tokens.key(end))) break;
    at = end + 1;
  }
  return items.length ? { found: [{ role: 'funders', rule: 'generous-support', items }], to: at } : undefined;

  function isGift(start: number, end: number): boolean {
    for (let near = start; near < end; near++) {
      if (words.moneyNouns.has(tokens.key(near)) || words.currencies.match(tokens, near, to)) return true;
      if (acts.abstract.includes(tokens.key(near))) return false;
    }
    return end > start && tokens.small(start);
  }
}
