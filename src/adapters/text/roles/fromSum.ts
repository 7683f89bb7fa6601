import { type Item, readList } from '../names/lists.js';
import { isMoney, type RoleSentence } from './sentence.js';

/** "получила 40 тысяч долларов от Посольства Австралии": money, "from", the giver. */
export function readFromSum(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  const { tokens, words, to } = sentence;
  if (!words.sentence?.cases || !words.moneyLinks.has(tokens.key(index)) || tokens.capital(index))
    return undefined;
  const items = readList(tokens, words, index + 1, to).items.filter(
    (item) => item.organization && item.body !== 'agency',
  );
  if (!items.length) return undefined;
  for (let near = index - 1; near >= Math.max(sentence.from, index - 9); near--) {
    if (/^[,.;:!?]$/.test(tokens.key(near)) && !tokens.glued(near + 1)) return undefined;
    const isSum =
      words.currencies.match(tokens, near, index) && isMoney(sentence, Math.max(sentence.from, near - 5));
    if (words.moneyNouns.has(tokens.key(near)) || isSum) return items;
  }
  return undefined;
}
