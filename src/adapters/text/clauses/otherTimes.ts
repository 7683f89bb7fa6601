import type { RoleSentence } from '../roles/sentence.js';

/** Tokens between a verb and the year of what it pays. */
const maxObject = 9;
/** Tokens of the clause of a verb, on either side. */
const maxBeside = 12;
/** Tokens between a verb and what tells its object from the story's. */
const maxApart = 40;

const fullYear = /^(?:19|20)\d\d$/;
const clauseEnd = /^[,.;:()]$/;
const sentenceEnd = /^[.;:()]$/;
/** Those of "fue financiado", "elaborados". */
const participle = /(?:ad|id|uest|ech|rit|iert)[oa]s?$/;
const passive = /^(?:fue|fueron|ha|han|sido|esta|estan|está|están)$/;
/** A noun behind one of these is not what a verb pays: "con los ahorros de 2020". */
const asides = /^(?:con|en|desde|tras|segun|según|durante|mediante|bajo|sobre|por|de|del)$/;
/** "este proyecto", behind "no debe confundirse con": the story's own. */
const own = /^(?:est[eaos]s?|nuestr[oa]s?|presente|aquí|aqui)$/;

/**
 * "En 2021 A *había costeado* los talleres", "había costeado el diagnóstico": before the story, where the clause names an
 * earlier year or earlier work. By itself the tense tells of the story's own work too: "A había pagado las bombas".
 */
export function isForEarlierWork({ tokens, words, from, to, year }: RoleSentence, at: number): boolean {
  const { clauses } = words;
  const verb = clauses?.pluperfect.match(tokens, at, to);
  if (!clauses || !verb) return false;
  for (let index = at - 1; index >= Math.max(from, at - maxBeside); index--) {
    if (isEndOfClause(index)) break;
    if (isEarlier(index) && (!fullYear.test(tokens.key(index)) || opensClause(index))) return true;
  }
  for (let index = verb.to; index < Math.min(to, verb.to + maxBeside); index++) {
    if (isEndOfClause(index)) break;
    if (isEarlier(index)) return true;
  }
  return false;

  function isEndOfClause(index: number): boolean {
    return clauseEnd.test(tokens.key(index)) || clauses!.relatives.has(tokens.key(index));
  }

  /** "*En 2021* A había", "que *en mayo de 2015* había"; not "comenzó *en 2023* y A había". */
  function opensClause(index: number): boolean {
    let lead = index - 1;
    while (lead > from && (words.months.has(tokens.key(lead)) || words.of.has(tokens.key(lead)))) lead--;
    const before = lead - 1;
    return (
      before < from || !tokens.small(before) || isEndOfClause(before) || words.and.has(tokens.key(before))
    );
  }

  function isEarlier(index: number): boolean {
    const key = tokens.key(index);
    // "desde 2019": and until now.
    if (/^(?:desde|hasta|entre)$/.test(tokens.key(index - 1))) return false;
    if (fullYear.test(key)) return year === undefined || Number(key) < year;
    return clauses!.firstSteps.has(key);
  }
}

/**
 * "financió los talleres *de 2022*", "Los diagnósticos *de 2021*, elaborados con fondos de A": what is paid bears a year in
 * its name two or more before the story's. Not so of a call or a budget ("en la convocatoria de 2022"), nor of what harmed
 * ("el terremoto de 2010"), nor where the story's own year stands there too ("de 2022 a 2026", "y los de 2025").
 */
export function isOfEarlierYear({ tokens, words, from, to, year }: RoleSentence, at: number): boolean {
  const { clauses } = words;
  if (!clauses || year === undefined) return false;
  for (let index = at; index < Math.min(to, at + maxObject); index++) {
    if (clauseEnd.test(tokens.key(index))) break;
    if (isPast(index)) return !isOfNow(index);
  }
  // Before a participle: the noun of which it tells.
  for (let index = at - 1; index > Math.max(from, at - maxObject); index--) {
    if (sentenceEnd.test(tokens.key(index))) break;
    if (isPast(index)) return leadsToParticiple(index + 1) && !isOfNow(index);
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
      if (words.determiners.has(tokens.key(noun - 1)))
        return noun - 2 < from || !asides.test(tokens.key(noun - 2));
    }
    return false;
  }

  function isOfNow(index: number): boolean {
    for (let near = index + 1; near < Math.min(to, index + maxBeside); near++) {
      if (sentenceEnd.test(tokens.key(near))) return false;
      if (fullYear.test(tokens.key(near)) && Number(tokens.key(near)) > year! - 2) return true;
    }
    return false;
  }

  function leadsToParticiple(start: number): boolean {
    let index = tokens.key(start) === ',' ? start + 1 : start;
    while (passive.test(tokens.key(index))) index++;
    return index <= at && participle.test(tokens.key(index));
  }
}

/**
 * "financia el censo, que *no debe confundirse con este*", "financia la vía férrea, *un proyecto distinto*": not the
 * story's. Where another work stands behind the phrase, it is that which is not: "que no debe confundirse con *el préstamo de B*".
 */
export function isSetApart({ tokens, words, from, to }: RoleSentence, at: number): boolean {
  if (!words.clauses) return false;
  const { apart } = words.clauses;
  let commas = 0;
  for (let index = at; index < Math.min(to, at + maxApart); index++) {
    const key = tokens.key(index);
    if (key === ';' || key === '.' || commas > 2) break;
    // ", y la campaña, que …": another clause.
    if (
      key === ',' &&
      (words.and.has(tokens.key(index + 1)) || /^(?:pero|mientras|aunque)$/.test(tokens.key(index + 1)))
    )
      break;
    if (key === ',') commas++;
    const phrase = apart.match(tokens, index, to);
    if (!phrase) continue;
    if (isLink(phrase.to)) return isOwn(phrase.to + 1);
    // "planean un proyecto distinto": their own object.
    return tokens.key(index - 1) === ',' || tokens.key(index) === 'es';
  }
  for (let index = at - 1; index >= Math.max(from, at - maxBeside); index--) {
    if (clauseEnd.test(tokens.key(index))) return false;
    const phrase = apart.match(tokens, index, at);
    if (phrase) return isLink(phrase.to) && !isOwn(phrase.to + 1);
  }
  return false;

  /** "este", "el presente". */
  function isOwn(index: number): boolean {
    return (
      own.test(tokens.key(words.determiners.has(tokens.key(index)) ? index + 1 : index)) ||
      own.test(tokens.key(index))
    );
  }

  function isLink(index: number): boolean {
    return index < to && /^(?:con|de|del|a|al)$/.test(tokens.key(index));
  }
}
