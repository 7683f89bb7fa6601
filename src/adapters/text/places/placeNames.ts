import type { Compiled } from '../compiled.js';
import { isField, skipLink } from '../names/sentenceWords.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundMention } from './settings.js';

const maxWords = 5;

/** What a reader of places knows of its range. */
export interface PlaceText {
  readonly tokens: Tokens;
  readonly words: Compiled;
  readonly range: Range;
  readonly mentions: ReadonlyMap<number, FoundMention>;
}

/** A name of capitals with the small words inside it: "San José de Ocoa", "Loma de Cabrera", "La Guajira", "El Alto". */
export function readPlaceName(text: PlaceText, at: number): Range | undefined {
  const { tokens, words, range, mentions } = text;
  let start = at;
  if (words.determiners.has(tokens.key(start)) && !tokens.capital(start)) start++;
  const article = words.determiners.has(tokens.key(start)) && tokens.capital(start);
  const first = article ? start + 1 : start;
  if (!isNameWord(text, first)) return undefined;
  let to = first + 1;
  for (let count = 1; to < range.to && count < maxWords; count++) {
    const key = tokens.key(to);
    const inner = tokens.glued(to) && tokens.glued(to + 1);
    // "Mato Grosso do Sul"
    const small = words.of.has(key) || /^d[oa]s?$/.test(key) ? skipSmall(to + 1) : to;
    const compass = /^(norte|sur|este|oeste|oriental|occidental)$/.test(key) && tokens.capital(to);
    if (isNameWord(text, to) || compass) to++;
    else if (inner && (key === '-' || key === "'") && tokens.isWord(to + 1)) to += 2;
    else if (small > to && tokens.capital(small) && isInner(small)) to = small + 1;
    else break;
  }
  const mention = mentions.get(start);
  const type = mention?.to === to ? mention.mention.type : undefined;
  return type === 'country' || type === 'demonym' ? undefined : { from: start, to };

  function skipSmall(index: number): number {
    return words.determiners.has(tokens.key(index)) && !tokens.capital(index) ? index + 1 : index;
  }

  /** "Santiago *del Estero*", but not "Tacna *del Perú*". */
  function isInner(index: number): boolean {
    const inner = mentions.get(index)?.mention;
    // "la Sierra Sur de Oaxaca": two places.
    if (inner?.type === 'town' && inner.kind === 'province') return false;
    return isNameWord(text, index) && mentions.get(start)?.to !== to;
  }
}

/** "A", "A, B y C", "de A, de B y de C": the names behind the noun of a kind. */
export function readPlaceNames(text: PlaceText, at: number, max: number): Range[] {
  const { tokens, words, range } = text;
  const names: Range[] = [];
  const isOpening = (index: number) => (/^[«"“„]$/.test(tokens.key(index)) ? index + 1 : index);
  let index = isOpening(skipLink(tokens, words, at, range.to));
  while (names.length < max) {
    const name = readPlaceName(text, index);
    if (!name) break;
    names.push(name);
    let next = name.to;
    let signs = 0;
    while (signs < 2 && (tokens.key(next) === ',' || words.and.has(tokens.key(next)))) {
      next++;
      signs++;
    }
    if (!signs || next >= range.to) break;
    index = skipLink(tokens, words, next, range.to);
  }
  return names;
}

/** A word with a capital that may be one of a place's name. */
function isNameWord({ tokens, words, range, mentions }: PlaceText, index: number): boolean {
  if (index >= range.to || !tokens.capital(index)) return false;
  const key = tokens.key(index);
  // "Nord-Kivu"
  if (isQuarter(tokens, index)) return false;
  const joined = tokens.key(index + 1) === '-' && tokens.glued(index + 2) && tokens.capital(index + 2);
  return !(
    words.months.has(key) ||
    words.weekdays.has(key) ||
    (words.notPlaces.has(key) && !joined) ||
    words.functionWords.has(key) ||
    words.notNames.has(tokens.word(index)) ||
    mentions.get(index)?.mention.type === 'country' ||
    words.bodies.match(tokens, index, range.to)
  );
}

/** "le *Grand* Sud", "au *Camp* militaire": no place by its first word. */
export function isQuarter(tokens: Tokens, index: number): boolean {
  const camp = /^camps?$/.test(tokens.key(index)) && tokens.small(index + 1);
  if (camp && !/^(?:d|de|du|des)$/.test(tokens.key(index + 1))) return true;
  return tokens.key(index) === 'grand' && /^(?:nord|sud|est|ouest)$/.test(tokens.key(index + 1));
}

/** Whether a name may be a body's or a portfolio: "Salud Pública", "Radio Sucre", "OIM". */
export function isBodyName(
  { tokens, words, range }: PlaceText,
  { from, to }: Range,
  isOfKind = false,
): boolean {
  if (tokens.allCaps(from) && to - from === 1) return true;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    // "Ciudad Bolívar", "La Unión"
    if (/^(ciudad|unión)$/.test(key)) continue;
    if (words.nouns.has(key) || words.heads.has(key)) return true;
  }
  // "la comunidad de Aguas Calientes"
  if (isField(tokens, words, from) && to - from < (isOfKind ? 2 : 3)) return true;
  return words.bodies.match(tokens, from, range.to) !== undefined;
}

/** Tells of a name whether it stands behind a noun such as "Ayuntamiento de" anywhere in the text: then it is a place's. */
export function civicNames(
  tokens: Tokens,
  words: Compiled,
  civic: ReadonlySet<string>,
  ranges: readonly Range[],
): (name: Range) => boolean {
  const names = new Set<string>();
  const none = new Map<number, FoundMention>();
  for (const range of ranges) {
    for (let index = range.from; index < range.to; index++) {
      if (!civic.has(tokens.key(index)) || !words.of.has(tokens.key(index + 1))) continue;
      const name = readPlaceName({ tokens, words, range, mentions: none }, index + 2);
      if (name) names.add(tokens.slice(name.from, name.to));
    }
  }
  return ({ from, to }) => names.has(tokens.slice(from, to));
}
