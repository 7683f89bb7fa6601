import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import type { NameReading } from './reading.js';
import { isAdjective, isField } from './sentenceWords.js';

/** "Conseil des sages *et notables*": a plural without an article, behind one with "des", can't begin another name. */
export function isBarePlural(reading: NameReading, index: number): boolean {
  const { tokens, words, start } = reading;
  const { purposes, introducers, stops } = words.sentence ?? {};
  if (!purposes?.size || !tokens.capital(start) || !tokens.small(index)) return false;
  const key = tokens.key(index);
  const plural = (word: string) => word.length > 3 && /[sx]$/.test(word);
  return (
    plural(key) &&
    tokens.small(index - 2) &&
    plural(tokens.key(index - 2)) &&
    tokens.key(index - 3) === 'des' &&
    !words.people.has(key) &&
    !words.nouns.has(key) &&
    !words.functionWords.has(key) &&
    !introducers?.has(key) &&
    !stops?.has(key)
  );
}

/** A plural noun that is neither people nor what begins a name. */
export function isThing(reading: NameReading, index: number): boolean {
  const { tokens, words } = reading;
  const key = tokens.key(index);
  return (
    /s$/.test(key) &&
    !/(?:eurs|euses|ants|antes|iens|iennes|iers|ières|istes)$/.test(key) &&
    !words.people.has(key)
  );
}

/** "recherche *sur les glaciers*": whether a name may be for things that are in no list of portfolios, as in French. */
export function takesMatter(reading: NameReading): boolean {
  const { tokens, words, start } = reading;
  return words.sentence !== undefined && words.sentence.purposes.size > 0 && tokens.capital(start);
}

/** "du *Centre*", "del *Norte*": a quarter of the compass, and of a region. */
export function isQuarter(reading: NameReading, index: number): boolean {
  const { tokens } = reading;
  return (
    tokens.capital(index) && /^(?:nord|sud|est|ouest|centre|norte|sur|este|oeste)$/.test(tokens.key(index))
  );
}

/** "и местной НПО «Родник»", "и районной больницы": adjectives, and behind them a noun of another organisation. */
export function leadsToName(reading: NameReading, at: number): boolean {
  const { tokens, words } = reading;
  let index = at;
  while (
    index < at + 3 &&
    isAdjective(tokens, words, index) &&
    !(index > at && words.nouns.has(tokens.key(index)))
  )
    index++;
  const key = tokens.key(index);
  // "и сельского хозяйства": one portfolio.
  if (words.fields.has(key) && isField(tokens, words, index - 1)) return false;
  return index > at && (words.nouns.has(key) || words.sentence?.introducers.has(key) === true);
}

/** "l’appui *de* l’Office de l’eau et de la jeunesse": the small word may be repeated for another giver. */
export function isOwned(reading: NameReading): boolean {
  const { tokens, words, start } = reading;
  if (!words.sentence?.purposes.size || !tokens.capital(start)) return true;
  let before = start - 1;
  const led = words.determiners.has(tokens.key(before)) || tokens.key(before) === "'";
  if (led) before -= tokens.key(before) === "'" && tokens.key(before - 1) === 'l' ? 2 : 1;
  return words.of.has(tokens.key(before));
}

/**
 * "la Asociación de Jubilados y Pensionistas", "el Instituto de Investigaciones Marinas y Costeras (INVEMAR)": in a list a
 * name of its own would have its article; the endings agree, or an acronym of the whole follows.
 */
export function isJoinedNoun(reading: NameReading, index: number): boolean {
  const { tokens, words, start } = reading;
  const led = words.determiners.has(tokens.key(start - 1));
  if (!led || !tokens.capital(index) || tokens.allCaps(index) || !reading.hasLinkBefore(index - 1))
    return false;
  const agree =
    /s$/.test(tokens.key(index - 2)) && /s$/.test(tokens.key(index)) && !tokens.capital(index + 1);
  const closed = tokens.key(index + 1) === '(' && tokens.allCaps(index + 2) && tokens.key(index + 3) === ')';
  return words.clauses !== undefined && (agree || closed || isInAcronym(reading, index));
}

/** "Asociación de Radios *y Programas* Participativos de X (ARPAX)": an acronym of the whole has its first letter. */
function isInAcronym(reading: NameReading, index: number): boolean {
  const { tokens, words, start, end } = reading;
  let open = index + 1;
  const inner = (at: number) =>
    tokens.capital(at) || words.of.has(tokens.key(at)) || words.and.has(tokens.key(at));
  while (open < Math.min(end, index + 9) && inner(open)) open++;
  if (tokens.key(open) !== '(' || tokens.key(open + 2) !== ')' || !tokens.allCaps(open + 1)) return false;
  const letters = tokens.key(open + 1);
  return (
    letters.length > 3 && letters[0] === tokens.key(start)[0] && letters.indexOf(tokens.key(index)[0]!, 1) > 0
  );
}

/** "affaires étrangères *et européennes*": a second adjective, behind which no noun stands that it could describe. */
export function isSecondAdjective({ tokens, words, end }: NameReading, at: number): boolean {
  if (!words.sentence?.purposes.size || !isAdjective(tokens, words, at)) return false;
  if (!isAdjective(tokens, words, at - 2) && !isField(tokens, words, at - 2)) return false;
  const plural = (index: number) => /[sx]$/.test(tokens.key(index));
  return plural(at) === plural(at - 2) && isEndOfPart(tokens, words, at + 1, end);
}

/** "des sciences *et médecine* vétérinaires": a field without its article, described by what follows. */
export function isBareSubject({ tokens, words, start, end }: NameReading, at: number): boolean {
  if (!words.sentence?.purposes.size || !tokens.capital(start) || !tokens.small(at)) return false;
  const field = /^(?:sciences|arts|lettres|techniques|métiers)$/.test(tokens.key(at - 2));
  return field && isAdjective(tokens, words, at + 1) && isEndOfPart(tokens, words, at + 2, end);
}

/** "ministère …, *de la Coopération* et du Commerce": a noun of organisations that is a portfolio, with nothing behind it. */
export function isPortfolioToo({ tokens, words, end, headAt }: NameReading, at: number): boolean {
  if (!words.sentence?.purposes.size || headAt === undefined) return false;
  if (!/^(?:vice-)?(?:ministère|secrétariat)$/.test(tokens.key(headAt))) return false;
  const both = /^(?:coopération|action|solidarité|protection)$/.test(tokens.key(at));
  return (
    both &&
    (/^(?:internationale|sociale)$/.test(tokens.key(at + 1)) || isEndOfPart(tokens, words, at + 1, end))
  );
}

/** Whether a part of a name ends before a token: at a sign, a small word of belonging or a verb. */
function isEndOfPart(tokens: Tokens, words: Compiled, at: number, end: number): boolean {
  const key = tokens.key(at);
  return (
    at >= end || !tokens.isWord(at) || words.functionWords.has(key) || words.sentence?.stops.has(key) === true
  );
}
