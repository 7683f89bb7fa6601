import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { endsSentence, type Part, readSentences } from './layout.js';

/** Whether a range begins as a note on whom to ask. */
export function startsContact(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let index = from;
  while (index < to && index < from + 3 && !/[\p{L}\p{N}]/u.test(tokens.key(index))) index++;
  return words.contactStarts.match(tokens, index, to) !== undefined;
}

/** Whether a range holds an e-mail address or a telephone number. */
export function hasContactData(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (key === '@' && tokens.glued(index) && tokens.glued(index + 1)) return true;
    if (key === '+' && digitsAfter(tokens, index + 1, to) >= 8) return true;
    if (words.phoneWords.has(key) && digitsAfter(tokens, index + 1, to) >= 5) return true;
    // "Helpline: 000 555 010"; "01:30 17-5-2026" is an hour and a day.
    const labelled = key === ':' && tokens.number(index - 1) === undefined;
    const dialled = labelled && tokens.key(index + 1).startsWith('0') && tokens.key(index + 1).length > 1;
    if (dialled && digitsAfter(tokens, index + 1, to) >= 8) return true;
  }
  return false;
}

function digitsAfter(tokens: Tokens, at: number, end: number): number {
  let digits = 0;
  for (let index = at; index < Math.min(end, at + 14); index++) {
    const key = tokens.key(index);
    if (/^\p{Nd}/u.test(key)) digits += key.length;
    else if (/^\p{L}{3,}/u.test(key)) break;
  }
  return digits;
}

/** A paragraph without its sentences about contacts: what is left of it, in order. `last`: nothing stands below it. */
function withoutContacts(tokens: Tokens, words: Compiled, part: Part, last: boolean): Part[] {
  const kept: { from: number; to: number; block: boolean }[] = [];
  let cut = false;
  for (const sentence of readSentences(tokens, words, part)) {
    const bad = startsContact(tokens, words, sentence) || hasContactData(tokens, words, sentence);
    const before = kept.at(-1);
    if (bad) cut = true;
    else if (before && before.to === sentence.from) before.to = sentence.to;
    else kept.push({ ...sentence, block: part.block });
  }
  // Beside contact data a few words are a name or an office.
  const least = last ? 20 : 12;
  return cut ? kept.filter(({ from, to }) => to - from >= least) : [part];
}

/**
 * Body parts without contact data. A sentence with an address or number, or that says whom to ask, is left out; in
 * a block of short lines all go with the one that has some; after a note on contacts with such data that follows
 * the story, only what `keep` names (lines of goals, dates) is left.
 */
export function leaveOutContacts(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  keep: (part: Part) => boolean,
): Part[] {
  const kept: Part[] = [];
  let footer = false;
  let story = false;
  const blocks = blocksOf(parts);
  const marks = blocks.map((block) => block.some((part) => hasContactData(tokens, words, part)));
  blocks.forEach((block, at) => {
    const marked = marks[at];
    const starts = block.findIndex((part) => startsContact(tokens, words, part));
    block.forEach((part, index) => {
      if (keep(part)) {
        kept.push(part);
        return;
      }
      if (starts >= 0 && index >= starts && story && (marked || marks[at + 1])) footer = true;
      const short = part.to - part.from < 20 && !endsSentence(tokens, part);
      if (footer || (marked && short) || (starts >= 0 && index >= starts && short)) return;
      const rest = withoutContacts(
        tokens,
        words,
        part,
        story && at === blocks.length - 1 && index === block.length - 1,
      );
      story ||= rest.length > 0 && !short;
      kept.push(...rest);
    });
  });
  return kept;
}

function blocksOf(parts: readonly Part[]): Part[][] {
  const blocks: Part[][] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last && !part.block) last.push(part);
    else blocks.push([part]);
  }
  return blocks;
}
