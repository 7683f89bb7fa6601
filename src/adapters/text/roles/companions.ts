import type { Item } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import type { CompiledVerbs } from '../verbs/rules.js';
import { isCountry, type RoleSentence } from './sentence.js';

/**
 * "UNIDO and its partners the Red Cross, UNICEF and Oxfam gave out food": who is named directly behind a noun that says
 * that they work with somebody, whose partners they are; not if they are only thanked or told something.
 */
export function readCompanions(sentence: RoleSentence, sets: CompiledVerbs['sets']): readonly Item[] {
  const { tokens, words, from, to } = sentence;
  for (let index = from + 1; index < to - 1; index++) {
    if (!sets.companions.has(tokens.key(index)) || tokens.capital(index)) continue;
    let owner = index - 1;
    while (
      owner > Math.max(from, index - 3) &&
      tokens.small(owner) &&
      !sets.possessors.has(tokens.key(owner))
    )
      owner--;
    if (!sets.possessors.has(tokens.key(owner)) || isAddressed(owner)) continue;
    const comma = tokens.key(index + 1) === ',';
    const first = index + (comma ? 2 : 1);
    // "its partners, mainly A and B"
    const start = first + Number(sets.mainly.has(tokens.key(first)));
    // "its partner Oxfam", "its partners the Red Cross and Oxfam", "its partners, Oxfam and the Red Cross,"
    if (!tokens.capital(start) && !words.determiners.has(tokens.key(start)) && tokens.key(start) !== '*')
      continue;
    const subject = words.and.has(tokens.key(owner - 1)) && !comma;
    const items = readMembers(sentence, start, subject).items.filter(
      (item) => item.organization && !item.fields && (item.head || !isCountry(sentence, item.name)),
    );
    if (items.length) return items;
  }
  return [];

  /** "thanked its partners", "a letter to its partner". */
  function isAddressed(owner: number): boolean {
    for (let index = owner - 1; index >= Math.max(from, owner - 4); index--)
      if (sets.addressing.has(tokens.key(index)) && !tokens.capital(index)) return true;
    return false;
  }
}
