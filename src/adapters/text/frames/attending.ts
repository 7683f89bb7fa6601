import { isCountry } from '../roles/sentence.js';
import type { FramedRole } from './frames.js';
import { type FrameSentence, hasAct, isBody, isStop, leadOf, type NameList } from './sentence.js';
import { readFrameSubject } from './subjects.js';
import type { Verb } from './verbs.js';

const maxObject = 12;

/**
 * Who attended: the subject of a verb of attending, before or behind it ("Étaient présents A et B"), those behind "en
 * présence de", and the people of an organisation in such a place ("des délégués de A").
 */
export function readAttending(frame: FrameSentence): FramedRole[] {
  const { sentence, frames } = frame;
  const { tokens, from, to } = sentence;
  const found: FramedRole[] = [];
  const verbs = frame.verbs.filter((verb) => !verb.negated && attends(frame, verb));
  for (const verb of verbs) {
    const subject = readFrameSubject(frame, verb);
    if (subject) take({ from: subject.from, to: subject.to, items: subject.items });
    else chain(objectEnd(frame, verb));
  }
  for (let index = from; index < to; index++) {
    const presence = frames.presence.match(tokens, index, to);
    if (presence) chain(presence.to, true);
  }
  if (verbs.length || found.length) for (const list of frame.lists) if (isNamedAmong(list)) take(list);
  return found;

  function take(list: NameList): void {
    for (const item of list.items)
      if (isBody(frame, list, item) && !isCountry(sentence, item.name))
        found.push({ role: 'participants', rule: 'attended-by', item });
  }

  /** The lists behind a verb or "en présence de", one after the other, and no others. */
  function chain(start: number, led = false): void {
    let open = start;
    for (const list of frame.lists) {
      if (list.from < start) continue;
      if (isAskedTo(list.to)) break;
      const rest = isPersonBefore(list) ? { ...list, items: list.items.slice(1) } : list;
      const at = rest === list ? list : { ...list, from: open };
      if (!rest.items.length || !(rest === list ? reaches(open, at, led) : isOpen(open, list))) continue;
      take(rest);
      open = list.to;
    }
  }

  /** "a invité A *à financer* …": asked, and not there. */
  function isAskedTo(at: number): boolean {
    return tokens.key(at) === 'à' && tokens.small(at + 1) && /(?:er|ir|re)$/.test(tokens.key(at + 1));
  }

  /** "de l’ambassadeur *de France* et de la Fédération X": the first is somebody’s, and only named with him. */
  function isPersonBefore(list: NameList): boolean {
    const { key, at } = leadOf(frame, list);
    const { words } = sentence;
    const before = tokens.key(at - 1);
    const somebody = tokens.small(at - 1) && !words.people.has(before) && !words.functionWords.has(before);
    return frames.of.has(key) && somebody && !frames.presence.match(tokens, at - 2, to);
  }

  function isOpen(open: number, list: NameList): boolean {
    for (let index = open; index < list.from; index++)
      if (isStop(frame, index) || frame.verbs.some((verb) => verb.at === index && !verb.bare)) return false;
    return true;
  }

  /** Whether a list is a member of what began at a token: at it, or behind a comma or "et" and its small words. */
  function reaches(open: number, list: NameList, led: boolean): boolean {
    for (let index = open; index < list.from; index++) {
      const ended = isStop(frame, index) || frame.verbs.some((verb) => verb.at === index && !verb.bare);
      if (ended || frames.barriers.has(tokens.key(index))) return false;
    }
    const { key, at } = leadOf(frame, list);
    const { words } = sentence;
    const separator = (word: string) => word === ',' || words.and.has(word) || word === ':';
    if (frames.of.has(key) || words.peopleLinks.has(key))
      return words.people.has(tokens.key(at - 1)) || (led && (at <= open || separator(tokens.key(at - 1))));
    if (led) return separator(key) || list.from <= open + 1;
    return (separator(key) || list.from <= open + 1 || isBehindObject(open, list)) && !frames.by.has(key);
  }

  /** "Assistaient *à la remise des clés* l’Union": no lead of its own, behind the object. */
  function isBehindObject(open: number, list: NameList): boolean {
    const { key } = leadOf(frame, list);
    const { words } = sentence;
    return (
      list.from - open <= maxObject &&
      !words.prepositions.has(key) &&
      !frames.of.has(key) &&
      !frames.with.has(key)
    );
  }

  /** "…, dont A et B". */
  function isNamedAmong(list: NameList): boolean {
    const { at } = leadOf(frame, list);
    return (
      frames.among.match(tokens, at, to)?.to === at + 1 ||
      frames.among.match(tokens, at - 1, to)?.to === at + 1
    );
  }
}

/** Whether a verb tells of attending: by itself, or with its object ("pris *part*"), and not "participe au financement". */
export function attends(frame: FrameSentence, verb: Verb): boolean {
  const { sentence, frames } = frame;
  const { tokens, to } = sentence;
  if (hasAct(verb, 'comesTo') && objectEnd(frame, verb) > verb.to) return true;
  // "A, présente à la réunion", but not "A, invitée, …".
  const bare = verb.bare && !frames.presents.has(tokens.key(verb.at));
  if (!hasAct(verb, 'attends') || bare) return false;
  if (!hasAct(verb, 'works', 'gives') || tokens.key(verb.to) === ':') return true;
  for (let index = verb.from; index < verb.at; index++) if (tokens.key(index) === 'y') return true;
  for (let index = verb.to; index < Math.min(to, verb.to + 7) && !isStop(frame, index); index++)
    if (frames.events.has(tokens.key(index))) return true;
  return false;
}

/** Past "part", "à l’invitation" behind a verb, and a colon. */
function objectEnd({ sentence, frames }: FrameSentence, verb: Verb): number {
  const { tokens, to } = sentence;
  const end = frames.comings.match(tokens, verb.to, to)?.to ?? verb.to;
  return tokens.key(end) === ':' ? end + 1 : end;
}
