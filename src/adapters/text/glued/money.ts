import type { FunderRule } from '../evidence.js';
import type { Item } from '../names/lists.js';
import { pastRecipient } from './loans.js';
import type { GluedSentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { taskBehind } from './tasks.js';
import { demonymOf, type SetName } from './words.js';

/** How far a giver may stand from the noun of the gift, a gift from its verb. */
const near = { source: 14, gift: 12, thanks: 6, share: 12, aside: 12 };

/**
 * Reads who paid from a noun at a token: "by funding (generous, of five million) from X", "funded jointly by X",
 * "grant given by X", "by a grant of X". A noun of help of any kind counts with "financial" or "generous" beside it,
 * else for donors only; not with "technical". Returns the token after the list.
 */
export function readGift(sentence: GluedSentence, index: number): number | undefined {
  const { tokens } = sentence;
  const money = sentence.after('money', index);
  // "Five million euros given by X".
  const sum = money === undefined ? sentence.after('currencies', index) : undefined;
  const given = sum !== undefined && sentence.after('fromGiver', sum) !== undefined ? sum : undefined;
  const start = money ?? given ?? sourceOf(sentence, sum) ?? sentence.after('support', index);
  if (start === undefined || isPurpose(sentence, index) || sentence.isDenied(index)) return undefined;
  if (isOfEarlier(sentence, index)) return undefined;
  let sure = money !== undefined || given !== undefined;
  let rule: FunderRule = sure ? 'funding-from' : 'supported-by';
  const by = tokens.key(index - 1) === 'ب' || sentence.isAfter('ways', index);
  const direct = by ? sentence.list(start) : undefined;
  if (direct?.items.length) return take(direct);
  const owned = by ? undefined : (grantOf(start) ?? ownedBy(start));
  if (owned) return owned;
  let purpose = false;
  let last = start + near.source;
  for (let at = start; at < Math.min(sentence.to, last); at++) {
    // "The building, which cost a million, (by X)".
    const past = pastAside(at);
    if (past !== undefined) {
      last += past - at;
      at = past;
    }
    if (endsAt(at)) break;
    if (sentence.after('generous', at)) [sure, rule] = [true, 'generous-support'];
    else if (sentence.after('financial', at)) sure = true;
    else if (sentence.after('technical', at) && !sure) return undefined;
    const giver = sentence.after('fromGiver', at);
    const source = giver ?? sentence.after('from', at);
    if (source === undefined) {
      if (sentence.after('denials', at) !== undefined && sentence.after('notDenials', at) === undefined)
        return undefined;
      purpose ||= isPurpose(sentence, at + 1) || /^ل.{3}/.test(tokens.key(at));
      continue;
    }
    const list = sentence.list(tokens.key(source) === ':' ? source + 1 : source);
    const known = giver !== undefined || !purpose;
    const items = known ? list.items : list.items.filter(({ body }) => body === 'donor');
    if (items.length) return take({ items, to: list.to });
  }
  return undefined;

  /** The token after a clause between commas that begins with "which". */
  function pastAside(at: number): number | undefined {
    const said = sentence.after('relatives', at + 1) ?? sentence.after('amounting', at + 1);
    if (tokens.key(at) !== ',' || money === undefined || said === undefined) return undefined;
    for (let end = at + 2; end < Math.min(sentence.to, at + near.aside); end++)
      if (sentence.isBreak(end)) return tokens.key(end) === ',' ? end + 1 : undefined;
    return undefined;
  }

  /** A break, but before "the first (half) from". */
  function endsAt(at: number): boolean {
    return (
      sentence.isBreak(at) && !(tokens.key(at) === ',' && sentence.after('shares', at + 1) !== undefined)
    );
  }

  /** "The grant of X": in Arabic, who stands behind it gave it. */
  function grantOf(at: number): number | undefined {
    // "A grant with X": who gets it.
    if (tokens.key(at) === sentence.words.rules.roles.beside) return undefined;
    // "From the budget of X".
    const fund = sentence.after('from', index - 1) === index && sentence.after('funds', index) === at;
    const list = fund || sentence.after('grants', index) === at ? sentence.list(at) : undefined;
    // "The grant of X, which was meant for the fronts, has ended".
    if (!list?.items.length || sentence.hasBetween('ended', list.to, list.to + near.source)) return undefined;
    return take({ items: list.items.filter(({ body }) => body !== 'agency'), to: list.to });
  }

  /** "The Union's funding", "the contribution of the Fund came to 3 million": of a donor, for one may fund others. */
  function ownedBy(at: number): number | undefined {
    if (money === undefined) return undefined;
    const list = sentence.list(at);
    const sum =
      list.items.length &&
      (sentence.find('currencies', list.to, near.source) ?? sentence.find('percents', list.to, near.source));
    const led = sentence.after('from', index - 1) === index || sentence.isAfter('joint', index);
    const items = list.items.filter((item) => item.body === 'donor' || (sum && sentence.isDonor(item)));
    if (items.length === 0 || !(sum || led)) return undefined;
    return take({ items, to: list.to });
  }

  function take({ items, to }: { items: readonly Item[]; to: number }): number {
    sentence.add('funders', rule, sure ? items : items.filter((item) => sentence.isDonor(item)));
    const end = readThrough(sentence, items, to);
    const share = sure ? shareAfter(sentence, end) : undefined;
    return share ? take(share) : end;
  }
}

/**
 * "(Pass over) the road that was paved last year (with funding from)": past work on something that is no work told here.
 * Not where it opens or ends now, nor where a disaster was last year.
 */
function isOfEarlier(sentence: GluedSentence, index: number): boolean {
  if (sentence.has('openings')) return false;
  for (let at = index - 1; at >= Math.max(sentence.from, index - near.source); at--) {
    if (sentence.isBreak(at)) return false;
    if (sentence.after('relatives', at) === undefined) continue;
    return (
      sentence.hasBetween('past', at, index) &&
      !sentence.hasBetween('disasters', at, index) &&
      !(['carried', 'events', 'jointWorks'] as const).some((set) => sentence.hasBetween(set, at - 6, at))
    );
  }
  return false;
}

/** "Five million from X": the sum itself, where its giver follows at once. */
function sourceOf(sentence: GluedSentence, sum: number | undefined): number | undefined {
  if (sum === undefined || sentence.isSought(sum)) return undefined;
  const { tokens, words } = sentence;
  const to = demonymOf(words, tokens.key(sum)) ? sum + 1 : sum;
  return sentence.after('from', to) === undefined ? undefined : to;
}

/** "(Half from X) and the second from Y". */
function shareAfter(sentence: GluedSentence, at: number) {
  const { tokens, words } = sentence;
  let index = tokens.key(at) === ',' ? at + 1 : at;
  if (tokens.key(index) !== words.rules.clitics.and) return undefined;
  index = sentence.after('shares', index + 1) ?? index;
  const source = sentence.after('from', index);
  const list = source === undefined ? undefined : sentence.list(source);
  return list?.items.length ? list : undefined;
}

/** "For the funding of": what money is asked or given for. */
function isPurpose({ tokens }: GluedSentence, index: number): boolean {
  return tokens.key(index - 1) === 'ل' && tokens.glued(index);
}

/** After funders, "through" the body that handed the money on: it is one too. */
export function readThrough(
  sentence: GluedSentence,
  items: readonly Item[],
  to: number,
  carried = false,
): number {
  const list = items.length ? throughAt(sentence, to) : undefined;
  if (!list) return to;
  const carries = ({ name, body }: Item) =>
    carried && body !== 'donor' && sentence.after('carriers', name.from) !== undefined;
  const through = list.items.filter((item) => !carries(item));
  sentence.add('funders', 'funding-from', through, true);
  return list.to;
}

function throughAt(sentence: GluedSentence, to: number) {
  const comma = sentence.tokens.key(to) === ',' ? to + 1 : to;
  // "(From X) that arrived by way of Y".
  const start = sentence.after('coming', comma) ?? comma;
  // "(GIZ) on behalf of X".
  const through = sentence.after('through', start) ?? sentence.after('behalf', start);
  const list = through === undefined ? undefined : sentence.list(through);
  return list?.items.length ? list : undefined;
}

/** Reads who paid from a verb at a token; true if it was one of giving or paying. */
export function readGiving(sentence: GluedSentence, index: number): boolean {
  const { tokens } = sentence;
  const paying = sentence.after('paying', index);
  const giving = sentence.after('giving', index);
  const verb = paying ?? giving;
  if (verb === undefined) return readAnnounced(sentence, index) || readSupporting(sentence, index);
  if (sentence.isDenied(index)) return true;
  const subject = subjectOf(sentence, index, verb);
  if (!subject) {
    const spoken = sentence.after('asides', verb) ?? verb;
    const paid = ['currencies', 'gifts', 'costs'] as const;
    if (
      paid.some((set) => sentence.find(set, spoken + 1, 4)) &&
      sentence.addSpoken('funders', 'gives-money', verb)
    )
      return true;
    readPaidBy(sentence, verb, paying !== undefined);
    return true;
  }
  if (paying !== undefined && !subject.after && paysForOther(sentence, verb)) return true;
  const object = subject.after ? subject.at - verb : 0;
  const between = subject.after ? throughAt(sentence, subject.to) : undefined;
  const end = between?.to ?? subject.to;
  const behind = subject.after ? end + Number(between !== undefined && tokens.key(end) === ',') : verb;
  const start = pastRecipient(sentence, behind);
  const gift = (set: SetName) => sentence.find(set, verb, object) ?? sentence.find(set, start, near.gift);
  // "X with 50 million", the currency said before.
  const million =
    subject.after && tokens.key(end) === 'ب' && tokens.number(end + 1) !== undefined
      ? sentence.after('gluedSums', end + 2)
      : undefined;
  // "12 million", of which the currency was said before: with no noun of what is counted.
  const bare =
    subject.after && tokens.number(end) !== undefined ? sentence.after('bareSums', end + 1) : undefined;
  const sum = gift('currencies') ?? gift('gifts') ?? million ?? bare;
  const covers = sentence.after('covering', index) !== undefined;
  // "X took over the training of": the work, and not its price.
  const work =
    subject.after && !sum
      ? (sentence.after('gluedWorks', subject.to) ?? taskBehind(sentence, subject.to))
      : undefined;
  if (covers && work !== undefined && sentence.after('gluedPays', subject.to) !== work) {
    const isKnown = sentence.after('gluedWorks', subject.to) === work;
    const free = sentence.find('free', subject.to, near.source) !== undefined;
    const gives = (item: Item) => (free ? item.body !== 'agency' : sentence.isDonor(item));
    const donors = isKnown && !free ? [] : subject.items.filter(gives);
    const helpers = subject.items.filter((item) => !gives(item));
    sentence.add('funders', 'gives-money', donors);
    sentence.add('partners', 'implemented-by', helpers);
    return true;
  }
  if (paying !== undefined || sum || covers || sentence.after('donating', index)) {
    const items = subject.items.filter((item) =>
      covers && !sum ? sentence.isDonor(item) : item.body !== 'agency',
    );
    sentence.add('funders', 'gives-money', items);
    if (subject.after) readThrough(sentence, items, subject.to);
    if (subject.after) readOtherShares(sentence, subject.to);
    // "(Norway pays) 640 thousand dollars through Y": no bank that only carries it.
    if (typeof sum === 'object')
      readThrough(sentence, items, demonymOf(sentence.words, tokens.key(sum.to)) ? sum.to + 1 : sum.to, true);
  } else if (sentence.find('contributions', start, 5)) {
    sentence.add(
      'partners',
      'implemented-by',
      subject.items.filter((item) => !sentence.isDonor(item)),
    );
  }
  return true;
}

/** "(Attended by X,) which now funds a hospital": a thing without article, that is no work told here. */
function paysForOther(sentence: GluedSentence, verb: number): boolean {
  const { tokens, words } = sentence;
  if (!sentence.has('attending')) return false;
  let at = verb;
  while (at < sentence.to && tokens.word(at).includes('\u064b')) at++;
  const isPlain = tokens.isWord(at) && !tokens.key(at).startsWith(words.rules.clitics.article);
  const known = (['carried', 'works', 'stops', 'costs', 'events'] as const).some(
    (set) => sentence.after(set, at) !== undefined,
  );
  return isPlain && !known;
}

/** "(X gives) 20 million, Y 12 million and Z the rest": no verb of their own. */
export function readOtherShares(sentence: GluedSentence, start: number): void {
  const { tokens, words } = sentence;
  for (let at = start; at < Math.min(sentence.to, start + near.share); at++) {
    if (tokens.key(at) !== words.rules.clitics.and) continue;
    const list = sentence.list(at + 1);
    const share = list.items.length ? tokens.key(list.to) : '';
    if (!share) continue;
    const isSum =
      sentence.after('gluedSums', list.to) !== undefined || (share === 'ب' && isShare(list.to + 1));
    if (!isSum) return;
    sentence.add('funders', 'gives-money', list.items);
    readOtherShares(sentence, list.to);
    return;
  }

  function isShare(at: number): boolean {
    return (
      tokens.number(at) !== undefined ||
      (['shares', 'gifts', 'costs', 'currencies'] as const).some(
        (set) => sentence.after(set, at) !== undefined,
      )
    );
  }
}

/** "The wages are paid from (the fund of) X": no subject, and what is paid is money. */
function readPaidBy(sentence: GluedSentence, verb: number, paying: boolean): void {
  const by = sentence.find('byWhom', verb, 8) ?? sentence.find('from', verb, paying ? 6 : 8);
  if (!by) return;
  const cost = ['costs', 'gifts', 'currencies'] as const;
  if (!paying && !cost.some((set) => sentence.hasBetween(set, verb, by.from))) return;
  sentence.add('funders', 'funded-by', sentence.list(by.to).items);
}

/** "X announced that it gives five million dollars". */
function readAnnounced(sentence: GluedSentence, index: number): boolean {
  const verb = sentence.after('announcing', index);
  if (verb === undefined) return false;
  const subject = subjectOf(sentence, index, verb);
  if (!subject || sentence.isDenied(index)) return false;
  const start = subject.after ? subject.to : verb;
  const noun = sentence.find('givingNouns', start, 5);
  // "A grant of money for", no sum told.
  const gift = noun && (sentence.after('grants', noun.from) ?? sentence.after('gifts', noun.from));
  const sum =
    noun &&
    (sentence.find('currencies', noun.to, near.gift) ??
      (gift === undefined ? undefined : sentence.find('financial', gift, 2)));
  if (!sum) return false;
  const items = subject.items.filter((item) => sentence.isDonor(item));
  sentence.add('funders', 'gives-money', items);
  return true;
}

/** "X supports this project". */
function readSupporting(sentence: GluedSentence, index: number): boolean {
  const verb = sentence.after('supporting', index);
  if (verb === undefined || sentence.isDenied(index)) return false;
  const subject = subjectOf(sentence, index, verb);
  if (!subject || !sentence.find('carried', subject.after ? subject.to : verb, 4)) return false;
  sentence.add(
    'funders',
    'supported-by',
    subject.items.filter((item) => sentence.isDonor(item)),
  );
  return true;
}

/** "Thanks to X for its funding". */
export function readThanks(sentence: GluedSentence, index: number): boolean {
  const thanks = sentence.after('thanks', index);
  const list = thanks === undefined ? undefined : listAfter(thanks);
  if (!list || sentence.isDenied(index)) return false;
  const gift = sentence.find('theirGift', list.to, 4);
  const support = gift ?? sentence.find('theirSupport', list.to, 4);
  if (!support) return false;
  const sure = gift || sentence.hasBetween('financial', support.to, support.to + 3);
  const items = sure ? list.items : list.items.filter((item) => sentence.isDonor(item));
  sentence.add('funders', sure ? 'funding-from' : 'supported-by', items);
  return true;

  function listAfter(start: number) {
    for (let at = start; at < Math.min(sentence.to, start + near.thanks) && !sentence.isBreak(at); at++) {
      const found = sentence.list(at);
      if (found.items.length) return found;
    }
    return undefined;
  }
}
