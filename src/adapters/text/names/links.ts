import type { NameReading } from './reading.js';
import { isHeadNoun, skipArticles, skipLink } from './sentenceWords.js';

/** Past what a small word of belonging leads to: a word, a known body, a place. The body that owns an office ends its name. */
export function stepBehindLink(reading: NameReading, link: number, index: number): number | undefined {
  const { tokens, words, start, end, headAt } = reading;
  if (index >= end) return undefined;
  const owned = headAt !== undefined && words.sentence?.owned.has(tokens.key(headAt));
  if (owned && link - start >= 2 && reading.isOwner(index)) {
    // "Oficina de Ayuda Humanitaria de la Unión Europea": an office without a short name has its owner in its name.
    const owner = isNamedByOwner(reading) ? reading.readOwner(index)?.items.at(-1) : undefined;
    if (owner) {
      // "… del Ministerio de Salud (MINSA)" is short for the owner, "… de la Unión Europea (ECHO)" for the office.
      reading.ownsAcronym = tokens.key(owner.acronym?.from ?? -1)[0] === tokens.key(index)[0];
      return owner.name.to;
    }
    reading.parent = reading.readOwner(index);
    return undefined;
  }
  if (headAt === undefined && reading.isAcronym(link) && reading.countryAt(index)) return undefined;
  if (tokens.capital(index)) {
    const body = words.bodies.match(tokens, index, end)?.to ?? 0;
    const place = words.mentions.match(tokens, index, end);
    return Math.max(index + 1, body, place && place.value.type !== 'none' ? place.to : 0);
  }
  if (headAt === undefined || !tokens.small(index)) return undefined;
  const key = tokens.key(index);
  if (skipUnnamedPlace(reading, link) > link) return undefined;
  // "de *mise en valeur*"
  const compound = words.sentence?.compounds.match(tokens, index, end);
  if (compound) return compound.to;
  if (words.sentence?.stops.has(key) || words.projectNaming.has(key)) return undefined;
  // "Association des *jeunes agronomes*": an adjective before its noun.
  const described = words.sentence?.adjectivesBefore.has(key) && tokens.small(index + 1) && index + 1 < end;
  if (described && /[sx]$/.test(tokens.key(index + 1)) && !words.sentence?.stops.has(tokens.key(index + 1)))
    return words.functionWords.has(tokens.key(index + 1)) ? index + 1 : index + 2;
  return index + 1;
}

/** In Spanish all such offices but those of a whole state: "Dirección General de Desarrollo Rural" of a ministry. */
function isNamedByOwner({ tokens, words, headAt }: NameReading): boolean {
  return words.clauses !== undefined && tokens.key(headAt! + 1) !== 'general';
}

/** Past "de la provincia", "de los tres municipios": a place without its name, and no part of the body's. */
export function skipUnnamedPlace({ tokens, words, end }: NameReading, at: number): number {
  const index = words.clauses ? skipLink(tokens, words, at, end) : at;
  if (index === at) return at;
  const kind = words.kinds.match(tokens, index, end)?.to ?? (isLand(tokens.key(index)) ? index + 1 : index);
  const isNamed = tokens.capital(kind) || tokens.capital(skipLink(tokens, words, kind, end));
  return kind > index && tokens.small(index) && !isNamed ? kind : at;
}

function isLand(key: string): boolean {
  return /^(?:país|lugar|zona|sector|entidad|territorio)$/.test(key);
}

/** Where a known body sits, in its name: "Institut Pasteur *de Tunis*", "Coopération suisse *au Bénin*". */
export function seatOfBody(reading: NameReading, at: number): number | undefined {
  const { tokens, words, start, end, body } = reading;
  if (body?.to !== at) return undefined;
  // "Institut Pasteur *de Tunis*"
  const inTown =
    body.value === 'other' && isHeadNoun(tokens, words, start) ? skipLink(tokens, words, at, end) : at;
  const isTown = inTown > at && words.mentions.match(tokens, inTown, end)?.value.type;
  if (isTown && /^(?:town|capital|seat|country)$/.test(isTown)) return inTown + 1;
  // "Coopération suisse *au Bénin*"
  const posted = words.prepositions.has(tokens.key(at)) && words.sentence?.posted.has(tokens.key(start));
  const post = posted ? words.mentions.match(tokens, at + 1, end) : undefined;
  return post?.value.type === 'country' ? post.to : undefined;
}

/** The country where an embassy or a delegation stands: "Ambassade de France *en Tunisie*". */
export function postOf(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end, headAt } = reading;
  if (headAt === undefined || !words.prepositions.has(tokens.key(at))) return undefined;
  if (!words.sentence?.posted.has(tokens.key(headAt))) return undefined;
  const place = words.mentions.match(tokens, skipArticles(tokens, words, at + 1, end), end);
  return place?.value.type === 'country' ? place.to : undefined;
}
