import type { PlaceKind } from '../../../model/article.js';
import type { NamedCountry } from '../caseless/settings.js';
import type { FoundPlace } from '../places/places.js';
import type { Range, Tokens } from '../tokens.js';
import { isAided } from './aided.js';
import { readGluedName } from './names.js';
import { isPronounForm } from './pronouns.js';
import { isOfOtherTime } from './times.js';
import type { GluedPlace, GluedWords } from './words.js';

export interface GluedPlaces {
  readonly places: readonly FoundPlace[];
  readonly countries: readonly (NamedCountry & {
    /** Its name is not written by itself: "to the" has melted with it. */
    readonly melted?: string;
    /** A place only since it is helped: "a loan to X". */
    readonly aided?: boolean;
  })[];
}

/** Reads the places and the countries of a sentence, names of organisations in it set aside. */
export function readGluedPlaces(
  tokens: Tokens,
  words: GluedWords,
  { from, to }: Range,
  isName: (index: number) => boolean,
  part: 'title' | 'top' | 'later' = 'top',
  year?: number,
): GluedPlaces {
  const { sets } = words;
  const { and } = words.rules.clitics;
  const places: FoundPlace[] = [];
  const countries: GluedPlaces['countries'][number][] = [];
  if (isOfOtherTime(tokens, words, { from, to }, part === 'later', year)) return { places, countries };

  let listed = false;
  let aided = false;
  // "In the district of X, province of Y" is read as a name too, the district's office: no longer.
  let released = false;
  for (let index = from; index < to; ) {
    // "On the margins of a congress in X".
    if (sets.margins.match(tokens, index, to)) break;
    // "Thirty kilometres from X": near, and not there.
    if (sets.distances.match(tokens, index, to)) {
      if (part === 'later') break;
      index++;
      while (index < to && !/^[,،؛:]$/.test(tokens.key(index))) index++;
      continue;
    }
    released &&= isName(index);
    const kind = words.kinds.match(tokens, index, to);
    const site = isName(index) ? readSite(index) : undefined;
    if (site !== undefined) {
      index = site;
      continue;
    }
    // "In the district of X": the noun is one of organisations too.
    if (!released && isName(index) && !(kind?.value.loose && isPlaced(index))) {
      index++;
      continue;
    }
    if (kind && tokens.linesBefore(kind.to) === 0) {
      const end = readOfKind(index, kind.to, kind.value);
      if (end !== undefined) {
        released = isName(index);
        index = end;
        continue;
      }
    }
    const place = placeAt(index, to);
    const melted = words.melted.get(tokens.key(index));
    if (melted && isAided(tokens, words, { from, to }, index)) {
      countries.push({ from: index, to: index + 1, code: melted, placed: true, melted, aided: true });
      [listed, aided, index] = [true, true, index + 1];
      continue;
    }
    if (!place) {
      index = readNatural(index) ?? index + 1;
      continue;
    }
    const { value } = place;
    const titled =
      part === 'title' &&
      value.type !== 'country' &&
      !isOrigin(index, 1) &&
      !sets.common.match(tokens, index, to);
    const said = isPlaced(index) || titled || isReached(index) || isLead(index, place.to, value.code);
    const goesOn: boolean = listed && isListed(index);
    const isHelped = value.type === 'country' && isAided(tokens, words, { from, to }, stateBefore(index));
    aided = !said && (goesOn ? aided : isHelped);
    const placed: boolean = said || goesOn || isHelped;
    if (value.type === 'country' && isOfGivers(index)) listed = false;
    else if (value.type === 'country' && value.code)
      countries.push({ from: stateBefore(index), to: place.to, code: value.code, placed, aided });
    else if (value.type === 'uncertain' && value.code && (isPlaced(index) || isLand(index)))
      countries.push({ from: index, to: place.to, code: value.code, placed: isPlaced(index) });
    else if (placed && value.type !== 'uncertain') places.push(placeOf({ from: index, to: place.to }, value));
    listed = placed;
    index = place.to;
  }
  return { places, countries };

  function placeAt(index: number, end: number) {
    const exact = words.rules.places.exact.find(([word]) => tokens.word(index) === word)?.[1];
    return exact ? { to: index + 1, value: exact as GluedPlace } : words.places.match(tokens, index, end);
  }

  function placeOf(range: Range, { type, code }: GluedPlace, kind?: PlaceKind, kindFrom = range): FoundPlace {
    const city = type === 'disputed' && sets.disputedCities.whole(tokens, range.from, range.to);
    const own = {
      province: 'province',
      region: 'region',
      site: 'site',
      city: 'city',
      seat: 'city',
      disputed: city ? 'city' : undefined,
    } as const;
    const value = kind ?? (type in own ? own[type as keyof typeof own] : undefined);
    const country = code && { country: { ...range, code, rule: 'city-as-place' as const } };
    const said = value && { kind: value, kindFrom };
    return { ...range, rule: kind ? 'kind-before-name' : 'city-as-place', ...said, ...country };
  }

  /** "In the governorates of X and Y": the token after the last. */
  function readOfKind(
    at: number,
    start: number,
    { kind, loose }: { kind: PlaceKind; loose: boolean },
  ): number | undefined {
    const setting = isPlaced(at) || belongsTo(at);
    const small = kind === 'city' || kind === 'camp' || kind === 'site';
    // "The district of X, of the province of Y".
    const within = places.at(-1)?.to === at - 1 && sets.within.match(tokens, at - 1, at) !== undefined;
    if (within) return readNames(at, start, kind, true);
    if ((loose && !setting) || (small ? isFled(at) : isOrigin(at) && !setting) || isOwner(at))
      return undefined;
    if (sets.centres.match(tokens, at, to) && !isCentre(start)) return undefined;
    // "Villages of the province of X": of the inner kind.
    if (words.kinds.match(tokens, start, to)) return undefined;
    return readNames(at, start, kind, setting);
  }

  function readNames(at: number, start: number, kind: PlaceKind, setting: boolean): number | undefined {
    let index = start;
    let last: number | undefined;
    for (;;) {
      if (isName(index) && !setting) return last;
      const known = placeAt(index, to);
      const range = known ? { from: index, to: known.to } : readUnknown(index, kind);
      // "The village of Tunis" is no country.
      if (
        known?.value.type === 'country' &&
        last === undefined &&
        kind === 'city' &&
        !words.heads.has(tokens.key(at))
      ) {
        places.push({
          from: at,
          to: known.to,
          rule: 'kind-before-name',
          kind,
          kindFrom: { from: at, to: start },
        });
        return known.to;
      }
      if (!range || known?.value.type === 'country') return last;
      const first = last === undefined;
      last = range.to;
      const goesOn = isListed(range.to + 1) && tokens.glued(range.to + 1);
      // "The villages of X": an area that holds them.
      if (first && !known && isPlural(at) && !goesOn && tokens.key(range.to) !== ',')
        places.push({ ...range, rule: 'city-as-place' });
      else places.push(ofKind(range, known?.value, kind, { from: at, to: start }));
      let next = range.to;
      if (tokens.key(next) === ',') next++;
      if (tokens.key(next) !== and || !tokens.isWord(next + 1)) return last;
      const isNext = isPlural(at) && !words.kinds.match(tokens, next + 1, to);
      if (!isNext) return last;
      index = next + 1;
    }
  }

  /** "In the hospital of X": a house that something happens in, by its name. */
  function readSite(at: number): number | undefined {
    if (!sets.facilities.match(tokens, at, to) || !isPlaced(at) || isOrigin(at) || isName(at - 1))
      return undefined;
    let end = at + 1;
    const last = readGluedName(tokens, words, at, to)?.to ?? end;
    // "In the hospital of X, in the town of Y".
    while (end < last && !(tokens.key(end) === 'ب' && tokens.glued(end + 1))) end++;
    if (end < at + 2) return undefined;
    // "The bakery of X" is no name.
    const town = sets.towned.match(tokens, at, to) ? placeAt(at + 1, end) : undefined;
    if (town?.to === end && town.value.type !== 'uncertain')
      places.push(placeOf({ from: at + 1, to: end }, town.value));
    if (town?.to === end) return end;
    const range = { from: at, to: end };
    places.push({ ...range, rule: 'kind-before-name', kind: 'site', kindFrom: { from: at, to: at + 1 } });
    return end;
  }

  /** "In the plain of X", "the island of Y": no unit; the noun is part of the name, but that of an island. */
  function readNatural(at: number): number | undefined {
    const noun = sets.naturals.match(tokens, at, to);
    const island = noun && sets.islands.match(tokens, at, to) !== undefined;
    if (!noun || isOrigin(at) || isOwner(at)) return undefined;
    if (!island && !isPlaced(at) && part !== 'title') return undefined;
    if (sets.passing.match(tokens, at - 1, at)) return undefined;
    const known = placeAt(noun.to, to);
    const named = known ? { from: noun.to, to: known.to } : readUnknown(noun.to, 'site');
    if (!named || known?.value.type === 'country' || tokens.linesBefore(noun.to) > 0) return undefined;
    const code = known?.value.code;
    const country = code && { country: { ...named, code, rule: 'city-as-place' as const } };
    if (island && known) places.push(placeOf(named, known.value));
    // The noun stays with an island that no table has: its name may not stand without.
    else
      places.push({
        from: island && !sets.isles.match(tokens, at, to) ? named.from : at,
        to: named.to,
        rule: 'city-as-place',
        ...country,
      });
    return named.to;
  }

  function ofKind(range: Range, known: GluedPlace | undefined, kind: PlaceKind, noun: Range): FoundPlace {
    const value = known ?? { type: 'uncertain' };
    const code = known?.code;
    const own = words.rules.places.kindsIn.find(
      ([word, in_]) => word === tokens.key(noun.from) && in_ === code,
    );
    // A name that is a common word is that of many villages.
    const many =
      kind === 'site' ||
      (sets.common.whole(tokens, range.from, range.to) !== undefined && kind !== 'province');
    return placeOf(range, many ? { type: value.type } : value, own?.[2] ?? kind, noun);
  }

  /** A noun for two places or more. */
  function isPlural(at: number): boolean {
    return sets.plurals.match(tokens, at, to) !== undefined;
  }

  /** A name that no table has: one word, or two where the first leads to that. */
  function readUnknown(at: number, kind: PlaceKind): Range | undefined {
    // "A conservancy of forests": a plural, and no province.
    if (kind === 'province' && /ات$/.test(tokens.key(at)) && !tokens.key(at).startsWith('ال'))
      return undefined;
    // "A town that saved", "villages that were cut off": a verb.
    const isVerb = /^[اأ](?!ل).{2,}[^اي]ت$/.test(tokens.word(at)) || tokens.word(at - 1).includes('\u064b');
    if (isVerb && tokens.isWord(at)) return undefined;
    if (isPronounForm(tokens, words, at)) return undefined;
    // Behind a kind "and" begins a word of its own.
    let end = at + 1;
    if (tokens.key(at) === and && tokens.glued(end)) end++;
    const lead = sets.nameStarts.match(tokens, at, to);
    if (lead && lead.to < to && isWord(lead.to)) return { from: at, to: afterSide(lead.to + 1) };
    if (at >= to || !(end > at + 1 ? isWord(end - 1) : isWord(at))) return undefined;
    if (sets.nameEnds.match(tokens, end, to) && !tokens.key(at).startsWith('ال')) end++;
    else if (sets.sides.match(tokens, end, to)) end = afterSide(end);
    else if (isWord(end + 1) && end + 1 < to && sets.nameStarts.match(tokens, end, to)?.to === end + 1)
      end += 2;
    else if (isWord(end) && end < to && !tokens.key(end).startsWith('ال') && isBoundary(end + 1)) end++;
    else if (tokens.key(end) === '-' && tokens.glued(end) && isWord(end + 1)) end += 2;
    const plain = tokens.key(at).length > 2 || end > at + 1;
    return plain ? { from: at, to: end } : undefined;
  }

  /** "Government of", before a name that is a word of every day too. */
  function isLand(index: number): boolean {
    return words.heads.get(tokens.key(index - 1))?.takes === 'countries';
  }

  /** "Republic of" before a country. */
  function stateBefore(index: number): number {
    const state = index > from && sets.states.match(tokens, index - 1, index);
    return state && !tokens.key(index - 1).startsWith('ال') && !/شعب/.test(tokens.key(index - 1))
      ? index - 1
      : index;
  }

  /** "The Conservancy of Forests of the Province of X": a part of a name, where nothing "belongs to" the province. */
  function isOwner(at: number): boolean {
    if (tokens.key(at - 1) !== 'ل' || !tokens.glued(at)) return false;
    return sets.belonging.match(tokens, at - 2, at) === undefined;
  }

  /** "(The village) that belongs to the district of X". */
  function belongsTo(at: number): boolean {
    if (tokens.key(at - 1) !== 'ل' || !tokens.glued(at)) return false;
    return (
      sets.belonging.match(tokens, at - 2, at) !== undefined &&
      words.places.match(tokens, start(at), to) !== undefined
    );
  }

  function start(at: number): number {
    return words.kinds.match(tokens, at, to)?.to ?? at;
  }

  /** A centre is a district where a known town follows, and what it lies in. */
  function isCentre(start: number): boolean {
    const place = placeAt(start, to);
    return place !== undefined && tokens.key(place.to) === 'ب' && tokens.glued(place.to + 1);
  }

  /** Past "the eastern". */
  function afterSide(index: number): number {
    return sets.sides.match(tokens, index, to)?.to ?? index;
  }

  function isWord(index: number): boolean {
    const key = tokens.key(index);
    const small = tokens.glued(index + 1) && /^[وبلكف]$/.test(key);
    return (
      tokens.isWord(index) &&
      !small &&
      !sets.stops.match(tokens, index, to) &&
      !sets.between.match(tokens, index, to) &&
      !sets.descriptive.match(tokens, index, to) &&
      !words.heads.has(key) &&
      tokens.linesBefore(index) === 0
    );
  }

  function isBoundary(index: number): boolean {
    return (
      index >= to ||
      !tokens.isWord(index) ||
      sets.stops.match(tokens, index, to) !== undefined ||
      tokens.key(index) === and
    );
  }

  /** Whether words before a token lead to the place of the story: "in", "in the east of". */
  function isPlaced(at: number): boolean {
    let index = at - 1;
    for (let count = 0; count < 4 && index >= from; count++, index--) {
      // "(Sent) to a laboratory in X".
      if (sets.prepositions.match(tokens, index, to)?.to === index + 1)
        return !isOrigin(index) && !isAim(index) && !isGivers(index) && !isSinceWar(index);
      const skipped = sets.between.match(tokens, index, to) ?? words.kinds.match(tokens, index, to);
      if (skipped?.to !== index + 1) return false;
    }
    return false;
  }

  /**
   * "Haiti: patients moved out of hospital": the land that a title begins with, where neither it nor the first paragraph
   * names a place elsewhere, and what follows is nothing that one land gives another ("Japan: a grant").
   */
  function isLead(at: number, end: number, code: string | undefined): boolean {
    const alone = stateBefore(at) === from && tokens.key(end) === ':' && tokens.linesBefore(end) === 0;
    if (part !== 'title' || !alone || /^["“«]$/.test(tokens.key(end + 1))) return false;
    for (let index = end + 1; index < to; index++)
      if (sets.sent.match(tokens, index, to) || isElsewhere(index, to, code)) return false;
    let breaks = 0;
    for (let index = to; index < tokens.count; index++) {
      if (tokens.linesBefore(index) > 1) breaks++;
      if (breaks > 1) break;
      if (isElsewhere(index, tokens.count, code)) return false;
    }
    return true;
  }

  /** Whether a place begins at a token that is not of a country. */
  function isElsewhere(index: number, end: number, code: string | undefined): boolean {
    const melted = words.melted.get(tokens.key(index));
    if (melted) return melted !== code;
    const place = placeAt(index, end)?.value;
    return place !== undefined && place.type !== 'uncertain' && place.code !== code;
  }

  /** "Since the beginning of the war (in X)": when, and not where. */
  function isSinceWar(at: number): boolean {
    if (!sets.wars.match(tokens, at - 1, at)) return false;
    for (let index = Math.max(from, at - 4); index < at - 1; index++)
      if (sets.beginnings.match(tokens, index, at)) return true;
    return false;
  }

  /** The same before "the State of X". */
  function isOfGivers(at: number): boolean {
    const start = stateBefore(at);
    return sets.prepositions.match(tokens, start - 1, start) !== undefined && isGivers(start - 1);
  }

  /** "(With the help of) good people in X". */
  function isGivers(at: number): boolean {
    for (let index = Math.max(from, at - 2); index < at; index++)
      if (sets.givers.match(tokens, index, at)?.to === at) return true;
    return false;
  }

  /** "To a laboratory (in)": a way that leads there. */
  function isAim(at: number): boolean {
    return (
      tokens.key(at) === 'في' && sets.towards.match(tokens, at - 2, at) !== undefined && !isReached(at - 1)
    );
  }

  /** Where somebody fled from; others "from a village" live in it. */
  function isFled(at: number): boolean {
    if (!isOrigin(at)) return false;
    for (let index = Math.max(from, at - 6); index < at; index++)
      if (sets.fleeing.match(tokens, index, at)) return true;
    return sets.notSetting.match(tokens, at - 1, at) !== undefined && tokens.key(at - 1) !== 'من';
  }

  /** "Arrived in": the aim of a way that ends in the story. */
  function isReached(at: number): boolean {
    if (!sets.towards.match(tokens, at - 1, at)) return false;
    for (let index = Math.max(from, at - 40); index < at; index++)
      if (sets.arriving.match(tokens, index, at)) return true;
    return false;
  }

  /** "From", "across the border", "similar", some words back without a stop between. */
  function isOrigin(at: number, span = 2): boolean {
    for (let index = at - 1; index >= Math.max(from, at - span); index--) {
      if (sets.notSetting.match(tokens, index, to)?.to === index + 1) return true;
    }
    return false;
  }

  /** After "and" or a comma that follows a place. */
  function isListed(at: number): boolean {
    const before = tokens.key(at - 1);
    return (
      before === and ||
      before === ',' ||
      (sets.prepositions.match(tokens, at - 1, to) !== undefined && tokens.key(at - 2) === and)
    );
  }
}
