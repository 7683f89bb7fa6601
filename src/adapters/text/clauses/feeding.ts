import type { RoleSentence } from '../roles/sentence.js';
import type { CompiledClauses } from './rules.js';

/** Tokens on either side of a verb in which it is said what it feeds, and with what. */
const maxFed = 8;

/** "abonó *los campos* de maíz", "*la tierra* fue abonada", "abona *con estiércol*": a verb of paying, and nobody pays. */
export function feedsLand({ tokens, words, from, to }: RoleSentence, clauses: CompiledClauses, at: number) {
  const verb = clauses.feeding.match(tokens, at, to);
  if (!verb) return false;
  let owned = false;
  for (let near = verb.to; near < Math.min(to, verb.to + maxFed); near++) {
    const key = tokens.key(near);
    if (/^[.,;:()]$/.test(key)) break;
    if (clauses.manures.has(key)) return true;
    // "abonó los jornales *de la finca*": that of which it is told is no object.
    if (words.functionWords.has(key) && !words.determiners.has(key)) owned = true;
    if (!owned && clauses.soils.has(key)) return true;
  }
  // "los campos que abonó A", "los campos, abonados por A": what stands before.
  const led = clauses.relatives.has(tokens.key(at - 1)) || clauses.objects.has(tokens.key(at - 1));
  if (!led && !clauses.participles.match(tokens, at, to)) return false;
  for (let near = at - 1; near >= Math.max(from, at - maxFed); near--) {
    if (/^[.;:()]$/.test(tokens.key(near))) break;
    const before = tokens.key(near - 1);
    if (clauses.soils.has(tokens.key(near)) && tokens.small(near) && !words.of.has(before)) {
      const ofAnother = words.determiners.has(before) && words.of.has(tokens.key(near - 2));
      if (!ofAnother) return true;
    }
  }
  return false;
}
