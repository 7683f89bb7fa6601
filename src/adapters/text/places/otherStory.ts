import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';

/** Tokens of a sentence that are looked at before a place. */
const maxLead = 60;

/**
 * Whether the sentence up to a token tells of another time or work than the story's: "The next workshop will be held
 * in X", "a similar scheme has run since 2015 in X", "was inspired by wells in X".
 */
export function isOtherStory(tokens: Tokens, words: Compiled, at: number, from: number): boolean {
  let later = false;
  let other = false;
  for (let index = at - 1; index >= Math.max(from, at - maxLead); index--) {
    const key = tokens.key(index);
    if (/^[.!?]$/.test(key) && !tokens.glued(index + 1)) break;
    if (/^[“”"]$/.test(key)) break;
    if (words.later.has(key)) later = true;
    if (words.nextOnes.has(key) || words.comparisons.has(key)) other = true;
    if (words.otherTimes.match(tokens, index, at)) return true;
  }
  // "A first round in X in 2023 had been".
  for (let index = at + 1; index < at + 7 && !/^[.;:!?]$/.test(tokens.key(index)); index++)
    if (words.otherTimes.whole(tokens, index, index + 2) && tokens.key(index) === 'had') return true;
  // "A fourth home, in X, will follow".
  for (let index = at + 1; other && !later && index < at + 7 && !/^[.;:!?]$/.test(tokens.key(index)); index++)
    if (words.later.has(tokens.key(index))) later = true;
  return later && other;
}

/** "a cement works in X donated the cement": X is where the giver is at home. */
export function isGiversPlace(tokens: Tokens, words: Compiled, at: number, to: number): boolean {
  const verb = tokens.small(at) ? words.verbs?.senses.match(tokens, at, to)?.value : undefined;
  return verb?.act === 'funds' && verb.form === 'both';
}
