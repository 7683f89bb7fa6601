import type { Tokens } from '../tokens.js';
import type { CompiledFrames } from './rules.js';

/** What who gives does, and not who is given to. */
const giving = new Set(['pays', 'costs', 'gives', 'hands', 'presents', 'backs']);
/** Tokens between a subject and the main form of its verb: "a également". */
const maxGroup = 3;

/** Whether what stands before a token gives or pays: "le Japon *finance*", "la France *a offert*"; not for itself: "finance ses routes". */
export function givesBy(tokens: Tokens, frames: CompiledFrames, at: number): boolean {
  for (let index = at; index < at + maxGroup; index++) {
    const forms = frames.verbs.get(tokens.key(index));
    if (forms?.some(({ act, shape }) => giving.has(act) && index > at === (shape === 'participle')))
      return !frames.possessives.has(tokens.key(index + 1));
    if (!frames.having.has(tokens.key(index)) && !frames.clitics.has(tokens.key(index))) return false;
  }
  return false;
}
