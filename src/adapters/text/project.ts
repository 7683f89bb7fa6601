import type { Compiled } from './compiled.js';
import type { EvidenceRule } from './evidence.js';
import { readChunk } from './names/names.js';
import { isAdjective } from './names/sentenceWords.js';
import type { Range, Tokens } from './tokens.js';

export type FoundProject = Range & { readonly rule: EvidenceRule };

const opening = /^["“«„]$/;
const closing = /^["”»“]$/;
const maxName = 250;

/**
 * The project that an activity belongs to: a capitalised name with a noun such as "Project" in it, after "as part
 * of" or the like, or as the subject of a sentence that tells of money or partners; or a name in quotes beside
 * such a noun, or behind or before it where the noun itself is small.
 */
export function findProject(
  tokens: Tokens,
  words: Compiled,
  sentences: readonly Range[],
  tellsRoles: (sentence: Range) => boolean,
): FoundProject | undefined {
  let subject: FoundProject | undefined;
  for (const sentence of sentences) {
    const { from, to } = sentence;
    for (let index = from; index < to; index++) {
      const phrase = words.projectPhrases.match(tokens, index, to);
      const name = phrase && readProject(tokens, words, skipSmall(tokens, words, phrase.to, to), to);
      if (name) return { ...name, rule: 'project-phrase' };
      const named = words.projectNaming.has(tokens.key(index))
        ? readBeside(tokens, words, index, sentence)
        : undefined;
      if (named) return { ...named, rule: 'project-named' };
      const quoted = opening.test(tokens.key(index)) ? readQuoted(tokens, words, index, sentence) : undefined;
      if (quoted) return { ...quoted, rule: 'project-quoted' };
    }
    if (subject) continue;
    const start = words.determiners.has(tokens.key(from)) ? from + 1 : from;
    const name = tokens.capital(start)
      ? readProject(tokens, words, skipCompound(tokens, words, start), to)
      : undefined;
    if (name && tellsRoles(sentence)) subject = { ...name, rule: 'project-subject' };
  }
  return subject;
}

/** Past the small words that may describe a project: "the", "its broader", "a three-year", "EU-funded". */
function skipSmall(tokens: Tokens, words: Compiled, at: number, end: number): number {
  let index = at;
  while (index < end && index < at + 8) {
    const key = tokens.key(index);
    const skipped = skipCompound(tokens, words, index);
    if (skipped !== index) index = skipped;
    else if (tokens.capital(index) && !words.determiners.has(key)) break;
    else if (words.functionWords.has(key) && !words.determiners.has(key)) break;
    else if (!tokens.isWord(index) && tokens.number(index) === undefined && key !== '-') break;
    else index++;
  }
  return index;
}

/** Past "EU-funded". */
function skipCompound(tokens: Tokens, words: Compiled, at: number): number {
  for (let index = at + 1; index < at + 4; index++) {
    if (tokens.key(index) === '-' && words.fundedCompounds.has(tokens.key(index + 1))) return index + 2;
  }
  return at;
}

function readProject(tokens: Tokens, words: Compiled, at: number, end: number): Range | undefined {
  let [from, to, noun, more] = [at, at, -1, false];
  let index = at;
  const limit = index < end ? tokens.span(at, at + 1).start + maxName : 0;
  while (index < end && tokens.span(index, index + 1).end <= limit) {
    const key = tokens.key(index);
    const capital = index + 1 < end && tokens.capital(index + 1);
    if (tokens.capital(index) || (tokens.number(index) !== undefined && index > from)) {
      if (words.projectNouns.has(key) && tokens.capital(index)) noun = index;
      to = ++index;
    } else if (key === "'" && tokens.glued(index) && tokens.glued(index + 1) && index > from) {
      const owner = words.possessive.has(tokens.key(index + 1)) && noun < 0 && isBody(from, index);
      index += 2;
      if (owner) from = index;
      to = index;
    } else if (/^[-&.]$/.test(key) && tokens.glued(index) && tokens.glued(index + 1) && index > from) {
      if (words.fundedCompounds.has(tokens.key(index + 1))) return undefined;
      to = index += 2;
    } else if (noun < 0 && isInner(key) && index > from) {
      const skip = words.determiners.has(tokens.key(index + 1)) && !words.and.has(key) ? 2 : 1;
      if (index + skip >= end || !tokens.capital(index + skip)) return undefined;
      index += skip;
    } else if (noun >= 0 && capital && leadsOn(key, index)) {
      more = true;
      index++;
    } else break;
  }
  if (noun < 0 || noun === from || isBody(from, noun + 1)) return undefined;
  return { from, to };

  function isInner(key: string): boolean {
    return (
      words.of.has(key) || words.and.has(key) || words.afterNoun.has(key) || words.projectAfterMore.has(key)
    );
  }
  function leadsOn(key: string, at: number): boolean {
    if (words.and.has(key) && readChunk(tokens, words, at + 1, end)?.starts) return false;
    return words.projectAfter.has(key) || (more && words.projectAfterMore.has(key));
  }
  function isBody(start: number, stop: number): boolean {
    if (stop - start === 1 && tokens.allCaps(start)) return true;
    for (let first = start; first < stop; first++) {
      const body = words.bodies.match(tokens, first, stop) ?? words.mentions.match(tokens, first, stop);
      if (body?.to === stop) return true;
    }
    return false;
  }
}

function readBeside(tokens: Tokens, words: Compiled, noun: number, { from, to }: Range): Range | undefined {
  if (tokens.small(noun))
    return readNamed(tokens, words, noun + 1, to) ?? readBefore(tokens, words, noun, from);
  return words.sentence ? readLong(tokens, words, noun, to) : undefined;
}

/** "Projet d’appui à la résilience des populations (PARP)": the noun is the name's first word, an acronym its end. */
function readLong(tokens: Tokens, words: Compiled, noun: number, end: number): Range | undefined {
  if (words.bodies.match(tokens, noun, end)) return undefined;
  for (let index = noun + 1; index < Math.min(end, noun + 22); index++) {
    const key = tokens.key(index);
    if (key === '(') {
      const closed = tokens.key(index + 2) === ')' && tokens.allCaps(index + 1) && index > noun + 2;
      return closed && !words.mentions.match(tokens, index + 1, end) ? { from: noun, to: index } : undefined;
    }
    if (!tokens.isWord(index) && !/^['-]$/.test(key)) return undefined;
    const isStop =
      words.sentence?.notEndings.some((ending) => key.endsWith(ending)) ||
      (words.sentence?.stops.has(key) &&
        !words.of.has(key) &&
        !words.afterNoun.has(key) &&
        !words.and.has(key));
    if (tokens.small(index) && isStop && !words.sentence?.elisions.has(key)) return undefined;
  }
  return undefined;
}

/** "the project Safe Doors: Protection and Justice", "programme Premier Contrat": a name behind a small noun. */
function readNamed(tokens: Tokens, words: Compiled, at: number, end: number): Range | undefined {
  let index = at;
  while (index < at + 2 && tokens.key(index) === '*') index++;
  const from = index;
  if (!tokens.capital(from) || words.bodies.match(tokens, from, end)) return undefined;
  const place = words.mentions.match(tokens, from, end);
  if (words.notNames.has(tokens.word(from))) return undefined;
  let [to, capitals] = [from, 0];
  const limit = tokens.span(from, from + 1).start + maxName;
  while (index < end && tokens.span(index, index + 1).end <= limit) {
    const key = tokens.key(index);
    if (tokens.capital(index)) {
      to = ++index;
      capitals++;
    } else if (tokens.number(index) !== undefined && index > from) to = ++index;
    else if (/^[-'&]$/.test(key) && tokens.glued(index) && tokens.glued(index + 1)) to = index += 2;
    else if (key === ':' && tokens.capital(index + 1) && capitals > 0) index++;
    else if (leadsOn(index)) index++;
    else break;
  }
  // "el programa Huesca a la Fresca", but not "el programa Honduras".
  if (place && (place.to >= to || !words.sentence)) return undefined;
  return capitals > 1 || (capitals === 1 && tokens.allCaps(from) && tokens.word(from).length > 3)
    ? { from, to }
    : undefined;

  /** One or two small words that a capital follows: "for the". */
  function leadsOn(at: number): boolean {
    const small = (word: number) =>
      words.projectAfter.has(tokens.key(word)) ||
      words.projectAfterMore.has(tokens.key(word)) ||
      words.determiners.has(tokens.key(word));
    if (!small(at) || at + 1 >= end) return false;
    if (words.and.has(tokens.key(at)) && words.bodies.match(tokens, at + 1, end)) return false;
    return (
      tokens.capital(at + 1) ||
      (small(at + 1) && at + 2 < end && tokens.capital(at + 2)) ||
      tokens.key(at + 1) === "'"
    );
  }
}

/** "the EU-funded Skills for the Lake programme": the name before a small noun, from its article or "-funded" on. */
function readBefore(tokens: Tokens, words: Compiled, noun: number, from: number): Range | undefined {
  if (words.sentence || !tokens.capital(noun - 1)) return undefined;
  let [start, capitals] = [noun, 0];
  for (let index = noun - 1; index >= Math.max(from, noun - 12); index--) {
    const key = tokens.key(index);
    const inner =
      words.projectAfter.has(key) || words.determiners.has(key) || key === "'" || words.possessive.has(key);
    if (tokens.capital(index)) {
      start = index;
      capitals++;
    } else if (!inner || (words.determiners.has(key) && !words.projectAfter.has(tokens.key(index - 1))))
      break;
  }
  const before = tokens.key(start - 1);
  const led = words.determiners.has(before) || words.fundedCompounds.has(before);
  const known = words.bodies.match(tokens, start, noun) ?? words.mentions.match(tokens, start, noun);
  return led && capitals > 1 && !known ? { from: start, to: noun } : undefined;
}

/** “Safe Roads” project; project “Safe Roads”. */
function readQuoted(tokens: Tokens, words: Compiled, open: number, { from, to }: Range): Range | undefined {
  if (!tokens.capital(open + 1)) return undefined;
  let close = open + 2;
  while (close < to && close < open + 20 && !closing.test(tokens.key(close))) close++;
  if (close >= to || !closing.test(tokens.key(close))) return undefined;
  const beside = (index: number) => index >= from && index < to && words.projectNouns.has(tokens.key(index));
  // "la campaña nacional «X»"
  const described = words.sentence !== undefined && isAdjective(tokens, words, open - 1) && beside(open - 2);
  const named =
    beside(close + 1) || beside(open - 1) || described || (tokens.key(open - 1) === ',' && beside(open - 2));
  return named ? { from: open + 1, to: close } : undefined;
}
