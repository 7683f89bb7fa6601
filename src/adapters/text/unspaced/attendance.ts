import { readUnspacedList, type UnspacedList } from './lists.js';
import { near, type UnspacedSentence, type WordSet } from './sentence.js';

/** Signs before "的有" in which the verb stands: "为项目提供资金的有". */
const maxInverted = 20;
/** Signs of an event before "有". */
const maxEvent = 10;

/** "参加…的有 A、B", "与会者来自 A", "来自 A 的代表"; "为项目提供资金的有 A". */
export function readAttended(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, attended, says, to } = sentence;
  const { roles } = words;
  const came = /^[送带運运寄拿捐]$/.test(sentence.key(index - 1))
    ? undefined
    : sentence.match(roles.came, index);
  const direct = sentence.match(roles.attendedBy, index) ?? came;
  const after = direct ? undefined : inverted(sentence, index);
  const source = direct || after || !attended ? undefined : sentence.match(roles.from, index);
  const start = direct?.to ?? after?.to ?? source?.to;
  if (start === undefined) return undefined;
  const list = readUnspacedList(tokens, words, start, to, source === undefined, after?.role !== 'funders');
  if (list.items.length === 0) return undefined;
  if (after?.role === 'funders') {
    if (!says.denied) sentence.add('funders', 'funded-by', list.items);
    return list.to;
  }
  if (after?.role === 'partners') {
    if (!says.denied) sentence.add('partners', 'implemented-by', sentence.organizations(list));
    return list.to;
  }
  if (came && !hasPeople(sentence, list.to)) return undefined;
  if (source && !hasPeople(sentence, list.to) && !isAfterPeople(sentence, index)) return undefined;
  const rule = source ? 'participants-from' : 'attended-by';
  if (!says.absent) sentence.add('participants', rule, sentence.organizations(list));
  return list.to;
}

/** "参加总结会的有", "提供资金的包括". */
function inverted(
  sentence: UnspacedSentence,
  index: number,
): { to: number; role: 'participants' | 'partners' | 'funders' } | undefined {
  const { roles } = sentence.words;
  if (!/^[的者]$/.test(sentence.key(index))) return undefined;
  const noun = sentence.match(roles.invertedNouns, index + 1);
  const link = sentence.match(roles.labelLinks, noun?.to ?? index + 1);
  if (!link || sentence.key(index + 1) === ':') return undefined;
  const colon = sentence.key(link.to) === ':' ? link.to + 1 : link.to;
  const start = Math.max(sentence.clause.from, index - maxInverted);
  const attended = sentence.findIn(roles.attending, start, index);
  if (attended !== undefined && worksAt(sentence, attended, index)) return { to: colon, role: 'partners' };
  if (attended !== undefined) return { to: colon, role: 'participants' };
  return sentence.findIn(roles.paid, start, index) === undefined ? undefined : { to: colon, role: 'funders' };
}

/** "参与施工的有": the work stands between the verb and its small word. */
function worksAt(sentence: UnspacedSentence, from: number, to: number): boolean {
  const { roles } = sentence.words;
  if (sentence.key(from) !== '参' || sentence.key(from + 1) !== '与') return false;
  // "参与培训技工": whom, so that it is no event.
  const labour = sentence.match(roles.labours, from + 2);
  const first = labour && isTransitive(sentence, from + 2, labour.to) ? labour.to : from + 2;
  for (let at = first; at < to; at++)
    if (sentence.match(roles.events, at) ?? sentence.match(roles.notTogether, at)) return false;
  return (
    (sentence.findIn(roles.carriedOut, from + 2, to) ?? sentence.findIn(roles.works, from + 2, to)) !==
    undefined
  );
}

/** Whether a verb has an object, and is no part of the name of an event: "培训技工", but not "培训班", "培训活动". */
function isTransitive(sentence: UnspacedSentence, from: number, to: number): boolean {
  const event = sentence.match(sentence.words.roles.events, from);
  if ((event && event.to > to) || sentence.match(sentence.words.roles.events, to)) return false;
  return sentence.tokens.isWord(to) && !/^[的和与及班会课营]$/.test(sentence.key(to));
}

/** "学员分别来自", "参加演练的队伍来自". */
function isAfterPeople(sentence: UnspacedSentence, at: number): boolean {
  const { roles } = sentence.words;
  for (let index = Math.max(sentence.from, at - 6); index < at; index++) {
    const people = sentence.match(roles.people, index) ?? sentence.match(roles.invertedNouns, index);
    if (people && sentence.skipAdverbs(people.to) === at) return true;
  }
  return false;
}

function hasPeople(sentence: UnspacedSentence, at: number): boolean {
  for (let index = Math.max(sentence.from, at - 1); index < Math.min(sentence.to, at + 10); index++) {
    if (/^[,。;、]$/.test(sentence.key(index))) return false;
    if (sentence.match(sentence.words.roles.people, index)) return true;
  }
  return false;
}

/** "结业礼有 A 的代表出席": past the event and "有". */
function pastEvent(sentence: UnspacedSentence, index: number): number {
  if (index !== sentence.clause.from) return index;
  for (let at = index + 2; at < Math.min(sentence.clause.to, index + maxEvent); at++) {
    if (!sentence.tokens.isWord(at)) return index;
    if (sentence.key(at) === '有' && /^[礼式会典营坛动场课展赛上]$/.test(sentence.key(at - 1))) return at + 1;
  }
  return index;
}

/** "A、B 的代表出席了", at the start of a clause; also behind persons: "副首相、国防部和卫生部官员出席". */
export function readAttenders(sentence: UnspacedSentence, index: number): number | undefined {
  const { tokens, words, clause, says, to } = sentence;
  const { roles } = words;
  if (!sentence.attended || says.absent) return undefined;
  const list = readUnspacedList(tokens, words, pastEvent(sentence, index), to, true, true);
  if (sentence.organizations(list).length) {
    const worked = sentence.matchFrom(roles.carries, list.after, sentence.skipAdverbs(list.after));
    const verb = worked ? undefined : reaches(sentence, list, roles.attends, near.verb + 10);
    const paid = reaches(sentence, list, roles.giving, near.verb);
    if (isWork(sentence, list.after)) return undefined;
    if (verb === undefined || paid !== undefined || list.after >= verb) return undefined;
    if (worksAt(sentence, verb - 2, sentence.clauseEnd(verb))) {
      if (!says.denied) sentence.add('partners', 'implemented-by', sentence.organizations(list));
      return verb;
    }
    sentence.add('participants', 'participants-from', sentence.organizations(list));
    return verb;
  }
  for (let at = index + 1; at < Math.min(clause.to, index + 60); at++) {
    if (sentence.match(roles.attendedBy, at)) return undefined;
    const listed = /^[、及和]$/.test(sentence.key(at - 1));
    if (!listed || !(sentence.match(words.bodies, at) ?? sentence.countryAt(at))) continue;
    const rest = readUnspacedList(tokens, words, at, to, true, true);
    const verb = reaches(sentence, rest, roles.attends, near.verb);
    if (rest.items.length === 0 || verb === undefined) continue;
    sentence.add('participants', 'participants-from', sentence.organizations(rest));
    return verb;
  }
  return undefined;
}

/** "由 A 牵头，B、C 参与。": they take part in work and not in an event. */
function isWork(sentence: UnspacedSentence, after: number): boolean {
  const { roles } = sentence.words;
  const verb = sentence.match(roles.carriesAlone, sentence.skipAdverbs(after));
  if (!verb || sentence.tokens.isWord(verb.to)) return false;
  const by = sentence.findIn(roles.by, sentence.from, sentence.clause.from);
  return by !== undefined && sentence.findIn(roles.carriedOut, by, sentence.clause.from) !== undefined;
}

/** The end of a verb that follows a list within some signs, and before the next clause. */
function reaches<T>(
  sentence: UnspacedSentence,
  list: UnspacedList,
  set: WordSet<T>,
  count: number,
): number | undefined {
  for (let at = list.after; at < Math.min(sentence.to, list.after + count); at++) {
    if (at > list.after + 1 && /^[,;。]$/.test(sentence.key(at))) return undefined;
    const verb = sentence.match(set, at);
    if (verb) return verb.to;
  }
  return undefined;
}
