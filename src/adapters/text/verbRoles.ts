import { readCompanions } from './companions.js';
import { isDenied, isEnded, isFormer } from './ended.js';
import { isDonor, readThrough, readThroughLater } from './givers.js';
import type { Item } from './lists.js';
import { readMembers } from './members.js';
import { groupsIn, type NamedGroup } from './organizationsIn.js';
import { isCost, isCountry, isMoney, type RoleSentence } from './roleSentence.js';
import type { FoundRole, RoleContext } from './roles.js';
import type { VerbAct, VerbSense } from './verbRules.js';
import { type Chain, readChain, subjectOf, type VerbSubject } from './verbSubjects.js';

const maxAgent = 16;
const maxObject = 16;

/**
 * The roles that verbs tell, whatever stands between a verb and the names: first all names of the sentence are found,
 * then for each verb its subject ("A, a Swiss charity, has generously paid for") or, in the passive, its agent ("was
 * met, in equal parts, by A and by B"), and for its act what it says of them.
 */
export function readVerbRoles(sentence: RoleSentence, context: RoleContext): FoundRole[] {
  const { tokens, words, from, to } = sentence;
  const { verbs } = words;
  if (!verbs) return [];
  const groups = groupsIn(tokens, words, sentence);
  const companions = readCompanions(sentence, verbs.sets).filter((item) => !context.isPublisher(item));
  const found: FoundRole[] = companions.map((item) => ({
    role: 'partners',
    rule: 'in-collaboration-with',
    item,
  }));
  const together = new Set(companions.map(({ name }) => name.from));
  let last: { subject: VerbSubject; from: number } | undefined;
  for (let index = from; index < to; index++) {
    const match = tokens.capital(index) && index > from ? undefined : verbs.senses.match(tokens, index, to);
    if (!match || groups.some((group) => index > group.from && index < group.to && tokens.capital(index)))
      continue;
    const sense = match.value;
    const chain = readChain(sentence, verbs, index);
    const passive = isPassive(sense, chain, match.to);
    if (passive) {
      const by = agentAt(match.to);
      if (by !== undefined && !isOfGroup(sense.act, by) && !chain.denied && !isDenied(sentence, index)) {
        const agents = readMembers(sentence, by);
        const channel = readThrough(sentence, agents.to).items;
        // "The training was given by A": who teaches does it.
        const taught = sense.act === 'gives' && has(Math.max(from, index - 12), index, verbs.sets.lessons);
        // "Remarks were delivered by A": who speaks only attends.
        const spoken = sense.act !== 'funds' && has(Math.max(from, index - 6), index, verbs.sets.speeches);
        const what = spoken ? 'attends' : taught ? 'does' : sense.act;
        const more = what === 'does' ? companyOf(agents.to) : channel;
        if (what !== 'does' || !isFormer(sentence, index))
          give(what, [...agents.items, ...more], index, match.to, 'passive');
      }
    } else if (!chain.aim) {
      const loose = sense.act !== 'attends';
      let subject =
        sense.form === 'ing' && !isFiniteIng(chain, index)
          ? absoluteSubject(index, loose)
          : subjectOf(sentence, verbs, groups, chain.from, loose, isProper);
      if (!subject && last && isCoordinate(chain.from, last.from)) subject = last.subject;
      if (!subject && tellsItself(chain.from) && isWork(sense.act, index) && !chain.denied)
        give('does', companyOf(match.to), index, match.to, 'active');
      if (subject) {
        last = { subject, from: index };
        if (!chain.denied && !isDenied(sentence, subject.from)) act(sense.act, subject, index, match.to);
      }
    }
    index = match.to - 1;
  }
  for (const group of groups) {
    nounRole(group);
    ownedRole(group);
  }
  for (let index = from; index < to; index++) copulaRole(index);
  colonRole();
  for (let index = from; index < to; index++) pactRole(index);
  for (const group of groups) {
    givenByOwner(group);
    moneyRole(group);
  }
  // Who has given is no partner for what it did besides.
  const gave = new Set(found.flatMap(({ role, item }) => (role === 'funders' ? [item.name.from] : [])));
  return found.filter(
    ({ role, item: { name } }) => role !== 'partners' || together.has(name.from) || !gave.has(name.from),
  );

  /** "cooked by students of A": what people who belong to it do is no work of its own. */
  function isOfGroup(what: VerbAct, at: number): boolean {
    if (what !== 'does') return false;
    let index = at;
    while (index < at + 3 && (words.determiners.has(tokens.key(index)) || tokens.number(index) !== undefined))
      index++;
    return verbs!.sets.belonging.has(tokens.key(index)) && words.peopleLinks.has(tokens.key(index + 1));
  }

  /** "A, the local partner of the scheme", "with A as its donor", "its partner A": what a noun beside a name says. */
  function nounRole(group: NamedGroup): void {
    const { sets, rules } = verbs!;
    const next = tokens.key(group.to);
    const start = next === ',' || next === rules.as ? group.to + 1 : undefined;
    let role: 'partners' | 'funders' | undefined;
    let several = false;
    if (
      start !== undefined &&
      (words.determiners.has(tokens.key(start)) || sets.members.has(tokens.key(start)) || next === rules.as)
    ) {
      for (let index = start; index < Math.min(to, start + 6) && !role; index++) {
        const key = tokens.key(index);
        role = sets.companions.has(key) ? 'partners' : sets.givers.has(key) ? 'funders' : undefined;
        // "A and B, our partners": the plural is that of all.
        several = role !== undefined && key.endsWith('s');
        if (!role && !tokens.small(index) && key !== "'" && key !== '-') break;
      }
    }
    const items = group.items.filter(
      (item) => item.organization && !item.fields && !context.isPublisher(item),
    );
    const last = items.at(-1);
    if (!role || !last || isDenied(sentence, group.from)) return;
    const named = next === ',' && !several ? [last] : items;
    const rule = role === 'funders' ? 'funding-from' : 'in-collaboration-with';
    for (const item of named)
      if (item.head || !isCountry(sentence, item.name)) found.push({ role, rule, item });
  }

  /** "A and B, UNICEF's partners in the county": what the last owns tells of those before it. */
  function ownedRole(group: NamedGroup): void {
    const owner = group.items.at(-1);
    const named = group.items.slice(0, -1);
    const owns = tokens.key(group.to) === "'" && words.possessive.has(tokens.key(group.to + 1));
    if (!owner || !owns || named.length < 2 || tokens.key(owner.name.from - 1) !== ',') return;
    if (!named.some(({ organization }) => organization) || isDenied(sentence, group.from)) return;
    for (let index = group.to + 2; index < Math.min(to, group.to + 6) && tokens.small(index); index++) {
      if (!verbs!.sets.companions.has(tokens.key(index))) continue;
      const rule = 'in-collaboration-with';
      for (const item of named)
        if (!item.fields && !context.isPublisher(item) && !isCountry(sentence, item.name))
          found.push({ role: 'partners', rule, item });
      return;
    }
  }

  /** "Its partners on the ground are A and B", "The main donor of the scheme is A". */
  function copulaRole(noun: number): void {
    const { sets } = verbs!;
    const key = tokens.key(noun);
    const helps = sets.companions.has(key) || (context.giving && sets.bodies.has(key));
    const role = helps ? 'partners' : sets.givers.has(key) ? 'funders' : undefined;
    if (!role || tokens.capital(noun + 1)) return;
    let index = noun + 1;
    while (index < Math.min(to, noun + 8) && tokens.small(index) && !sets.copulas.has(tokens.key(index)))
      index++;
    if (!sets.copulas.has(tokens.key(index)) || isDenied(sentence, noun) || isEnded(sentence, noun)) return;
    const rule = role === 'funders' ? 'funding-from' : 'implemented-by';
    for (const item of readMembers(sentence, index + 1).items)
      if (
        item.organization &&
        !item.fields &&
        !context.isPublisher(item) &&
        (role === 'funders' || item.head || !isCountry(sentence, item.name))
      )
        found.push({ role, rule, item });
  }

  /** "an agreement between us and A", "A and we signed a memorandum": who will work with the publisher. */
  function pactRole(at: number): void {
    const { sets } = verbs!;
    if (!sets.pacts.has(tokens.key(at)) || isDenied(sentence, at)) return;
    const paid = isMoney(sentence, Math.max(from, at - 7), 10);
    if (!paid && words.payNouns.match(tokens, at - 1, at)) return;
    let items: readonly Item[] = [];
    for (let index = at + 1; index < Math.min(to, at + 5) && !items.length; index++)
      if (sets.pactLinks.has(tokens.key(index))) items = readMembers(sentence, index + 1, true).items;
    for (let index = at - 1; index > Math.max(from, at - 10) && !items.length; index--) {
      if (!sets.signing.has(tokens.key(index)) || tokens.capital(index)) continue;
      const chain = readChain(sentence, verbs!, index);
      const subject =
        chain.denied || chain.aim
          ? undefined
          : subjectOf(sentence, verbs!, groups, chain.from, true, isProper);
      if (subject && !subject.people) items = [...subject.items, ...companyOf(index + 1)];
      // "A signed a $2 million agreement with B": the donor of the two gives it.
      if (subject && paid)
        for (const item of subject.items)
          if (isDonor(sentence, item) && !context.isPublisher(item))
            found.push({ role: 'funders', rule: 'gives-money', item });
    }
    if (paid) return;
    const between = isSignedBetween(at);
    if (between) items = between;
    else if (!items.some((item) => context.isPublisher(item)) || isMoney(sentence, at, 12)) return;
    for (const item of items)
      if (item.organization && !item.fields && item.body !== 'donor' && !context.isPublisher(item))
        if (item.head || !isCountry(sentence, item.name))
          found.push({ role: 'partners', rule: 'in-collaboration-with', item });
  }

  /** "A memorandum was signed between A and B": both will work on it. */
  function isSignedBetween(at: number): readonly Item[] | undefined {
    for (let index = at + 1; index < Math.min(to, at + 9); index++) {
      if (!verbs!.sets.pactLinks.has(tokens.key(index))) continue;
      const signed = has(at + 1, index, verbs!.sets.signing) && !isDenied(sentence, index);
      const { items } = readMembers(sentence, index + 1, true);
      return signed && items.length > 1 ? items : undefined;
    }
    return undefined;
  }

  /** "The European Union's contribution of EUR 3 million", "Japan's grant pays for": what its owner gives. */
  function givenByOwner(group: NamedGroup): void {
    const owner = group.items.at(-1);
    if (!owner || tokens.key(group.to) !== "'" || !words.possessive.has(tokens.key(group.to + 1))) return;
    for (let index = group.to + 2; index < Math.min(to, group.to + 6) && tokens.small(index); index++) {
      if (words.payNouns.match(tokens, index, to)?.value !== 'giving') continue;
      if (isDenied(sentence, owner.name.from) || isEnded(sentence, index) || !paysFor(index + 1)) return;
      if (owner.organization && owner.body !== 'agency' && !context.isPublisher(owner))
        found.push({ role: 'funders', rule: 'gives-money', item: owner });
      return;
    }
  }

  /** "With Green Climate Fund money, the roof", "was awarded a Heritage Lottery Fund grant": a name beside a noun of money. */
  function moneyRole(group: NamedGroup): void {
    const item = group.items.at(-1)!;
    const opens = group.from - 1 === from && words.payLeads.has(tokens.key(from));
    const got = words.determiners.has(tokens.key(group.from - 1)) && isAwarded(group.from - 2);
    if (!(opens || got) || group.items.length > 1 || !item.organization || context.isPublisher(item)) return;
    const noun = words.payNouns.match(tokens, group.to, to);
    if (got && noun?.value !== 'giving') return;
    if (noun && noun.value !== 'support' && tokens.small(group.to) && !isEnded(sentence, group.to))
      found.push({ role: 'funders', rule: 'funding-from', item });
  }

  /** "has been awarded", and not "has not received". */
  function isAwarded(at: number): boolean {
    return (
      verbs!.sets.awarding.has(tokens.key(at)) &&
      !readChain(sentence, verbs!, at).denied &&
      !isDenied(sentence, at)
    );
  }

  function paysFor(at: number): boolean {
    if (isMoney(sentence, at, 3)) return true;
    const act = verbs!.senses.match(tokens, at, to)?.value.act;
    return act === 'pays' || act === 'funds';
  }

  /** "thanks the donors whose gifts made it possible: A, B and C": the last such noun before a colon. */
  function colonRole(): void {
    const { sets } = verbs!;
    let role: 'partners' | 'funders' | undefined;
    for (let index = from; index < to; index++) {
      const key = tokens.key(index);
      const asked = sets.asking.has(key) && !words.undenied.has(key);
      if (asked || sets.denying.has(key) || words.denials.has(key)) return;
      if (tokens.small(index) && key.endsWith('s')) {
        if (sets.companions.has(key)) role = 'partners';
        else if (sets.givers.has(key)) role = 'funders';
      }
      if (key !== ':' || index === from) continue;
      if (!role || tokens.glued(index + 1)) return;
      const rule = role === 'funders' ? 'funding-from' : 'implemented-by';
      const { items } = readMembers(sentence, index + 1);
      const named = items.some(({ organization }) => organization);
      for (const item of items)
        if (
          (item.organization || (named && item.name.to - item.name.from !== 2)) &&
          !item.fields &&
          !context.isPublisher(item)
        )
          if (role === 'funders' || item.head || !isCountry(sentence, item.name))
            found.push({ role, rule, item });
      return;
    }
  }

  /** Written with a capital within a sentence too. */
  function isProper(at: number): boolean {
    return context.proper?.has(tokens.key(at)) === true;
  }

  function isPassive(sense: VerbSense, chain: Chain, end: number): boolean {
    if (sense.form !== 'both' && sense.form !== 'participle') return false;
    return (
      chain.passive ||
      agentAt(end, 1) !== undefined ||
      (sense.form === 'participle' && !isPerfect(chain.from))
    );
  }

  /** "has given". */
  function isPerfect(chain: number): boolean {
    for (let index = chain; index < Math.min(to, chain + 4); index++)
      if (/^(?:has|have|had)$/.test(tokens.key(index))) return true;
    return false;
  }

  /** "is paying", and not "the firm paying". */
  function isFiniteIng(chain: Chain, verb: number): boolean {
    return (
      (chain.from < verb &&
        chain.passive === false &&
        /^(?:is|are|was|were|been|be)$/.test(tokens.key(chain.from))) ||
      chain.from < verb
    );
  }

  /** "with A paying for the pump", "A providing the tents". */
  function absoluteSubject(verb: number, loose: boolean): VerbSubject | undefined {
    const subject = subjectOf(sentence, verbs!, groups, verb, loose, isProper);
    const before = subject && tokens.key(subject.from - 1);
    const led = before && words.determiners.has(before) ? tokens.key(subject.from - 2) : before;
    return led === verbs!.rules.absolute || led === ',' || (led && words.and.has(led)) ? subject : undefined;
  }

  /** "A built the wall and paid for": the verb behind "and" has the subject of the one before. */
  function isCoordinate(chain: number, verb: number): boolean {
    const before = tokens.key(chain - 1);
    if (!words.and.has(before) && before !== ',') return false;
    for (let index = verb; index < chain; index++) {
      if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
      if (words.clauseLeads.has(tokens.key(index)) && !words.and.has(tokens.key(index))) return false;
    }
    return true;
  }

  /** The token behind the "by" of a passive, past who got it and when: "was given to A on Friday by". */
  function agentAt(start: number, gap = maxAgent): number | undefined {
    let end = Math.min(to, start + gap);
    for (let index = start; index < end; index++) {
      const key = tokens.key(index);
      if (words.agentWords.has(key)) return tokens.number(index + 1) === undefined ? index + 1 : undefined;
      if (/^[.;:!?()]$/.test(key) || words.agentBarriers.has(key)) return undefined;
      if (tokens.capital(index) && !words.currencies.match(tokens, index, to)) {
        const past = gap > 1 ? pastAdjunct(index) : undefined;
        if (past === undefined) return undefined;
        end = Math.min(to, Math.max(end, past + 6));
        index = past - 1;
      } else if (words.and.has(key)) return undefined;
    }
    return undefined;
  }

  /** Past a day, or the names behind a preposition. */
  function pastAdjunct(at: number): number | undefined {
    const key = tokens.key(at);
    if (words.weekdays.has(key) || words.months.has(key)) return at + 1;
    const lead = tokens.key(words.determiners.has(tokens.key(at - 1)) ? at - 2 : at - 1);
    if (lead !== verbs!.rules.to && !verbs!.sets.adjuncts.has(lead)) return undefined;
    const group = groups.find(({ from: open }) => open === at);
    let end = group?.to ?? at + 1;
    while (!group && tokens.capital(end)) end++;
    return end;
  }

  function act(what: VerbAct, subject: VerbSubject, verb: number, end: number): void {
    if (subject.relative && isDated(verb)) return;
    if (isCompared(verb)) return;
    if (verbs!.sets.announcing.has(tokens.key(verb))) {
      const donors = subject.items.filter((item) => isDonor(sentence, item));
      if (donors.length && !subject.people && isMoney(sentence, end, 7))
        give('gives', donors, verb, end, 'active');
      return;
    }
    // "sent two observers"
    if (verbs!.sets.sending.has(tokens.key(verb))) {
      if (has(end, end + 4, verbs!.sets.inspectors)) return;
      if (has(end, end + 4, verbs!.sets.observers)) {
        give('attends', subject.items, verb, end, 'active');
        return;
      }
    }
    const own = subject.items.some((item) => item.organization || context.isPublisher(item));
    if (isWork(what, verb) && own) give('does', companyOf(end), verb, end, 'active');
    if (what === 'does' || what === 'attends') give(what, subject.items, verb, end, 'active');
    else if (subject.people && what !== 'funds') return;
    else if (isGift(what, end) || handsOver(what, subject, end))
      give('funds', subject.items, verb, end, 'active');
    else if (what !== 'pays' && !isMoney(sentence, end)) give('does', subject.items, verb, end, 'active');
  }

  function isWork(what: VerbAct, verb: number): boolean {
    return what === 'does' || (what === 'gives' && words.actVerbs.match(tokens, verb, to) !== undefined);
  }

  /** "We run the room with A", and nobody who is quoted says it. */
  function tellsItself(chain: number): boolean {
    if (tokens.key(chain - 1) !== verbs!.rules.narrator) return false;
    for (let index = from; index < chain; index++) if (/^[“”"«]$/.test(tokens.key(index))) return false;
    return !isDenied(sentence, chain - 1);
  }

  /** "The Government of Japan today handed over a block of flats": what a donor gives needs no number. */
  function handsOver(what: VerbAct, subject: VerbSubject, at: number): boolean {
    if (what !== 'gives' || !subject.items.every((item) => isDonor(sentence, item))) return false;
    const handed = verbs!.sets.handing.has(tokens.key(at - 1)) || verbs!.sets.handing.has(tokens.key(at - 2));
    return handed && !has(at, Math.min(objectEnd(at), at + 6), verbs!.sets.notGifts);
  }

  /** What the verb gives is money, or worth it. */
  function isGift(what: VerbAct, at: number): boolean {
    const stop = objectEnd(at);
    if (what === 'funds')
      return !has(at, Math.min(stop, at + 4), verbs!.sets.notGifts) || isMoney(sentence, at);
    // "let the club use £1,500 of an old grant"
    if (what === 'lets')
      return hasFree(at, stop) || (has(at, at + 6, verbs!.sets.spending) && isMoney(sentence, at, 9));
    if (isMoney(sentence, at, 9) || hasFree(at, stop)) return true;
    if (what === 'pays')
      return isCost({ ...sentence, to: stop }, at, at + 9) || has(at, at + 5, verbs!.sets.shares);
    // "contributes to the goals"
    if (tokens.key(at) === verbs!.rules.to || has(at, Math.min(stop, at + 4), verbs!.sets.notGifts))
      return false;
    if (isCounted(at, stop)) return true;
    for (let index = at; index < Math.min(stop, at + 7); index++) {
      const noun = words.payNouns.match(tokens, index, stop);
      if (noun && noun.value !== 'support') return true;
      if (words.goods.has(tokens.key(index)) || verbs!.thingPhrases.match(tokens, index, stop)) return true;
      if (has(index, index + 1, verbs!.sets.shares) && index < at + 3) return true;
    }
    return false;
  }

  /** "sent 2,300 books", "gave 40 of them": a number of things, not of people or days. */
  function isCounted(at: number, stop: number): boolean {
    for (let index = at; index < Math.min(stop, at + 3); index++) {
      if (tokens.number(index) === undefined) continue;
      return !has(index + 1, Math.min(stop, index + 4), verbs!.sets.uncounted);
    }
    return false;
  }

  function objectEnd(at: number): number {
    let index = at;
    for (; index < Math.min(to, at + maxObject); index++)
      if (/^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) break;
    return index;
  }

  function has(start: number, end: number, set: ReadonlySet<string>): boolean {
    for (let index = start; index < Math.min(end, to); index++) if (set.has(tokens.key(index))) return true;
    return false;
  }

  function hasFree(start: number, end: number): boolean {
    for (let index = start; index < end; index++)
      if (words.freeOfCharge.match(tokens, index, to)) return true;
    return false;
  }

  /** "which had financed the hall in 2019": a year beside a relative clause tells of other work. */
  function isDated(verb: number): boolean {
    for (let index = verb; index < Math.min(to, verb + maxObject); index++) {
      if (/^[.;:]$/.test(tokens.key(index))) return false;
      if (/^(?:19|20)\d\d$/.test(tokens.key(index))) return true;
    }
    return false;
  }

  function isCompared(verb: number): boolean {
    for (let index = Math.max(from, verb - 10); index < Math.min(to, verb + 10); index++)
      if (words.comparisons.has(tokens.key(index))) return true;
    return false;
  }

  function give(
    what: VerbAct,
    names: readonly Item[],
    verb: number,
    end: number,
    voice: 'active' | 'passive',
  ): void {
    const several = names.some(({ organization }) => organization);
    const items = names.filter(
      (item) =>
        (item.organization || (what !== 'does' && what !== 'attends' && isNamed(item, several, voice))) &&
        !(item.fields && !item.head) &&
        !words.titles.has(tokens.key(item.name.to - 1)) &&
        !context.isPublisher(item),
    );
    const add = (role: FoundRole['role'], rule: FoundRole['rule'], list: readonly Item[]) => {
      for (const item of list) found.push({ role, rule, item });
    };
    if (what === 'attends') {
      add(
        'participants',
        'participants-from',
        items.filter((item) => item.head || !isCountry(sentence, item.name)),
      );
      return;
    }
    if (what === 'does') {
      const doing = items.filter(
        (item) => item.body !== 'donor' && (item.head || !isCountry(sentence, item.name)),
      );
      const told = from >= (context.start ?? 0) && !(voice === 'active' && isDated(verb));
      if (voice === 'passive' || (context.published && told && !isNoWork(end)))
        add('partners', voice === 'passive' ? 'implemented-by' : 'in-collaboration-with', doing);
      return;
    }
    if (isEnded(sentence, verb)) return;
    const others = voice === 'active' ? [...secondGivers(end), ...readThroughLater(sentence, end)] : [];
    const handed =
      verbs!.sets.handing.has(tokens.key(verb)) && items.every((item) => isDonor(sentence, item));
    const gift =
      voice === 'active' || isPaidPassive(what, verb) || (handed && !has(from, verb, verbs!.sets.notGifts));
    if (!gift) return;
    // An agency of the UN gives too where it is said to donate, and does not say it itself.
    const donated = what === 'funds' && voice === 'passive' && verbs!.sets.handing.has(tokens.key(verb));
    add(
      'funders',
      voice === 'passive' ? 'funded-by' : 'gives-money',
      [...items, ...others].filter(
        (item) =>
          !together.has(item.name.from) && (item.body !== 'agency' || donated || isDonor(sentence, item)),
      ),
    );
  }

  /** A name that no table knows: with "the" before it, of three words, or beside one that is known. */
  function isNamed({ name }: Item, several: boolean, voice: 'active' | 'passive'): boolean {
    const first = tokens.key(name.from);
    if (words.functionWords.has(first)) return false;
    for (let index = name.from; index < name.to; index++)
      if (words.months.has(tokens.key(index)) || words.weekdays.has(tokens.key(index))) return false;
    const led = words.determiners.has(tokens.key(name.from - 1));
    const size = name.to - name.from;
    const place = words.mentions.match(tokens, name.from, name.to);
    // "the Dutch Postcode Pool"
    const described = led && place?.value.type === 'demonym' && name.to - place.to > 1;
    if ((place && !described) || words.titles.has(tokens.key(name.to - 1))) return false;
    const said = tokens.key(name.to) === ',' && words.determiners.has(tokens.key(name.to + 1));
    if (voice === 'active') return !several || size !== 2 || said || led;
    return size > 2 || (led && size > 1) || (several && size === 1);
  }

  /** "A paid $12 million of it and B the rest": one whose verb is that of the giver before. */
  function secondGivers(verb: number): readonly Item[] {
    for (const group of groups) {
      if (group.from < verb || group.from > verb + maxObject) continue;
      const lead = words.determiners.has(tokens.key(group.from - 1)) ? group.from - 2 : group.from - 1;
      if (!words.and.has(tokens.key(lead)) && tokens.key(lead) !== ',') continue;
      const next = tokens.key(group.to);
      const sum = tokens.number(group.to) !== undefined || words.currencies.match(tokens, group.to, to);
      const share = verbs!.sets.members.has(next) || words.determiners.has(next);
      if (sum || (share && has(group.to, group.to + 3, verbs!.sets.shares))) return group.items;
    }
    return [];
  }

  /** "runs the site with A": who works with the publisher. */
  function companyOf(end: number): readonly Item[] {
    for (
      let index = end;
      index < Math.min(to, end + maxObject) && !/^[.;:!?]$/.test(tokens.key(index));
      index++
    ) {
      const company = words.withWords.match(tokens, index, to);
      if (company) return readMembers(sentence, company.to).items;
    }
    return [];
  }

  /** "The costs were met by", "$5,000 was given by", but not "advice was given by". */
  function isPaidPassive(what: VerbAct, verb: number): boolean {
    if (what === 'funds') return !has(Math.max(from, verb - 6), verb, verbs!.sets.notGifts);
    if (what !== 'does' && hasFree(verb, Math.min(to, verb + 8))) return true;
    const start = Math.max(from, verb - 14);
    if (isCost(sentence, start, verb)) return true;
    for (let index = start; index < verb; index++) {
      if (words.currencies.match(tokens, index, verb)) return true;
      if (what === 'gives' && index === start && isCountedBefore(verb)) return true;
      if (
        what === 'gives' &&
        (words.goods.has(tokens.key(index)) || verbs!.thingPhrases.match(tokens, index, verb))
      )
        return true;
      const noun = words.payNouns.match(tokens, index, verb);
      if (noun && noun.value !== 'support') return true;
    }
    return false;
  }

  /** "Twelve incubators were handed over": a number of things at the start of the sentence. */
  function isCountedBefore(verb: number): boolean {
    if (!verbs!.sets.handing.has(tokens.key(verb))) return false;
    for (let index = from; index < Math.min(verb, from + 4); index++)
      if (tokens.number(index) !== undefined) return isCounted(index, verb);
    return false;
  }

  /** "drew up a report", "issued a statement": no work on what is told of. */
  function isNoWork(end: number): boolean {
    const aimed = tokens.key(end) === verbs!.rules.to;
    return aimed || has(end, end + 5, words.helpBarriers) || isMoney(sentence, end);
  }
}
