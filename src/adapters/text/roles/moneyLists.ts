import { type Item, readList } from '../names/lists.js';
import { isAdjective, isElision } from '../names/sentenceWords.js';
import type { RoleSentence } from './sentence.js';

/** "un prêt de A, une subvention de B et une contribution de C": those behind the nouns of money that follow A. */
export function readMoreMoney({ tokens, words, to }: RoleSentence, at: number): readonly Item[] {
  const found: Item[] = [];
  let index = at;
  for (let count = 0; count < 6; count++) {
    let noun = index;
    while (noun < index + 3 && (tokens.key(noun) === ',' || words.and.has(tokens.key(noun)))) noun++;
    if (noun === index) break;
    while (noun < index + 5 && words.determiners.has(tokens.key(noun))) noun++;
    if (!words.moneyNouns.has(tokens.key(noun))) break;
    let link = noun + 1;
    while (link < noun + 3 && isAdjective(tokens, words, link)) link++;
    if (!words.moneyLinks.has(tokens.key(link)) || tokens.capital(link)) break;
    const list = readList(tokens, words, isElision(tokens, words, link) ? link + 2 : link + 1, to);
    if (!list.items.length) break;
    found.push(...list.items.filter(({ organization }) => organization));
    index = list.to;
  }
  return found;
}
