import { type Item, readList } from '../names/lists.js';
import { readSubjectBefore } from '../roles/subjects.js';
import type { Range } from '../tokens.js';
import { type FrameSentence, leadOf, type NameList } from './sentence.js';
import type { Verb } from './verbs.js';

/** The organisations that do what a verb says; `withSelf`: together with who publishes. */
export interface FrameSubject extends Range {
  readonly items: readonly Item[];
  readonly withSelf: boolean;
}

const maxApposition = 24;

/**
 * The subject of an active verb: the names that end before it, past "qui" and what stands between commas or brackets,
 * and, in a clause that begins with "que" or "dont", those behind it.
 */
export function readFrameSubject(frame: FrameSentence, verb: Verb): FrameSubject | undefined {
  const { sentence } = frame;
  const { tokens, words } = sentence;
  const start = readSubjectBefore(sentence, verb.from);
  if (start?.items.length)
    return {
      items: start.items,
      from: start.from,
      to: start.to,
      withSelf: isWithSelf(frame, start.from, start.from, verb),
    };
  const relative = tokens.key(verb.from - 1) === 'qui' ? verb.from - 1 : verb.from;
  if (relative < verb.from) {
    const stop = tokens.key(relative - 1) === ',' ? relative - 1 : relative;
    const named = frame.lists.find(({ to }) => to === stop || (tokens.key(to) === '(' && to === stop - 3));
    return named && { items: named.items, from: named.from, to: named.to, withSelf: false };
  }
  for (const list of frame.lists) {
    if (list.from >= relative) break;
    const items = endingAt(frame, list, relative);
    if (!items || isOwned(frame, list)) continue;
    return { items, from: list.from, to: list.to, withSelf: isWithSelf(frame, list.from, relative, verb) };
  }
  const inverted = /^(?:que|qu|dont|où)$/.test(
    tokens.key(tokens.key(verb.from - 1) === "'" ? verb.from - 2 : verb.from - 1),
  );
  if (inverted) {
    const list = readList(tokens, words, verb.to, sentence.to);
    if (list.items.length) return { items: list.items, from: verb.to, to: list.to, withSelf: false };
  }
  return undefined;
}

/** The items of a list that ends before a verb, or before an aside that does. */
function endingAt(frame: FrameSentence, list: NameList, end: number): readonly Item[] | undefined {
  const { tokens } = frame.sentence;
  const bounded = list.to > end ? undefined : list;
  if (!bounded) return undefined;
  if (bounded.to === end) return bounded.items;
  if (isSelf(frame, bounded.to, end)) return bounded.items;
  // "A et *nous* avons formé"
  if (isSelf(frame, bounded.to, end + 1) && bounded.to + 1 === end) return bounded.items;
  const comma = tokens.key(bounded.to) === ',';
  if (comma && end - bounded.to === 1) return bounded.items;
  const close = tokens.key(end - 1);
  const aside = (comma && close === ',') || (tokens.key(bounded.to) === '(' && close === ')');
  const short = aside && end - bounded.to <= maxApposition;
  return short && !hasVerb(frame, bounded.to, end) ? bounded.items : undefined;
}

function hasVerb({ verbs }: FrameSentence, from: number, to: number): boolean {
  return verbs.some((verb) => !verb.bare && verb.at > from && verb.at < to);
}

/** "le directeur *de* la Fondation X": what another word governs is no subject. */
function isOwned(frame: FrameSentence, list: NameList): boolean {
  const { key } = leadOf(frame, list);
  const { frames, sentence } = frame;
  return (
    frames.of.has(key) ||
    frames.by.has(key) ||
    frames.with.has(key) ||
    frames.to.has(key) ||
    sentence.words.prepositions.has(key)
  );
}

/** "et l’association" up to a token, or "l’association et" before one. */
function isWithSelf(frame: FrameSentence, from: number, end: number, verb: Verb): boolean {
  const { sentence } = frame;
  const { tokens, words } = sentence;
  const before = tokens.key(from - 1);
  if (words.and.has(before) && isSelf(frame, from - 3, from, true)) return true;
  for (let index = verb.to; index < Math.min(sentence.to, verb.to + 12); index++)
    if (frame.frames.withSelf.match(tokens, index, sentence.to)) return true;
  for (let index = from; index < Math.max(end, verb.from); index++)
    if (
      words.and.has(tokens.key(index)) &&
      (isSelf(frame, index, verb.from) || isSelf(frame, index, verb.from + 1))
    )
      return true;
  return false;
}

/** "et l’association" from a token to another. */
function isSelf({ sentence, frames }: FrameSentence, from: number, to: number, before = false): boolean {
  const { tokens, words } = sentence;
  let index = from;
  if (!before) {
    if (!words.and.has(tokens.key(index))) return false;
    index++;
  }
  while (index < to && (words.determiners.has(tokens.key(index)) || /^[l']$/.test(tokens.key(index))))
    index++;
  const ours = frames.teams.has(tokens.key(index)) && /^(?:nos|notre)$/.test(tokens.key(index - 1));
  return (ours || frames.selves.has(tokens.key(index))) && (before || index + 1 === to);
}
