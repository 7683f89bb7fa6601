import type { PlaceKind } from '../../../model/article.js';
import type { Compiled } from '../compiled.js';
import type { FoundMention } from '../places/settings.js';
import type { Range, Tokens } from '../tokens.js';
import type { CompiledCasePlaces } from './placeRules.js';

/** One place as a sentence names it, or several that share the noun for their kind. */
export interface PlaceUnit extends Range {
  readonly type: 'kind' | 'adjective' | 'town' | 'country' | 'unknown';
  readonly names: readonly PlaceName[];
  readonly kind?: PlaceKind;
  readonly kindFrom?: Range;
  /** Tells the country, or is one. */
  readonly code?: string;
  /** Stands in a form of a subject or of an aim, and not in that of a place. */
  readonly direct?: boolean;
}

export interface PlaceName extends Range {
  /** The noun of a list, in the singular. */
  readonly tail?: Range & { readonly restored: string };
  readonly code?: string;
}

/** What units of a range are read with. */
export interface PlaceReader {
  readonly tokens: Tokens;
  readonly words: Compiled;
  readonly rules: CompiledCasePlaces;
  readonly mentions: ReadonlyMap<number, FoundMention>;
}

const maxWords = 3;
const maxList = 8;

/**
 * The place that a token begins, in a language with cases: an adjective or several with the noun for their kind ("Ошской
 * области", "в Бейнеуском и Каракиянском районах"), that noun with a name ("селе Рухи", "сёлах Рухи и Ингири"), a country or a
 * town that is known, or a word with a capital.
 */
export function readUnit(reader: PlaceReader, at: number, end: number): PlaceUnit | undefined {
  return (
    readAdjectives(reader, at, end) ??
    readKind(reader, at, end) ??
    readKnown(reader, at, end) ??
    readUnknown(reader, at, end)
  );
}

/** "Ошской области", "Горно-Бадахшанской автономной области", "Гомельской и Могилёвской областях". */
function readAdjectives(reader: PlaceReader, at: number, end: number): PlaceUnit | undefined {
  const { tokens, words, rules } = reader;
  const adjectives: Range[] = [];
  let index = at;
  for (; adjectives.length < maxList; ) {
    const to = adjectiveEnd(reader, index, end);
    if (to === undefined) break;
    adjectives.push({ from: index, to });
    index = to;
    const sign = tokens.key(index);
    const next = sign === ',' || words.and.has(sign) ? index + 1 : index;
    if (next === index) break;
    index = next + Number(words.prepositions.has(tokens.key(next)));
  }
  const last = adjectives.at(-1);
  if (!last) return undefined;
  let noun = last.to;
  // "автономной", "муниципальном"
  while (noun < last.to + 2 && tokens.small(noun) && isAdjectival(reader, noun) && !kindAt(reader, noun, end))
    noun++;
  const kind = kindAt(reader, noun, end);
  if (!kind || noun >= end || kind.kind === 'city' || kind.kind === 'camp' || kind.kind === 'site')
    return undefined;
  const kindFrom = { from: noun, to: kind.to };
  const direct = isDirectAdjective(tokens.key(last.to - 1));
  // "Аральского моря" is not the town's.
  // "Уральском федеральном округе": larger than a district, and not the town's.
  const codeOf = ({ to }: Range) =>
    kind.kind && noun === last.to ? adjectiveCode(reader.tokens, rules, to - 1) : undefined;
  const shared = {
    from: at,
    to: kind.to,
    type: 'adjective' as const,
    kindFrom,
    direct,
    ...(kind.kind && { kind: kind.kind }),
  };
  if (adjectives.length === 1) {
    const code = codeOf(last);
    return { ...shared, names: [{ from: at, to: kind.to, ...(code && { code }) }], ...(code && { code }) };
  }
  const restored = rules.singulars.get(tokens.key(noun));
  if (restored === undefined) return undefined;
  const tail = { ...kindFrom, restored };
  const names = adjectives.map((range) => {
    const code = codeOf(range);
    return { ...range, tail, ...(code && { code }) };
  });
  return { ...shared, names };
}

/** The end of an adjective with a capital, hyphens included. */
function adjectiveEnd({ tokens, words, mentions }: PlaceReader, at: number, end: number): number | undefined {
  if (!tokens.capital(at) || (tokens.allCaps(at) && tokens.key(at).length < 5)) return undefined;
  if (mentions.get(at)?.mention.type === 'demonym' && tokens.key(at + 1) !== '-') return undefined;
  let to = at + 1;
  while (tokens.key(to) === '-' && tokens.glued(to) && tokens.glued(to + 1) && tokens.isWord(to + 1)) to += 2;
  const key = tokens.key(to - 1);
  const fits = words.sentence?.casePlaces?.adjectives.some(
    (ending) => key.endsWith(ending) && key.length >= ending.length + 2,
  );
  return fits && to < end ? to : undefined;
}

function isAdjectival({ tokens, rules }: PlaceReader, index: number): boolean {
  const key = tokens.key(index);
  return rules.adjectives.some((ending) => key.endsWith(ending.slice(-2)));
}

function isDirectAdjective(key: string): boolean {
  return /(ая|ый|ий|ое|ую)$/.test(key);
}

/** The country of a province or town by its adjective. */
export function adjectiveCode(tokens: Tokens, rules: CompiledCasePlaces, index: number): string | undefined {
  if (!tokens.capital(index)) return undefined;
  let start = index;
  while (tokens.key(start - 1) === '-' && tokens.glued(start)) start -= 2;
  const key = tokens
    .slice(start, index + 1)
    .toLowerCase()
    .replaceAll('ё', 'е');
  return rules.provinces.get(key.replace(/(ая|ый|ий|ое|ую|ой|ом|ого|ому|им|ым|их|ых|ими)$/, ''));
}

/** A noun of a kind of place, or of nature. */
function kindAt(
  { tokens, words, rules }: PlaceReader,
  at: number,
  end: number,
): { kind?: PlaceKind; plural: boolean; to: number } | undefined {
  const kind = words.kinds.match(tokens, at, end);
  if (kind) return { ...kind.value, to: kind.to };
  return rules.nature.has(tokens.key(at)) ? { plural: false, to: at + 1 } : undefined;
}

/** "селе Рухи", "лагере «Заатари»", "кишлаках Барчидив и Савноб", "улице Шакарима". */
function readKind(reader: PlaceReader, at: number, end: number): PlaceUnit | undefined {
  const { tokens, words, rules } = reader;
  if (rules.passed.has(tokens.key(at))) return undefined;
  // "26 февраля 2025 г. Посол …": of a year, and not of a town.
  const ofYear = words.yearWords.has(tokens.key(at)) && (tokens.number(at - 1) ?? 0) > 31;
  const kind = kindAt(reader, at, end);
  if (!kind || kind.to >= end) return undefined;
  // "26 февраля 2025 г. Ош …": a town that is known is one all the same.
  if (ofYear && !/^(?:capital|seat|town)$/.test(reader.mentions.get(kind.to)?.mention.type ?? ''))
    return undefined;
  const kept = rules.kept.has(tokens.key(at));
  const kindFrom = { from: at, to: kind.to };
  const names: PlaceName[] = [];
  // "мавританской области Адрар"
  const owner = tokens.small(at - 1) ? mentionBefore(reader, at) : undefined;
  let to = kind.to;
  for (let index = kind.to; names.length < (kind.plural ? maxList : 1); ) {
    const quoted = kind.kind === 'camp' && /^[«"“„]$/.test(tokens.key(index)) ? 1 : 0;
    const name = readName(reader, index + quoted, end);
    if (!name || (quoted && !/^[»"”]$/.test(tokens.key(name.to)))) break;
    names.push({
      from: kept ? at : name.from,
      to: name.to,
      ...(owner && { code: owner }),
      ...codeAt(reader, name),
    });
    to = name.to + quoted;
    const sign = tokens.key(to);
    if (sign !== ',' && !words.and.has(sign)) break;
    index = to + 1 + Number(words.prepositions.has(tokens.key(to + 1)));
  }
  if (!names.length) return undefined;
  const code = names.find((name) => name.code)?.code;
  // "сёлах Приаралья": whose they are.
  if (kind.plural && names.length === 1 && !kept)
    return { from: at, to, type: 'kind', names, ...(code && { code }) };
  return {
    from: at,
    to,
    type: 'kind',
    names,
    kindFrom,
    ...(kind.kind && { kind: kind.kind }),
    ...(code && { code }),
  };
}

/** The country of the adjective before a noun: "мавританской". */
function mentionBefore({ mentions }: PlaceReader, at: number): string | undefined {
  const before = mentions.get(at - 1);
  return before?.to === at && before.mention.type === 'demonym' ? before.mention.code : undefined;
}

function codeAt({ mentions }: PlaceReader, { from, to }: Range): { code?: string } {
  const found = mentions.get(from);
  return found && found.to <= to && 'code' in found.mention ? { code: found.mention.code } : {};
}

/** The words of a name, up to what begins another place: "Кара-Дёбё" before "Узгенского района". */
function readName(reader: PlaceReader, at: number, end: number): Range | undefined {
  const { tokens, mentions } = reader;
  let to = at;
  for (let count = 0; count < maxWords && to < end; count++) {
    if (!isNameWord(reader, to, end)) break;
    if (readAdjectives(reader, to, end)) break;
    const known = mentions.get(to);
    to = known && known.to > to + 1 ? known.to : to + 1;
    while (tokens.key(to) === '-' && tokens.glued(to) && tokens.glued(to + 1) && tokens.isWord(to + 1))
      to += 2;
    while (/^['’]$/.test(tokens.key(to)) && tokens.glued(to) && tokens.glued(to + 1)) to += 2;
    if (known && known.to >= to) break;
  }
  return to > at && to <= end ? { from: at, to } : undefined;
}

function isNameWord({ tokens, words, mentions }: PlaceReader, index: number, end: number): boolean {
  if (!tokens.capital(index) || !tokens.isWord(index)) return false;
  const key = tokens.key(index);
  const joined = tokens.key(index + 1) === '-' && tokens.glued(index + 1);
  return !(
    words.months.has(key) ||
    words.weekdays.has(key) ||
    words.heads.has(key) ||
    (words.notPlaces.has(key) && !joined) ||
    words.functionWords.has(key) ||
    words.notNames.has(tokens.word(index)) ||
    (mentions.get(index)?.mention.type === 'country' && !joined) ||
    mentions.get(index)?.mention.type === 'none' ||
    words.bodies.match(tokens, index, end) ||
    words.kinds.match(tokens, index, end)
  );
}

/** A country, a capital, a town that is known; none where another name goes on with it. */
function readKnown(reader: PlaceReader, at: number, end: number): PlaceUnit | undefined {
  const { tokens, mentions, rules } = reader;
  const found = mentions.get(at);
  // "реки Зарафшан"
  if (rules.passed.has(tokens.key(at - 1))) return undefined;
  if (!found || found.to > end || isInName(reader, found, end)) return undefined;
  const { mention } = found;
  const own = { from: at, to: found.to };
  if (mention.type === 'country') return { ...own, type: 'country', names: [own], code: mention.code };
  if (mention.type === 'disputed') return { ...own, type: 'town', names: [own] };
  if (mention.type !== 'capital' && mention.type !== 'seat' && mention.type !== 'town') return undefined;
  const kind = mention.type === 'town' ? mention.kind : 'city';
  const name = tokens.slice(at, found.to).toLowerCase().replaceAll('ё', 'е');
  // A nominative that other cases change is, behind a preposition, one of direction.
  const direct = /[бвгджзклмнпрстфхцчшщйь]$/.test(name) && rules.bases.has(name);
  return {
    ...own,
    type: 'town',
    names: [{ ...own, code: mention.code }],
    code: mention.code,
    kind,
    kindFrom: own,
    direct: direct || (/[ую]$/.test(name) && !rules.bases.has(name)),
  };
}

/** "Тверь Авто", "Ош-3", "Москва-Сити", "«Бишкек»". */
function isInName(reader: PlaceReader, { from, to }: Range, end: number): boolean {
  const { tokens, mentions } = reader;
  if (tokens.key(to) === '-' && tokens.glued(to) && tokens.glued(to + 1) && to < end) return true;
  if (tokens.key(from - 1) === '-' && tokens.glued(from)) return true;
  if (to >= end || !tokens.capital(to) || tokens.allCaps(to)) return false;
  return (
    !readAdjectives(reader, to, end) &&
    !/^(country|capital|town|seat)$/.test(mentions.get(to)?.mention.type ?? '')
  );
}

/** "Кендирли": a word of which nothing is known. */
function readUnknown(reader: PlaceReader, at: number, end: number): PlaceUnit | undefined {
  const { tokens, words, mentions } = reader;
  if (mentions.has(at) || tokens.allCaps(at) || words.nouns.has(tokens.key(at))) return undefined;
  // "Sputnik Узбекистан": a name in another script is somebody's, and no place.
  if (/^[a-z]/.test(tokens.key(at))) return undefined;
  const name = readName(reader, at, end);
  if (!name || words.sentence?.introducers.has(tokens.key(at))) return undefined;
  // "в Красную книгу": it describes what follows.
  if (tokens.small(name.to) && adjectiveEnd(reader, at, end) === name.to) return undefined;
  const key = tokens.key(name.to - 1);
  const direct = /[бвгджзклмнпрстфхцчшщйьую]$/.test(key);
  return { ...name, type: 'unknown', names: [name], direct };
}
