import type { FoundRole, Role } from '../roles/roles.js';
import type { Range, Tokens } from '../tokens.js';
import { readOtherGifts } from './gifts.js';
import { readLoan, readSigners } from './loans.js';
import { readGift, readGiving, readThanks, readThrough } from './money.js';
import { type GluedRoleContext, GluedSentence } from './sentence.js';
import { subjectAfter } from './subjects.js';
import type { GluedWords } from './words.js';
import { readBeside, readMoreHelp, readPartners, readPartnership, readTogether, readWork } from './work.js';

const labelRules = {
  funders: 'funder-label',
  partners: 'partner-label',
  participants: 'attended-by',
} as const;

/** Funders, partners and participants that a sentence names, by the words before them. */
export function readGluedRoles(
  tokens: Tokens,
  words: GluedWords,
  range: Range,
  context: GluedRoleContext,
): readonly FoundRole[] {
  const sentence = new GluedSentence(tokens, words, range, context);
  const { from, to, found } = sentence;
  const attended = sentence.has('attending');
  const startsLine = from === 0 || tokens.linesBefore(from) > 0;
  readTogether(sentence);
  for (let index = from; index < to; index++) {
    const next =
      readLabel(index) ??
      readTrigger(index) ??
      readPartnership(sentence, index) ??
      readLoan(sentence, index) ??
      readSigners(sentence, index) ??
      readAttended(index) ??
      readGift(sentence, index) ??
      readOtherGifts(sentence, index) ??
      readPartners(sentence, index) ??
      readWork(sentence, index);
    if (next !== undefined) index = Math.max(index, next - 1);
    else if (!readGiving(sentence, index)) readThanks(sentence, index);
  }
  return found;

  function readLabel(index: number): number | undefined {
    const starts = index === from || (index === from + 2 && /^[*_]$/.test(tokens.key(from)));
    const label = starts && startsLine ? words.labels.match(tokens, index, to) : undefined;
    let colon = label?.to ?? to;
    while (colon < to && /^[*_]$/.test(tokens.key(colon))) colon++;
    if (!label || tokens.key(colon) !== ':') return undefined;
    let start = colon + 1;
    while (start < to && /^[*_]$/.test(tokens.key(start))) start++;
    const list = sentence.list(start);
    sentence.add(label.value, labelRules[label.value], list.items);
    return list.items.length ? list.to : undefined;
  }

  function readTrigger(index: number): number | undefined {
    const trigger = words.triggers.match(tokens, index, to);
    if (!trigger) return undefined;
    const start = tokens.key(trigger.to) === ':' ? trigger.to + 1 : trigger.to;
    const { role, rule } = trigger.value;
    // "Thanks to the contributions of X": read as a gift.
    const isGift = ['money', 'support'].some((set) => sentence.after(set as 'money', start) !== undefined);
    if (role === 'funders' && trigger.value.weak && isGift) return undefined;
    const done = sentence.after('objectVerbs', index);
    const list =
      listOf(start) ??
      (done === undefined ? undefined : subjectAfter(sentence, done, role === 'partners')) ??
      (role === 'partners' ? peopleOf(start) : undefined);
    if (!list && role === 'partners' && done !== undefined) return besideSpoken(done);
    if (!list) return undefined;
    if (sentence.isDenied(index)) return list.to;
    const weak = trigger.value.role === 'funders' && trigger.value.weak;
    const items = weak ? list.items.filter((item) => sentence.isDonor(item)) : list.items;
    sentence.add(role, rule, items);
    if (role === 'funders') return readThrough(sentence, items, list.to);
    if (rule === 'implemented-by') return readBeside(sentence, list.to) ?? list.to;
    return readMoreHelp(sentence, list.to);
  }

  /** "(A project) that the Agency carries out with X": the doer is one that is spoken of already. */
  function besideSpoken(at: number): number | undefined {
    const isSpoken = words.heads.get(tokens.key(at))?.definite === true;
    return isSpoken && tokens.key(at + 1) === words.rules.roles.beside
      ? readBeside(sentence, at + 1)
      : undefined;
  }

  /** The list at a token, past "in this", or behind "three bodies, namely". */
  function listOf(start: number) {
    const aside = sentence.after('asides', start) ?? start;
    const list = sentence.list(aside);
    if (list.items.length) return list;
    for (let at = aside; at < Math.min(to, aside + 5); at++) {
      const named = sentence.after('including', tokens.key(at) === ',' ? at + 1 : at);
      const members =
        named === undefined ? undefined : sentence.list(tokens.key(named) === ':' ? named + 1 : named);
      if (members?.items.length) return members;
      if (!tokens.isWord(at)) return undefined;
    }
    return undefined;
  }

  /** "(Trained by) experts of X", with a few words between. */
  function peopleOf(start: number) {
    for (let at = start; at < Math.min(to, start + 4) && !sentence.isBreak(at); at++) {
      const lead = sentence.after('people', at) ?? sentence.after('helpers', at);
      const list = lead === undefined ? undefined : sentence.list(lead);
      if (list) return list.items.length ? list : undefined;
    }
    return undefined;
  }

  function readAttended(index: number): number | undefined {
    const direct = words.attendedBy.match(tokens, index, to);
    const lead = direct?.to ?? (attended ? attendersAt(index) : undefined);
    if (lead === undefined) return readAttendees(index) ?? readVisitors(index);
    let start = tokens.key(lead) === ':' ? lead + 1 : lead;
    for (const set of ['each', 'people', 'each'] as const) start = sentence.after(set, start) ?? start;
    const list = listOf(start);
    if (!list || list.to === start) return undefined;
    // "The Organization chooses them with the participation of X": a part in the work, where nothing is attended.
    const together = direct && sentence.after('takingPart', index) !== undefined && !sentence.has('events');
    const works = together && (sentence.has('carryingOut') || sentence.has('choosing'));
    if (works) sentence.add('partners', 'in-collaboration-with', list.items);
    else sentence.add('participants', direct?.value ?? 'participants-from', list.items);
    return list.to;
  }

  /** "The participants, among them X". */
  function readAttendees(index: number): number | undefined {
    const who = sentence.after('attendees', index);
    for (let at = who ?? to; at < Math.min(to, index + 4); at++) {
      const named = sentence.after('including', at);
      const list = named === undefined ? undefined : sentence.list(sentence.after('people', named) ?? named);
      if (!list?.items.length) continue;
      sentence.add('participants', 'participants-from', list.items);
      return list.to;
    }
    return undefined;
  }

  /**
   * "The Directorate of Water attended the seminar": in Arabic, the verb, the event, and who, or who and the event, or
   * who and nothing else.
   */
  function readVisitors(index: number): number | undefined {
    const verb = sentence.after('attenders', index);
    // "Will attend" has not happened yet.
    if (verb === undefined || sentence.isDenied(index) || /^س[يت]/.test(tokens.key(index))) return undefined;
    const event = [verb, verb + 1, verb + 2].map(eventAt).find((at) => at !== undefined);
    const visitors = event === undefined ? subjectAfter(sentence, verb, true) : undefined;
    const works = (['works', 'jointWorks', 'carried'] as const).some(
      (set) => visitors && sentence.hasBetween(set, verb, visitors.at),
    );
    const follows =
      visitors && !works
        ? (eventAt(visitors.to) ?? (isEnd(visitors.to) ? visitors.to : undefined))
        : undefined;
    const found =
      follows === undefined && event !== undefined
        ? (subjectAfter(sentence, event, true) ?? visitorsAt(event))
        : visitors;
    if (!found || (follows === undefined && event === undefined)) return undefined;
    sentence.add('participants', 'participants-from', found.items);
    return found.to;
  }

  /** "(In) the seminar". */
  function eventAt(at: number): number | undefined {
    return sentence.after('events', sentence.after('into', at) ?? at);
  }

  function isEnd(at: number): boolean {
    return at >= to || /^[.؟!]$/.test(tokens.key(at));
  }

  /** The list behind an event and what it is called: "the closing ceremony". */
  function visitorsAt(event: number) {
    for (let start = event; start < Math.min(to, event + 4); start++) {
      const lead = sentence.after('people', start);
      const list = sentence.list(lead ?? start);
      if (list.items.length) return list;
      if (!tokens.key(start).startsWith(words.rules.clitics.article)) return undefined;
    }
    return undefined;
  }

  /** "Agricultural engineers from": people by the ending of the plural, what describes them, and "from". */
  function membersAt(index: number): number | undefined {
    if (!isMany(index) || sentence.after('stops', index) !== undefined) return undefined;
    let at = index + 1;
    while (at < index + 3 && isMany(at)) at++;
    return sentence.after('memberLinks', at);
  }

  function isMany(at: number): boolean {
    const key = tokens.key(at);
    return (
      tokens.isWord(at) &&
      key.length > 4 &&
      /(?:ون|ين|ات|اء)$/.test(key) &&
      !key.startsWith(words.rules.clitics.article)
    );
  }

  /** "Representatives of", "all of", the subject of "attended". */
  function attendersAt(index: number): number | undefined {
    // "The office of the representative of": a body, and nobody who came.
    const isOffice = sentence.isAfter('offices', index);
    const people = isOffice ? undefined : (sentence.after('people', index) ?? membersAt(index));
    if (people !== undefined) return people;
    // "(Companies,) among them X".
    if (tokens.key(index - 1) === ',') return sentence.after('including', index);
    if (sentence.hasBetween('attending', index - 8, index)) return sentence.after('each', index);
    return undefined;
  }
}

/** The organisations of a list below a line that says their role. */
export function readListedRoles(
  tokens: Tokens,
  words: GluedWords,
  role: Role,
  items: readonly Range[],
  context: GluedRoleContext,
): readonly FoundRole[] {
  return items.flatMap((item) => {
    const sentence = new GluedSentence(tokens, words, item, context);
    sentence.add(role, labelRules[role], sentence.list(item.from).items);
    return sentence.found;
  });
}
