import type { RoleSentence } from '../roles/sentence.js';

/** Tokens between a verb and the year of what it pays. */
const maxObject = 9;

const fullYear = /^(?:19|20)\d\d$/;

/**
 * "financió los talleres *de 2022*", "Los diagnósticos *de 2021*, elaborados con fondos de A": what is paid bears a year in
 * its name two or more before the story's. Not so of a call or a budget ("en la convocatoria de 2022"), nor of what harmed
 * ("el terremoto de 2010").
 */
export function isOfEarlierYear({ tokens, words, from, to, year }: RoleSentence, at: number): boolean {
  const { clauses } = words;
  if (!clauses || year === undefined) return false;
  for (let index = at; index < Math.min(to, at + maxObject); index++) {
    if (/^[,.;:()]$/.test(tokens.key(index))) break;
    if (isPast(index)) return true;
  }
  // Before a participle: behind the noun with which the clause begins.
  for (let index = at - 1; index > Math.max(from, at - maxObject); index--) {
    if (/^[.;:()]$/.test(tokens.key(index))) break;
    if (isPast(index)) return true;
  }
  return false;

  function isPast(index: number): boolean {
    if (!fullYear.test(tokens.key(index)) || !words.of.has(tokens.key(index - 1))) return false;
    if (Number(tokens.key(index)) > year! - 2) return false;
    let noun = index - 2;
    // "la primera campaña nacional de 2019"
    for (let step = 0; step < 3 && tokens.small(noun); step++, noun--) {
      const key = tokens.key(noun);
      if (words.months.has(key) || clauses!.dated.has(key)) return false;
      if (words.determiners.has(tokens.key(noun - 1))) return true;
    }
    return false;
  }
}

/** "financia el censo, que se levanta en las mismas fechas y *no debe confundirse* con este": behind the verb, in any clause. */
export function isSetApart({ tokens, words, to }: RoleSentence, at: number): boolean {
  if (!words.clauses) return false;
  for (let index = at; index < Math.min(to, at + 40); index++) {
    if (tokens.key(index) === ';') return false;
    if (words.clauses.apart.match(tokens, index, to)) return true;
  }
  return false;
}
