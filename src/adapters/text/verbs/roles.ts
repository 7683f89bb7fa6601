import { readMembers } from '../names/members.js';
import { isDenied, isEnded } from '../roles/ended.js';
import { isDonor } from '../roles/givers.js';
import { addNameOfMoney, addOwnerOfGift } from '../roles/moneyNouns.js';
import { addColonRole, addCopulaRole, addNounRole, addOwnedRole } from '../roles/nounRoles.js';
import { addPactRole } from '../roles/pactRoles.js';
import type { FoundRole, RoleContext } from '../roles/roles.js';
import type { RoleSentence } from '../roles/sentence.js';
import { actorBefore, isCoordinate, tellsItself } from './actors.js';
import { addActive, addCompany, addPassive } from './acts.js';
import { isWork } from './objects.js';
import type { VerbSense } from './rules.js';
import { maxObject, VerbSentence } from './sentence.js';
import { type Chain, readChain, type VerbSubject } from './subjects.js';
import { agentAt, isOfGroup, isPassive } from './voice.js';

/** A verb whose subject is known, for the verb that "and" joins to it. */
interface LastVerb {
  readonly subject: VerbSubject;
  readonly from: number;
}

/**
 * The roles that verbs tell, whatever stands between a verb and the names: first all names of the sentence are found,
 * then for each verb its subject ("A, a Swiss charity, has generously paid for") or, in the passive, its agent ("was
 * met, in equal parts, by A and by B"), and for its act what it says of them; then the nouns that tell it without.
 */
export function readVerbRoles(sentence: RoleSentence, context: RoleContext): FoundRole[] {
  const { verbs } = sentence.words;
  if (!verbs) return [];
  const verbal = new VerbSentence(sentence, verbs, context);
  const { groups, from, to } = verbal;
  addVerbs(verbal);
  for (const group of groups) {
    addNounRole(verbal, group);
    addOwnedRole(verbal, group);
  }
  for (let index = from; index < to; index++) addCopulaRole(verbal, index);
  addColonRole(verbal);
  for (let index = from; index < to; index++) addSource(verbal, index);
  const pacts = verbal.found.length;
  for (let index = from; index < to; index++) addPactRole(verbal, index);
  const agreed = new Set(verbal.found.slice(pacts).map(({ item }) => item.name.from));
  for (const group of groups) {
    addOwnerOfGift(verbal, group);
    addNameOfMoney(verbal, group);
  }
  return withoutGivers(verbal, agreed);
}

/** Who has given is no partner for what it did besides, unless it has agreed on the work or is called a partner. */
function withoutGivers({ found, together }: VerbSentence, agreed: ReadonlySet<number>): FoundRole[] {
  const gave = new Set(found.flatMap(({ role, item }) => (role === 'funders' ? [item.name.from] : [])));
  return found.filter(
    ({ role, item: { name } }) =>
      role !== 'partners' || together.has(name.from) || agreed.has(name.from) || !gave.has(name.from),
  );
}

function addVerbs(verbal: VerbSentence): void {
  const { sentence, tokens, verbs, groups, from, to } = verbal;
  let last: LastVerb | undefined;
  for (let index = from; index < to; index++) {
    const match = tokens.capital(index) && index > from ? undefined : verbs.senses.match(tokens, index, to);
    if (!match || groups.some((group) => index > group.from && index < group.to && tokens.capital(index)))
      continue;
    const chain = readChain(sentence, verbs, index);
    if (isPassive(verbal, match.value, chain, match.to))
      addAgents(verbal, match.value, chain, index, match.to);
    else if (!chain.aim) last = addSubject(verbal, match.value, chain, index, match.to, last);
    index = match.to - 1;
  }
}

/** "Vaccine and cold boxes came from A", "The panels are from A": whom what is given in kind comes from. */
function addSource(verbal: VerbSentence, at: number): void {
  const { sentence, tokens, words, verbs, from, to } = verbal;
  const source = verbs.sourcePhrases.match(tokens, at, to);
  if (!source || isDenied(sentence, at) || isEnded(sentence, at)) return;
  const given = (index: number) =>
    words.goods.has(tokens.key(index)) || verbs.thingPhrases.match(tokens, index, at) !== undefined;
  let index = Math.max(from, at - maxObject);
  while (index < at && !given(index)) index++;
  if (index === at) return;
  const items = readMembers(sentence, source.to).items.filter(
    (item) => item.organization && isDonor(sentence, item) && !verbal.isBareCountry(item),
  );
  verbal.add(
    'funders',
    'funding-from',
    items.filter((item) => verbal.isOther(item)),
  );
}

function addAgents(verbal: VerbSentence, { act }: VerbSense, chain: Chain, verb: number, end: number): void {
  const by = agentAt(verbal, end);
  if (by === undefined || isOfGroup(verbal, act, by)) return;
  if (!chain.denied && !isDenied(verbal.sentence, verb)) addPassive(verbal, act, by, verb, end);
}

/** Returns the verb with its subject, or the one before where it has none: a third may be joined to that. */
function addSubject(
  verbal: VerbSentence,
  sense: VerbSense,
  chain: Chain,
  verb: number,
  end: number,
  last: LastVerb | undefined,
): LastVerb | undefined {
  let subject = actorBefore(verbal, sense, chain, verb);
  if (!subject && last && isCoordinate(verbal, chain.from, last.from)) subject = last.subject;
  if (!subject) {
    if (tellsItself(verbal, chain.from) && isWork(verbal, sense.act, verb) && !chain.denied)
      addCompany(verbal, verb, end);
    return last;
  }
  if (!chain.denied && !isDenied(verbal.sentence, subject.from))
    addActive(verbal, sense.act, subject, verb, end);
  return { subject, from: verb };
}
