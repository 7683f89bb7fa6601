import { type LabelToken, tokensOf, wordsOf } from './tokens.js';
import { goalLabelWords, goalTitleBeginnings } from './words.js';

export type PhraseKind = keyof typeof goalLabelWords;

/** Phrases as keys of tokens, by their first key, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

// Parsed on first use, to keep imports fast.
const phrasesByKind = new Map<PhraseKind, Phrases>();
let beginningsByGoal: readonly (readonly string[])[] | undefined;

/** The length in tokens of the longest phrase of a kind that begins at a position; 0 if no phrase matches. */
export function phraseLength(kind: PhraseKind, tokens: readonly LabelToken[], at: number): number {
  const phrases = phrasesOf(kind).get(tokens[at]?.key ?? '') ?? [];
  return phrases.find((keys) => keys.every((key, index) => tokens[at + index]?.key === key))?.length ?? 0;
}

/** Whether these tokens are the beginning of a goal's title. */
export function beginsTitle(goal: number, tokens: readonly LabelToken[]): boolean {
  beginningsByGoal ??= goalTitleBeginnings
    .trim()
    .split('\n')
    .map((line) => listOf(line).map((title) => wordsOf(tokensOf(title))));
  const words = wordsOf(tokens);
  return beginningsByGoal[goal - 1]?.some((beginning) => words.startsWith(beginning)) ?? false;
}

function phrasesOf(kind: PhraseKind): Phrases {
  const known = phrasesByKind.get(kind);
  if (known) return known;
  const phrases = new Map<string, string[][]>();
  for (const phrase of listOf(goalLabelWords[kind])) {
    const keys = tokensOf(phrase).map(({ key }) => key);
    const [first = ''] = keys;
    phrases.set(first, [...(phrases.get(first) ?? []), keys]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);
  phrasesByKind.set(kind, phrases);
  return phrases;
}

function listOf(phrases: string): string[] {
  return phrases
    .trim()
    .split(/ \| |\n/)
    .map((phrase) => phrase.trim());
}
