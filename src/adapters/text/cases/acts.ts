import { type Item, readList } from '../names/lists.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { readThroughBehind } from '../roles/givers.js';
import type { FoundRole, RoleContext } from '../roles/roles.js';
import { isCountry, type RoleSentence } from '../roles/sentence.js';
import { type Actors, actorsBefore, actorsBehind, isActor, readActors } from './actors.js';
import type { CaseAct, CompiledCaseActs } from './actRules.js';
import { readReceived, readThanks } from './gifts.js';
import { isAgent } from './handed.js';
import {
  givesSum,
  isAsideSum,
  isDeniedBefore,
  isNewsroom,
  isOnTopic,
  isPublicBody,
  lends,
  providesLabour,
} from './objects.js';

type Found = Pick<FoundRole, 'role' | 'rule'> & { readonly items: readonly Item[] };

/** Tokens of a clause that are looked at on either side of a verb for what is given. */
const maxClause = 12;
/** And for what says that it is another story, or another's money. */
const maxAround = 60;

/**
 * Who paid, gave or worked by the verb at a token, in a language with cases: the actors that end at it, else those
 * behind it, whatever the order, with what stands between set aside. Gives the token behind.
 */
export function readCaseAct(
  sentence: RoleSentence,
  index: number,
  context: RoleContext,
): { readonly found: readonly Found[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  const acts = words.sentence?.cases?.acts;
  if (!acts) return undefined;
  const thanked = readThanks(sentence, acts, index) ?? readReceived(sentence, acts, index);
  if (thanked) return thanked;
  const being = readBeing(sentence, index);
  if (being) return being;
  const future = readFuture(sentence, acts, index);
  const verb = acts.verbs.match(tokens, index, to) ?? future;
  if (!verb || (tokens.capital(index) && index > sentence.from)) return undefined;
  const isWork = verb.value === 'works' || verb.value === 'parts';
  // It did not happen, or elsewhere: no other reader is to take it for what it denies.
  const [opening] = clauseOf(sentence, index, verb.to);
  const denied = isDenied(sentence, index) || isDeniedBefore(sentence, acts, opening);
  if (denied || isEnded(sentence, index) || isElsewhere()) return { found: [], to: verb.to };
  const company = isWork ? withUs(sentence, acts, index, verb.to) : undefined;
  if (company) return company;
  // "проекта, который финансирует X": who stands behind comes first.
  const relative = acts.relatives.has(tokens.key(index - 1));
  // "…, которое обучило *48* членов X": what is counted is no subject.
  const counted = tokens.number(verb.to) !== undefined;
  const after = relative && !counted ? actorsBehind(sentence, acts, verb.to) : undefined;
  const before = after?.items.length ? { ...after, items: [] } : actorsBefore(sentence, acts, index);
  const behind = before.items.length ? undefined : (after ?? actorsBehind(sentence, acts, verb.to));
  const actors = behind ?? before;
  const known = actors.items.filter((item) => isActor(sentence, item) && !isSum(item));
  // An agency that hands out is mostly the one that tells the story.
  const agency = verb.value === 'parts' && !actors.people;
  const items = agency ? known.filter(({ body }) => body !== 'agency') : known;
  if (!items.length && known.length) return { found: [], to: verb.to };
  if (!items.length) return undefined;
  if (isWork && behind && isPaper()) return { found: [], to: verb.to };
  if (isWork && isSaid()) return { found: [], to: verb.to };
  const role = roleOf(verb.value, { ...actors, items }, behind !== undefined);
  if (!role) return undefined;
  const last = Math.max(verb.to, behind?.to ?? 0);
  const more = [
    ...readGapped(sentence, acts, last),
    ...(role === 'funders' ? readThroughBehind(sentence, last) : []),
  ];
  return { found: [{ ...told(role), items: [...items, ...more] }], to: last };

  /** "Стратегию разработало X", "стандарты, которые издала X": its own papers, and no part of the story's work. */
  function isPaper(): boolean {
    const [start, end] = clauseOf(sentence, index, endOf(items));
    for (let at = start; at < end; at++) if (acts!.papers.has(tokens.key(at)) && !inActors(at)) return true;
    return relative && acts!.papers.has(tokens.key(index - 3));
  }

  /** "Заявление делал X": it was said. */
  function isSaid(): boolean {
    if (!acts!.makes.has(tokens.key(index))) return false;
    const [start, end] = clauseOf(sentence, index, endOf(items));
    for (let at = start; at < end; at++) if (acts!.sayings.has(tokens.key(at)) && !inActors(at)) return true;
    return false;
  }

  function inActors(at: number): boolean {
    return items.some(({ name }) => at >= name.from && at < name.to);
  }

  /** "долларов США". */
  function isSum({ name }: Item): boolean {
    return words.currencies.match(tokens, name.from - 1, name.from) !== undefined;
  }

  function told(role: 'funders' | 'partners'): Pick<FoundRole, 'role' | 'rule'> {
    const working = (verb!.value === 'works' || verb!.value === 'carries') && !future;
    if (role === 'partners' && (!working || actors.company)) return { role, rule: 'in-collaboration-with' };
    return role === 'funders'
      ? { role, rule: verb!.value === 'pays' ? 'funded-by' : 'gives-money' }
      : { role, rule: 'implemented-by' };
  }

  function roleOf(
    act: CaseAct,
    { items: who, several }: Actors,
    isBehind: boolean,
  ): 'funders' | 'partners' | undefined {
    const own = who.every((item) => context.isPublisher(item));
    if (act === 'pays') return 'funders';
    if (own) return undefined;
    const [start, end] = clauseOf(sentence, index, endOf(who));
    const has = (set: ReadonlySet<string>) => {
      for (let at = start; at < end; at++)
        if (set.has(tokens.key(at)) && (tokens.small(at) || at === sentence.from)) return true;
      return false;
    };
    if (act === 'buys')
      return isOthersMoney(sentence, acts!, index) && !hasOwnCost(start, end) ? undefined : 'funders';
    // "Снаряжение и лекарства взяла на себя Новая Зеландия": things, and no work.
    if (acts!.takesOn.match(tokens, index, to) && !has(acts!.labours) && has(acts!.goods)) return 'funders';
    if (act === 'gives') {
      if (has(acts!.free) && !has(acts!.notGifts)) return 'funders';
      if (lends(sentence, acts!, { from: start, to: end })) return 'partners';
      if (givesSum(sentence, acts!, { from: start, to: end }) || isAsideSum(sentence, index))
        return who.some((item) => item.body === 'agency') ? undefined : 'funders';
      if (providesLabour(sentence, acts!, start, { from: index, to: verb!.to })) return 'partners';
      if (has(acts!.notGifts)) return undefined;
      if (who.some((item) => item.body === 'agency' || isCountry(sentence, item.name))) return undefined;
      return hasObject(start, end) ? 'funders' : undefined;
    }
    if (act === 'carries')
      return who.every((item) => isCountry(sentence, item.name)) ? undefined : 'partners';
    if (act === 'supports')
      return has(acts!.purchases) ||
        has(acts!.costs) ||
        givesSum(sentence, acts!, { from: verb!.to, to: end })
        ? 'funders'
        : undefined;
    if (act === 'helps' && has(acts!.notGifts)) return undefined;
    if (act === 'helps')
      return has(acts!.purchases) ? 'funders' : isBehind && context.published ? 'partners' : undefined;
    if (has(acts!.costs) || (isWork && hasOwnCost(start, end))) return 'funders';
    if (isWork && has(acts!.free)) return 'funders';
    if (who.every((item) => isCountry(sentence, item.name))) return undefined;
    return several || isBehind || isStoryWork(start, end) ? 'partners' : undefined;
  }

  /** One subject before its verb works on what the story is about, or says that it does, and has a name. */
  function isStoryWork(start: number, end: number): boolean {
    if (!context.published || !items.some(isProper)) return false;
    if (items.some(({ name }) => isNewsroom(sentence, acts!, name))) return false;
    for (let at = start; at < end; at++) if (!inActors(at) && acts!.ours.match(tokens, at, end)) return true;
    return isOnTopic(sentence, acts!, verb!.to, context.topics);
  }

  /** A capital behind its first word, or quotation marks: "Созданный комитет" is nobody's name. */
  function isProper({ name }: Item): boolean {
    if (/^[«“„]$/.test(tokens.key(name.from - 1))) return true;
    for (let at = name.from + 1; at < name.to; at++) if (tokens.capital(at)) return true;
    return false;
  }

  /** "за свой счёт построила". */
  function hasOwnCost(start: number, end: number): boolean {
    const isPublic = items.every(({ name }) => isPublicBody(sentence, name));
    for (let at = start; at < end; at++)
      if (acts!.ownCost.match(tokens, at, to) || (isPublic && acts!.budgets.match(tokens, at, to)))
        return true;
    return false;
  }

  function endOf(who: readonly Item[]): number {
    return Math.max(verb!.to, who.at(-1)!.name.to);
  }

  /** Something is given: a noun of the clause that is no adverb, name or recipient. */
  function hasObject(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const inside = items.some(({ name }) =>
        name.to <= index ? at >= name.from - 3 && at < name.to : at >= verb!.to && at < name.to,
      );
      const key = tokens.key(at);
      if (inside || (at >= index && at < verb!.to) || !tokens.isWord(at)) continue;
      if (
        tokens.small(at) &&
        key.length > 2 &&
        !words.functionWords.has(key) &&
        !words.adverbs.has(key) &&
        !acts!.pronouns.has(key)
      )
        return true;
      if (tokens.number(at) !== undefined) return true;
      if (at === sentence.from && tokens.capital(at)) return true;
    }
    return false;
  }

  function isElsewhere(): boolean {
    const [start, end] = clauseOf(sentence, index, verb!.to);
    // "…, выигравшая тендер"
    for (let near = start; isWork && near < Math.min(to, end + 4); near++)
      if (acts!.supplies.has(tokens.key(near))) return true;
    for (let near = Math.max(sentence.from, index - maxAround); near < Math.min(to, index + 10); near++)
      if (
        words.comparisons.has(tokens.key(near)) ||
        words.sentence?.casePlaces?.others.match(tokens, near, to)
      )
        return true;
    return false;
  }
}

/** "*Финансировать* проект *будет* …", "*будет обслуживать*": at the word for what is to come, what somebody will do. */
function readFuture(
  { tokens, from, to }: RoleSentence,
  acts: CompiledCaseActs,
  index: number,
): { readonly value: CaseAct; readonly to: number } | undefined {
  if (!acts.shall.has(tokens.key(index))) return undefined;
  const next = index + 1 < to ? acts.infinitives.get(tokens.key(index + 1)) : undefined;
  if (next) {
    const told = [index - 1, index + 2, index + 3].some((at) => isTask(at));
    return told || !acts.routine.has(tokens.key(index + 1)) ? { value: next, to: index + 2 } : undefined;
  }
  for (let at = index - 1; at >= Math.max(from, index - maxClause); at--) {
    if (/^[,;:.–—]$/.test(tokens.key(at)) || acts.shall.has(tokens.key(at))) return undefined;
    const act = acts.infinitives.get(tokens.key(at));
    // "будет *строить*, будет …": the one before has taken it.
    if (!act || acts.shall.has(tokens.key(at - 1))) continue;
    const told = [at - 1, at + 1, at + 2].some((near) => near !== index && isTask(near));
    return told || !acts.routine.has(tokens.key(at)) ? { value: act, to: index + 1 } : undefined;
  }
  return undefined;

  function isTask(at: number): boolean {
    return at >= from && at < to && (acts.tasks.has(tokens.key(at)) || acts.them.has(tokens.key(at)));
  }
}

/** "Маршруты мы составляли с районной библиотекой": whom we worked with. */
function withUs(
  sentence: RoleSentence,
  acts: CompiledCaseActs,
  verb: number,
  at: number,
): { readonly found: readonly Found[]; readonly to: number } | undefined {
  const { tokens, words, to } = sentence;
  if (!acts.company.has(tokens.key(at))) return undefined;
  const [start] = clauseOf(sentence, verb, at);
  let us = verb - 1;
  while (us >= start && !acts.selves.has(tokens.key(us))) us--;
  if (us < start) return undefined;
  const list = readList(tokens, words, at + 1, to);
  const items = list.items.filter((item) => item.organization && isAgent(sentence, item));
  return items.length
    ? { found: [{ role: 'partners', rule: 'in-collaboration-with', items }], to: list.to }
    : undefined;
}

/** "Аналогичные станции, поставленные в 2017 году на средства X": another work's money, in a language with cases. */
export function isOthers({ tokens, words, from, to }: RoleSentence, at: number): boolean {
  const others = words.sentence?.casePlaces?.others;
  if (!others || !words.sentence?.cases) return false;
  for (let index = Math.max(from, at - maxAround); index < at; index++)
    if (words.comparisons.has(tokens.key(index)) || others.match(tokens, index, to)) return true;
  return false;
}

/** "К проекту присоединились", "в реализации участвуют": company in the work, and not at an event. */
export function tellsJointWork({ tokens, words, from, to }: RoleSentence): boolean {
  const joint = words.sentence?.cases?.acts?.joint;
  if (!joint) return false;
  for (let index = from; index < to; index++) if (joint.match(tokens, index, to)) return true;
  return false;
}

/** From the sign before a verb to the sign behind those who act. */
function clauseOf({ tokens, from, to }: RoleSentence, verb: number, behind: number): [number, number] {
  let start = verb;
  while (start > Math.max(from, verb - maxClause) && !/^[,;:.–—]$/.test(tokens.key(start - 1))) start--;
  let end = behind;
  // "8,1 млн"
  const isSign = (at: number) =>
    /^[,;:.–—]$/.test(tokens.key(at)) && !(tokens.glued(at + 1) && tokens.number(at + 1) !== undefined);
  while (end < Math.min(to, behind + maxClause) && !isSign(end)) end++;
  return [start, end];
}

function isOthersMoney({ tokens, from, to }: RoleSentence, acts: CompiledCaseActs, at: number): boolean {
  for (let index = Math.max(from, at - maxAround); index < Math.min(to, at + maxAround); index++) {
    // "…, навес мы построили на пожертвования": behind a comma it is another verb's.
    if (index > at && tokens.key(index) === ',' && !tokens.glued(index + 1))
      return acts.others.match(tokens, index + 1, to) !== undefined;
    if (acts.others.match(tokens, index, to)) return true;
  }
  return false;
}

/** "…, доставку – компания «Северная трубка»": the verb of the first is the second's. */
function readGapped(sentence: RoleSentence, acts: CompiledCaseActs, at: number): readonly Item[] {
  const { tokens, to } = sentence;
  const shares = readShares(sentence, acts, at);
  if (shares.length) return shares;
  if (!/^[,;]$/.test(tokens.key(at)) && !/^(а|и)$/.test(tokens.key(at))) return [];
  for (let index = at + 1; index < Math.min(to, at + 10); index++) {
    if (/^[,;:.]$/.test(tokens.key(index))) return [];
    if (!/^[–—]$/.test(tokens.key(index))) continue;
    const actors = readActors(sentence, acts, index + 1, to);
    const ends = actors.to >= to || /^[.,;]$/.test(tokens.key(actors.to));
    return ends ? actors.items.filter(({ organization }) => organization) : [];
  }
  return [];
}

/** "…, фонд развития — 30 процентов, банк — ещё 10": who gave the other shares. */
function readShares(
  { tokens, words, to, ...rest }: RoleSentence,
  acts: CompiledCaseActs,
  at: number,
): Item[] {
  const sentence = { tokens, words, to, ...rest };
  const found: Item[] = [];
  for (let index = at; index < Math.min(to, at + maxClause); index++) {
    if (/^[.:;]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    if (tokens.key(index) !== ',' && !words.and.has(tokens.key(index))) continue;
    const actors = readActors(sentence, acts, index + 1, to);
    if (!actors.items.length || !/^[–—-]$/.test(tokens.key(actors.to))) continue;
    const sum = [1, 2].some((step) => tokens.number(actors.to + step) !== undefined);
    if (!sum) continue;
    found.push(...actors.items.filter(({ organization }) => organization));
    index = actors.to;
    at = index;
  }
  return found;
}

/** "Генеральным спонсором праздника стал банк", "Банк выступил партнёром": who somebody is, by a noun beside the verb. */
export function readBeing(
  sentence: RoleSentence,
  index: number,
): { readonly found: readonly Found[]; readonly to: number } | undefined {
  const { tokens, words, from, to } = sentence;
  const acts = words.sentence?.cases?.acts;
  if (!acts?.be.has(tokens.key(index)) || isDenied(sentence, index) || isEnded(sentence, index))
    return undefined;
  const role = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      const found = acts.beings.match(tokens, at, end);
      if (found) return found.value;
      if (/^[.;:–—]$/.test(tokens.key(at))) return undefined;
    }
    return undefined;
  };
  let start = index;
  while (start > Math.max(from, index - 9) && !/^[,;:.–—]$/.test(tokens.key(start - 1))) start--;
  const before = role(start, index);
  const behind = before ? undefined : role(index + 1, Math.min(to, index + 4));
  const actors = before
    ? actorsBehind(sentence, acts, index + 1)
    : behind
      ? actorsBefore(sentence, acts, index)
      : undefined;
  const items = actors?.items.filter((item) => isActor(sentence, item)) ?? [];
  const kind = before ?? behind;
  if (
    !items.length ||
    !kind ||
    (kind === 'partners' && items.every((item) => isCountry(sentence, item.name)))
  )
    return undefined;
  // "Партнёрами *соседнего* проекта являются"
  for (let at = start; at < index; at++)
    if (words.comparisons.has(tokens.key(at))) return { found: [], to: actors!.to };
  const end = Math.max(index + 1, actors!.to);
  if (words.sentence?.casePlaces && acts.others.match(tokens, start, index)) return undefined;
  const rule = kind === 'funders' ? 'funding-from' : 'partner-label';
  return { found: [{ role: kind, rule, items } as Found], to: end };
}
