import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { readAcronym } from './names.js';
import type { SentenceNames } from './reading.js';
import { isAdjective } from './sentenceWords.js';

const opening = /^["“«„]$/;
const closing = /^["”»“]$/;

/** A name in quotes after a noun of organisations: "Фонд «Тёплый дом»", "l’association « Mer Vivante »". */
export function readQuoted(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): SentenceNames | undefined {
  let noun = false;
  let index = at;
  for (; index < Math.min(end, at + 5); index++) {
    const key = tokens.key(index);
    if (opening.test(key)) break;
    if (words.nouns.has(key) || words.sentence?.introducers.has(key)) noun = true;
    else if (key !== '*' && !isAdjective(tokens, words, index) && !tokens.capital(index)) {
      if (!isPlainNoun(tokens, words, index)) return undefined;
    }
  }
  if (!opening.test(tokens.key(index)) || index >= end) return undefined;
  if (!noun && index > at && isCalled(tokens, words, index)) noun = true;
  if (!noun && index === at && words.sentence?.cases) noun = isLed(tokens, words, at);
  let close = index + 2;
  while (close < end && close < index + 20 && !closing.test(tokens.key(close))) close++;
  if (close >= end || !closing.test(tokens.key(close)) || tokens.small(index + 1)) return undefined;
  // "«Томский молочный комбинат»": a noun of organisations inside.
  if (words.sentence?.cases)
    for (let inner = index + 1; inner < close && !noun; inner++) noun = words.nouns.has(tokens.key(inner));
  const bare = { from: index + 1, to: close };
  const named =
    noun &&
    (isNamedNoun(tokens, words, at, index) ||
      isOfPlace(tokens, words, at, index) ||
      isPatron(tokens, words, at, index));
  const name = named ? { from: at, to: close + 1 } : bare;
  let after = close + 1;
  while (tokens.key(after) === '*' && after < close + 3) after++;
  const acronym = readAcronym(tokens, words, { from: bare.from, to: after }, end);
  const item = { name, organization: noun, fields: false, ...(acronym && { acronym }) };
  return { items: [item], after: acronym ? acronym.to + 1 : after };
}

/** "цех «Сосна»", "сеть аптек «Ромашка»": any noun but one of works, in a language with cases. */
function isCalled(tokens: Tokens, words: Compiled, open: number): boolean {
  return isPlainNoun(tokens, words, open - 1);
}

/** "Магазин «Колосок»", "Института «Азгипроводхоз»", read at its quotes: the noun before them. */
function isLed(tokens: Tokens, words: Compiled, open: number): boolean {
  const key = tokens.key(open - 1);
  if (open === 0 || tokens.linesBefore(open) > 0) return false;
  return words.nouns.has(key) || words.sentence?.introducers.has(key) === true;
}

function isPlainNoun(tokens: Tokens, words: Compiled, index: number): boolean {
  const acts = words.sentence?.cases?.acts;
  const key = tokens.key(index);
  if (!acts || !tokens.small(index) || key.length < 3) return false;
  return !(
    acts.works.has(key) ||
    words.projectNaming.has(key) ||
    words.functionWords.has(key) ||
    words.people.has(key) ||
    acts.verbs.match(tokens, index) ||
    (!isDescribed(tokens, words, index) && words.sentence?.notEndings.some((ending) => key.endsWith(ending)))
  );
}

/** "радиационной *гигиены*": behind an adjective in the genitive no verb, whatever its ending. */
function isDescribed(tokens: Tokens, words: Compiled, index: number): boolean {
  return /(?:[оеы]й|[ое]го|[ыи]х)$/.test(tokens.key(index - 1)) && isAdjective(tokens, words, index - 1);
}

/** "Комитета женщин махалли «Навбахор»": in quotes is the place of a body, and not its name. */
function isOfPlace(tokens: Tokens, words: Compiled, at: number, open: number): boolean {
  if (!words.sentence?.cases || !tokens.capital(at) || !words.heads.has(tokens.key(at))) return false;
  return open - at > 1 && words.kinds.match(tokens, open - 1, open) !== undefined;
}

/**
 * "Фонд «Айастан»", "Центр поддержки семьи «Приют»", in mid-sentence: with a capital the noun is part of the name, with what it
 * is of, where cases tell names by their nouns.
 */
function isNamedNoun(tokens: Tokens, words: Compiled, at: number, open: number): boolean {
  const before = tokens.key(at - 1);
  const starts = at === 0 || tokens.linesBefore(at) > 0 || /^[.!?:;»–—]$/.test(before);
  if (!words.sentence?.cases || starts || !tokens.capital(at) || tokens.allCaps(at)) return false;
  if (tokens.key(open - 1) === '*' || tokens.allCaps(open - 1)) return false;
  if (words.heads.has(tokens.key(open - 1))) return true;
  if (!words.sentence.cases.officials.has(tokens.key(at))) return false;
  for (let index = at + 1; index < open; index++) {
    const key = tokens.key(index);
    if (!tokens.small(index) || words.nouns.has(key) || words.sentence.introducers.has(key)) return false;
  }
  return true;
}

/** "Instituto Técnico «José Martí»": of a school that says what it is, the quotes give no more than the patron. */
function isPatron(tokens: Tokens, words: Compiled, at: number, open: number): boolean {
  if (!words.clauses || open - at < 2 || !words.heads.has(tokens.key(at))) return false;
  for (let index = at; index < open; index++) if (!tokens.capital(index)) return false;
  return true;
}
