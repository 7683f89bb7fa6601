import { postOf, stepBehindLink } from './links.js';
import { ownAdjective } from './ownNames.js';
import { foreignPurpose } from './parts.js';
import { isAim, isPurpose, patronOf, stepBehindPurpose } from './purposes.js';
import type { NameReading } from './reading.js';
import { isAdjective, isField, isHeadNoun, skipArticles, skipLink, startsName } from './sentenceWords.js';
import { isOwning, isVerb } from './words.js';

/** The end of the name with one more small word and what it leads to, or undefined where the name ends before it. */
export function smallWordStep(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, headAt, introduced } = reading;
  const key = tokens.key(at);
  const next = at + 1;
  const linked = skipLink(tokens, words, at, end);
  if (linked > at) return stepBehindLink(reading, at, linked);
  const post = postOf(reading, at);
  if (post !== undefined) return post;
  if (key === 'sans' && /^front/.test(tokens.key(next)) && at === start + 1 && next < end) return next + 1;
  const foreign = foreignPurpose(reading, at);
  if (foreign !== undefined) return foreign;
  // "la asociación Lucena *sin Barreras*"
  if (words.clauses && introduced && key === 'sin' && next < end && tokens.capital(next)) return next + 1;
  // "l’association Place *au Vélo*"
  const inner =
    introduced &&
    words.afterNoun.has(key) &&
    next < end &&
    tokens.capital(next) &&
    !(words.clauses && words.mentions.match(tokens, next, end));
  // "el colectivo Vecinas *en Red*": a noun of organisations with nothing behind it.
  const bare = words.clauses && !tokens.capital(next + 1) && !words.of.has(tokens.key(next + 1));
  if (inner && (!startsName(tokens, words, next, end) || (bare && isHeadNoun(tokens, words, next))))
    return next + 1;
  // "maladies *non transmissibles*"
  if (key === 'non' && headAt !== undefined && isAdjective(tokens, words, next)) return next + 1;
  const land = partnerLand(reading, at);
  if (land !== undefined) return land;
  if (words.sentence?.stops.has(key) && !words.afterNoun.has(key) && !isPurpose(reading, at))
    return undefined;
  if (headAt === undefined) return introduced ? ownAdjective(tokens, words, start, at, end) : undefined;
  // "Правительства Японии по обеспечению …": a country ends the name of its government.
  const ofCountry = words.sentence?.cases && words.heads.get(tokens.key(headAt))?.takes === 'countries';
  if (ofCountry && words.mentions.match(tokens, headAt + 1, at)?.to === at) return undefined;
  if (words.afterNoun.has(key)) return purposeStep(reading, at);
  const hyphened = endOfHyphened(reading, at);
  if (hyphened !== undefined) return hyphened;
  return isDescribing(reading, headAt, at) ? next : undefined;
}

/** Past a preposition that says what an organisation is for, unless it says what it does here. */
function purposeStep(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end } = reading;
  const next = at + 1;
  // "… при содействии", "… en partenariat avec": a phrase of a role, and no part of the name.
  if (words.triggers.match(tokens, at, end) ?? words.withWords.match(tokens, at, end)) return undefined;
  // "le Réseau des femmes *à Bouaké*": where it works.
  const place = words.mentions.match(tokens, next, end)?.value.type ?? '';
  if (tokens.key(at) === 'à' && reading.hasWord('pour') && /^(?:town|capital|seat)$/.test(place))
    return undefined;
  return isAim(reading, at) ? undefined : (stepBehindPurpose(reading, next) ?? patronOf(reading, at));
}

/** "néo-calédonien", "inter-États": two words with a hyphen, of which the second describes, or the first makes it do so. */
function endOfHyphened({ tokens, words, end }: NameReading, at: number): number | undefined {
  const joined = tokens.small(at) && tokens.key(at + 1) === '-' && tokens.glued(at + 1);
  const last = at + 2;
  if (!joined || last >= end || !tokens.glued(last) || !words.sentence?.prefixes.length) return undefined;
  const between = /^(?:inter|anti|trans|multi|pluri|sous|extra)$/.test(tokens.key(at)) && tokens.isWord(last);
  return between || isAdjective(tokens, words, last) ? last + 1 : undefined;
}

/** "Comité de jumelage *avec la Moldavie*": a country behind what is done with it, and no partner. */
function partnerLand({ tokens, words, end, headAt }: NameReading, at: number): number | undefined {
  if (!words.sentence?.purposes.size || tokens.key(at) !== 'avec' || headAt === undefined) return undefined;
  if (!/^(?:coopération|jumelage|amitié|solidarité|échanges)$/.test(tokens.key(at - 1))) return undefined;
  if (!/^(?:comité|association|société|amicale|groupe|maison)$/.test(tokens.key(headAt))) return undefined;
  const place = words.mentions.match(tokens, skipArticles(tokens, words, at + 1, end), end);
  return place?.value.type === 'country' ? place.to : undefined;
}

/** "antipollution" */
function isPrefixed({ tokens, words }: NameReading, at: number): boolean {
  const key = tokens.key(at);
  const prefix = words.sentence?.prefixes.find((start) => key.startsWith(start));
  return prefix !== undefined && key.length > prefix.length + 4 && !/^(?:anticip|multipl)/.test(key);
}

/** "Réseau des femmes *leaders*": what persons are, in the plural too. */
function isSortOfPerson({ tokens, words }: NameReading, at: number): boolean {
  const key = tokens.key(at);
  const { purposes, stops, verbs } = words.sentence!;
  if (!purposes.size || !/^(?:femmes|jeunes|filles|mères|hommes)$/.test(tokens.key(at - 1))) return false;
  if (/(?:és|ées|is|ies|us|ues)$/.test(key)) return false;
  return tokens.small(at) && /.{3}[sx]$/.test(key) && !stops.has(key) && !verbs.has(key);
}

/** "des établissements *classés*", unless it goes on to say how: "des femmes formées par …". */
function isParticiple({ tokens, words }: NameReading, at: number): boolean {
  const plural = /[^s][sx]$/.test(tokens.key(at - 1)) && tokens.small(at - 1) && tokens.key(at - 2) === 'des';
  if (!plural || !words.sentence?.purposes.size || !/.{3}(?:és|ées)$/.test(tokens.key(at))) return false;
  return !words.functionWords.has(tokens.key(at + 1)) || words.of.has(tokens.key(at + 1));
}

/** A small word that by its ending or its place describes the noun or the adjective before it. */
function isDescribing(reading: NameReading, headAt: number, at: number): boolean {
  const { tokens, words, start } = reading;
  if (isField(tokens, words, at)) return true;
  if (isAdjective(tokens, words, at)) return !isVerbBehindName(reading, headAt, at);
  if (isPrefixed(reading, at) || isSortOfPerson(reading, at) || isParticiple(reading, at)) return true;
  const led = words.afterNoun.has(tokens.key(at - 2));
  if ((led || at === headAt + 1) && tokens.capital(start) && isOwning(tokens, words, at)) return true;
  // "охране окружающей среды": the noun of an adjective.
  const before = tokens.key(at - 1);
  const described = at - 1 > headAt && words.sentence?.describing.some((ending) => before.endsWith(ending));
  return described === true && tokens.small(at) && !isVerb(tokens, words, at);
}

/** "el CIFP de Turismo *cocina*": behind a proper word what ends like an adjective in the singular is a verb, in Spanish. */
function isVerbBehindName({ tokens, words }: NameReading, headAt: number, at: number): boolean {
  const proper = words.clauses && at - 1 > headAt && tokens.capital(at - 1);
  if (!proper || !/(?:[ae]|^vino)$/.test(tokens.key(at))) return false;
  return words.mentions.match(tokens, at, at + 1)?.value.type !== 'demonym';
}
