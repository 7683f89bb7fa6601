import { itemsOf } from '../../internal/lists.js';
import { spanOf } from '../draft.js';
import type { Words } from '../tables/types.js';
import { foldWord, sentencesOf, type Token } from '../tokens.js';
import type { Block } from './blocks.js';

/** A part of a paragraph that remains after removing contact data is kept if it has this many tokens. */
const minRest = 12;
/** A block with contact data and fewer tokens is removed as a whole. */
const shortBlock = 20;

/** The parts of a block without contact data, as spans of the source. Returns the whole block if it has no contact data. */
export function withoutContacts(
  block: Block,
  words: Words,
): { readonly start: number; readonly end: number }[] {
  const { tokens, start, end } = block;
  const starts = contactStarts(words);
  const isContact = (from: number, to: number) =>
    hasContact(tokens, from, to, starts) || beginsContact(tokens, from, starts);
  const sentences = sentencesOf(tokens);
  if (!sentences.some(({ from, to }) => isContact(from, to))) return [{ start, end }];
  if (tokens.length < shortBlock || beginsContact(tokens, 0, starts)) return [];
  const kept: { from: number; to: number }[] = [];
  for (const { from, to } of sentences) {
    if (isContact(from, to)) continue;
    const last = kept.at(-1);
    if (last?.to === from) last.to = to;
    else kept.push({ from, to });
  }
  return kept.filter(({ from, to }) => to - from >= minRest).map((range) => spanOf(tokens, range));
}

/** Whether a text contains contact data or begins like a note with contact data. */
export function hasContacts(tokens: readonly Token[], words: Words): boolean {
  const starts = contactStarts(words);
  return hasContact(tokens, 0, tokens.length, starts) || beginsContact(tokens, 0, starts);
}

interface ContactStarts {
  readonly phrases: readonly string[];
  readonly phones: ReadonlySet<string>;
}

const known = new WeakMap<Words, ContactStarts>();

function contactStarts(words: Words): ContactStarts {
  let starts = known.get(words);
  if (!starts) {
    starts = {
      phrases: itemsOf(words.contacts).map((phrase) =>
        foldWord(phrase)
          .replaceAll(/[\s,:]+/g, ' ')
          .trim(),
      ),
      phones: new Set(itemsOf(words.phones).map(foldWord)),
    };
    known.set(words, starts);
  }
  return starts;
}

function beginsContact(tokens: readonly Token[], from: number, { phrases }: ContactStarts): boolean {
  const joined = tokens
    .slice(from, from + 12)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key, spaced }) => (spaced ? ` ${key}` : key))
    .join('')
    .trim();
  return phrases.some(
    (phrase) =>
      joined === phrase ||
      joined.startsWith(phrase.length > 8 || !/[a-z]/.test(phrase) ? phrase : `${phrase} :`),
  );
}

/** Whether there is an e-mail address, or a phone number after "+", ":" or a word such as "tel", or starting with "00". */
function hasContact(tokens: readonly Token[], from: number, to: number, { phones }: ContactStarts): boolean {
  for (let index = from; index < to; index++) {
    const { text, key, kind } = tokens[index]!;
    if (text === '@' && tokens[index + 1]?.spaced === false && !tokens[index]!.spaced) return true;
    if (text === '+' && digitsFrom(tokens, index + 1, to) >= 8) return true;
    if (phones.has(key) && digitsFrom(tokens, index + 1, to) >= 5) return true;
    const isDialled =
      text === ':' && /^0\d/.test(tokens[index + 1]?.text ?? '') && tokens[index - 1]?.kind !== 'number';
    if (isDialled && digitsFrom(tokens, index + 1, to) >= 8) return true;
    if (kind === 'number' && /^00\d{2}/.test(text) && digitsFrom(tokens, index, to) >= 10) return true;
  }
  return false;
}

function digitsFrom(tokens: readonly Token[], from: number, to: number): number {
  let digits = 0;
  for (let index = from; index < Math.min(to, from + 14); index++) {
    const { text, kind } = tokens[index]!;
    if (kind === 'number') digits += text.length;
    else if (kind !== 'mark' && text.length > 2) break;
  }
  return digits;
}
