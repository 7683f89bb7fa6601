import type { Item } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import { maxObject, type VerbSentence } from './sentence.js';

/** How a verb is used: with who acts before it, or behind its "by". */
export type Voice = 'active' | 'passive';

/** A name that no table knows: with "the" before it, of three words, or beside one that is known. */
export function isNamed(
  { tokens, words }: VerbSentence,
  { name }: Item,
  several: boolean,
  voice: Voice,
): boolean {
  const first = tokens.key(name.from);
  if (words.functionWords.has(first)) return false;
  for (let index = name.from; index < name.to; index++)
    if (words.months.has(tokens.key(index)) || words.weekdays.has(tokens.key(index))) return false;
  const led = words.determiners.has(tokens.key(name.from - 1));
  const size = name.to - name.from;
  const place = words.mentions.match(tokens, name.from, name.to);
  // "the Dutch Postcode Pool"
  const described = led && place?.value.type === 'demonym' && name.to - place.to > 1;
  if ((place && !described) || words.titles.has(tokens.key(name.to - 1))) return false;
  const said = tokens.key(name.to) === ',' && words.determiners.has(tokens.key(name.to + 1));
  if (voice === 'active') return !several || size !== 2 || said || led;
  return size > 2 || (led && size > 1) || (several && size === 1);
}

/** "A paid $12 million of it and B the rest": one whose verb is that of the giver before. */
export function secondGivers(verbal: VerbSentence, verb: number): readonly Item[] {
  const { tokens, words, sets, groups, to } = verbal;
  for (const group of groups) {
    if (group.from < verb || group.from > verb + maxObject) continue;
    const lead = words.determiners.has(tokens.key(group.from - 1)) ? group.from - 2 : group.from - 1;
    if (!words.and.has(tokens.key(lead)) && tokens.key(lead) !== ',') continue;
    const next = tokens.key(group.to);
    const sum = tokens.number(group.to) !== undefined || words.currencies.match(tokens, group.to, to);
    const share = sets.members.has(next) || words.determiners.has(next);
    if (sum || (share && verbal.has(group.to, group.to + 3, sets.shares))) return group.items;
  }
  return [];
}

/** "runs the site with A": who works with the publisher. */
export function companyOf({ sentence, tokens, words, to }: VerbSentence, end: number): readonly Item[] {
  for (
    let index = end;
    index < Math.min(to, end + maxObject) && !/^[.;:!?]$/.test(tokens.key(index));
    index++
  ) {
    const company = words.withWords.match(tokens, index, to);
    if (company) return readMembers(sentence, company.to).items;
  }
  return [];
}
