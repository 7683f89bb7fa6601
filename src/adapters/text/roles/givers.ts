import { type Item, readList } from '../names/lists.js';
import { isElision } from '../names/sentenceWords.js';
import { countryOf } from '../places/countryOf.js';
import type { Range } from '../tokens.js';
import { isDenied } from './ended.js';
import { readFromSum } from './fromSum.js';
import { givesMoney, isCost, isCountry, isMoney, type RoleSentence } from './sentence.js';
import { readSubjectBefore } from './subjects.js';

/** Tokens between a participle and its agent, or between a sum and what is said of it. */
const maxGap = 16;
/** Tokens behind a giver up to the verb by which the money came. */
const maxArrival = 5;

/** A known donor, or a body of another country that gives money abroad by its name, or that country. */
export function isDonor(sentence: RoleSentence, { name, body, acronym, parent }: Item): boolean {
  if (body) return body === 'donor';
  const { bodies } = sentence.words;
  const others = [acronym, parent].flatMap((range) => (range ? [range] : []));
  if (others.some(({ from, to }) => bodies.whole(sentence.tokens, from, to) === 'donor')) return true;
  const code = countryOf(sentence.tokens, sentence.words, name)?.code;
  if (code && sentence.settings.has(code)) return false;
  for (let index = name.from; index < name.to; index++)
    if (sentence.words.giverNouns.has(sentence.tokens.key(index))) return true;
  if (isCalledGiver(sentence, name)) return true;
  if (!code) return false;
  return isCountry(sentence, name) || isDonorName(sentence, name);
}

/** "фонд «Светлый двор»": the noun before a name in quotes. */
function isCalledGiver({ tokens, words }: RoleSentence, { from }: Range): boolean {
  return /^[«"“„]$/.test(tokens.key(from - 1)) && words.giverNouns.has(tokens.key(from - 2));
}

function isDonorName({ tokens, words }: RoleSentence, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) if (words.donorWords.has(tokens.key(index))) return true;
  return false;
}

/** Those who give, by the verb or the hyphen at a token, in each of the ways in which a sentence says so. */
export function readGivers(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  return (
    readSubject(sentence, index) ??
    readSource(sentence, index) ??
    readBehindSum(sentence, index) ??
    readFromSum(sentence, index)
  );
}

/** "The Government of Japan is providing USD 6.7 million", "the European Union met the full cost": the subject of a verb. */
function readSubject(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  const { tokens, words, from, to } = sentence;
  const verb = words.givingVerbs.match(tokens, index, to);
  const cost = words.costVerbs.match(tokens, index, to);
  const free = words.lendingVerbs.match(tokens, index, to);
  const sum =
    (free !== undefined && isFree(sentence, free.to)) ||
    (verb !== undefined && (isMoney(sentence, verb.to, 7) || givesMoney(sentence, verb.to))) ||
    (cost !== undefined && isCost(sentence, cost.to, cost.to + 8)) ||
    words.donatingVerbs.match(tokens, index, to) !== undefined;
  const funds = words.fundingVerbs.match(tokens, index, to);
  if (index === from || tokens.capital(index) || !(sum || funds)) return undefined;
  // "gives no money"
  const behind = tokens.key((verb ?? cost ?? free ?? funds)?.to ?? index);
  if (words.verbs?.sets.denyingObjects.has(behind)) return undefined;
  const subject = readGivingSubject(sentence, index);
  // "They hope that A will fund": denied before its subject.
  const first = subject?.[0]?.name.from ?? index;
  // "Denmark funds a similar project in Kenya": another story. "L’UNICEF ne finance pas": it does not.
  if (!subject || isDenied(sentence, index) || isDenied(sentence, first)) return undefined;
  for (let near = index; near < Math.min(to, index + 10); near++)
    if (words.comparisons.has(tokens.key(near))) return undefined;
  // Without a sum it must be somebody who gives.
  const givers = subject.filter(
    (item) => item.organization && item.body !== 'agency' && (sum || isDonor(sentence, item)),
  );
  return givers.length ? [...givers, ...readSecondGiver(sentence, index)] : givers;
}

/** "lent the team a boat free of charge", "sent 200 blankets": given in kind. */
function isFree({ tokens, words, to }: RoleSentence, at: number): boolean {
  const counted = tokens.number(at) !== undefined;
  for (let index = at; index < Math.min(to, at + 14) && !/^[.;:]$/.test(tokens.key(index)); index++) {
    if (words.freeOfCharge.match(tokens, index, to)) return true;
    if (counted && index < at + 7 && words.goods.has(tokens.key(index))) return true;
  }
  return false;
}

/** "A paid $12 million of it and B the rest": one whose verb is that of the giver before. */
function readSecondGiver({ tokens, words, to }: RoleSentence, verb: number): readonly Item[] {
  for (let index = verb + 1; index < Math.min(to, verb + 14) && !/^[.;:]$/.test(tokens.key(index)); index++) {
    if (!words.and.has(tokens.key(index))) continue;
    const list = readList(tokens, words, index + 1, to, true);
    const rest = tokens.key(list.to);
    const gap = words.determiners.has(rest) || tokens.number(list.to) !== undefined;
    const sum = words.currencies.match(tokens, list.to, to) !== undefined;
    if (list.items.length === 1 && (gap || sum)) return list.items.filter(({ organization }) => organization);
  }
  return [];
}

/** The subject, or "X, through Y," before the verb, at the start of the sentence. */
function readGivingSubject(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  const { tokens, words, from } = sentence;
  if (words.clauseLeads.size) {
    const subject = readSubjectBefore(sentence, index);
    if (subject) return [...subject.items, ...readThrough(sentence, subject.to, index).items];
  }
  if (index - from > 60) return undefined;
  const list = readList(tokens, words, from, index, true);
  const through = list.to < index ? readThrough(sentence, list.to, index) : { items: [], to: list.to };
  const end = tokens.key(through.to) === ',' ? through.to + 1 : through.to;
  return end === index ? [...list.items, ...through.items] : undefined;
}

/** "financé, pour trois ans, par X": a participle, and its agent within the same clause. */
export function readAgent(
  sentence: RoleSentence,
  index: number,
): { items: readonly Item[]; to: number } | undefined {
  const { tokens, words, to } = sentence;
  const participle = words.paidParticiples.match(tokens, index, to);
  if (!participle) return undefined;
  for (let at = participle.to; at < Math.min(to, participle.to + maxGap); at++) {
    const key = tokens.key(at);
    if (words.agentWords.has(key)) {
      const list = readPayers(sentence, at + 1);
      return list.items.length ? list : undefined;
    }
    const name = tokens.capital(at) && !words.currencies.match(tokens, at, to);
    if (name || /^[.;:!?()]$/.test(key) || words.agentBarriers.has(key)) return undefined;
  }
  return undefined;
}

/** "L’UNICEF remercie le Japon pour sa généreuse contribution": those who are thanked for money. */
export function readThanked(
  sentence: RoleSentence,
  index: number,
): { items: readonly Item[]; to: number } | undefined {
  const { tokens, words, to } = sentence;
  const thanks = words.thanks.match(tokens, index, to);
  if (!thanks) return undefined;
  const list = readList(tokens, words, thanks.to, to);
  const link = tokens.key(list.to) === ',' ? list.to + 1 : list.to;
  if (!list.items.length || !words.thanksLinks.has(tokens.key(link))) return undefined;
  for (let at = link + 1; at < Math.min(to, list.to + 8); at++)
    if (words.thanksFor.match(tokens, at, to))
      return { items: list.items.filter(({ organization }) => organization), to: list.to };
  return undefined;
}

/** Whether the words shortly before a token, in its clause, speak of money. */
export function speaksOfMoney({ tokens, words, from, to }: RoleSentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - maxGap); index--) {
    if (/^[.;!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
    if (words.moneyNouns.has(tokens.key(index)) || words.currencies.match(tokens, index, to)) return true;
  }
  return false;
}

/** "Из Фонда … выделено 430 000 франков": a source, at the start of its sentence. */
function readSource(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  const { tokens, words, from, to } = sentence;
  if (index !== from || !words.takenVerbs.size || !words.moneyLinks.has(tokens.key(from))) return undefined;
  const list = readList(tokens, words, from + 1, to, true);
  if (!words.takenVerbs.has(tokens.key(list.to)) || !isMoney(sentence, list.to + 1)) return undefined;
  return list.items.filter(({ organization }) => organization);
}

/** "250 000 франков перечислил Красный Крест": the sum, the verb, the giver. */
function readBehindSum(sentence: RoleSentence, index: number): readonly Item[] | undefined {
  const { tokens, words, from, to } = sentence;
  const verb = words.sentence?.adjectivesFirst ? words.givingVerbs.match(tokens, index, to) : undefined;
  const sum =
    words.currencies.match(tokens, index - 1, index) && isMoney(sentence, Math.max(from, index - 5));
  if (!verb || !sum) return undefined;
  return readList(tokens, words, verb.to, to).items.filter(
    ({ organization, body }) => organization && body !== 'agency',
  );
}

/**
 * The list at a token, or behind members without a name: "local authorities and the Danish Refugee Council", "by parents,
 * by volunteers of A and by B".
 */
export function readMixed(sentence: RoleSentence, at: number): { items: readonly Item[]; to: number } {
  const { tokens, words, to } = sentence;
  const list = readList(tokens, words, at, to);
  if (list.items.length) return list;
  // "couvert par le budget de l’État et par la Banque …"
  if (words.sentence) {
    for (let index = at; index < Math.min(to, at + 8) && !/^[.,;:!?]$/.test(tokens.key(index)); index++)
      if (words.and.has(tokens.key(index)) && words.agentWords.has(tokens.key(index + 1)))
        return readList(tokens, words, index + 2, to);
    return list;
  }
  for (let index = at; index < Math.min(to, at + 12); index++) {
    const joins = (near: number) => tokens.key(near) === ',' || words.and.has(tokens.key(near));
    if (joins(index) && index > at) {
      let next = index + 1;
      while (joins(next) || words.listLeads.has(tokens.key(next))) next++;
      const behind = readList(tokens, words, next, to);
      if (behind.items.length) return behind;
      index = next - 1;
    } else if (!describes(index)) return list;
  }
  return list;

  function describes(index: number): boolean {
    const key = tokens.key(index);
    return tokens.small(index) && !words.functionWords.has(key) && !words.auxiliaries.has(key);
  }
}

/** The list at a token, or behind a sum: "funding of EUR 2 million from X", "финансирование в размере … от X". */
export function readPayers(sentence: RoleSentence, at: number): { items: readonly Item[]; to: number } {
  const { tokens, words, to } = sentence;
  const list = readMixed(sentence, at);
  if (list.items.length || !isMoney(sentence, at)) return list;
  for (let index = at; index < Math.min(to, at + 12); index++) {
    if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    if (words.frames && isAim(index)) break;
    if (!words.moneyLinks.has(tokens.key(index)) || tokens.capital(index)) continue;
    const behind = readList(tokens, words, isElision(tokens, words, index) ? index + 2 : index + 1, to);
    if (behind.items.length) return behind;
  }
  return list;

  /** "*en faveur* du Gabon", "*pour* la réhabilitation de l’hôpital de Kaya", but not "*sur* dix ans": what it is for. */
  function isAim(index: number): boolean {
    const span = tokens.number(index + 1) !== undefined || tokens.number(index + 2) !== undefined;
    return (
      words.frames?.favors.has(tokens.key(index)) ||
      (/^(?:pour|au|aux|destinée?s?)$/.test(tokens.key(index)) && !span)
    );
  }
}

/** "through Sida": donors through which the money of others comes; `at` stands behind those. */
export function readThrough(
  sentence: RoleSentence,
  at: number,
  end = sentence.to,
): { items: readonly Item[]; to: number } {
  const { tokens, words } = sentence;
  const start = startOfChannel(sentence, at);
  const done = words.clauses?.channelled.has(tokens.key(start - 1));
  // "canalizada por ONU Mujeres": the agent of a participle, who may be anybody; a donor or an agency is one through whom it came.
  const direct = words.through.match(tokens, start, end);
  const agent = done && !direct ? words.clauses?.by.match(tokens, start, end) : undefined;
  const through = direct ?? agent;
  if (!through) return { items: [], to: at };
  const list = readList(tokens, words, through.to, end);
  const channelled = (done && !agent) || arrivedThrough(sentence, at) === start;
  const items = list.items.filter(
    (item) =>
      item.organization &&
      (channelled ||
        item.body === 'donor' ||
        item.body === 'agency' ||
        isDonorName(sentence, item.name) ||
        isOfOtherCountry(sentence, item)),
  );
  return { items, to: list.to };
}

/** Past ", canalizados", "y se ejercen": what is done with the money before "through". */
export function startOfChannel(sentence: RoleSentence, at: number): number {
  const { tokens, words, to } = sentence;
  const start = tokens.key(at) === ',' ? at + 1 : at;
  const arrived = arrivedThrough(sentence, start);
  if (arrived !== undefined) return arrived;
  const joined = words.and.has(tokens.key(start)) ? start + 1 : start;
  const verb = tokens.key(joined) === 'se' ? joined + 1 : joined;
  return verb < to && words.clauses?.channelled.has(tokens.key(verb)) ? verb + 1 : start;
}

/** "…, и пришли они *через X*", "…, а поступил он *через X*": past the verb by which money comes, in a language with cases. */
function arrivedThrough({ tokens, words, to }: RoleSentence, at: number): number | undefined {
  const acts = words.sentence?.cases?.acts;
  if (!acts) return undefined;
  for (let index = at; index < Math.min(to, at + maxArrival); index++) {
    if (!acts.arrives.has(tokens.key(index))) continue;
    for (let next = index + 1; next < Math.min(to, index + 3); next++)
      if (words.through.match(tokens, next, to)) return next;
  }
  return undefined;
}

/** "through the Norwegian Red Cross": a body of a country in which the story is not set. */
function isOfOtherCountry({ tokens, words, settings }: RoleSentence, { name, head }: Item): boolean {
  const code = words.verbs && !head ? countryOf(tokens, words, name)?.code : undefined;
  return code !== undefined && !settings.has(code) && !words.projectNouns.has(tokens.key(name.to - 1));
}

/** "A gave DKK 3 million to the school through B": what stands behind the gift, in the same clause. */
export function readThroughLater(sentence: RoleSentence, at: number): readonly Item[] {
  const { tokens, words, to } = sentence;
  for (let index = at; index < Math.min(to, at + 16); index++) {
    // "€820,000"
    if (/^[.,;:]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    if (words.through.match(tokens, index, to)) return readThrough(sentence, index).items;
  }
  return [];
}

/** "the generous support of the American people through …": the body is named a few words behind. */
export function readThroughBehind(sentence: RoleSentence, at: number): readonly Item[] {
  const { tokens, words, to } = sentence;
  if (arrivedThrough(sentence, at) !== undefined) return readThrough(sentence, at).items;
  for (let index = at; index < Math.min(to, at + 7) && !/^[,.;:]$/.test(tokens.key(index)); index++)
    if (words.through.match(tokens, index, to)) return readThrough(sentence, index).items;
  return [];
}

/** "EU-funded": a known body, a country or an acronym before the hyphen. */
export function readCompound(sentence: RoleSentence, hyphen: number): Item | undefined {
  const { tokens, words, from } = sentence;
  if (tokens.key(hyphen) !== '-' || !tokens.glued(hyphen) || !tokens.glued(hyphen + 1)) return undefined;
  if (!words.fundedCompounds.has(tokens.key(hyphen + 1))) return undefined;
  for (let first = Math.max(from, hyphen - 5); first < hyphen; first++) {
    const name = { from: first, to: hyphen };
    const body = words.bodies.whole(tokens, first, hyphen);
    // "EU START-funded": the end of a longer name.
    const ends =
      first > from && tokens.allCaps(first - 1) && words.bodies.whole(tokens, first - 1, first) !== undefined;
    const acronym =
      !ends && first === hyphen - 1 && tokens.allCaps(first) && !words.notNames.has(tokens.word(first));
    if (body || acronym || isCountry(sentence, name))
      return { name, organization: true, fields: false, ...(body && { body }) };
  }
  return undefined;
}
