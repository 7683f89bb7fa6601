import type { PlaceKind } from '../../../model/article.js';
import type { NamedCountry } from '../caseless/settings.js';
import type { FoundPlace } from '../places/places.js';
import type { Range, Tokens } from '../tokens.js';
import { readUnspacedName } from './names.js';
import { skippedPlaces } from './onTheWay.js';
import { maxPlaceName, placeSigns } from './placeSigns.js';
import { listedUnits, transcribedEnd } from './towns.js';
import type { KnownPlace, UnspacedWords } from './words.js';

/** Reads the places and the countries of a sentence, names of organisations in it set aside. */
export function readUnspacedPlaces(
  tokens: Tokens,
  words: UnspacedWords,
  { from, to }: Range,
  isName: (index: number) => boolean,
): { places: readonly FoundPlace[]; countries: readonly NamedCountry[] } {
  const { where } = words;
  const {
    beginsLonger,
    givesBehind,
    helpsBehind,
    isHeadlined,
    isInside,
    isNot,
    isPart,
    isWithin,
    leadsOn,
    startsClause,
  } = placeSigns(tokens, words, { from, to });
  const places: FoundPlace[] = [];
  const countries: NamedCountry[] = [];
  for (let index = from; index < to; index++)
    if (where.elsewhere.match(tokens, index, to)) return { places, countries };
  const skipped = skippedPlaces(tokens, words, { from, to });

  // Where the word before may have ended: a name read backwards goes no further.
  let attended = false;
  for (let index = from; index < to && !attended; index++) {
    attended = where.trainees.match(tokens, index, to) !== undefined;
  }
  // Towns that give: where it happens only if the sentence names no other place.
  const givers: FoundPlace[] = [];
  let edge = from;
  let last:
    | { to: number; placed: boolean; code?: string | undefined; kind?: PlaceKind | undefined }
    | undefined;
  for (let index = from; index < to; ) {
    if ((!tokens.isWord(index) || !tokens.glued(index)) && !isHyphen(index))
      edge = tokens.isWord(index) ? index : index + 1;
    if (isName(index)) {
      edge = ++index;
      continue;
    }
    const skip = skipped.find((range) => range.from <= index && index < range.to);
    if (skip) {
      index = advance(skip.to);
      continue;
    }
    const formerly = where.formerly.match(tokens, index, to);
    if (formerly) {
      index = advance(endOfFormer(formerly.to));
      continue;
    }
    const known = words.places.match(tokens, index, to);
    if (known && !beginsLonger(known)) {
      index = readKnown(index, known);
      continue;
    }
    const listed = listedUnits(tokens, words, index, { from, to }, startsList);
    if (listed) {
      index = readListed(listed);
      continue;
    }
    const town = isPlaced(index) || inList(index) ? transcribedEnd(tokens, words, index, to) : undefined;
    if (town !== undefined && !isOrigin(index)) {
      if (!where.endings.match(tokens, town, to)) {
        add({ from: index, to: town }, { type: 'uncertain' }, 'city', { from: index, to: town });
        last = { to: town, placed: true };
        index = advance(town);
        continue;
      }
    }
    const ending = where.endings.match(tokens, index, to);
    if (ending && readUnknown(index, ending)) {
      index = ending.to;
      edge = index;
      continue;
    }
    const kept = words.names.notBreakers.match(tokens, index, to);
    const before = kept ? undefined : where.before.match(tokens, index, to);
    if (before && !isInside(index, before.to)) edge = before.to;
    index = Math.max(index + 1, before && edge === before.to ? before.to : 0);
  }
  return { places: namesMore() ? places : givers, countries };

  /** Whether a place stands in the sentence beside the towns that give, be it in a name. */
  function namesMore(): boolean {
    if (places.length || countries.length || !givers.length) return true;
    const isGiver = (at: number) => givers.some((giver) => giver.from <= at && at < giver.to);
    for (let index = from; index < to; index++)
      if (!isGiver(index) && words.places.match(tokens, index, to)) return true;
    return false;
  }

  /** Where a clause ends that tells of an earlier time: "曾在北京学习，现在…". */
  function endOfFormer(start: number): number {
    let index = start;
    while (index < to && !/^[,;:。!?]$/.test(tokens.key(index)) && !words.roles.now.match(tokens, index, to))
      index++;
    return index;
  }

  function readKnown(index: number, { to: end, value }: { to: number; value: KnownPlace }): number {
    const placed = isPlaced(index) || inList(index);
    const ending = where.endings.match(tokens, end, to);
    const range = { from: index, to: end };
    if (value.type === 'country') {
      if (where.notAfter.match(tokens, end, to)) return advance(end);
      const gives = helpsBehind(end);
      const part =
        where.parts.match(tokens, end, to) !== undefined ||
        where.topics.match(tokens, end, to) !== undefined ||
        isHeadlined(index, end) ||
        leadsOn(end) ||
        transcribedEnd(tokens, words, end, to) !== undefined;
      if (value.code)
        countries.push({
          ...range,
          code: value.code,
          placed: !gives && (placed || (part && !isOrigin(index))),
        });
      last = { to: end, placed: !gives && (placed || part) && !isOrigin(index), code: value.code };
      return advance(end);
    }
    const clause = index === from || !tokens.isWord(index - 1);
    const led = placed || (clause && leadsOn(end));
    if (ending && (value.type !== 'province' || value.weak) && !isPart(ending.to) && !isNot(end, ending.to)) {
      const { kind, off } = ending.value;
      const gives = !placed && givesBehind(ending.to);
      if ((led || (clause && value.code !== undefined)) && !isOrigin(index))
        add({ from: index, to: off ? end : ending.to }, value, kind, { from: end, to: ending.to }, gives);
      last = { to: ending.to, placed: (led || clause) && !isOrigin(index) && !gives, code: value.code, kind };
      return advance(ending.to);
    }
    const said = led || isHeadlined(index, end) || (value.type === 'province' && !value.weak);
    if (
      said &&
      value.type !== 'uncertain' &&
      value.type !== 'none' &&
      !where.notAfter.match(tokens, end, to) &&
      !isOrigin(index)
    )
      add(range, value);
    const kind = value.type === 'province' ? 'province' : undefined;
    last = { to: end, placed: said && !isOrigin(index), code: value.code, kind };
    return advance(end);
  }

  /** After a preposition or a place, where names of a list begin. */
  function startsList(at: number): boolean {
    if (last?.placed && last.to === at) return true;
    for (let index = Math.max(from, at - 3); index < at; index++)
      if (where.prepositions.match(tokens, index, to)?.to === at) return !isOrigin(at);
    return false;
  }

  function readListed({ units, ending, to: end }: NonNullable<ReturnType<typeof listedUnits>>): number {
    const kind = where.endings.match(tokens, ending.from, to)?.value.kind;
    for (const unit of units)
      if (!words.places.whole(tokens, unit.from, unit.to)) add(unit, { type: 'uncertain' }, kind, ending);
    last = { to: end, placed: true };
    return advance(end);
  }

  function advance(end: number): number {
    edge = end;
    return end;
  }

  /** A name from the edge of the word before to the end of such names. */
  function readUnknown(
    at: number,
    { to: end, value }: { to: number; value: { kind?: PlaceKind; off?: true } },
  ): boolean {
    const start = chainStart(at) ?? edge;
    const site = where.endings.match(tokens, end, to);
    const hospital = site?.value.kind === 'site' ? site : undefined;
    if (at - start < 1 || at - start > maxPlaceName || isNot(at, end)) return false;
    if (!hospital && isPart(end)) return false;
    // "区" in it is no end of its own: "该地区", "受灾地区".
    const isCounted = (size: number) => where.quantifiers.whole(tokens, at - 1 - size, at - 1) !== undefined;
    if (where.areas.whole(tokens, at - 1, end) && [1, 2].some(isCounted)) return false;
    // "地区" only behind the unit it is a part of: "奥罗米亚州阿尔西地区".
    const area = where.areas.whole(tokens, at, end) !== undefined;
    if (area && !(last?.placed && last.kind === 'province' && last.to === start && at - start > 1))
      return false;
    if (isWithin(start, at, end) || where.endings.match(tokens, start, to)?.to === end) return false;
    for (let index = start; index < at; index++) if (!tokens.isWord(index) && !isHyphen(index)) return false;
    // Nobody's name: "我们坐早班车上"岛.
    for (let index = start; index < at; index++) {
      const inName = words.names.notBreakers.match(tokens, index, to);
      if (inName) index = inName.to - 1;
      else if (where.pronouns.match(tokens, index, at)) return false;
    }
    if (value.off && at - start < 2) return false;
    for (let index = start; index < at; index++)
      if (words.names.counted.match(tokens, index, at)) return false;
    if (where.quantifiers.whole(tokens, start, at)) return false;
    // "基龙多省" ends in a sign that counts, but it follows another place, or all its signs stand for sounds.
    const foreign = at - start > 2 && (inList(start) || isTranscribed(start, at));
    if (where.counters.match(tokens, at - 1, at) && !(isChained(start) && at - start > 1) && !foreign)
      return false;
    // "成华区" in "成华区住房建设和交通运输局".
    const owner = readUnspacedName(tokens, words, start, to);
    if (owner && owner.country === undefined && owner.to > end) return false;
    const longer = where.endings.match(tokens, at + 1, to);
    if (longer && longer.to > end && !hospital) return false;
    const placed = isPlaced(start) || inList(start) || isChained(start) || isOneOf(start);
    if (isOrigin(start) || (!placed && (value.kind === 'region' || !startsClause(start)))) return false;
    const gives = !placed && givesBehind(end);
    const inChina = value.kind === 'province' && last?.code === 'CN' && last.to === start;
    const kind = inChina ? 'district' : value.kind;
    if (hospital)
      add({ from: start, to: hospital.to }, { type: 'uncertain' }, 'site', { from: end, to: hospital.to });
    else
      add(
        { from: start, to: value.off ? at : end },
        { type: 'uncertain' },
        kind,
        { from: at, to: end },
        gives,
      );
    last = { to: end, placed: !gives, code: last?.code, kind };
    return true;
  }

  function add(
    range: Range,
    { type, code }: KnownPlace,
    kind?: PlaceKind,
    kindFrom: Range = range,
    gives = false,
  ): void {
    const city =
      type === 'city' ||
      type === 'seat' ||
      (type === 'disputed' && where.disputedCities.whole(tokens, range.from, range.to));
    const own = city ? 'city' : type === 'province' ? 'province' : undefined;
    const value = kind ?? own;
    const country = code && { country: { ...range, code, rule: 'city-as-place' as const } };
    (gives ? givers : places).push({
      ...range,
      rule: kind ? 'kind-after-name' : 'city-as-place',
      ...(value && { kind: value, kindFrom }),
      ...country,
    });
  }

  /** After "in", "in the north of", or another place: "坦桑尼亚西北部的". */
  function isPlaced(at: number): boolean {
    // "10月的广西融水县".
    if (tokens.key(at - 1) === '的' && /^[月年日天季晨夏秋冬春]$/.test(tokens.key(at - 2))) return true;
    const end = tokens.key(at - 1) === '的' ? at - 1 : at;
    const starts = [end];
    for (let index = Math.max(from, end - 3); index < end; index++) {
      if (where.parts.match(tokens, index, to)?.to === end) starts.push(index);
    }
    return starts.some((start) => {
      if (last?.placed && last.to === start) return true;
      if (start === end && end !== at) return false;
      if (start < end && (start === from || !tokens.isWord(start - 1))) return true;
      for (let index = Math.max(from, start - 3); index < start; index++) {
        if (where.prepositions.match(tokens, index, to)?.to === start) return !isOrigin(start);
      }
      return false;
    });
  }

  /** "在示范点之一的基尤尤村": behind "的" that belongs to a preposition. */
  function isOneOf(at: number): boolean {
    if (tokens.key(at - 1) !== '的') return false;
    for (let index = at - 2; index >= Math.max(from, at - 14) && tokens.isWord(index); index--)
      if (where.prepositions.match(tokens, index, to))
        return tokens.key(index) === '在' || tokens.key(index) === '位';
    return false;
  }

  function isOrigin(at: number): boolean {
    for (let index = Math.max(from, at - 3); index < at; index++) {
      if (where.notSetting.match(tokens, index, to)?.to !== at) continue;
      // "常驻" is no "驻".
      const longer = index > from && where.prepositions.match(tokens, index - 1, to)?.to === at;
      return !longer && !isTrainee(index);
    }
    return false;
  }

  /** "来自 X 省 Y 县" of people who take part is no origin of refugees: a unit with an end of names follows. */
  function isTrainee(index: number): boolean {
    if (!attended) return false;
    for (let at = index; at < Math.min(to, index + 14); at++) {
      if (where.endings.match(tokens, at, to)?.value.kind) return true;
    }
    return false;
  }

  /** After "and" or a comma of lists that follows a place. */
  function inList(at: number): boolean {
    return last?.placed === true && at - last.to === 1 && /^[、和与及]$/.test(tokens.key(at - 1));
  }

  /** After another place with nothing but a name between: "贵州省黔东南苗族侗族自治州", of which "东南" is no end. */
  function chainStart(at: number): number | undefined {
    if (!last?.placed || at - last.to > maxPlaceName || at <= last.to) return undefined;
    let start = last.to;
    const part = where.parts.match(tokens, start, at);
    if (part && part.to < at) start = part.to;
    if (tokens.key(start) === '的') start++;
    for (let index = start; index < at; index++) {
      const kept = words.names.notBreakers.match(tokens, index, to);
      if (isHyphen(index)) continue;
      if (!tokens.isWord(index) || where.prepositions.match(tokens, index, to)) return undefined;
      // "尼泊尔山泥倾泻一年后 三村": a gap parts two lines.
      if (index > start && !tokens.glued(index)) return undefined;
      if (/^[和与及]$/.test(tokens.key(index))) return undefined;
      if (!kept && words.names.breakers.match(tokens, index, to)) return undefined;
      if (kept) index = kept.to - 1;
    }
    return start < at ? start : undefined;
  }

  function isTranscribed(start: number, stop: number): boolean {
    for (let index = start; index < stop; index++) if (!where.sounds.match(tokens, index, to)) return false;
    return true;
  }

  /** "本尚古勒-古马兹州": between signs for sounds. */
  function isHyphen(at: number): boolean {
    if (!/^[-—–·]$/.test(tokens.key(at))) return false;
    const isSound = (index: number) => where.sounds.match(tokens, index, to) !== undefined;
    return [at - 2, at - 1, at + 1, at + 2].every(isSound);
  }

  /** Directly after another place: "云南省临沧市". */
  function isChained(at: number): boolean {
    return last?.placed === true && last.to === at;
  }
}
