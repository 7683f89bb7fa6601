import type { Tokens } from '../tokens.js';
import type { NameReading } from './reading.js';
import { isField, startsName } from './sentenceWords.js';

/** More parts of a name behind "y", a comma or "para", where the language gives capitals to them as well, as Spanish does. */
export function joinParts(reading: NameReading, at: number): number | undefined {
  if (!reading.words.clauses || reading.headAt === undefined) return undefined;
  return joinArticled(reading, at) ?? joinLands(reading, at) ?? joinQualities(reading, at);
}

/** "Ministerio de las Culturas*, las Artes y el Patrimonio*": each with its article, and up to the last behind "y". */
function joinArticled(reading: NameReading, at: number): number | undefined {
  const { tokens, words } = reading;
  if (!reading.takesFields() || !isArticled(reading, at)) return undefined;
  let sign = at;
  for (let count = 0; count < 4; count++) {
    const last = words.and.has(tokens.key(sign));
    const word = sign + 2;
    if (!isPart(reading, word)) return undefined;
    if (last) return word + 1;
    sign = word + 1;
    while (sign < word + 3 && endsAsAdjective(reading, sign)) sign++;
    if (tokens.key(sign) !== ',' && !words.and.has(tokens.key(sign))) return undefined;
  }
  return undefined;
}

/** Whether the part of the name that ends at a token has its article: "de *las* Culturas", "para *la* Transición Ecológica". */
function isArticled({ tokens, words, headAt }: NameReading, at: number): boolean {
  for (let index = at - 1; index > Math.max(headAt! + 1, at - 4); index--) {
    if (!isArticle(tokens.key(index - 1))) continue;
    const lead = tokens.key(index - 2);
    return tokens.capital(index) && (words.of.has(lead) || words.afterNoun.has(lead));
  }
  return false;
}

/** A word with a capital behind an article that begins neither another name nor the name of somebody. */
function isPart(reading: NameReading, word: number): boolean {
  const { tokens, words, end } = reading;
  if (word >= end || !isArticle(tokens.key(word - 1)) || !tokens.capital(word)) return false;
  if (startsName(tokens, words, word, end) || words.titles.has(tokens.key(word))) return false;
  if (words.mentions.match(tokens, word, end)) return false;
  return !tokens.capital(word + 1) || endsAsAdjective(reading, word + 1) || isField(tokens, words, word + 1);
}

/** "… de Trinidad *y el Valle* de los Ingenios", "del Lago Titicaca *y el Río* Desaguadero": lands and waters. */
function joinLands(reading: NameReading, at: number): number | undefined {
  const { tokens, words, end } = reading;
  const word = at + 2;
  const led = words.and.has(tokens.key(at)) && isArticle(tokens.key(at + 1)) && word < end;
  if (!led || !tokens.capital(word) || !tokens.capital(at - 1) || !reading.hasLinkBefore(at))
    return undefined;
  return isLand(tokens, word) ? word + 1 : undefined;
}

function isLand(tokens: Tokens, index: number): boolean {
  return /^(?:altiplano|amazonía|archipiélago|bahía|caribe|cordillera|costa|cuenca|delta|golfo|islas?|lagos?|laguna|litoral|pacífico|península|puna|ríos?|selva|sierra|valles?)$/.test(
    tokens.key(index),
  );
}

/** "Administración Nacional Oceánica *y Atmosférica*": two words with capitals that agree. */
function joinQualities(reading: NameReading, at: number): number | undefined {
  const { tokens, words, headAt, end } = reading;
  const word = at + 1;
  if (!words.and.has(tokens.key(at)) || at - 1 <= headAt! || tokens.capital(word + 1)) return undefined;
  const alike = endsAsAdjective(reading, at - 1) && endsAsAdjective(reading, word);
  const ending = (index: number) => /[ao]?s?$/.exec(tokens.key(index))![0];
  if (!alike || word >= end || ending(at - 1) !== ending(word)) return undefined;
  return startsName(tokens, words, word, end) || words.mentions.match(tokens, word, end)
    ? undefined
    : word + 1;
}

/** "Amigos para *o Desenvolvimento*": the article of the language that the name is in. */
export function foreignPurpose({ tokens, words }: NameReading, at: number): number | undefined {
  const article = words.clauses && /^para$/.test(tokens.key(at)) && /^(?:[ao]s?)$/.test(tokens.key(at + 1));
  return article && tokens.capital(at + 2) && tokens.capital(at - 1) ? at + 3 : undefined;
}

/** "Puerto Rico *Community Foundation*", "Arc en *Ciel Association*": whether words with capitals lead to a noun of another language. */
export function leadsToForeignNoun({ tokens, words, end }: NameReading, at: number): boolean {
  if (!words.clauses) return false;
  for (let index = at; index < Math.min(end, at + 4) && tokens.capital(index); index++)
    if (/^(?:association|foundation|fund|institute|network|project|society|trust)$/.test(tokens.key(index)))
      return true;
  return false;
}

/** "Centro de Estudios *y Documentación* Andina": of two nouns without an article one is of what people do. */
export function isDeed({ tokens, words }: NameReading, index: number): boolean {
  const deed = /.(?:ción|sión|miento|dad|logía|ería)$/.test(tokens.key(index));
  return deed && words.clauses !== undefined && tokens.capital(index);
}

function isArticle(key: string): boolean {
  return /^(?:el|las?|los)$/.test(key);
}

function endsAsAdjective({ tokens, words }: NameReading, index: number): boolean {
  const key = tokens.key(index);
  if (!tokens.capital(index) || tokens.allCaps(index) || key.length < 5) return false;
  return words.sentence?.endings.some((ending) => ending.length > 1 && key.endsWith(ending)) === true;
}
