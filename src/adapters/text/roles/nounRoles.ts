import { readMembers } from '../names/members.js';
import type { NamedGroup } from '../names/organizationsIn.js';
import type { VerbSentence } from '../verbs/sentence.js';
import { isDenied, isEnded } from './ended.js';
import { isCountry } from './sentence.js';

/** What a noun can say of a name: "partner", "donor". */
type NounRole = 'partners' | 'funders';

/** "A, the local partner of the scheme", "with A as its donor", "its partner A": what a noun beside a name says. */
export function addNounRole(verbal: VerbSentence, group: NamedGroup): void {
  const { sentence, tokens, words, verbs, sets, to } = verbal;
  const next = tokens.key(group.to);
  const start = next === ',' || next === verbs.rules.as ? group.to + 1 : undefined;
  let role: NounRole | undefined;
  let several = false;
  if (
    start !== undefined &&
    (words.determiners.has(tokens.key(start)) ||
      sets.members.has(tokens.key(start)) ||
      next === verbs.rules.as)
  ) {
    for (let index = start; index < Math.min(to, start + 6) && !role; index++) {
      const key = tokens.key(index);
      role = sets.companions.has(key) ? 'partners' : sets.givers.has(key) ? 'funders' : undefined;
      // "A and B, our partners": the plural is that of all.
      several = role !== undefined && key.endsWith('s');
      if (!role && !tokens.small(index) && key !== "'" && key !== '-') break;
    }
  }
  const items = group.items.filter((item) => item.organization && verbal.isOther(item));
  const last = items.at(-1);
  if (!role || !last || isDenied(sentence, group.from)) return;
  const named = next === ',' && !several ? [last] : items;
  verbal.add(
    role,
    role === 'funders' ? 'funding-from' : 'in-collaboration-with',
    named.filter((item) => !verbal.isBareCountry(item)),
  );
}

/** "A and B, UNICEF's partners in the county": what the last owns tells of those before it. */
export function addOwnedRole(verbal: VerbSentence, group: NamedGroup): void {
  const { sentence, tokens, words, sets, to } = verbal;
  const owner = group.items.at(-1);
  const named = group.items.slice(0, -1);
  const owns = tokens.key(group.to) === "'" && words.possessive.has(tokens.key(group.to + 1));
  if (!owner || !owns || named.length < 2 || tokens.key(owner.name.from - 1) !== ',') return;
  if (!named.some(({ organization }) => organization) || isDenied(sentence, group.from)) return;
  for (let index = group.to + 2; index < Math.min(to, group.to + 6) && tokens.small(index); index++) {
    if (!sets.companions.has(tokens.key(index))) continue;
    const partners = named.filter((item) => verbal.isOther(item) && !isCountry(sentence, item.name));
    verbal.add('partners', 'in-collaboration-with', partners);
    return;
  }
}

/** "Its partners on the ground are A and B", "The main donor of the scheme is A". */
export function addCopulaRole(verbal: VerbSentence, noun: number): void {
  const { sentence, tokens, sets, context, to } = verbal;
  const key = tokens.key(noun);
  const helps = sets.companions.has(key) || (context.giving && sets.bodies.has(key));
  const role: NounRole | undefined = helps ? 'partners' : sets.givers.has(key) ? 'funders' : undefined;
  if (!role || tokens.capital(noun + 1)) return;
  let index = noun + 1;
  while (index < Math.min(to, noun + 8) && tokens.small(index) && !sets.copulas.has(tokens.key(index)))
    index++;
  if (!sets.copulas.has(tokens.key(index)) || isDenied(sentence, noun) || isEnded(sentence, noun)) return;
  const items = readMembers(sentence, index + 1).items.filter(
    (item) =>
      item.organization && verbal.isOther(item) && (role === 'funders' || !verbal.isBareCountry(item)),
  );
  verbal.add(role, role === 'funders' ? 'funding-from' : 'implemented-by', items);
}

/** "thanks the donors whose gifts made it possible: A, B and C": the last such noun before a colon. */
export function addColonRole(verbal: VerbSentence): void {
  const { sentence, tokens, words, sets, from, to } = verbal;
  let role: NounRole | undefined;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const asked = sets.asking.has(key) && !words.undenied.has(key);
    if (asked || sets.denying.has(key) || words.denials.has(key)) return;
    if (tokens.small(index) && key.endsWith('s')) {
      if (sets.companions.has(key)) role = 'partners';
      else if (sets.givers.has(key)) role = 'funders';
    }
    if (key !== ':' || index === from) continue;
    if (!role || tokens.glued(index + 1)) return;
    const funds = role === 'funders';
    const { items } = readMembers(sentence, index + 1);
    const known = items.some(({ organization }) => organization);
    // A name of two words that no table knows may be a person's.
    const listed = items.filter(
      (item) =>
        (item.organization || (known && item.name.to - item.name.from !== 2)) &&
        verbal.isOther(item) &&
        (funds || !verbal.isBareCountry(item)),
    );
    verbal.add(role, funds ? 'funding-from' : 'implemented-by', listed);
    return;
  }
}
