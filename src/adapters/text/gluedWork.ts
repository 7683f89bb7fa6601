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
  return readCarrying(sentence, index) ?? readJoining(sentence, index) ?? readWorking(sentence, index);
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
  if (!subject || !(sentence.find('carried', start, 6) ?? sentence.find('carried', verb, 2))) return verb;
  sentence.add('partners', 'implemented-by', subject.items);
  return start;
}

/** "X took part in carrying out", and in paying. */
function readJoining(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('joining', index);
  if (verb === undefined || sentence.isDenied(index)) return undefined;
  const work = sentence.after('works', verb);
  const noun = work ?? sentence.after('gifts', verb);
  if (noun === undefined) return undefined;
  const subject = sentence.listWithin(noun, 6, 'carried') ?? subjectOf(sentence, index, index + 1);
  if (!subject) return undefined;
  if (work) sentence.add('partners', 'implemented-by', subject.items);
  else sentence.add('funders', 'gives-money', subject.items);
  return Math.max(noun, subject.to);
}

/** "The association worked with X". */
function readWorking(sentence: GluedSentence, index: number): number | undefined {
  const verb = sentence.after('working', index);
  const link = verb === undefined ? undefined : sentence.find('withWhom', verb, 6);
  if (!link || sentence.tokens.key(link.from) !== 'مع' || sentence.isDenied(index)) return undefined;
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
