import type { Compiled } from '../compiled.js';
import { givesBy } from '../frames/givers.js';
import { readSentenceNames } from '../names/sentenceNames.js';
import { isAdjective, isHeadNoun } from '../names/sentenceWords.js';
import { helpsOthers, isHelped } from '../roles/recipients.js';
import type { Range, Tokens } from '../tokens.js';
import type { CompiledGoverned } from './governedRules.js';
import { type Governor, governorOf, isOtherwise, opensSentence } from './governors.js';
import { isBodyName, type PlaceText, readPlaceName, readPlaceNames } from './placeNames.js';
import type { FoundPlace } from './places.js';
import type { FoundMention, Setting } from './settings.js';

/** What was read of a range; `told`: the first tokens of countries that are said as places. */
export interface GovernedPlaces {
  readonly places: FoundPlace[];
  readonly settings: Setting[];
  readonly told: ReadonlySet<number>;
  /** Those of countries that are said as what the story is of, and no more: "el cacao de X". */
  readonly owning: ReadonlySet<number>;
}

/** Adjectives that are names of quarters. */
const describing =
  /^(obrer[oa]|viej[oa]|nuev[oa]|norte|sur|este|oeste|centro|alt[oa]|baj[oa]|chic[oa]|grande|industrial|militar)$/;

/** Tokens of a story behind its headline that are looked through. */
const maxStory = 3000;

const surely: readonly Governor[] = ['in', 'inside', 'reached', 'listed'];

/**
 * Reads the places of a range by what governs them: names behind the noun of their kind ("los municipios de A y B"), names
 * that begin with one ("Valle de Uco"), known towns and countries, and unknown names that nothing but a preposition of
 * place leads to ("en Sunchales"). `named` tells that a name comes again, `isCivic` that
 * it is known to be a place's.
 */
export function readGovernedPlaces(
  tokens: Tokens,
  words: Compiled,
  rules: CompiledGoverned,
  range: Range,
  mentions: ReadonlyMap<number, FoundMention>,
  named: (name: Range) => boolean,
  isCivic: (name: Range) => boolean,
  role: 'headline' | 'item' | undefined,
): GovernedPlaces {
  const places: FoundPlace[] = [];
  const settings: Setting[] = [];
  const told = new Set<number>();
  const owning = new Set<number>();
  const text: PlaceText = { tokens, words, range, mentions };
  const { from, to } = range;
  let last: Range | undefined;
  let refused = -1;
  for (let index = from; index < to; index++) {
    const mention = mentions.get(index);
    if (mention?.mention.type === 'country') {
      readCountry(mention);
      index = mention.to - 1;
      continue;
    }
    const end =
      readFeature(index) ??
      readVenue(index) ??
      readKind(index) ??
      (mention && readKnown(mention)) ??
      endOfBody(index) ??
      readUnknown(index);
    if (end !== undefined && end > index) index = end - 1;
  }
  return { places, settings, told, owning };

  function governor(at: number): Governor {
    const by = governorOf(tokens, words, rules, at, range, last, 0, role === 'item');
    // "pescadores de Manta, en el Ecuador": of a place that is none of the story's.
    let before = at - 1;
    while (words.determiners.has(tokens.key(before))) before--;
    const sign = tokens.key(before - 1);
    const joined = sign === ',' || (!words.clauses && words.and.has(sign));
    const apposed = joined && words.prepositions.has(tokens.key(before));
    return apposed && refused === before - 1 ? 'none' : by;
  }

  /** Past an organisation: what its name holds is no place. */
  function endOfBody(index: number): number | undefined {
    const body = tokens.capital(index) ? words.bodies.match(tokens, index, to) : undefined;
    if (body) return seatOf(index, body.to);
    // "las municipalidades de A y B" are bodies too; "el centro de salud de A" is in a place.
    const plural = words.heads.get(tokens.key(index))?.singular;
    const isBody = tokens.capital(index) || (plural !== undefined && rules.civic.has(plural));
    if (!isBody || !isHeadNoun(tokens, words, index)) return undefined;
    const end = readSentenceNames(tokens, words, index, to)?.items.at(-1)?.name.to;
    return end === undefined ? undefined : seatOf(index, end);
  }

  /** "la Fundación X, *en Burgos*": where a body is, and not what it did; but a school is a place itself. */
  function seatOf(index: number, end: number): number {
    const office = [2, 3, 4].some((back) => tokens.key(index - back) === 'sede');
    if (words.clauses && !office && !rules.inside.has(tokens.key(index))) refused = end;
    return end;
  }

  function readCountry({ from: start, to: end }: FoundMention): void {
    const by = governor(start);
    const listed = by === 'listed' ? told.has(last!.from) || isPlaceCountry(start) : surely.includes(by);
    if (listed || isHelped(text, rules, start)) {
      told.add(start);
      last = { from: start, to: end };
    } else if (by === 'subject' && role === 'headline' && isActor(end)) told.add(start);
    else if (by === 'of' || by === 'subject') owning.add(start);
  }

  /** "Panamá reforesta su costa": alone before its verb, and nothing that is given. */
  function isActor(end: number): boolean {
    const giving = words.clauses?.verbs.match(tokens, end, to)?.value;
    const pledge = words.clauses?.pledges.match(tokens, end, to);
    const gives = words.frames !== undefined && givesBy(tokens, words.frames, end);
    if (pledge || gives || isSender(end) || helpsOthers(text, rules, end)) return false;
    return tokens.small(end) && !words.functionWords.has(tokens.key(end)) && (!giving || giving === 'does');
  }

  /** "Japón inauguró aulas", where the story thanks the embassy or the people of Japan. */
  function isSender(end: number): boolean {
    const name = tokens.key(end - 1);
    for (let near = to; near < Math.min(tokens.count - 3, to + maxStory); near++) {
      const key = tokens.key(near);
      if (!words.sentence?.posted.has(key) && !words.sentence?.peoples.has(key)) continue;
      if (words.of.has(tokens.key(near + 1)) && [2, 3].some((offset) => tokens.key(near + offset) === name))
        return true;
    }
    return false;
  }

  /** "X, Country", "X (Country)": said with its place. */
  function isPlaceCountry(start: number): boolean {
    return places.some(({ country }) => country?.from === start);
  }

  /** "en el Parque Nacional X", "el Valle de X". */
  function readFeature(index: number): number | undefined {
    const feature = tokens.capital(index) ? rules.features.match(tokens, index, to) : undefined;
    const name = feature && readPlaceNames(text, feature.to, 1)[0];
    if (!feature || !name || isBodyName(text, name)) return undefined;
    const own = { from: index, to: name.to };
    const by = governor(index);
    if (!surely.includes(by) && !((by === 'of' || by === 'subject') && named(name))) return name.to;
    const kindFrom = { from: index, to: feature.to };
    const kind = feature.value === 'none' ? {} : { kind: feature.value, kindFrom };
    take({ ...own, rule: 'kind-before-name', ...kind, ...countryAfter(own.to) });
    return name.to;
  }

  /** "en el Centro Cultural de X": the whole name, where nothing but its own words leads to it. */
  function readVenue(index: number): number | undefined {
    const venue = tokens.capital(index) && rules.venues.has(tokens.key(index));
    if (!venue || opensSentence(tokens, index, from) || governor(index) !== 'in') return undefined;
    const name = readSentenceNames(tokens, words, index, to)?.items.at(-1)?.name;
    if (name?.from !== index || name.to < index + 2) return undefined;
    const kindFrom = { from: index, to: index + 1 };
    take({ ...name, rule: 'kind-before-name', kind: 'site', kindFrom, ...countryAfter(name.to) });
    return name.to;
  }

  function readKind(index: number): number | undefined {
    const kind = words.kinds.match(tokens, index, to);
    if (
      !kind ||
      (tokens.capital(index) && !opensSentence(tokens, index, from) && !isProperKind(index, kind.to))
    )
      return undefined;
    const { kind: value, plural } = kind.value;
    const first = skipDescription(kind.to);
    const listed = plural && /^[:(,]$/.test(tokens.key(first)) && tokens.capital(first + 1);
    const read = readPlaceNames(text, listed ? first + 1 : first, plural ? 12 : 1);
    const named = read[0] && isBodyName(text, read[0], true) ? [] : read;
    const compass = named.length ? undefined : compassName(index, first);
    const names = compass ? [compass] : named;
    if (!names.length || isCompound(index) || isChurch(index, first)) return undefined;
    const by = governor(index);
    const end = names.at(-1)!.to;
    if (by === 'none' && !listed) return undefined;
    const kindFrom = { from: index, to: kind.to };
    // "la isla Caucahué": the noun is part of what it is called, and no kind.
    const kept = rules.kept.has(tokens.key(index));
    // "86 barrios de San Juan": they are in it.
    const count = tokens.number(index - 1);
    const counted =
      plural &&
      words.of.has(tokens.key(first)) &&
      (names.length === 1 || (count ?? names.length) !== names.length);
    for (const name of names) {
      const direct = name.from === kind.to;
      // "la place *des* Anciens-Combattants": of a street the small word is part too.
      const whole =
        (kept && (direct || value === 'site')) || (direct && isDescribing(name))
          ? { from: index, to: name.to }
          : name;
      const own = kept || counted ? {} : { kind: value, kindFrom };
      take({ ...whole, rule: 'kind-before-name', ...own, ...described(kind.to, first), ...countryOf(name) });
    }
    return end;
  }

  /** "barrio Obrero", "barrio Norte": a name that is no name without its noun. */
  function isDescribing({ from: first, to: end }: Range): boolean {
    return end - first === 1 && describing.test(tokens.key(first));
  }

  /** "Región de Murcia", "Isla de Pascua": with a capital, and no body's name. */
  function isProperKind(index: number, end: number): boolean {
    return !words.heads.has(tokens.key(index)) && !words.nouns.has(tokens.key(index)) && tokens.capital(end);
  }

  /** "département *du Sud*": a quarter of the sky, of a kind that is called so. */
  function compassName(kindAt: number, at: number): Range | undefined {
    const name = words.of.has(tokens.key(at)) ? at + 1 : at;
    const fits = words.sentence?.compassKinds.has(tokens.key(kindAt)) && name > at && tokens.capital(name);
    // "département *du Centre*": a noun of bodies too.
    const own =
      words.notPlaces.has(tokens.key(name)) ||
      (words.nouns.has(tokens.key(name)) && !words.of.has(tokens.key(name + 1)));
    return fits && own && tokens.key(name + 1) !== '-' ? { from: name, to: name + 1 } : undefined;
  }

  /** "comité *de barrio*": the noun says what a body is, and not where. */
  function isCompound(kindAt: number): boolean {
    const owner = tokens.key(kindAt - 2);
    return words.of.has(tokens.key(kindAt - 1)) && tokens.key(kindAt - 1) === 'de' && isBodyNoun(owner);
  }

  /** "la parroquia *de San Blas*": with a small word it is called after its saint. */
  function isChurch(kindAt: number, at: number): boolean {
    const saint =
      words.clauses && words.of.has(tokens.key(at)) && /^s(?:an|anta|anto)$/.test(tokens.key(at + 1));
    return saint === true && /^parroquias?$/.test(tokens.key(kindAt));
  }

  function isBodyNoun(key: string): boolean {
    return words.nouns.has(key) || words.heads.has(key);
  }

  /** "los municipios *rurales* de X". */
  function skipDescription(at: number): number {
    let index = at;
    while (
      index < at + 3 &&
      (isAdjective(tokens, words, index) || words.and.has(tokens.key(index))) &&
      index < to
    )
      index++;
    return tokens.capital(index) || words.of.has(tokens.key(index)) || /^[:(,«"“]$/.test(tokens.key(index))
      ? index
      : at;
  }

  function readKnown({ from: start, to: end, mention }: FoundMention): number | undefined {
    if (mention.type === 'disputed') {
      if (surely.includes(governor(start))) take({ from: start, to: end, rule: 'named-place' });
      return end;
    }
    const isTown = mention.type === 'town';
    if (!(isTown || mention.type === 'capital' || mention.type === 'seat')) return undefined;
    const own = { from: start, to: end };
    if (goesOn(end)) return undefined;
    const by = governor(start);
    const again = isTown && (by === 'of' || by === 'subject') && named(own);
    // "Yaoundé : l’atelier rouvre"
    const title =
      role === 'headline' && by === 'subject' && mention.type !== 'seat' && tokens.key(end) === ':';
    if (!surely.includes(by) && !again && !title) {
      refused = end;
      return end;
    }
    const stated = countryAfter(end);
    const country = stated.country
      ? stated
      : { country: { ...own, code: mention.code, rule: 'city-as-place' as const } };
    // "à Québec" is the town, "au Québec" the province.
    const inCity = words.sentence?.cityPrepositions.has(tokens.key(start - 1));
    const kind = isTown && !inCity ? mention.kind : 'city';
    take({ ...own, rule: 'city-as-place', kind, kindFrom: own, ...country });
    return end;
  }

  /** "Tunis Carthage", "Santiago-Rodríguez": another name. */
  function goesOn(end: number): boolean {
    if (end >= to) return false;
    if (tokens.key(end) === '-' && tokens.glued(end) && tokens.glued(end + 1)) return tokens.capital(end + 1);
    // "Antofagasta *de la Sierra*"
    const land = words.clauses && tokens.key(end) === 'de' && words.determiners.has(tokens.key(end + 1));
    if (land && tokens.capital(end + 2) && !isHeadNoun(tokens, words, end + 2) && !mentions.has(end + 2))
      return true;
    return tokens.capital(end) && !tokens.allCaps(end);
  }

  /** "en X", "en X, Country"; "A, B y X" behind places; "escuelas de X e Y". */
  function readUnknown(index: number): number | undefined {
    if (!tokens.capital(index)) return undefined;
    const before = tokens.key(index - 1) === "'" ? tokens.key(index - 2) : tokens.key(index - 1);
    const opens = opensSentence(tokens, index, from);
    // "dans le Tagant", where an article is no sign of a common noun.
    const led =
      words.sentence?.cityPrepositions.size &&
      words.determiners.has(before) &&
      words.prepositions.has(tokens.key(index - 2));
    const direct = words.prepositions.has(before) || words.of.has(before) || words.and.has(before) || led;
    // In a headline of capitals nothing tells a name.
    if (tokens.allCaps(index) && tokens.allCaps(index + 1)) return undefined;
    const name = readPlaceName(text, index);
    if (!name || name.from !== index || isBodyName(text, name) || isCommonNoun(name)) return undefined;
    const civic = isCivic(name);
    if (opens ? !civic && role !== 'item' : !direct && before !== ',' && before !== '(') {
      if (!opens) refused = name.to;
      return undefined;
    }
    if (name.to < to && (tokens.key(name.to) === '"' || tokens.capital(name.to))) return undefined;
    const by = governor(index);
    const country = countryAfter(name.to);
    const again = named(name) || by === 'inside';
    const list = by === 'inside' || by === 'reached' ? readPlaceNames(text, index, 12) : [name];
    const closed = list.length > 1 && isBehindAnd(list.at(-1)!.from);
    const sure =
      by === 'in' ||
      (civic && (by === 'of' || by === 'subject')) ||
      (by === 'listed' && isJoined(index)) ||
      (by === 'inside' && (again || closed || country.country));
    if (!sure && !(by === 'reached' && closed)) {
      refused = name.to;
      return undefined;
    }
    // "en Sunchales": where Spanish needs no article, a place is a town.
    const cities = words.sentence?.cityPrepositions;
    const isCity =
      by === 'in'
        ? !cities?.size || cities.has(before)
        : by === 'inside' && (!cities?.size || before === words.rules.names.of[0] || before === 'd');
    const kind = isCity ? { kind: 'city' as const, kindFrom: { from: index - 1, to: index } } : {};
    for (const place of list) {
      const stated = countryAfter(place.to);
      take({ ...place, rule: stated.country ? 'place-with-country' : 'named-place', ...kind, ...stated });
    }
    return list.at(-1)!.to;
  }

  /** "au Ministre de la Santé", "au Village d’Enfants": a title or the noun of a kind, with a capital. */
  function isCommonNoun({ from: start, to: end }: Range): boolean {
    if (end < to && tokens.key(end) === 'd' && words.kinds.match(tokens, start, end)?.to === end) return true;
    return words.titles.has(tokens.key(start)) && (end === start + 1 || words.of.has(tokens.key(start + 1)));
  }

  /** In a list that an "and" closes, or in brackets: "A, B y X"; behind a comma alone it may be anything. */
  function isJoined(index: number): boolean {
    if (isBehindAnd(index) || tokens.key(index - 1) === '(') return true;
    const end = readPlaceNames(text, index, 12).at(-1);
    return end !== undefined && end.from > index && isBehindAnd(end.from);
  }

  /** "et X", "et de X", "et d’X". */
  function isBehindAnd(index: number): boolean {
    let sign = tokens.key(index - 1) === "'" ? index - 2 : index - 1;
    if (words.of.has(tokens.key(sign))) sign--;
    return words.and.has(tokens.key(sign));
  }

  /** "la provincia *filipina* de X" */
  function described(at: number, end: number): Pick<FoundPlace, 'country'> {
    for (let index = at; words.clauses && index < end; index++) {
      const found = words.mentions.match(tokens, index, end);
      if (found?.value.type === 'demonym')
        return { country: { from: index, to: found.to, code: found.value.code, rule: 'place-with-country' } };
    }
    return {};
  }

  function countryOf(name: Range): Pick<FoundPlace, 'country'> {
    const stated = countryAfter(name.to);
    if (stated.country) return stated;
    const found = mentions.get(name.from);
    if (found?.mention.type !== 'town' || found.to !== name.to) return {};
    return { country: { ...name, code: found.mention.code, rule: 'city-as-place' } };
  }

  /** "X, Country", "X (Country)", "X, en Country". */
  function countryAfter(end: number): Pick<FoundPlace, 'country'> {
    const sign = tokens.key(end);
    if (sign !== ',' && sign !== '(') return {};
    let start = words.prepositions.has(tokens.key(end + 1)) ? end + 2 : end + 1;
    while (
      start < end + 10 &&
      (words.between.has(tokens.key(start)) || words.determiners.has(tokens.key(start)))
    )
      if (mentions.has(start) || tokens.capital(start)) break;
      else start++;
    const found = mentions.get(start);
    if (found?.mention.type !== 'country' || words.and.has(tokens.key(found.to))) return {};
    if (isOtherwise(tokens, rules, start, from)) return {};
    const country = {
      from: start,
      to: found.to,
      code: found.mention.code,
      rule: 'place-with-country',
    } as const;
    settings.push(country);
    return { country };
  }

  function take(place: FoundPlace): void {
    places.push(place);
    last = place;
  }
}
