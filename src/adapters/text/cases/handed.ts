import { type Item, readList } from '../names/lists.js';
import { isHeadNoun } from '../names/sentenceWords.js';
import { hasSum } from '../roles/actives.js';
import { isDonor } from '../roles/givers.js';
import type { RoleSentence } from '../roles/sentence.js';
import { isNoAgent } from './cases.js';

/** Tokens behind a participle in which its giver is looked for. */
const maxReach = 26;

/**
 * Who gave, behind a passive participle in a language with cases: "переданы мэрии *Турецким агентством*", "выделен Молдове
 * *Фондом развития*". The giver stands in the case of whom something is done by, wherever the recipient stands.
 */
export function readHandedBy(sentence: RoleSentence, at: number): readonly Item[] {
  const { tokens, words, to } = sentence;
  const agents = words.sentence?.cases?.agents;
  if (!agents) return [];
  const money = hasSum(sentence, { from: at, to: at });
  for (let index = at; index < Math.min(to, at + maxReach); index++) {
    const key = tokens.key(index);
    if (/^[.;:!?–—]$/.test(key) || (key === ',' && index > at + 1)) return [];
    // "с Министерством", "перед Фондом": a preposition asks for the case.
    if (words.prepositions.has(tokens.key(index - 1)) || words.listLeads.has(tokens.key(index - 1))) continue;
    if (!agents.some((ending) => key.endsWith(ending)) || tokens.allCaps(index)) continue;
    if (!tokens.capital(index) && !isHeadNoun(tokens, words, index)) continue;
    const items = readList(tokens, words, index, to).items.filter(
      (item) =>
        item.name.from <= index + 2 &&
        item.body !== 'agency' &&
        isAgent(sentence, item) &&
        (money ? item.organization : isDonor(sentence, item)),
    );
    if (items.length) return items;
  }
  return [];
}

/** Whether a name stands in that case: by its noun, a country by its ending. Acronyms do not tell. */
export function isAgent({ tokens, words }: RoleSentence, { name, head }: Item): boolean {
  const agents = words.sentence?.cases?.agents;
  if (!agents || head || tokens.allCaps(name.from)) return true;
  if (isNoAgent(tokens, words, name)) return false;
  if (words.mentions.whole(tokens, name.from, name.to)?.type !== 'country') return true;
  const ends = [tokens.key(name.from), tokens.key(name.to - 1)];
  return agents.some((ending) => ends.some((word) => word.endsWith(ending)));
}
