import { isForEarlierWork, isOfEarlierYear, isSetApart } from '../clauses/otherTimes.js';
import { maxClause, type RoleSentence } from './sentence.js';

/** Tokens between "avaient été" and what was paid. */
const maxPluperfect = 16;

/** A word shortly before a phrase says that it did not happen, or no more. In a name it says nothing: "Secours Sans Délai". */
export function isDenied({ tokens, words, from }: RoleSentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 4); index--) {
    if (/^[»”"“)]$/.test(tokens.key(index))) return false;
    const inName = tokens.capital(index) && index > from;
    // "would not have been possible without"
    if (words.undenied.has(tokens.key(index - 1)) && words.denials.has(tokens.key(index))) return false;
    if (words.denials.has(tokens.key(index)) && !inName) return true;
  }
  return false;
}

/** The clause in which a token stands says that the money has ended, was refused or is only asked for. */
export function isEnded(sentence: RoleSentence, at: number): boolean {
  const { tokens, words, from, to } = sentence;
  if (words.verbs ? isEarlier(sentence, at) : isPluperfect(sentence, at)) return true;
  if (isForEarlierWork(sentence, at) || isOfEarlierYear(sentence, at) || isSetApart(sentence, at))
    return true;
  let start = at;
  while (start > Math.max(from, at - maxClause) && tokens.key(start - 1) !== ';') start--;
  for (let index = start; index < Math.min(to, at + maxClause); index++) {
    if (tokens.key(index) === ';' && index > at) return false;
    // "Los ha aportado A, *que ya había financiado …*": another clause.
    if (index > at && tokens.key(index) === ',' && words.clauses?.relatives.has(tokens.key(index + 1))) {
      index++;
      while (index < to && tokens.key(index) !== ',') index++;
      continue;
    }
    if (words.ended.match(tokens, index, to) || (index < at && isUntil(sentence, index))) return true;
  }
  return false;
}

/** "Until last year the clinic was run by A": other times, said before a token. */
export function isFormer(sentence: RoleSentence, at: number): boolean {
  const { tokens, words, from } = sentence;
  for (let index = Math.max(from, at - maxClause); index < at; index++) {
    if (!words.untilWords.has(tokens.key(index))) continue;
    if (words.ended.match(tokens, index, at) || isUntil(sentence, index)) return true;
  }
  return false;
}

/** "Until 2019 the programme was funded by …"; not "3 million euros until 2028", a year to come. */
function isUntil({ tokens, words, year }: RoleSentence, index: number): boolean {
  if (!words.untilWords.has(tokens.key(index))) return false;
  return [1, 2, 3].some((offset) => {
    const until = tokens.key(index + offset);
    return /^(19|20)\d\d$/.test(until) && (year === undefined || Number(until) <= year);
  });
}

/** "… dont les murs *avaient été* relevés, il y a trois ans, avec des fonds de A": before the story, and no later verb between. */
function isPluperfect({ tokens, words, from }: RoleSentence, at: number): boolean {
  const { frames } = words;
  if (!frames) return false;
  for (let index = at - 1; index >= Math.max(from, at - maxPluperfect); index--) {
    const key = tokens.key(index);
    if (/^[;:]$/.test(key)) return false;
    if (!frames.having.has(key) && !frames.being.has(key)) continue;
    // "il y a trois ans" is no verb.
    if (key === 'a' && tokens.key(index - 1) === 'y') continue;
    return frames.earlier.has(key) && frames.been.has(tokens.key(index + 1));
  }
  return false;
}

/** "An earlier survey, paid for by", "had been paid for by": other work than the story's, before it. */
function isEarlier({ tokens, words, from }: RoleSentence, at: number): boolean {
  const { verbs } = words;
  if (!verbs) return false;
  let [past, dated] = [false, false];
  for (let index = at - 1; index >= Math.max(from, at - maxClause); index--) {
    const key = tokens.key(index);
    if (/^[;:]$/.test(key)) break;
    if (key === verbs.rules.past && at - index < 4) past = true;
    if (/^(?:19|20)\d\d$/.test(key)) dated = true;
    const led = words.determiners.has(tokens.key(index - 1));
    // "an earlier survey", "a first round in 2019"
    if (led && (verbs.sets.earlier.has(key) || (dated && verbs.sets.firsts.has(key)))) return true;
  }
  return past;
}
