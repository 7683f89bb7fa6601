import type { Compiled } from '../compiled.js';
import { isAdjective } from '../names/sentenceWords.js';
import type { Range, Tokens } from '../tokens.js';
import type { CompiledGoverned } from './governedRules.js';
import { leadsToPlace } from './settings.js';

/**
 * What stands before a place and tells what it is to the story:
 * `in`: a preposition of place, "en X"; `inside`: what stands or lives there, "las escuelas de X"; `reached`: a verb,
 * "recorrió X"; `listed`: a place before it that was taken, "A y X", "A (X)"; `subject`: nothing, it begins its sentence;
 * `of`: "de" behind a noun that tells nothing; `none`: something that says otherwise, or nothing.
 */
export type Governor = 'in' | 'inside' | 'reached' | 'listed' | 'subject' | 'of' | 'none';

const maxSteps = 12;
const maxDepth = 3;
/** Tokens before a name in which somebody asks, or help is told of. */
export const maxClause = 16;
export const year = /^(?:19|20)\d\d$/;

/**
 * What governs a place that begins at a token; `last`: the place that was taken before it; `opened`: the range is an item of
 * a list of places.
 */
export function governorOf(
  tokens: Tokens,
  words: Compiled,
  rules: CompiledGoverned,
  at: number,
  { from }: Range,
  last: Range | undefined,
  depth = 0,
  opened = false,
): Governor {
  let index = at - 1;
  while (index >= from && isPassed(index)) index--;
  if (opensSentence(tokens, index + 1, from)) {
    if (depth) return 'none';
    return opened && index + 1 <= from ? 'in' : 'subject';
  }
  const key = tokens.key(index);
  if (words.prepositions.has(key)) return isHere(index) ? 'in' : 'none';
  const reached = rules.reaching;
  for (let start = index; start > index - 4 && start >= from; start--)
    if (reached.match(tokens, start, index + 1)?.to === index + 1)
      return isOtherwise(tokens, rules, index, from) ? 'none' : 'reached';
  for (let start = index; start > index - 4 && start >= from; start--)
    if (rules.sending.match(tokens, start, index + 1)?.to === index + 1)
      return isHelpSent(tokens, rules, start, from) ? 'reached' : 'none';
  if (key === ',' || words.and.has(key) || key === '(') return isBehind(index) ? 'listed' : 'none';
  if (!words.of.has(key)) return 'none';
  if (isBehind(index - 1) || last?.to === index) return 'listed';
  // "près de X"
  if (words.prepositions.has(tokens.key(index - 1))) return isHere(index - 1) ? 'in' : 'none';
  return ofNoun(index - 1);

  function isPassed(near: number): boolean {
    const key = tokens.key(near);
    if (tokens.capital(near) && !opensSentence(tokens, near, from)) return false;
    // "à l’ouest", "d’Illéla": past the apostrophe, and the article before it.
    const elided = key === "'" || (key === 'l' && tokens.key(near + 1) === "'");
    const article = words.determiners.has(key) && !words.of.has(key);
    return (
      elided || article || rules.passed.has(key) || tokens.number(near) !== undefined || /^["“«]$/.test(key)
    );
  }

  /** ", ", " y ", " (" directly behind the place that was taken before. */
  function isBehind(sign: number): boolean {
    if (!last) return false;
    let near = sign;
    while (near > last.to && (tokens.key(near) === ',' || words.and.has(tokens.key(near)))) near--;
    const sure = tokens.key(sign) === ',' || words.and.has(tokens.key(sign)) || tokens.key(sign) === '(';
    return sure && (near === last.to || near === last.to - 1);
  }

  function isHere(preposition: number): boolean {
    if (!leadsToPlace(tokens, words, preposition) || isPosted(preposition)) return false;
    if (isEarlier(preposition)) return false;
    // "lo prestamos en 2022 en X": another time.
    if (year.test(tokens.key(preposition - 1))) return false;
    return !isOtherwise(tokens, rules, preposition, from);
  }

  /** "qui *avait* permis une première expérience à X": what was before the story. */
  function isEarlier(preposition: number): boolean {
    for (let near = preposition - 1; near >= Math.max(from, preposition - 9); near--) {
      if (/^[,.;:]$/.test(tokens.key(near))) return false;
      if (rules.earlier.has(tokens.key(near))) return true;
    }
    return false;
  }

  /** "la Embajada de la República de Corea en X": part of a body's name. */
  function isPosted(preposition: number): boolean {
    for (let near = preposition - 1; near >= Math.max(from, preposition - maxSteps); near--) {
      const key = tokens.key(near);
      if (words.sentence?.posted.has(key)) return true;
      if (!tokens.capital(near) && !words.of.has(key) && !words.determiners.has(key)) return false;
    }
    return false;
  }

  /** By the noun before "de", past its adjectives: "las escuelas rurales y urbanas de X". */
  function ofNoun(near: number, inner = false): Governor {
    let noun = near;
    const joined = (step: number) => words.and.has(tokens.key(step)) && isDescription(step - 1);
    while (noun > Math.max(from, near - 4) && (isDescription(noun) || joined(noun))) noun--;
    // "el corredor seco de X": an adjective that no ending tells, behind a noun that is known.
    if (
      !isKnown(noun) &&
      tokens.small(noun) &&
      !words.functionWords.has(tokens.key(noun)) &&
      isKnown(noun - 1)
    )
      noun--;
    // The ending of an adjective is that of many nouns too.
    for (let step = near; step >= noun; step--) {
      const key = tokens.key(step);
      const opens = opensSentence(tokens, step, from);
      if (tokens.capital(step) && !opens) return 'none';
      if (rules.outside.has(key) || words.sentence?.origins.has(key)) return 'none';
      if (rules.inside.has(key))
        return isOtherwise(tokens, rules, step, from) || isFrom(step) || isComing() ? 'none' : 'inside';
      if (rules.parts.has(key)) {
        // "sud-ouest"
        while (tokens.key(step - 1) === '-' && tokens.glued(step)) step -= 2;
        if (opens || tokens.key(step - 1) === 'al') return 'inside';
        const outer =
          depth < maxDepth
            ? governorOf(tokens, words, rules, step, { from, to: at }, last, depth + 1)
            : 'none';
        if (outer === 'none' && opensSentence(tokens, step - 1, from)) return 'inside';
        return outer === 'of' ? 'inside' : outer;
      }
    }
    if (!tokens.isWord(noun) || isOtherwise(tokens, rules, near, from)) return 'none';
    // "el centro de acopio de X", "una pescadora de merluza de X": by the noun before.
    // "le marché aux poissons de X"
    let link = tokens.isWord(noun) && !words.of.has(tokens.key(noun)) ? noun - 1 : noun;
    // "mayores de 65 años de X"
    if (tokens.number(link) !== undefined) link--;
    if (words.determiners.has(tokens.key(link)) && !words.of.has(tokens.key(link))) link--;
    const linked =
      words.of.has(tokens.key(link)) ||
      words.sentence?.cityPrepositions.has(tokens.key(link)) ||
      tokens.key(link) === 'aux';
    if (!inner && linked && link < near) {
      const outer = ofNoun(link - 1, true);
      return outer === 'inside' || outer === 'none' ? outer : 'of';
    }
    return 'of';
  }

  function isKnown(step: number): boolean {
    const key = tokens.key(step);
    return step >= from && (rules.inside.has(key) || rules.parts.has(key) || rules.outside.has(key));
  }

  function isDescription(step: number): boolean {
    const key = tokens.key(step);
    if (!isAdjective(tokens, words, step) && !words.between.has(key)) return false;
    return (
      tokens.small(step) &&
      !words.of.has(key) &&
      !words.determiners.has(key) &&
      !rules.inside.has(key) &&
      !rules.parts.has(key)
    );
  }

  /** "Los brigadistas de X *vinieron* a mirar": who came from there. */
  function isComing(): boolean {
    for (let near = at + 1; near < at + 9 && !/^[.;:]$/.test(tokens.key(near)); near++)
      if (rules.coming.has(tokens.key(near))) return true;
    return false;
  }

  /** "llegaron familias de X", "similares a las escuelas de X", "un delegado de los pescadores de X". */
  function isFrom(noun: number): boolean {
    const owner = words.of.has(tokens.key(noun - 1)) ? noun - 2 : noun;
    if (owner < noun && rules.outside.has(tokens.key(owner))) return true;
    for (let near = noun - 1; near >= Math.max(from, noun - 5); near--) {
      const key = tokens.key(near);
      if (/^[.,;:]$/.test(key)) return false;
      if (words.comparisons.has(key) || words.sentence?.origins.has(key)) return true;
    }
    return false;
  }
}

/** Whether a token is the first of the range or of a sentence in it. */
export function opensSentence(tokens: Tokens, index: number, from: number): boolean {
  if (index <= from) return true;
  const before = tokens.key(index - 1);
  // "[Action sociale] Kaya : …"
  if (/^[.!?:;¡¿\]]$/.test(before)) return !tokens.glued(index) || /^[¡¿]$/.test(before);
  return /^["“«]$/.test(before) && /^[.!?:;]$/.test(tokens.key(index - 2));
}

/** Whether help stands before "enviadas a X", in the same sentence. */
function isHelpSent(tokens: Tokens, rules: CompiledGoverned, at: number, from: number): boolean {
  let helped = false;
  for (let near = at - 1; near >= Math.max(from, at - maxClause); near--) {
    const key = tokens.key(near);
    if (/^[.;:!?]$/.test(key) && !tokens.glued(near + 1)) break;
    if (rules.asking.has(key) || year.test(key)) return false;
    helped ||= rules.help.has(key);
  }
  return helped;
}

/** Whether the clause around a token tells of another time or of more work elsewhere. */
export function isOtherwise(tokens: Tokens, rules: CompiledGoverned, at: number, from: number): boolean {
  let start = at;
  while (start > Math.max(from, at - 24) && !/^[.;:!?]$/.test(tokens.key(start - 1))) start--;
  for (let index = start; index < at + 14; index++) {
    if (index > at && /^[.;:!?]$/.test(tokens.key(index)) && !tokens.glued(index + 1)) return false;
    if (rules.otherwise.match(tokens, index)) return true;
  }
  return false;
}
