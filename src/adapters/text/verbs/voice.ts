import type { VerbAct, VerbSense } from './rules.js';
import type { VerbSentence } from './sentence.js';
import type { Chain } from './subjects.js';

/** Tokens between a passive and its agent. */
const maxAgent = 16;

/** "was paid", "paid by", "the hall given to the town": who acts is behind the verb, and not before it. */
export function isPassive(verbal: VerbSentence, sense: VerbSense, chain: Chain, end: number): boolean {
  if (sense.form !== 'both' && sense.form !== 'participle') return false;
  return (
    chain.passive ||
    agentAt(verbal, end, 1) !== undefined ||
    (sense.form === 'participle' && !isPerfect(verbal, chain.from))
  );
}

/** "has given". */
function isPerfect({ tokens, to }: VerbSentence, chain: number): boolean {
  for (let index = chain; index < Math.min(to, chain + 4); index++)
    if (/^(?:has|have|had)$/.test(tokens.key(index))) return true;
  return false;
}

/** The token behind the "by" of a passive, past who got it and when: "was given to A on Friday by". */
export function agentAt(verbal: VerbSentence, start: number, gap = maxAgent): number | undefined {
  const { tokens, words, to } = verbal;
  let end = Math.min(to, start + gap);
  for (let index = start; index < end; index++) {
    const key = tokens.key(index);
    if (words.agentWords.has(key)) return tokens.number(index + 1) === undefined ? index + 1 : undefined;
    if (/^[.;:!?()]$/.test(key) || words.agentBarriers.has(key)) return undefined;
    if (tokens.capital(index) && !words.currencies.match(tokens, index, to)) {
      const past = gap > 1 ? pastAdjunct(verbal, index) : undefined;
      if (past === undefined) return undefined;
      end = Math.min(to, Math.max(end, past + 6));
      index = past - 1;
    } else if (words.and.has(key)) return undefined;
  }
  return undefined;
}

/** Past a day, or the names behind a preposition. */
function pastAdjunct({ tokens, words, verbs, sets, groups }: VerbSentence, at: number): number | undefined {
  const key = tokens.key(at);
  if (words.weekdays.has(key) || words.months.has(key)) return at + 1;
  const lead = tokens.key(words.determiners.has(tokens.key(at - 1)) ? at - 2 : at - 1);
  if (lead !== verbs.rules.to && !sets.adjuncts.has(lead)) return undefined;
  const group = groups.find(({ from: open }) => open === at);
  let end = group?.to ?? at + 1;
  while (!group && tokens.capital(end)) end++;
  return end;
}

/** "cooked by students of A": what people who belong to it do is no work of its own. */
export function isOfGroup({ tokens, words, sets }: VerbSentence, what: VerbAct, at: number): boolean {
  if (what !== 'does') return false;
  let index = at;
  while (index < at + 3 && (words.determiners.has(tokens.key(index)) || tokens.number(index) !== undefined))
    index++;
  return sets.belonging.has(tokens.key(index)) && words.peopleLinks.has(tokens.key(index + 1));
}
