import type { PlaceKind } from '../../../model/article.js';
import type { Compiled } from '../compiled.js';
import type { EvidenceRule } from '../evidence.js';
import type { Range, Tokens } from '../tokens.js';
import { isGiversPlace, isOtherStory } from './otherStory.js';
import { type FoundMention, leadsToPlace, type Setting, settingBefore } from './settings.js';

/** A place that is no country, as it was found once; the same name may be found again with more. */
export interface FoundPlace extends Range {
  readonly rule: EvidenceRule;
  readonly kind?: PlaceKind;
  /** The words that say the kind. */
  readonly kindFrom?: Range;
  readonly country?: Range & { readonly code: string; readonly rule: EvidenceRule };
  /** The noun of a list that is restored behind the name: "Нарынской *области*". */
  readonly tail?: Range & { readonly restored: string };
}

const maxWords = 4;

/** Reads the places of a range, for which its mentions of countries and cities are known by their first token. */
export function readPlaces(
  tokens: Tokens,
  words: Compiled,
  range: Range,
  mentions: ReadonlyMap<number, FoundMention>,
  named: (name: Range) => boolean,
  inNames: ReadonlySet<number> = new Set(),
): { places: FoundPlace[]; settings: Setting[] } {
  const places: FoundPlace[] = [];
  const settings: Setting[] = [];
  /** The end of the last place that was taken with its kind. */
  let taken = -1;
  const { from, to } = range;
  for (let index = from; index < to; index++) {
    const kind = words.kinds.match(tokens, index, to);
    if (kind) {
      // "Zamboanga City" is known as a whole.
      if ([1, 2, 3].some((size) => isTown(index - size) && mentions.get(index - size)?.to === kind.to))
        continue;
      const kindFrom = { from: index, to: kind.to };
      const { kind: value, plural } = kind.value;
      const before = readBefore(index, kind.to, plural);
      const names = before.length ? before : (readAfter(kind.to, value, plural) ?? []);
      const rule = before.length ? 'kind-after-name' : 'kind-before-name';
      const beside = names.map((name) => countryBeside(name, before.length ? kind.to : name.to));
      names.forEach((name, at) => {
        const country = beside[at] ?? (plural ? beside.find((found) => found !== undefined) : undefined);
        places.push({ ...name, rule, kind: value, kindFrom, ...(country && { country }) });
        taken = Math.max(name.to, kind.to);
      });
      index = kind.to - 1;
      continue;
    }
    const mention = mentions.get(index);
    if (mention?.mention.type === 'disputed') readDisputed(mention);
    else if (leadsToPlace(tokens, words, index) || isBetween(index)) readStated(index);
  }
  return { places, settings };

  /** "province of X", "provinces of X, Y and Z", "camp, X". */
  function readAfter(at: number, kind: PlaceKind, plural: boolean): Range[] | undefined {
    const apposed = tokens.key(at) === ',' && kind === 'camp';
    if (!words.of.has(tokens.key(at)) && !apposed) return undefined;
    const start = words.determiners.has(tokens.key(at + 1)) ? at + 2 : at + 1;
    const names = readNames(start, plural ? 12 : 1);
    const [first] = names;
    if (!first) return undefined;
    const last = names.at(-1)!.to;
    if (apposed) return last >= to || /^[.,;:!?)]$/.test(tokens.key(last)) ? names : [];
    return isSetting(at - 1) ? names : [];
  }

  function readNames(start: number, max: number): Range[] {
    const names: Range[] = [];
    let index = start;
    while (names.length < max) {
      const name = readName(index);
      if (!name) break;
      names.push(name);
      index = name.to;
      let signs = 0;
      while (signs < 3 && (tokens.key(index) === ',' || words.and.has(tokens.key(index)))) {
        index++;
        signs++;
      }
      if (signs === 0) break;
    }
    return names;
  }

  function readName(start: number): Range | undefined {
    if (!isPlaceWord(start)) return undefined;
    let end = start + 1;
    for (let count = 1; end < to; ) {
      const key = tokens.key(end);
      const loan = (words.of.has(key) && key.length < 4 && isPlaceWord(end + 1)) || isInner(end);
      if (isPlaceWord(end) && count < maxWords) {
        end++;
        count++;
      } else if (loan) end += 2;
      else break;
    }
    return mentions.get(start)?.mention.type === 'country' && mentions.get(start)?.to === end
      ? undefined
      : { from: start, to: end };
  }

  /** A hyphen or apostrophe inside a word, not that of an owner. */
  function isInner(index: number): boolean {
    const key = tokens.key(index);
    if (!/^['-]$/.test(key) || !tokens.glued(index) || index + 1 >= to || !tokens.glued(index + 1))
      return false;
    return tokens.isWord(index + 1) && !(key === "'" && words.possessive.has(tokens.key(index + 1)));
  }

  function isPlaceWord(index: number): boolean {
    if (index >= to || !tokens.capital(index)) return false;
    const key = tokens.key(index);
    return (
      !words.months.has(key) &&
      !words.weekdays.has(key) &&
      !words.nouns.has(key) &&
      !words.notPlaces.has(key) &&
      !words.functionWords.has(key) &&
      !words.determiners.has(key) &&
      !words.bodies.match(tokens, index, index + 1)
    );
  }

  /** "X Governorate", "X and Y provinces". */
  function readBefore(kindAt: number, kindTo: number, plural: boolean): Range[] {
    const names: Range[] = [];
    let end = kindAt;
    while (names.length < 12) {
      const name = nameEndingAt(end);
      if (!name) break;
      names.unshift(name);
      if (!plural) break;
      let sign = name.from - 1;
      const isSign = (index: number) => tokens.key(index) === ',' || words.and.has(tokens.key(index));
      if (!isSign(sign)) break;
      while (sign > name.from - 3 && isSign(sign - 1)) sign--;
      end = sign;
    }
    const [first] = names;
    if (!first || tokens.glued(kindAt)) return [];
    const capital = tokens.capital(kindAt) && kindTo < to && tokens.capital(kindTo);
    return isSetting(first.from - 1) && !capital ? names : [];
  }

  function nameEndingAt(end: number): Range | undefined {
    let start = end;
    let count = 0;
    while (start > from && count < maxWords) {
      if (isPlaceWord(start - 1)) start--;
      // "Turkana North"
      else if (
        tokens.capital(start - 1) &&
        words.between.has(tokens.key(start - 1)) &&
        isPlaceWord(start - 2)
      )
        start -= 2;
      // "Eastern Province"
      else if (count === 0 && start === end && isCompassName(start - 1, end)) start--;
      else if (count > 0 && start - 2 >= from && isInner(start - 1) && isPlaceWord(start - 2)) start -= 2;
      else if (isInner(start - 2) && start - 2 > from && isPlaceWord(start - 3)) start -= 3;
      else break;
      count++;
    }
    const country = mentions.get(start);
    const isCountry = country?.mention.type === 'country' || country?.mention.type === 'demonym';
    if (start === end || (country?.to === end && isCountry)) return undefined;
    return { from: start, to: end };
  }

  /** "Eastern", before "Province". */
  function isCompassName(at: number, kindAt: number): boolean {
    const compass = tokens.capital(at) && at > from && words.between.has(tokens.key(at));
    return compass && kindAt === at + 1 && tokens.capital(kindAt) && kindAt < to;
  }

  /** Whether the words up to a token lead to the place of the story: "in the remote", or a country's "’s". */
  function isSetting(last: number): boolean {
    if (ownerBefore(last + 1) || goesOn(last)) return true;
    // "at Panguma Hospital, Kenema District"
    if (tokens.key(last) === ',' && tokens.capital(last - 1) && isLed(last - 1)) return true;
    let index = last;
    while (index > from && index > last - 6 && !words.prepositions.has(tokens.key(index))) {
      const key = tokens.key(index);
      if (words.betweens.has(key)) return true;
      const noun = words.placeNouns.has(key) && words.of.has(tokens.key(index + 1));
      if (words.shores.has(key) && words.onWords.has(firstOf(index))) return true;
      const skipped =
        words.between.has(key) ||
        words.determiners.has(key) ||
        words.of.has(key) ||
        noun ||
        key === '-' ||
        words.kinds.match(tokens, index, index + 1) !== undefined ||
        mentions.get(index)?.mention.type === 'demonym';
      if (!skipped || words.notSetting.has(key)) return false;
      index--;
    }
    return index >= from && leadsToPlace(tokens, words, index);
  }

  /** Whether a preposition of place leads to the run of capitals that ends at a token. */
  function isLed(last: number): boolean {
    let index = last;
    while (index > last - 6 && index >= from && tokens.capital(index)) index--;
    return settingBefore(tokens, words, index + 1, from) !== undefined;
  }

  /** The preposition before "the western shore". */
  function firstOf(noun: number): string {
    let index = noun - 1;
    while (
      index > noun - 4 &&
      (words.between.has(tokens.key(index)) || words.determiners.has(tokens.key(index)))
    )
      index--;
    return tokens.key(index);
  }

  /** "in Kutupalong camp, Nayapara camp and …", "in the city of X and most of the district of Y": a list of them. */
  function goesOn(last: number): boolean {
    let index = last;
    while (index >= taken && index > last - 6) {
      const key = tokens.key(index);
      const sign = key === ',' || words.and.has(key);
      if (sign && index - Number(tokens.key(index - 1) === ',') === taken) return true;
      const skipped = words.between.has(key) || words.determiners.has(key) || words.of.has(key);
      if (!skipped && !words.kinds.match(tokens, index, index + 1)) return false;
      index--;
    }
    return false;
  }

  /** "in Abyei": where it is, and no country. */
  function readDisputed({ from: start, to: end }: FoundMention): void {
    if (settingBefore(tokens, words, start, from) === undefined) return;
    if (tokens.capital(end) && end < to && !tokens.allCaps(end)) return;
    places.push({ from: start, to: end, rule: 'named-place' });
  }

  function ownerBefore(at: number): FoundMention | undefined {
    if (tokens.key(at - 2) !== "'" || !words.possessive.has(tokens.key(at - 1))) return undefined;
    for (let index = at - 3; index >= Math.max(from, at - 6); index--) {
      const mention = mentions.get(index);
      if (mention?.to === at - 2 && mention.mention.type === 'country') return mention;
    }
    return undefined;
  }

  /** The country said with a place: "X, Country", "X in Country", "Country’s X". */
  function countryBeside(name: Range, end: number): FoundPlace['country'] {
    const owner = ownerBefore(name.from);
    if (owner && 'code' in owner.mention) {
      const country = {
        from: owner.from,
        to: owner.to,
        code: owner.mention.code,
        rule: 'country-owns-place',
      } as const;
      settings.push(country);
      return country;
    }
    const next = tokens.key(end);
    if (next !== ',' && !words.prepositions.has(next) && !words.of.has(next)) return undefined;
    let index = end + 1;
    while (index < end + 4 && words.between.has(tokens.key(index)) && !tokens.capital(index)) index++;
    const mention = mentions.get(index);
    if (mention?.mention.type !== 'country' || index >= to) return undefined;
    if (next === ',' && isList(mention.to)) return undefined;
    const country = {
      from: index,
      to: mention.to,
      code: mention.mention.code,
      rule: 'place-with-country',
    } as const;
    if (next === ',' || (words.of.has(next) && words.kinds.match(tokens, end - 1, end)))
      settings.push(country);
    return country;
  }

  /** "in Zahle, Lebanon and …": another country follows: a list, and no place with its country. */
  function isList(end: number): boolean {
    const joined = words.and.has(tokens.key(end)) || tokens.key(end) === ',';
    return joined && mentions.get(end + 1)?.mention.type === 'country';
  }

  /** "in X, Country" and "in X in Country", X no known place; "in X" and "in X, Y and Z". */
  function readStated(preposition: number): void {
    let start = preposition + 1;
    while (start < preposition + 4 && words.between.has(tokens.key(start)) && !tokens.capital(start)) start++;
    if (mentions.get(start) && !isTown(start)) return;
    const name = isTown(start) ? undefined : readName(start);
    const country = name && countryBeside(name, name.to);
    if (country) places.push({ ...name, rule: 'place-with-country', country });
    else if (name && isBare(name) && named(name) && !isAcronym(name))
      places.push({ ...name, rule: 'named-place' });
    else {
      const list = readNames(start, 12);
      if (!list.length || isOtherStory(tokens, words, preposition, from) || !list.every(isPlain)) return;
      const [first, last] = [list[0]!, list.at(-1)!];
      const closed = list.length > 1 && words.and.has(tokens.key(last.from - 1));
      const known = list.length > 1 && list.some((place) => isTown(place.from));
      const alone = list.length === 1 && isClear(preposition, first);
      if (!(closed || known || alone) || tokens.capital(last.to)) return;
      if (isGiversPlace(tokens, words, last.to, to)) return;
      for (const place of list) places.push(townOf(place) ?? { ...place, rule: 'named-place' });
    }
  }

  /** "Director at IPRE", where the text has "(IPRE)" behind a name. */
  function isAcronym({ from: start, to: end }: Range): boolean {
    if (!words.verbs || end - start > 1 || !tokens.allCaps(start)) return false;
    for (let index = Math.max(1, from - 600); index < to; index++)
      if (
        tokens.key(index) === tokens.key(start) &&
        tokens.key(index - 1) === '(' &&
        tokens.key(index + 1) === ')'
      )
        return true;
    return false;
  }

  /** "the road between X and Y", but not "talks between". */
  function isBetween(index: number): boolean {
    return words.betweens.has(tokens.key(index)) && !words.talks.has(tokens.key(index - 1));
  }

  /** A town that the tables know, in a list with one that they do not. */
  function townOf(name: Range): FoundPlace | undefined {
    const found = mentions.get(name.from);
    const mention = found?.mention;
    if (!found || found.to !== name.to || !mention || !('code' in mention)) return undefined;
    const kind = mention.type === 'town' ? mention.kind : 'city';
    const country = { ...name, code: mention.code, rule: 'city-as-place' } as const;
    return { ...name, rule: 'city-as-place', kind, kindFrom: name, country };
  }

  function isTown(at: number): boolean {
    const type = mentions.get(at)?.mention.type;
    return type === 'town' || type === 'capital' || type === 'seat';
  }

  /** Part of no other name, with no kind beside it that would have been read. */
  function isPlain(name: Range): boolean {
    const town = isTown(name.from) && mentions.get(name.from)?.to === name.to;
    return (town || isBare(name)) && !inNames.has(name.from);
  }

  /** "in X", once: X a name of its own, in a sentence in which no other place is told of. */
  function isClear(preposition: number, { from: start, to: end }: Range): boolean {
    // "the primary school at X"
    const site = words.sites.has(tokens.key(preposition - 1)) && tokens.key(preposition) === 'at';
    if (!(site || words.inWords.has(tokens.key(preposition))) || inNames.has(start)) return false;
    const [next, number] = [tokens.key(end), tokens.number(end) !== undefined];
    const isWord = tokens.word(start).length > 2 && !tokens.allCaps(start);
    const goesOn =
      end < to &&
      (tokens.capital(end) || words.of.has(next) || (next === '-' && tokens.glued(end)) || next === "'");
    return isWord && !number && !goesOn && !words.fields.has(tokens.key(start)) && end - start <= 3;
  }

  /** No known place, no kind beside it, and no owner. */
  function isBare(name: Range): boolean {
    const sum = tokens.number(name.to) !== undefined || words.currencies.match(tokens, name.from, name.to);
    // "Kindergarten No. 5", "Epau Primary School": the name goes on.
    if (words.abbreviations.has(tokens.key(name.to - 1)) || (tokens.capital(name.to) && name.to < to))
      return false;
    return !sum && !isKindBeside(name) && !isOwner(name) && !mentions.has(name.from);
  }

  /** "in Cox’s …": the name goes on, or owns something. */
  function isOwner({ to: end }: Range): boolean {
    return tokens.key(end) === "'" && tokens.glued(end);
  }

  function isKindBeside({ from: start, to: end }: Range): boolean {
    if (words.kinds.match(tokens, end, to)) return true;
    for (let index = start; index < end; index++) if (words.kinds.match(tokens, index, end)) return true;
    return false;
  }
}
