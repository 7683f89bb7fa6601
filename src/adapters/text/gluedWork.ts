import { titledAfter, titledBefore } from './gluedGifts.js';
import { subjectOf } from './gluedMoney.js';
import type { GluedSentence } from './gluedSentence.js';

/** "In (close) collaboration (and coordination) with X". Returns the token after the list. */
export function readPartnership(sentence: GluedSentence, index: number): number | undefined {
  const noun = sentence.after('partnership', index);
  if (noun === undefined || !sentence.isAfter('joint', index) || sentence.isDenied(index)) return undefined;
  const link = sentence.find('withWhom', noun, 7);
  if (!link) return undefined;
  const list = sentence.list(link.to);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return Math.max(link.to, list.to);
}

/** "Its partners, among them X"; "signed an agreement with X". Returns the token after the list. */
export function readPartners(sentence: GluedSentence, index: number): number | undefined {
  const title = sentence.after('partnerTitles', index);
  const titled =
    title !== undefined && !sentence.isDenied(index) ? titledAt(sentence, index, title) : undefined;
  if (titled) return titled;
  const noun = sentence.after('partnerNouns', index);
  if (noun !== undefined && !sentence.isDenied(index)) return readNamed(sentence, noun);
  const agreement = sentence.after('agreements', index);
  if (agreement === undefined || !sentence.has('signing') || sentence.isDenied(index)) return undefined;
  const link = sentence.find('withWhom', agreement, 5);
  const list = link && sentence.list(link.to);
  if (!list?.items.length) return undefined;
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.to;
}

/** "X, partner of the project", "X is the scientific partner". */
function titledAt(sentence: GluedSentence, index: number, title: number): number | undefined {
  const named = titledBefore(sentence, index) ?? titledAfter(sentence, title) ?? subjectBefore();
  if (!named) return undefined;
  sentence.add('partners', 'in-collaboration-with', named.items);
  return Math.max(title, named.to);

  function subjectBefore() {
    for (let at = index - 1; at >= Math.max(sentence.from, index - 10) && !sentence.isBreak(at); at--) {
      const isSubject = sentence.after('calling', at - 1) === at;
      const list = isSubject ? sentence.list(at, index) : undefined;
      if (list?.items.length && list.to === index) return { items: list.items, to: title };
    }
    return undefined;
  }
}

function readNamed(sentence: GluedSentence, start: number): number | undefined {
  const { tokens } = sentence;
  for (let at = start; at < Math.min(sentence.to, start + 5); at++) {
    const included = sentence.after('including', tokens.key(at) === ',' ? at + 1 : at);
    const from = included ?? at;
    const list = sentence.list(tokens.key(from) === ':' ? from + 1 : from);
    if (list.items.length) {
      sentence.add('partners', 'in-collaboration-with', list.items);
      return list.to;
    }
    if (!tokens.isWord(at) || sentence.after('stops', at)) return undefined;
  }
  return undefined;
}

/** Reads from a verb at a token who carried it out; the token after what was read, if it was such a verb. */
export function readWork(sentence: GluedSentence, index: number): number | undefined {
  return (
    readCarrying(sentence, index) ??
    readJoining(sentence, index) ??
    readWorking(sentence, index) ??
    readAssigned(sentence, index)
  );
}

/** "X will carry out the works", "the works were carried out by X". */
function readCarrying(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('carryingOut', index);
  if (verb === undefined || sentence.isDenied(index)) return verb;
  const by = sentence.find('byWhom', verb, 7);
  const paid = by && sentence.hasBetween('money', verb, by.from);
  const passive = by && !paid ? sentence.list(by.to) : undefined;
  if (passive?.items.length) {
    sentence.add('partners', 'implemented-by', passive.items);
    return passive.to;
  }
  const subject = subjectOf(sentence, index, verb);
  const start = subject?.after ? subject.to : verb;
  const beside = withOwn(start);
  const carried = sentence.find('carried', start, 6) ?? sentence.find('carried', verb, 2);
  if (!carried && !(subject && beside)) return readBeside(sentence, start) ?? verb;
  if (subject) sentence.add('partners', 'implemented-by', subject.items);
  return (
    readBeside(sentence, start) ??
    (carried && carried.from < verb + 3 ? besideWork(carried.to) : undefined) ??
    start
  );

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

/** "(The Ministry) with X". */
export function readBeside(sentence: GluedSentence, at: number): number | undefined {
  if (sentence.tokens.key(at) !== sentence.words.rules.roles.beside) return undefined;
  const list = sentence.list(at + 1);
  sentence.add('partners', 'in-collaboration-with', list.items);
  return list.items.length ? list.to : undefined;
}

/** "The drilling was entrusted to X". */
function readAssigned(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('assigning', index);
  const link = verb === undefined || sentence.isDenied(index) ? undefined : sentence.find('to', verb, 6);
  const list = link && sentence.list(link.to);
  if (!list?.items.length) return undefined;
  sentence.add('partners', 'implemented-by', list.items);
  return list.to;
}

/** "X took part in carrying out", and in paying. */
function readJoining(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('joining', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const work = sentence.after('works', verb);
  const noun = work ?? sentence.after('gifts', verb);
  if (noun === undefined) return readHelpers(sentence, verb);
  const subject = sentence.listWithin(noun, 6, 'carried') ?? subjectOf(sentence, index, index + 1);
  if (!subject) return undefined;
  if (work) sentence.add('partners', 'implemented-by', subject.items);
  else sentence.add('funders', 'gives-money', subject.items);
  return Math.max(noun, subject.to);
}

/** "Volunteers of X take part in it", "X and Y took part in the campaign". */
function readHelpers(sentence: GluedSentence, verb: number): number | undefined {
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
    if (others.length < items.length) sentence.add('partners', 'in-collaboration-with', others);
    return;
  }
}
