import type { Item } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import { companyOf } from '../verbs/names.js';
import type { VerbSentence } from '../verbs/sentence.js';
import { readChain } from '../verbs/subjects.js';
import { isDenied } from './ended.js';
import { isDonor } from './givers.js';
import { isMoney } from './sentence.js';

/** "an agreement between us and A", "A and we signed a memorandum": who will work with the publisher. */
export function addPactRole(verbal: VerbSentence, at: number): void {
  const { sentence, tokens, words, verbs, sets, context, from, to } = verbal;
  if (!sets.pacts.has(tokens.key(at)) || isDenied(sentence, at)) return;
  const paid = isMoney(sentence, Math.max(from, at - 7), 10);
  if (!paid && words.payNouns.match(tokens, at - 1, at)) return;
  let items: readonly Item[] = [];
  for (let index = at + 1; index < Math.min(to, at + 5) && !items.length; index++)
    if (sets.pactLinks.has(tokens.key(index))) items = readMembers(sentence, index + 1, true).items;
  for (let index = at - 1; index > Math.max(from, at - 10) && !items.length; index--) {
    if (!sets.signing.has(tokens.key(index)) || tokens.capital(index)) continue;
    const chain = readChain(sentence, verbs, index);
    const subject = chain.denied || chain.aim ? undefined : verbal.subjectOf(chain.from, true);
    if (subject && !subject.people) items = [...subject.items, ...companyOf(verbal, index + 1)];
    // "A signed a $2 million agreement with B": the donor of the two gives it.
    if (subject && paid) {
      const donors = subject.items.filter((item) => isDonor(sentence, item) && !context.isPublisher(item));
      verbal.add('funders', 'gives-money', donors);
    }
  }
  if (paid) return;
  const between = signedBetween(verbal, at);
  if (between) items = between;
  else if (!items.some((item) => context.isPublisher(item)) || isMoney(sentence, at, 12)) return;
  const partners = items.filter(
    (item) =>
      item.organization && item.body !== 'donor' && verbal.isOther(item) && !verbal.isBareCountry(item),
  );
  verbal.add('partners', 'in-collaboration-with', partners);
}

/** "A memorandum was signed between A and B": both will work on it. */
function signedBetween(verbal: VerbSentence, at: number): readonly Item[] | undefined {
  const { sentence, tokens, sets, to } = verbal;
  for (let index = at + 1; index < Math.min(to, at + 9); index++) {
    if (!sets.pactLinks.has(tokens.key(index))) continue;
    const signed = verbal.has(at + 1, index, sets.signing) && !isDenied(sentence, index);
    const { items } = readMembers(sentence, index + 1, true);
    return signed && items.length > 1 ? items : undefined;
  }
  return undefined;
}
