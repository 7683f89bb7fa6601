import type { EvidenceRule } from '../evidence.js';
import type { Item } from '../names/lists.js';
import { isAdjective } from '../names/sentenceWords.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import type { FoundRole, Role, RoleContext } from '../roles/roles.js';
import { isCountry, isMoney, type RoleSentence } from '../roles/sentence.js';
import { readApposed } from './apposed.js';
import { attends, readAttending } from './attending.js';
import { readCalled } from './called.js';
import { readContinued } from './continued.js';
import { doesWork, handsOver, handsOverGoods, isResumedGift, isStatement } from './doers.js';
import { givesService, isOfEarlierYear, isToCome, paysOwnCosts, readSigned, takesOver } from './payers.js';
import type { CompiledFrames } from './rules.js';
import {
  type FrameSentence,
  hasAct,
  isBody,
  isLand,
  isStop,
  isSum,
  leadOf,
  maxReach,
  type NameList,
  readFrameSentence,
  speaksOfCost,
  verbBefore,
} from './sentence.js';
import { type FrameSubject, readFrameSubject } from './subjects.js';
import { isShared, isThanked, readGiven, readRest } from './sums.js';
import type { Verb } from './verbs.js';

export type { StoryWords } from './doers.js';

/** A longer sentence is no sentence, and the time stays linear. */
const maxSentence = 400;

/** Who has which role by the grammar of the sentence, or none: "n’a pas été financé par A". */
export interface FramedRole {
  readonly role: Role | 'none';
  readonly rule: EvidenceRule;
  readonly item: Item;
  /** Of who publishes as well: "La Direction X finance le projet à hauteur de …". */
  readonly own?: true;
}

/**
 * Reads the roles of a sentence from its names: each organisation, whoever it is, has the role that the verb or the noun
 * gives it which governs it, as its subject, its agent ("par"), its company ("avec") or its giver ("de").
 */
export function readFrames(
  sentence: RoleSentence,
  frames: CompiledFrames,
  context: RoleContext,
): FramedRole[] {
  if (sentence.to - sentence.from > maxSentence) return [];
  const frame = readFrameSentence(sentence, frames);
  const found: FramedRole[] = [];
  for (const verb of frame.verbs) {
    if (verb.passive) continue;
    readActive(frame, verb, context, found);
    readAssociated(frame, verb, found);
    found.push(...readSigned(frame, verb));
  }
  for (const list of frame.lists) {
    const { key, at } = leadOf(frame, list);
    const people = frames.of.has(key) ? byPeopleOf(frame, at) : undefined;
    if (frames.by.has(key)) readAgent(frame, list, at, found);
    else if (people !== undefined) readAgent(frame, list, people, found, true);
    else if (frames.with.has(key)) readCompany(frame, list, at, context, found);
    else if (frames.of.has(key) || key === '(') found.push(...readGiven(frame, list, at));
    else if (frames.between.has(key)) readUnited(frame, list, at, found);
    if (isThanked(frame, list))
      add(
        found,
        'funders',
        list.items.filter((item) => isBody(frame, list, item) || isLand(frame, item)),
      );
    if (frames.to.has(key)) {
      readOwed(frame, list, at, found);
      readEntrusted(frame, list, at, found);
    }
  }
  found.push(...readShares(frame, found));
  found.push(...readCalled(frame, found), ...readApposed(frame), ...readAttending(frame));
  return found;
}

/** Those whose role is that of others before them in the sentence, whatever told it. */
export function readMoreFrames(
  sentence: RoleSentence,
  frames: CompiledFrames,
  told: readonly FoundRole[],
): FoundRole[] {
  if (!told.length && !speaksOfThrough(sentence)) return [];
  if (sentence.to - sentence.from > maxSentence) return [];
  return readContinued(readFrameSentence(sentence, frames), told);
}

function speaksOfThrough({ tokens, words, from, to }: RoleSentence): boolean {
  for (let index = from; index < to; index++) if (words.through.match(tokens, index, to)) return true;
  return false;
}

function add(found: FramedRole[], role: FramedRole['role'], items: readonly Item[], own = false): void {
  const rule = role === 'funders' ? 'gives-money' : 'implemented-by';
  for (const item of items) found.push({ role, rule, item, ...(own && { own }) });
}

/** Whether a sentence that names nobody leads to those who attended: "Ont répondu à l’invitation :". */
export function tellsAttending(sentence: RoleSentence): boolean {
  const { frames } = sentence.words;
  if (!frames || sentence.to - sentence.from > maxSentence) return false;
  const frame = readFrameSentence(sentence, frames);
  for (let index = sentence.from; index < sentence.to; index++)
    if (frames.presence.match(sentence.tokens, index, sentence.to)) return true;
  return frame.verbs.some((verb) => !verb.negated && attends(frame, verb));
}

/** The subject of a verb in the active voice. */
function readActive(frame: FrameSentence, verb: Verb, context: RoleContext, found: FramedRole[]): void {
  const { sentence } = frame;
  const before = readFrameSubject(frame, verb);
  const subject = before ?? readListedBehind(frame, verb);
  if (!subject?.items.length) return;
  const { items } = subject;
  const pays =
    paysActively(frame, verb) ??
    (!before || isRelativeGift(frame, verb, subject.from) ? 'likely' : undefined);
  const told = !verb.denied && !isEnded(sentence, verb.at) && !isElsewhere(frame, verb.at);
  if (pays) {
    const all = { ...subject, from: subject.to };
    const payers = items.filter((item) => isBody(frame, all, item, true) || isLand(frame, item));
    const givers = pays === 'sure' ? payers : payers.filter((item) => item.body !== 'agency');
    const own = hasAct(verb, 'pays') && isMoney(sentence, verb.to, 12);
    add(found, told ? 'funders' : 'none', givers, own);
    if (told) found.push(...readRest(frame, verb));
    return;
  }
  // "le HCR, l’Agence des Nations Unies pour les réfugiés, a …": two names of one.
  const joined = hasAnd(frame, subject.from, subject.to);
  const withPublisher = subject.withSelf || (joined && items.some(context.isPublisher));
  const works = givesService(frame, verb) || doesWork(frame, verb, context);
  if (before && told && !withPublisher && !isApart(frame, subject.to) && works) {
    const own = (item: Item) => context.isPublisher(item) || isCountry(sentence, item.name);
    add(
      found,
      'partners',
      items.filter((item) => item.organization && !own(item)),
    );
  }
  if (hasAct(verb, 'works') && told && withPublisher && !isApart(frame, subject.to)) {
    const named = { ...subject, from: subject.from + 1 };
    const isDoer = (item: Item) => item.organization || (subject.withSelf && isBody(frame, named, item));
    const doers = items.filter(isDoer).filter((item) => !isCountry(sentence, item.name));
    add(found, 'partners', doers);
  }
}

function hasAnd({ sentence }: FrameSentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (sentence.words.and.has(sentence.tokens.key(index))) return true;
  return false;
}

/** "Ont contribué au budget : A et B", "Financent ce projet : A et B": the verb opens, and its subjects are listed. */
function readListedBehind(frame: FrameSentence, verb: Verb): FrameSubject | undefined {
  const { tokens, from, to } = frame.sentence;
  if (verb.from - from > 6 || verb.negated || !hasAct(verb, 'pays', 'costs', 'gives')) return undefined;
  if (frame.lists.some((list) => list.from < verb.from)) return undefined;
  for (let index = verb.to; index < Math.min(to, verb.to + 9); index++) {
    if (tokens.key(index) !== ':') continue;
    const list = frame.lists.find((known) => known.from === index + 1);
    const money = hasAct(verb, 'pays') || speaksOfCost(frame, verb.to, index);
    return list && money ? { ...list, withSelf: false } : undefined;
  }
  return undefined;
}

/** "*1,5 million d’euros* que A a mis sur la table", "la *subvention* qu’A a accordée": what was given stands before. */
function isRelativeGift(frame: FrameSentence, verb: Verb, at: number): boolean {
  const { sentence, frames } = frame;
  const { tokens } = sentence;
  if (!hasAct(verb, 'gives', 'presents', 'costs')) return false;
  let index = tokens.key(at - 1) === "'" ? at - 2 : at - 1;
  if (at > verb.from) index = tokens.key(verb.from - 1) === "'" ? verb.from - 2 : verb.from - 1;
  if (!/^qu?e?$/.test(tokens.key(index))) return false;
  if (isSum(sentence, index - 1)) return true;
  const before = index - 1;
  const asked = frames.asked.has(tokens.key(before - 1)) || frames.asked.has(tokens.key(before - 2));
  return frames.gifts.has(tokens.key(before)) && tokens.small(before) && !asked;
}

/** Whether a verb says that its subject paid: by itself, or by what follows. */
function paysActively(frame: FrameSentence, verb: Verb): 'sure' | 'likely' | undefined {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  const end = Math.min(to, verb.to + 9);
  let [gift, free, named] = [true, false, false];
  for (let index = verb.to; index < end && !isStop(frame, index); index++) {
    if (frames.notGifts.has(tokens.key(index)) && index < verb.to + 5) gift = false;
    if (frames.freely.match(tokens, index, to)) free = true;
    if (tokens.isWord(index) && !frame.sentence.words.functionWords.has(tokens.key(index))) named = true;
  }
  const before = frames.freely.match(tokens, verb.at - 1, to)?.to === verb.at;
  if (givesService(frame, verb)) return undefined;
  if (hasAct(verb, 'pays')) return gift ? 'sure' : undefined;
  if (paysOwnCosts(frame, verb)) return 'sure';
  if (hasAct(verb, 'costs') && (free || speaksOfCost(frame, verb.to, verb.to + 9))) return 'sure';
  if (hasAct(verb, 'hands') && gift && goodsIn(frame, verb.to, verb.to + 5)) return 'likely';
  if (gift && handsOver(frame, verb) && goodsIn(frame, verb.to, verb.to + 9)) return 'likely';
  const inSum = sumBehind(frame, verb.to);
  if (hasAct(verb, 'gives', 'presents') && inSum) return 'likely';
  if ((hasAct(verb, 'backs') || takesOver(frame, verb)) && withSum(frame, verb.to)) return 'likely';
  if (hasAct(verb, 'costs') && isShared(frame, verb)) return 'likely';
  if (hasAct(verb, 'gives', 'presents') && (free || before)) return 'likely';
  const definite = /^(?:les?|la|l)$/.test(tokens.key(verb.to)) || tokens.number(verb.to) !== undefined;
  if (hasAct(verb, 'presents') && gift && named && (verb.from < verb.at || definite)) return 'likely';
  return undefined;
}

/** "quatre *camions*": a thing that is lent or given, before a comma. */
function goodsIn(frame: FrameSentence, from: number, to: number): boolean {
  const { tokens } = frame.sentence;
  for (let index = Math.max(frame.sentence.from, from); index < Math.min(frame.sentence.to, to); index++) {
    if (isStop(frame, index) || /^[,:]$/.test(tokens.key(index))) return false;
    if (frame.frames.goods.has(tokens.key(index)) && tokens.small(index)) return true;
  }
  return false;
}

/** "a soutenu l’opération *à hauteur de* …", "appuie le projet *avec 20 000 euros*". */
function withSum(frame: FrameSentence, at: number): boolean {
  const { sentence, frames } = frame;
  for (let index = at; index < Math.min(sentence.to, at + 14); index++) {
    if (isStop(frame, index) || frames.asked.has(sentence.tokens.key(index))) return false;
    if (sentence.tokens.key(index) === 'hauteur' && isMoney(sentence, index, 8)) return true;
    if (frames.with.has(sentence.tokens.key(index)) && isMoney(sentence, index + 1, 4)) return true;
  }
  return false;
}

/** "a versé 3 000 euros", "a octroyé une aide de 8 000 euros", "y consacre": a sum in the object. */
function sumBehind(frame: FrameSentence, at: number): boolean {
  const { sentence } = frame;
  for (let index = at; index < Math.min(sentence.to, at + 9); index++) {
    if (isStop(frame, index)) return false;
    if (frame.frames.asked.has(sentence.tokens.key(index))) return false;
    if (isMoney(sentence, index, 1)) return true;
    const key = sentence.tokens.key(index);
    if (frame.frames.gifts.has(key) || frame.frames.shares.has(key)) return true;
  }
  return false;
}

/** "un partenariat entre A et B". */
function readUnited(frame: FrameSentence, list: NameList, at: number, found: FramedRole[]): void {
  const { sentence, frames } = frame;
  for (let index = at - 1; index > Math.max(sentence.from - 1, at - 4); index--)
    if (frames.unions.has(sentence.tokens.key(index))) {
      // "le partenariat entre l’UE et le Sénégal": a policy, and nobody's work.
      if (list.items.some(({ name }) => isCountry(sentence, name))) return;
      add(found, isDenied(sentence, index) ? 'none' : 'partners', bodiesOf(frame, list));
      return;
    }
}

function bodiesOf(frame: FrameSentence, list: NameList): readonly Item[] {
  return list.items.filter((item) => isBody(frame, list, item) && !isCountry(frame.sentence, item.name));
}

/** "financé … par A": who paid or worked, by the participle nearest before. */
function readAgent(
  frame: FrameSentence,
  list: NameList,
  by: number,
  found: FramedRole[],
  people = false,
): void {
  const { sentence, frames } = frame;
  const canPass = (other: NameList) => {
    const { key } = leadOf(frame, other);
    return frames.by.has(key) || frames.of.has(key) || frames.to.has(key);
  };
  const verb = verbBefore(frame, by, maxReach, canPass);
  if (!verb?.passive) return;
  const bodies = list.items.filter((item) => isBody(frame, list, item) || isLand(frame, item));
  const told =
    !verb.denied &&
    !isDenied(sentence, verb.from) &&
    !isEnded(sentence, verb.at) &&
    !isOfEarlierYear(frame, verb, by) &&
    !isOfOthers(frame, verb.from);
  const money =
    speaksOfCost(frame, verb.from - 20, verb.from) ||
    speaksOfCost(frame, verb.to, by) ||
    isResumedGift(frame, list.to);
  const paid =
    hasAct(verb, 'pays', 'presents') ||
    (hasAct(verb, 'costs', 'gives') && (money || isMillions(frame, verb.from - 1))) ||
    (hasAct(verb, 'hands') && goodsIn(frame, verb.from - 6, verb.from)) ||
    handsOverGoods(frame, verb) ||
    (hasAct(verb, 'gathers') && isGiftAt(frame, verb.from - 1)) ||
    (hasAct(verb, 'gives') && isFree(frame, verb.at - 3, by));
  const provided = hasAct(verb, 'hands') && !hasAct(verb, 'works');
  // "organisé par la Faculté X": a part of who publishes.
  const parts = bodies.filter(({ name }) => frames.parts.has(sentence.tokens.key(name.from)));
  if (!told) add(found, 'none', bodies);
  else if (!paid && parts.length) add(found, 'none', parts);
  else if (paid) add(found, people ? 'none' : 'funders', bodies);
  else if (provided) add(found, serviceBefore(frame, verb.from) ? 'partners' : 'none', bodies);
  else if (hasAct(verb, 'works') && !isApart(frame, list.to) && !isStatement(frame, verb))
    add(
      found,
      'partners',
      bodies.filter((item) => !isCountry(sentence, item.name)),
    );
}

/** "4,5 *millions* sont apportés" */
function isMillions({ sentence }: FrameSentence, at: number): boolean {
  return (
    /^(?:millions?|milliards?)$/.test(sentence.tokens.key(at)) && sentence.tokens.number(at - 1) !== undefined
  );
}

/** "… par A, *1,5 million par B*": another's share behind that of one who paid. */
function readShares(frame: FrameSentence, told: readonly FramedRole[]): FramedRole[] {
  const { sentence, frames, lists } = frame;
  return lists.flatMap((list, position) => {
    const { key, at } = leadOf(frame, list);
    const before = lists[position - 1];
    if (!before || !frames.by.has(key) || !(isMillions(frame, at - 1) || isSum(sentence, at - 1))) return [];
    const paid = told.some(({ role, item }) => role === 'funders' && before.items.includes(item));
    if (!paid || at - before.to > 9) return [];
    const bodies = list.items.filter((item) => isBody(frame, list, item) || isLand(frame, item));
    return bodies.map((item): FramedRole => ({ role: 'funders', rule: 'funding-from', item }));
  });
}

/** "des *dons* recueillis par A" */
function isGiftAt({ sentence, frames }: FrameSentence, at: number): boolean {
  const key = sentence.tokens.key(at);
  return frames.gifts.has(key) || key === 'fonds' || key === 'argent';
}

/** "par des experts *de* A", "par une équipe du": "par" before the people of a body. */
function byPeopleOf({ sentence, frames }: FrameSentence, of: number): number | undefined {
  const { tokens, words, from } = sentence;
  let index = of - 1;
  while (index > from && isAdjective(tokens, words, index) && !isTeam(tokens.key(index))) index--;
  if (!isTeam(tokens.key(index)) || tokens.capital(index)) return undefined;
  index--;
  while (index > from && index > of - 6 && !frames.by.has(tokens.key(index))) {
    const key = tokens.key(index);
    const small =
      words.determiners.has(key) ||
      /^(?:l|'|jeunes)$/.test(key) ||
      words.and.has(key) ||
      isTeam(key) ||
      tokens.number(index) !== undefined;
    if (!small && !isAdjective(tokens, words, index)) return undefined;
    index--;
  }
  return frames.by.has(tokens.key(index)) ? index : undefined;

  function isTeam(key: string): boolean {
    return frames.teams.has(key);
  }
}

/** "*L’encadrement* est fourni par A", but not "l’eau". */
function serviceBefore({ sentence, frames }: FrameSentence, at: number): boolean {
  for (let index = Math.max(sentence.from, at - 6); index < at; index++)
    if (frames.services.has(sentence.tokens.key(index))) return true;
  return false;
}

function isFree({ sentence, frames }: FrameSentence, from: number, to: number): boolean {
  for (let index = Math.max(sentence.from, from); index < to; index++)
    if (frames.freely.match(sentence.tokens, index, to)) return true;
  return false;
}

/** "organisé … avec A": company in work, and in paying. */
function readCompany(
  frame: FrameSentence,
  list: NameList,
  at: number,
  context: RoleContext,
  found: FramedRole[],
): void {
  const { sentence } = frame;
  const verb = verbBefore(frame, at, maxReach, () => true);
  // "*Avec A et B*, l’association teste …"
  if (at === sentence.from && sentence.tokens.key(list.to) === ',') {
    const next = frame.verbs.find((known) => known.at > list.to);
    if (next && !next.denied && hasAct(next, 'works') && next.at - list.to < 10)
      add(found, 'partners', bodiesOf(frame, list));
    return;
  }
  // "C’est *avec A que* nos équipes ont sondé …"
  if (at - sentence.from <= 3 && /^qu?e?$/.test(sentence.tokens.key(list.to))) {
    const next = frame.verbs.find((known) => known.at > list.to);
    if (next && !next.denied && hasAct(next, 'works') && next.at - list.to < 10)
      add(found, 'partners', bodiesOf(frame, list));
    return;
  }
  if (!verb) {
    if (isNegatedBehind(frame, list.to)) add(found, 'none', list.items);
    return;
  }
  const bodies = list.items.filter((item) => isBody(frame, list, item));
  if (verb.denied) {
    add(found, 'none', bodies);
    return;
  }
  if (hasAct(verb, 'pays') && !verb.passive) {
    const others = list.items.filter((item) => isBody(frame, list, item) || isLand(frame, item));
    if (!isEnded(sentence, verb.at)) add(found, 'funders', others);
    return;
  }
  if (!hasAct(verb, 'works', 'associates') || isElsewhere(frame, verb.at) || isApart(frame, verb.to)) return;
  if (bodies.some(context.isPublisher)) return;
  const doers = bodies.filter((item) => !isCountry(sentence, item.name) && !isDonor(sentence, item));
  add(found, 'partners', doers);
}

/** "Un accord avec A *n’a pas* été trouvé". */
function isNegatedBehind({ sentence, frames }: FrameSentence, at: number): boolean {
  const key = sentence.tokens.key(at);
  return frames.negations.has(key) && frames.clitics.has(key);
}

/** "*grâce* à A": where A is one who gives. */
function readOwed(frame: FrameSentence, list: NameList, at: number, found: FramedRole[]): void {
  const { sentence, frames } = frame;
  if (!frames.owing.has(sentence.tokens.key(at - 1)) || isDenied(sentence, at - 1)) return;
  add(
    found,
    'funders',
    list.items.filter((item) => isDonor(sentence, item)),
  );
}

/** "confié à A", "s’appuie sur A", "associe A et B". */
function readEntrusted(frame: FrameSentence, list: NameList, at: number, found: FramedRole[]): void {
  const canPass = (other: NameList) => leadOf(frame, other).key === leadOf(frame, list).key;
  const verb = verbBefore(frame, at, maxReach, canPass);
  if (!verb || !hasAct(verb, 'entrusts', 'associates')) return;
  const bodies = bodiesOf(frame, list);
  add(found, verb.denied || isToCome(frame, verb, list) ? 'none' : 'partners', bodies);
}

/** "L’étude associe A et B": those whom a verb takes into the work. */
function readAssociated(frame: FrameSentence, verb: Verb, found: FramedRole[]): void {
  if (!hasAct(verb, 'associates')) return;
  // "lie *désormais* A et B"
  const next = frame.frames.adverbs.match(frame.sentence.tokens, verb.to, frame.sentence.to)?.to;
  const list = frame.lists.find(({ from }) => from === verb.to || from === next);
  if (list)
    add(
      found,
      verb.denied ? 'none' : 'partners',
      list.items.filter((item) => isBody(frame, list, item)),
    );
}

/** "finance un projet semblable": another story. */
function isElsewhere({ sentence, frames }: FrameSentence, at: number): boolean {
  const { tokens, words } = sentence;
  for (let index = at; index < Math.min(sentence.to, at + 10); index++) {
    if (words.comparisons.has(tokens.key(index))) return true;
    const other = frames.others.has(tokens.key(index)) && index < at + 4;
    if (other && !frames.shares.has(tokens.key(index + 1))) return true;
  }
  return false;
}

/** "La rénovation d’*autres* puits, financée par A", "*inspiré* d’une expérience menée par A": what a verb says is of other work. */
function isOfOthers({ sentence, frames, lists }: FrameSentence, at: number): boolean {
  const { tokens, words, from } = sentence;
  for (let index = at - 1; index >= Math.max(from, at - 8); index--) {
    const key = tokens.key(index);
    if (/^[.;:]$/.test(key) || lists.some((list) => index >= list.from && index < list.to)) return false;
    if (frames.models.has(key)) return true;
    const led = /^(?:'|un|une|plusieurs|deux|trois)$/.test(tokens.key(index - 1));
    const next = tokens.key(index + 1);
    const others = frames.others.has(key) && led && tokens.key(index - 2) !== 'l';
    if (others && !frames.shares.has(next) && !words.people.has(next) && !frames.partnerNouns.has(next))
      return true;
  }
  return false;
}

/** "… mène *de son côté*": each for itself. */
function isApart({ sentence, frames }: FrameSentence, at: number): boolean {
  for (let index = at; index < Math.min(sentence.to, at + 6); index++)
    if (frames.apart.match(sentence.tokens, index, sentence.to)) return true;
  return false;
}
