import type { NamedGroup } from '../names/organizationsIn.js';
import type { VerbSentence } from '../verbs/sentence.js';
import { readChain } from '../verbs/subjects.js';
import { isDenied, isEnded } from './ended.js';
import { isMoney } from './sentence.js';

/** "The European Union's contribution of EUR 3 million", "Japan's grant pays for": what its owner gives. */
export function addOwnerOfGift(verbal: VerbSentence, group: NamedGroup): void {
  const { sentence, tokens, words, context, to } = verbal;
  const owner = group.items.at(-1);
  if (!owner || tokens.key(group.to) !== "'" || !words.possessive.has(tokens.key(group.to + 1))) return;
  for (let index = group.to + 2; index < Math.min(to, group.to + 6) && tokens.small(index); index++) {
    if (words.payNouns.match(tokens, index, to)?.value !== 'giving') continue;
    if (isDenied(sentence, owner.name.from) || isEnded(sentence, index) || !paysFor(verbal, index + 1))
      return;
    if (owner.organization && owner.body !== 'agency' && !context.isPublisher(owner))
      verbal.add('funders', 'gives-money', [owner]);
    return;
  }
}

/** "With Green Climate Fund money, the roof", "was awarded a Heritage Lottery Fund grant": a name beside a noun of money. */
export function addNameOfMoney(verbal: VerbSentence, group: NamedGroup): void {
  const { sentence, tokens, words, context, from, to } = verbal;
  const item = group.items.at(-1)!;
  const opens = group.from - 1 === from && words.payLeads.has(tokens.key(from));
  const got = words.determiners.has(tokens.key(group.from - 1)) && isAwarded(verbal, group.from - 2);
  if (!(opens || got) || group.items.length > 1 || !item.organization || context.isPublisher(item)) return;
  const noun = words.payNouns.match(tokens, group.to, to);
  if (got && noun?.value !== 'giving') return;
  if (noun && noun.value !== 'support' && tokens.small(group.to) && !isEnded(sentence, group.to))
    verbal.add('funders', 'funding-from', [item]);
}

/** "has been awarded", and not "has not received". */
function isAwarded({ sentence, tokens, verbs, sets }: VerbSentence, at: number): boolean {
  return (
    sets.awarding.has(tokens.key(at)) && !readChain(sentence, verbs, at).denied && !isDenied(sentence, at)
  );
}

/** Behind such a noun, a sum or what it pays for: "of EUR 3 million", "covers". */
function paysFor({ sentence, tokens, verbs, to }: VerbSentence, at: number): boolean {
  if (isMoney(sentence, at, 3)) return true;
  const act = verbs.senses.match(tokens, at, to)?.value.act;
  return act === 'pays' || act === 'funds';
}
