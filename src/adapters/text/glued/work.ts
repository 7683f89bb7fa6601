import type { Range } from '../tokens.js';
import { titledAfter, titledBefore } from './gifts.js';
import { readOtherShares } from './money.js';
import type { GluedSentence } from './sentence.js';
import { subjectAfter, subjectOf } from './subjects.js';
import { pastTime, taskAt, taskBehind } from './tasks.js';
import { readTechnical } from './technical.js';

/** How far what is shared may stand from who shares it. */
const near = { share: 6, via: 6, deed: 12, signer: 16, work: 12 };

/** "In (close) collaboration (and coordination) with X". Returns the token after the list. */
export function readPartnership(sentence: GluedSentence, index: number): number | undefined {
  const noun = sentence.after('partnership', index);
  if (noun === undefined || !sentence.isAfter('joint', index) || sentence.isDenied(index)) return undefined;
  // "By the cooperation of X".
  const owners = sentence.tokens.key(index).startsWith(sentence.words.rules.clitics.article)
    ? undefined
    : sentence.list(noun);
  if (owners?.items.length) {
    sentence.add('partners', 'in-collaboration-with', owners.items);
    return owners.to;
  }
  const link = sentence.find('withWhom', noun, 7);
  if (!link) return undefined;
  const direct = sentence.list(link.to);
  const list = direct.items.length ? direct : (examplesAt(sentence, link.to) ?? direct);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return Math.max(link.to, readMoreHelp(sentence, list.to));
}

/** "(With) a number of organisations, such as X": "such as" may be a letter glued to the name. */
function examplesAt(sentence: GluedSentence, start: number) {
  const { tokens } = sentence;
  for (let at = start; at < Math.min(sentence.to, start + 7); at++) {
    const named = sentence.after('including', tokens.key(at) === ',' ? at + 1 : at);
    const from = named ?? (tokens.key(at) === 'ك' && tokens.glued(at + 1) ? at + 1 : undefined);
    const list = from === undefined ? undefined : sentence.list(tokens.key(from) === ':' ? from + 1 : from);
    if (list?.items.length) return list;
    if (!tokens.isWord(at) && tokens.key(at) !== ',') return undefined;
  }
  return undefined;
}

/** "(With the help of X) and the support of Y". */
export function readMoreHelp(sentence: GluedSentence, at: number): number {
  const more =
    sentence.tokens.key(at) === sentence.words.rules.clitics.and
      ? sentence.after('helpNouns', at + 1)
      : undefined;
  const list = more === undefined ? undefined : sentence.list(more);
  if (!list?.items.length) return at;
  sentence.add('partners', 'in-collaboration-with', list.items);
  return readMoreHelp(sentence, list.to);
}

/** "Its partners, among them X"; "signed an agreement with X". Returns the token after the list. */
export function readPartners(sentence: GluedSentence, index: number): number | undefined {
  const title = sentence.after('partnerTitles', index);
  const titled =
    title !== undefined && !sentence.isDenied(index) ? titledAt(sentence, index, title) : undefined;
  if (titled) return titled;
  const noun = sentence.after('partnerNouns', index);
  if (noun !== undefined && !sentence.isDenied(index)) return readNamed(sentence, noun);
  const deed = readDeed(sentence, index);
  if (deed !== undefined) return deed;
  const agreement = sentence.after('agreements', index);
  if (agreement === undefined || !sentence.has('signing') || sentence.isDenied(index)) return undefined;
  const link = sentence.find('withWhom', agreement, 5);
  const list = link && sentence.list(link.to);
  if (!list?.items.length) return undefined;
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.to;
}

/** "X signed a grant agreement with Y": X pays, Y does it. */
function readDeed(sentence: GluedSentence, index: number): number | undefined {
  const deed = sentence.after('deeds', index);
  if (deed === undefined || !sentence.has('signing') || sentence.isDenied(index)) return undefined;
  const link = sentence.find('withWhom', deed, near.deed);
  const list =
    link && sentence.tokens.key(link.from) === sentence.words.rules.roles.beside
      ? sentence.list(link.to)
      : undefined;
  if (!list?.items.length) return undefined;
  for (let at = index - 1; at >= Math.max(sentence.from, index - near.signer); at--) {
    const verb = sentence.after('signing', at);
    const signer = verb === undefined ? undefined : subjectAfter(sentence, verb);
    if (signer && signer.at < index) {
      sentence.add(
        'funders',
        'gives-money',
        signer.items.filter((item) => sentence.isDonor(item)),
      );
      break;
    }
  }
  sentence.add(
    'partners',
    'in-collaboration-with',
    list.items.filter((item) => !sentence.isDonor(item) || item.body !== 'donor'),
  );
  return list.to;
}

/** "The youth of X carried it with us": who stands before a plural verb, the first that is named. */
function readWithUs(sentence: GluedSentence, index: number): number | undefined {
  const us = sentence.after('withUs', index);
  const verb = index - 1;
  if (us === undefined || sentence.isDenied(index) || !/.{3}(?:وا|ن)$/.test(sentence.tokens.key(verb)))
    return undefined;
  if (sentence.after('idle', verb) !== undefined) return undefined;
  const list = sentence.mentionBefore(verb);
  if (!list || !sentence.tokens.isWord(list.at - 1) || sentence.after('adjuncts', list.at - 1) !== undefined)
    return undefined;
  sentence.add('partners', 'in-collaboration-with', list.items);
  return us;
}

/** "X, partner of the project", "X is the scientific partner". */
function titledAt(sentence: GluedSentence, index: number, title: number): number | undefined {
  const named = titledBefore(sentence, index) ?? titledAfter(sentence, title) ?? subjectBefore();
  if (!named) return undefined;
  sentence.add('partners', 'in-collaboration-with', named.items);
  return Math.max(title, named.to);

  function subjectBefore() {
    let named = sentence.mentionBefore(index);
    for (let at = index + 1; at < index + 10 && !named; at++) named = sentence.mentionBefore(at);
    if (!named || named.at >= index) return undefined;
    const isSubject = sentence.after('calling', named.at - 1) === named.at;
    const list = isSubject ? sentence.list(named.at, index) : undefined;
    return list?.to === index ? { items: list.items, to: title } : undefined;
  }
}

function readNamed(sentence: GluedSentence, start: number): number | undefined {
  const { tokens } = sentence;
  let led = true;
  for (let at = start; at < Math.min(sentence.to, start + 5); at++) {
    const included = sentence.after('including', tokens.key(at) === ',' ? at + 1 : at);
    const from = included ?? at;
    const list = sentence.list(tokens.key(from) === ':' ? from + 1 : from);
    if (list.items.length && (led || included !== undefined || tokens.key(at - 1) === ':')) {
      sentence.add('partners', 'in-collaboration-with', list.items);
      return list.to;
    }
    // "Our partners in this work: X".
    led &&= sentence.after('stops', at) === undefined;
    if (tokens.key(at) !== ':' && sentence.isBreak(at) && !(tokens.key(at) === ',' && included !== undefined))
      return undefined;
  }
  return undefined;
}

/** Reads from a verb at a token who carried it out; the token after what was read, if it was such a verb. */
export function readWork(sentence: GluedSentence, index: number): number | undefined {
  return (
    readCarrying(sentence, index) ??
    readJoining(sentence, index) ??
    readWorking(sentence, index) ??
    readShoulders(sentence, index) ??
    readHosting(sentence, index) ??
    readOurs(sentence, index) ??
    readWithUs(sentence, index) ??
    readVia(sentence, index) ??
    readTechnical(sentence, index) ??
    readAssigned(sentence, index)
  );
}

/** "X will carry out the works", "the works were carried out by X". */
function readCarrying(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('carryingOut', index);
  const done = verb ?? sentence.after('organizing', index);
  const made = done ?? sentence.after('done', index);
  if (verb === undefined && made !== undefined && !sentence.isDenied(index)) {
    // "The convoy was organized with X".
    const work = sentence.after('carried', made) ?? sentence.after('jointWorks', made);
    const beside = work === undefined ? undefined : besideWork(work);
    if (beside !== undefined) return beside;
    // "The distribution was done by X".
    const doer = done === undefined ? doneBy(work ?? taskAt(sentence, made)) : undefined;
    if (doer !== undefined) return doer;
  }
  if (done === undefined || sentence.isDenied(index)) return verb;
  const by = sentence.find('byWhom', done, 7);
  const paid = by && sentence.hasBetween('money', done, by.from);
  const passive = by && !paid ? listBy(sentence, by.to) : undefined;
  if (passive?.items.length) {
    sentence.add('partners', 'implemented-by', passive.items);
    return passive.to;
  }
  if (verb === undefined) return undefined;
  const subject = subjectOf(sentence, index, verb, true);
  const start = pastTime(sentence, subject?.after ? subject.to : verb);
  const behind = pastCompany(sentence, start);
  const beside = withOwn(start);
  const object = subject?.after ? Math.max(2, subject.at - verb) : 2;
  const carried =
    workAt(sentence, behind, 6) ??
    workAt(sentence, verb, object) ??
    (subject && taskOf(subject.after ? behind : verb));
  // "X took over the covering of the rest".
  const covered = subject && (sentence.find('payNouns', start, 3) ?? sentence.find('gluedPays', start, 3));
  if (covered) {
    sentence.add('funders', 'gives-money', subject.items);
    return Math.max(covered.to, start);
  }
  if (!carried && !(subject && beside)) return readBeside(sentence, start) ?? verb;
  // "(Carried out) a similar campaign".
  const other = carried && sentence.hasBetween('otherStory', carried.from, carried.to + 2);
  if (subject && !other) sentence.add('partners', 'implemented-by', subject.items);
  return (
    readBeside(sentence, start) ??
    (subject?.after && !other ? doneThrough(sentence, start) : undefined) ??
    (carried && carried.from < verb + 3 ? besideWork(carried.to) : undefined) ??
    start
  );

  /** Behind work that was done, and not paid: "by X". */
  function doneBy(at: number | undefined): number | undefined {
    const by = at === undefined ? undefined : sentence.find('byWhom', at, 8);
    if (!by || sentence.hasBetween('money', index, by.from)) return undefined;
    const list = listBy(sentence, by.to);
    sentence.add('partners', 'implemented-by', list.items);
    return list.items.length ? list.to : undefined;
  }

  /** "X took over the training", "took over the training of Y X". */
  function taskOf(at: number): Range | undefined {
    for (const from of [at, verb ?? at]) {
      const to = taskBehind(sentence, from);
      if (to !== undefined) return { from, to };
    }
    return undefined;
  }

  /** "X supervised it with the publisher". */
  function withOwn(at: number): boolean {
    if (sentence.tokens.key(at) !== sentence.words.rules.roles.beside) return false;
    return sentence.list(at + 1).items.some((item) => sentence.context.isPublisher(item));
  }

  /** "The work was carried out with X". */
  function besideWork(at: number): number | undefined {
    const adjective = sentence.tokens.key(at).startsWith(sentence.words.rules.clitics.article) ? at + 1 : at;
    return readBeside(sentence, at) ?? readBeside(sentence, adjective);
  }
}

/** Past "in collaboration with Y", between who did it and what. The same token if no such words stand there. */
function pastCompany(sentence: GluedSentence, at: number): number {
  const { tokens } = sentence;
  const start = tokens.key(at) === ',' ? at + 1 : at;
  const noun = tokens.key(start) === 'ب' ? sentence.after('partnership', start + 1) : undefined;
  const link = noun === undefined ? undefined : sentence.find('withWhom', noun, 4);
  const list = link && sentence.list(link.to);
  if (!list?.items.length) return at;
  return tokens.key(list.to) === ',' ? list.to + 1 : list.to;
}

/** "(The Ministry supervises the works) through X", a body of its own. */
function doneThrough(sentence: GluedSentence, at: number): number | undefined {
  const via = sentence.after('through', at);
  const list = via === undefined ? undefined : sentence.list(via);
  if (!list?.items.length) return undefined;
  sentence.add('partners', 'implemented-by', list.items);
  return list.to;
}

/** "X took it upon itself to care for". */
function readShoulders(sentence: GluedSentence, index: number): number | undefined {
  const own = sentence.after('onShoulders', index);
  if (own === undefined || sentence.isDenied(index) || taskBehind(sentence, own) === undefined)
    return undefined;
  const list = sentence.mentionBefore(index);
  if (!list) return undefined;
  sentence.add('partners', 'implemented-by', list.items);
  return own;
}

/** "X hosted the workshop". */
function readHosting(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('hosting', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const subject = subjectOf(sentence, index, verb);
  const start = subject?.after ? subject.to : verb;
  const held =
    subject &&
    (sentence.find('events', verb, subject.after ? subject.at - verb : 0) ??
      sentence.find('events', start, 3));
  if (!subject || !held) return undefined;
  sentence.add('partners', 'implemented-by', subject.items);
  return start;
}

/** "We laid out the garden with X", "the programme held the course with X": past what was done, and not what is "with" by itself. */
function readOurs(sentence: GluedSentence, index: number): number | undefined {
  const verb =
    sentence.after('ourWork', index) ??
    sentence.after('organizing', index) ??
    sentence.after('jointActs', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const { tokens, words } = sentence;
  const { beside } = words.rules.roles;
  for (let at = verb; at < Math.min(sentence.to, verb + near.work); at++) {
    const company = sentence.after('alongside', tokens.key(at) === ',' ? at + 1 : at);
    if (company !== undefined) {
      const list = sentence.list(company);
      sentence.add('partners', 'in-collaboration-with', list.items);
      return list.items.length ? list.to : undefined;
    }
    if (sentence.isBreak(at)) return undefined;
    if (tokens.key(at) === beside)
      return sentence.hasBetween('meetings', at - 3, at) ? undefined : readBeside(sentence, at);
  }
  return undefined;
}

/** The list behind "by", past "the staff of". */
function listBy(sentence: GluedSentence, start: number) {
  return sentence.list(sentence.after('people', start) ?? sentence.after('helpers', start) ?? start);
}

/** What is carried out, "the project", or how, "the distribution of". */
function workAt(sentence: GluedSentence, start: number, count: number) {
  return sentence.find('carried', start, count) ?? sentence.find('works', start, Math.min(count, 2));
}

/** "(The Ministry) with X". */
export function readBeside(sentence: GluedSentence, at: number): number | undefined {
  if (sentence.tokens.key(at) !== sentence.words.rules.roles.beside) return undefined;
  const list = sentence.list(at + 1);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.items.length ? list.to : undefined;
}

/** "The distribution of seeds through X": who has it done. */
function readVia(sentence: GluedSentence, index: number): number | undefined {
  const via = sentence.after('through', index);
  if (via === undefined || sentence.isDenied(index)) return undefined;
  const list = sentence.list(via);
  const start = index - near.via;
  const isWork = (['works', 'carryingOut'] as const).some((set) => sentence.hasBetween(set, start, index));
  if (!list.items.length || !isWork || sentence.has('money')) return undefined;
  sentence.add('partners', 'implemented-by', list.items);
  return list.to;
}

/** "The drilling was entrusted to X". */
function readAssigned(sentence: GluedSentence, index: number): number | undefined {
  const handover = sentence.after('handingOver', index);
  const running = handover === undefined ? undefined : sentence.find('running', handover, near.deed)?.to;
  const verb = sentence.after('assigning', index) ?? running;
  const link = verb === undefined || sentence.isDenied(index) ? undefined : sentence.find('to', verb, 6);
  const list = link && sentence.list(link.to);
  if (!list?.items.length) return undefined;
  sentence.add('partners', 'implemented-by', list.items);
  return list.to;
}

/** "X took part in carrying out", "X carried out the digging of", and in paying. */
function readJoining(sentence: GluedSentence, index: number): number | undefined {
  const joins = sentence.after('joining', index);
  const verb = joins ?? sentence.after('acting', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const helpers = () =>
    joins === undefined ? undefined : readHelpers(sentence, sentence.after('into', joins) ?? joins);
  const subject = subjectOf(sentence, index, verb, true);
  if (!subject) return helpers();
  const end = subject.after ? subject.to : verb;
  const share =
    shareIn(sentence, verb, subject.after ? subject.at : verb) ??
    shareIn(sentence, end, end + near.share) ??
    (joins === undefined ? undefined : purchaseAt(sentence, end));
  if (share === undefined) return helpers();
  // "Farmers from X took part in the training": they attended it.
  const { article } = sentence.words.rules.clitics;
  if (joins !== undefined && subject.members && sentence.tokens.key(share.to - 1).startsWith(article))
    return undefined;
  if (share.paid) {
    sentence.add('funders', 'gives-money', subject.items);
    readOtherShares(sentence, end);
  }
  // "At its own expense" it gave.
  const own = sentence.find('ownCost', share.to, near.signer);
  if (!share.paid && !own) sentence.add('partners', 'implemented-by', subject.items);
  return Math.max(share.to, end);
}

/** "(Helped) with the purchase of six hundred boards". */
function purchaseAt(sentence: GluedSentence, at: number): { to: number; paid: boolean } | undefined {
  const to = sentence.after('purchases', sentence.after('into', at) ?? at);
  return to !== undefined && sentence.find('goods', to, 4) ? { to, paid: true } : undefined;
}

/** "In the carrying out of", "in the costs of", between two tokens. */
function shareIn(
  sentence: GluedSentence,
  start: number,
  end: number,
): { to: number; paid: boolean } | undefined {
  for (let at = start; at < Math.min(sentence.to, end) && !sentence.isBreak(at); at++) {
    const glued = sentence.after('gluedWorks', at);
    if (glued !== undefined) return { to: glued, paid: sentence.after('gluedPays', at) === glued };
    const prep = sentence.after('into', at);
    const aside = sentence.after('asides', at);
    if (aside !== undefined && prep === undefined) {
      at = aside - 1;
      continue;
    }
    // "(Did) the sorting": the letter is melted with a noun of work.
    const melted =
      prep === undefined && /^ب/.test(sentence.tokens.key(at)) ? taskAt(sentence, at) : undefined;
    if (melted !== undefined) return { to: melted, paid: false };
    if (prep === undefined) continue;
    const into = sentence.after('these', prep) ?? prep;
    const work = sentence.after('works', into) ?? sentence.after('jointWorks', into);
    // "Works on the preparation of a law".
    if (work !== undefined && sentence.find('plans', work, 2)) return undefined;
    if (work !== undefined) return { to: work, paid: false };
    const gift =
      sentence.after('payNouns', into) ?? sentence.after('gifts', into) ?? sentence.after('costs', into);
    if (gift !== undefined) return { to: gift, paid: true };
    const task = taskAt(sentence, into);
    if (task !== undefined) return { to: task, paid: false };
  }
  return undefined;
}

/** "Volunteers of X take part in it", "X and Y took part in the campaign". */
function readHelpers(sentence: GluedSentence, verb: number): number | undefined {
  if (sentence.after('events', verb) !== undefined) return undefined;
  const joint = sentence.after('jointWorks', verb);
  for (let at = joint ?? verb; at < Math.min(sentence.to, (joint ?? verb) + 3); at++) {
    const lead = sentence.after('helpers', at);
    const list = lead !== undefined || joint !== undefined ? sentence.list(lead ?? at) : undefined;
    if (list?.items.length) {
      sentence.add('partners', 'implemented-by', list.items);
      return list.to;
    }
    if (sentence.isBreak(at)) return undefined;
  }
  // "Local associations joined the campaign, among them X".
  for (let at = joint ?? sentence.to; at < Math.min(sentence.to, (joint ?? 0) + near.share); at++) {
    const named = sentence.after('including', at);
    const list = named === undefined ? undefined : sentence.list(named);
    if (!list?.items.length) continue;
    sentence.add('partners', 'implemented-by', list.items);
    return list.to;
  }
  return undefined;
}

/** "The association worked with X". */
function readWorking(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('working', index);
  const link = verb === undefined ? undefined : sentence.find('withWhom', verb, 6);
  if (!link || sentence.tokens.key(link.from) !== sentence.words.rules.roles.beside) return undefined;
  if (sentence.isDenied(index) || sentence.hasBetween('denials', verb ?? index, link.from)) return undefined;
  const list = sentence.list(link.to);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.items.length ? list.to : undefined;
}

/** "The publisher and X opened": those who do it together with who tells it. */
export function readTogether(sentence: GluedSentence): void {
  const { from, to, context } = sentence;
  for (let at = from; at < Math.min(to, from + 4) && !sentence.isBreak(at); at++) {
    if (sentence.after('notJoint', at) !== undefined) return;
    const { items } = sentence.list(at);
    if (items.length === 0) continue;
    const others = items.filter((item) => !context.isPublisher(item));
    // "The programme and X signed": one that is spoken of already.
    const { tokens, words } = sentence;
    const spoken =
      words.heads.get(tokens.key(at))?.definite === true &&
      tokens.key(at + 1) === words.rules.clitics.and &&
      items[0]?.name.from === at + 2;
    if (spoken) sentence.add('partners', 'in-collaboration-with', others);
    if (spoken) return;
    if (others.length < items.length) sentence.add('partners', 'in-collaboration-with', others);
    return;
  }
}
