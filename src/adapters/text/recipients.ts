import type { Compiled } from './compiled.js';
import type { CompiledGoverned } from './governedRules.js';
import { isOtherwise } from './governors.js';
import type { Range, Tokens } from './tokens.js';

/** Tokens before a name in which the verb of help stands, and tokens behind the subject of one. */
const [maxClause, maxVerb] = [16, 6];

/**
 * Whether a country is the one that is helped: "apoya a X", "prestó 50 millones a X", "ayuda para X". What is done there is
 * what such a sentence tells. Not who is asked or thanked: "pidió ayuda a X".
 */
export function isHelped(
  tokens: Tokens,
  words: Compiled,
  rules: CompiledGoverned,
  at: number,
  { from }: Range,
): boolean {
  let to = at - 1;
  while (to > from && words.determiners.has(tokens.key(to)) && !rules.helpedBy.has(tokens.key(to))) to--;
  if (!rules.helpedBy.has(tokens.key(to)) || isOtherwise(tokens, rules, to, from)) return false;
  let helped = false;
  for (let near = to - 1; near >= Math.max(from, to - maxClause); near--) {
    const key = tokens.key(near);
    if (/^[.;:!?]$/.test(key) && !tokens.glued(near + 1)) break;
    if (rules.asking.has(key)) return false;
    // "pidió", before the help that is asked for.
    helped ||= rules.helping.match(tokens, near, to) !== undefined;
  }
  return helped;
}

/** "Japón envía ayuda a X", "España lleva ayuda": a subject that helps others, and does not receive. */
export function helpsOthers(
  tokens: Tokens,
  rules: CompiledGoverned,
  subjectEnd: number,
  to: number,
): boolean {
  for (let near = subjectEnd; near < Math.min(to, subjectEnd + maxVerb); near++) {
    if (rules.asking.has(tokens.key(near)) || rules.receiving.has(tokens.key(near))) return false;
    if (rules.helping.match(tokens, near, to)) return true;
  }
  return false;
}
