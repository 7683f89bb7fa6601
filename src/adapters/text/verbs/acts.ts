import type { Item } from '../names/lists.js';
import { readMembers } from '../names/members.js';
import { isEnded, isFormer } from '../roles/ended.js';
import { isDonor, readThrough, readThroughLater } from '../roles/givers.js';
import { isMoney } from '../roles/sentence.js';
import { givesNothing, isCompared, isDated, isNoWork } from './denials.js';
import { companyOf, isNamed, secondGivers, type Voice } from './names.js';
import { handsOver, isGift, isPaidPassive, isWork } from './objects.js';
import { readRaised } from './raised.js';
import type { VerbAct } from './rules.js';
import type { VerbSentence } from './sentence.js';
import type { VerbSubject } from './subjects.js';

/** A use of a verb in a sentence. */
interface VerbUse {
  readonly verb: number;
  /** The token behind the verb. */
  readonly end: number;
  readonly voice: Voice;
}

/** Notes what a verb in the active voice says of its subject. */
export function addActive(
  verbal: VerbSentence,
  what: VerbAct,
  subject: VerbSubject,
  verb: number,
  end: number,
): void {
  const { sentence, tokens, sets, context } = verbal;
  const use: VerbUse = { verb, end, voice: 'active' };
  if (subject.relative && isDated(verbal, verb)) return;
  if (isCompared(verbal, verb) || givesNothing(verbal, end)) return;
  if (sets.announcing.has(tokens.key(verb))) {
    const donors = subject.items.filter((item) => isDonor(sentence, item));
    if (donors.length && !subject.people && isMoney(sentence, end, 7)) addAct(verbal, 'gives', donors, use);
    return;
  }
  // "sent two observers"
  if (sets.sending.has(tokens.key(verb))) {
    if (verbal.has(end, end + 4, sets.inspectors)) return;
    if (verbal.has(end, end + 4, sets.observers)) {
      addAct(verbal, 'attends', subject.items, use);
      return;
    }
  }
  const own = subject.items.some((item) => item.organization || context.isPublisher(item));
  if (own && isWork(verbal, what, verb)) addCompany(verbal, verb, end);
  if (what === 'does' || what === 'attends') addAct(verbal, what, subject.items, use);
  else if (subject.people && what !== 'funds' && !isCarried(verbal, subject, verb, end)) return;
  else if (isGift(verbal, what, end) || handsOver(verbal, what, subject, end))
    addGiving(verbal, what, subject, use);
  else if (what !== 'pays' && !isMoney(sentence, end)) addAct(verbal, 'does', subject.items, use);
}

/** "Pilots of A flew it free of charge": in what is A's. */
function isCarried(verbal: VerbSentence, { from }: VerbSubject, verb: number, end: number): boolean {
  const { sets } = verbal;
  return (
    verbal.has(verb, verb + 1, sets.carrying) &&
    verbal.has(Math.max(verbal.from, from - 3), from, sets.crews) &&
    verbal.hasFree(end, verbal.to)
  );
}

/** "… run the room with A": notes that A works with the subject, which may be the narrator. */
export function addCompany(verbal: VerbSentence, verb: number, end: number): void {
  addAct(verbal, 'does', companyOf(verbal, end), { verb, end, voice: 'active' });
}

/** An agency of the UN that "delivered 300 tents" works: the money is that of others. */
function addGiving(verbal: VerbSentence, what: VerbAct, subject: VerbSubject, use: VerbUse): void {
  const { sentence, tokens, sets } = verbal;
  addAct(verbal, 'funds', subject.items, use);
  const donated = sets.handing.has(tokens.key(use.verb)) || isMoney(sentence, use.end, 9);
  if (what !== 'gives' || donated || !isWork(verbal, what, use.verb)) return;
  const agencies = subject.items.filter((item) => item.body === 'agency' && !isDonor(sentence, item));
  addAct(verbal, 'does', agencies, use);
}

/** Notes what a passive says of the agents that begin at a token, and of who is named behind them. */
export function addPassive(verbal: VerbSentence, act: VerbAct, by: number, verb: number, end: number): void {
  const { sentence, sets, from } = verbal;
  const agents = readMembers(sentence, by);
  // "The training was given by A": who teaches does it.
  const taught = act === 'gives' && verbal.has(Math.max(from, verb - 12), verb, sets.lessons);
  // "Remarks were delivered by A": who speaks only attends.
  const spoken = act !== 'funds' && verbal.has(Math.max(from, verb - 6), verb, sets.speeches);
  const raised = readRaised(verbal, act, verb, end);
  const what = spoken ? 'attends' : taught ? 'does' : raised;
  if (what === undefined) return;
  if (what === 'does' && isFormer(sentence, verb)) return;
  const more = what === 'does' ? companyOf(verbal, agents.to) : readThrough(sentence, agents.to).items;
  addAct(verbal, what, [...agents.items, ...more], { verb, end, voice: 'passive' });
}

function addAct(verbal: VerbSentence, what: VerbAct, names: readonly Item[], use: VerbUse): void {
  const { tokens, words, context } = verbal;
  const several = names.some(({ organization }) => organization);
  const items = names.filter(
    (item) =>
      (item.organization ||
        (what !== 'does' && what !== 'attends' && isNamed(verbal, item, several, use.voice))) &&
      !(item.fields && !item.head) &&
      !words.titles.has(tokens.key(item.name.to - 1)) &&
      !context.isPublisher(item),
  );
  if (what === 'attends') {
    const present = items.filter((item) => !verbal.isBareCountry(item));
    verbal.add('participants', 'participants-from', present);
  } else if (what === 'does') addWork(verbal, items, use);
  else addGift(verbal, what, items, use);
}

function addWork(verbal: VerbSentence, items: readonly Item[], { verb, end, voice }: VerbUse): void {
  const { context, from } = verbal;
  const doing = items.filter((item) => item.body !== 'donor' && !verbal.isBareCountry(item));
  if (voice === 'passive') verbal.add('partners', 'implemented-by', doing);
  // Who works beside a publisher is its partner, where the story has begun and tells of its own time.
  else if (
    context.published &&
    from >= (context.start ?? 0) &&
    !isDated(verbal, verb) &&
    !isNoWork(verbal, end)
  )
    verbal.add('partners', 'in-collaboration-with', doing);
}

function addGift(
  verbal: VerbSentence,
  what: VerbAct,
  items: readonly Item[],
  { verb, end, voice }: VerbUse,
): void {
  const { sentence, tokens, sets, from, together } = verbal;
  if (isEnded(sentence, verb)) return;
  const active = voice === 'active';
  const others = active ? [...secondGivers(verbal, end), ...readThroughLater(sentence, end)] : [];
  const handing = sets.handing.has(tokens.key(verb));
  const handed = handing && items.every((item) => isDonor(sentence, item));
  const gift =
    active || isPaidPassive(verbal, what, verb) || (handed && !verbal.has(from, verb, sets.notGifts));
  if (!gift) return;
  // An agency of the UN gives too where it is said to donate, and does not say it itself.
  const donated = what === 'funds' && !active && handing;
  verbal.add(
    'funders',
    active ? 'gives-money' : 'funded-by',
    [...items, ...others].filter(
      (item) =>
        !together.has(item.name.from) && (item.body !== 'agency' || donated || isDonor(sentence, item)),
    ),
  );
}
