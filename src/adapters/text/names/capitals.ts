import { isOblique } from '../cases/cases.js';
import { headOf } from './heads.js';
import { leadsToForeignNoun } from './parts.js';
import { skipPerson } from './persons.js';
import type { NameReading } from './reading.js';

/** The end of the name with a word that has a capital, or undefined where that belongs to no name or to another. */
export function capitalStep(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, headAt, body, country, known } = reading;
  const next = at + 1;
  // "Hassan II"
  if (/^(?:II|III|IV|VI)$/.test(tokens.word(at)) && tokens.capital(at - 1) && headAt !== undefined)
    return next;
  // "Plan International *Mme* Rose A.": a person of theirs.
  if (skipPerson(tokens, words, at, end) > at) return undefined;
  // "Fondation *L’Occitane*"
  if (isCapitalArticle(reading, at)) return at + 3;
  if (words.notNames.has(tokens.word(at)) || (country && !body && !goesOn())) return undefined;
  // "совместно с ПРООН *Нарынский университет*": in another case than its owner would be.
  const stranger = words.sentence?.cases && known === at && at - start === 1 && tokens.allCaps(start);
  const last = stranger && !tokens.glued(at) ? headOf(tokens, words, at, end) : undefined;
  if (last !== undefined && last > at && !isOblique(tokens, words, { from: at, to: last + 1 }))
    return undefined;
  const named = words.bodies.match(tokens, at, end);
  // "фонд DREF *Международной федерации* …": whose it is.
  const owning = named && words.sentence?.cases && reading.isAcronym(at);
  if (owning && named.to > next && isOblique(tokens, words, { from: at, to: named.to })) return undefined;
  // "Fondation Orange *Côte d’Ivoire*": a country of several words.
  const place = words.sentence?.purposes.size ? words.mentions.match(tokens, at, end) : undefined;
  return Math.max(named?.to ?? next, place?.value.type === 'country' ? place.to : 0);

  function goesOn(): boolean {
    return namesBranch(reading, at) || leadsToForeignNoun(reading, at);
  }
}

/** "L’" before a capital, inside a name. */
function isCapitalArticle({ tokens, words, end }: NameReading, at: number): boolean {
  const elided = words.sentence?.elisions.has('l') && tokens.word(at) === 'L' && tokens.key(at + 1) === "'";
  return elided === true && tokens.glued(at + 1) && at + 2 < end && tokens.capital(at + 2);
}

/** "France *Travail*", "Mali *Santé*": a name that a country begins. */
function namesBranch(reading: NameReading, at: number): boolean {
  const { tokens, words, end } = reading;
  if (!words.sentence?.purposes.size || tokens.allCaps(at) || tokens.linesBefore(at) > 0) return false;
  return !words.mentions.match(tokens, at, end) && !words.bodies.match(tokens, at, end);
}
