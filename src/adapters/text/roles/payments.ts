import type { EvidenceRule } from '../evidence.js';
import type { Item } from '../names/lists.js';
import { readChunk } from '../names/names.js';
import { isDonor, readPayers } from './givers.js';
import { isCost, isCountry, type RoleSentence } from './sentence.js';

/** Who paid, by which rule, and the token after their names. */
export interface FoundPayment {
  readonly rule: EvidenceRule;
  readonly items: readonly Item[];
  readonly to: number;
}

const maxGap = 14;

/** Who paid, where words that no phrase foresees stand between the verb or the noun at a token and the payer. */
export function readPayment(sentence: RoleSentence, index: number): FoundPayment | undefined {
  return readPassive(sentence, index) ?? readNoun(sentence, index) ?? readOwner(sentence, index);
}

/** "the costs were met by X". */
function readPassive(sentence: RoleSentence, index: number): FoundPayment | undefined {
  const { tokens, words, to } = sentence;
  const verb = words.costVerbs.match(tokens, index, to);
  if (!verb || !isCost(sentence, index - 8, index)) return undefined;
  const link = linkAfter(sentence, verb.to, (at) => words.agentWords.has(tokens.key(at)));
  return link && found(sentence, link.at, 'funded-by', (item) => item.organization);
}

/** "a two-year grant of EUR 900,000 from X", "a donation of 300 bicycles by X", "with EUR 3 million from X". */
function readNoun(sentence: RoleSentence, index: number): FoundPayment | undefined {
  const { tokens, words, to } = sentence;
  const noun = words.payNouns.match(tokens, index, to);
  const sum = noun ? undefined : sumAt(sentence, index);
  const start = noun?.to ?? sum;
  if (start === undefined) return undefined;
  const giving = noun?.value === 'giving';
  const link = linkAfter(sentence, start, (at) => {
    const key = tokens.key(at);
    return words.moneyFrom.has(key) || (words.agentWords.has(key) && (giving || isGiven(sentence, at)));
  });
  const support = noun?.value === 'support';
  if (!link || (sum !== undefined && link.at > start + 4)) return undefined;
  // "£4,000 from A, £900 from B": in a row of sums a bare name is one that gives.
  const row = sum !== undefined && words.verbs !== undefined && isInRow(sentence, index);
  return found(
    sentence,
    link.at,
    'funding-from',
    (item) =>
      isDonor(sentence, item) ||
      ((item.organization || row) && !support && !link.aimed && !isCountry(sentence, item.name)),
  );
}

/** Whether another sum and its giver stand before a sum, behind a comma or "and". */
function isInRow({ tokens, words, from, to }: RoleSentence, index: number): boolean {
  const sign = tokens.key(index - 1);
  if (sign !== ',' && !words.and.has(sign)) return false;
  let link = index - 2;
  const stop = Math.max(from, index - 12);
  while (link > stop && !words.moneyFrom.has(tokens.key(link))) link--;
  if (link <= stop) return false;
  for (let at = link; at > Math.max(from, link - 6); at--)
    if (words.currencies.match(tokens, at, to)) return true;
  return false;
}

/** "Norway’s contribution", "EU funding". */
function readOwner(sentence: RoleSentence, index: number): FoundPayment | undefined {
  const { tokens, words, from, to } = sentence;
  const noun = words.payNouns.match(tokens, index, to);
  if (!noun || noun.value === 'money') return undefined;
  for (let first = Math.max(from, index - 10); first < index; first++) {
    const chunk = readChunk(tokens, words, first, index);
    if (!chunk) continue;
    const owner = chunk.owner && words.possessive.has(tokens.key(chunk.to + 1)) && index <= chunk.to + 4;
    const led = chunk.to === index && words.payLeads.has(tokens.key(first - 1));
    const { organization, body } = chunk;
    const item = { name: { from: first, to: chunk.to }, organization, fields: false, ...(body && { body }) };
    if ((owner || led) && isDonor(sentence, item))
      return { rule: 'supported-by', items: [item], to: noun.to };
    first = chunk.to;
  }
  return undefined;
}

function found(
  sentence: RoleSentence,
  link: number,
  rule: EvidenceRule,
  accepts: (item: Item) => boolean,
): FoundPayment | undefined {
  const list = readPayers(sentence, link + 1);
  const items = list.items.filter((item) => !(item.fields && !item.head) && accepts(item));
  return items.length ? { rule, items, to: list.to } : undefined;
}

/** The next word that leads to the payer, before the clause or its thread ends; `aimed`: behind words on what it is for. */
function linkAfter(
  { tokens, words, to }: RoleSentence,
  start: number,
  isLink: (at: number) => boolean,
): { at: number; aimed: boolean } | undefined {
  let aimed = false;
  for (let index = start; index < Math.min(to, start + maxGap); index++) {
    const key = tokens.key(index);
    if (isLink(index)) return { at: index, aimed };
    if (/^[;:!?()“”"]$/.test(key) || (key === '.' && !tokens.glued(index + 1))) return undefined;
    // "A cheque for £5,000 was presented by"
    const given = words.givenVerbs.has(tokens.key(index + 1)) || words.givenVerbs.has(tokens.key(index + 2));
    if (words.agentBarriers.has(key) && !(words.auxiliaries.has(key) && given)) return undefined;
    if (words.aims.has(key)) aimed = true;
    const named = tokens.capital(index) && !words.months.has(key);
    if (named && !words.currencies.match(tokens, index, to)) return undefined;
  }
  return undefined;
}

/** "provided by", "donated by". */
function isGiven({ tokens, words }: RoleSentence, by: number): boolean {
  return words.givenVerbs.has(tokens.key(by - 1));
}

/** The token after a sum of money that begins at a token: "EUR 3 million". */
function sumAt({ tokens, words, to }: RoleSentence, index: number): number | undefined {
  const money = words.currencies.match(tokens, index, to);
  let end = money?.to ?? index;
  if (tokens.number(end) === undefined || tokens.number(index - 1) !== undefined) return undefined;
  while (end < to && (tokens.number(end) !== undefined || /^[.,]$/.test(tokens.key(end)))) end++;
  while (end < to && words.goalUnits.has(tokens.key(end))) end++;
  const after = money ? undefined : words.currencies.match(tokens, end, to);
  return money || after ? (after?.to ?? end) : undefined;
}
