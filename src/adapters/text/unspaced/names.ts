import type { BodyKind } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { maxAfter, nameParts, readBrackets } from './nameParts.js';
import type { UnspacedWords } from './words.js';

/** A name of an organisation, or a country, in a text without spaces. */
export interface UnspacedName extends Range {
  /** The token after it, brackets included. */
  readonly after: number;
  readonly acronym?: Range;
  readonly body?: BodyKind;
  /** A country by itself. */
  readonly country?: string;
}

/** Signs of a name. */
const maxName = 36;
/** Signs of a forename before "and". */
const maxForename = 6;
/** Signs of the rest of a name behind "and" or a dash. */
const maxTail = 12;
/** Signs of an office abroad after the name of its body. */
const maxOffice = 12;
const listComma = '、';
export const quotes = new Map(['“”', '「」', '『』', '《》'].map(([open = '', close = '']) => [open, close]));

/**
 * Reads the name of an organisation at a token, in a script without spaces. It must begin there, and ends at the last
 * of the nouns that names end in, before a sign that is no letter or a word that can't be in a name. Inside it, a
 * comma of lists or "and" stands only between fields of work ("教育、科学与技术部") or with a name's end soon after.
 */
export function readUnspacedName(
  tokens: Tokens,
  words: UnspacedWords,
  at: number,
  sentenceEnd: number,
): UnspacedName | undefined {
  const { names } = words;
  const end = Math.min(sentenceEnd, at + maxName);
  const { bracketEnd, dotFollows, endingIn, fieldAt, isCount, isVerb, latinEnd, quotedEnd } = nameParts(
    tokens,
    words,
    end,
  );
  const quote = quotes.get(tokens.key(at));
  if (quote !== undefined && !quotes.has(tokens.key(at + 1))) {
    const inner = readUnspacedName(tokens, words, at + 1, sentenceEnd);
    if (inner && inner.country === undefined && tokens.key(inner.after) === quote)
      return { ...inner, ...readBrackets(tokens, inner.after + 1, sentenceEnd) };
  }
  // "“好邻居”超市": a shop is called by what stands in quotes.
  const closed = quote === undefined ? undefined : quotedEnd(at);
  const shop = closed && names.shops.match(tokens, closed, end);
  if (closed && shop) return { from: at + 1, to: closed - 1, after: shop.to };
  const body = words.bodies.match(tokens, at, end);
  const place = words.places.match(tokens, at, end);
  const country = place?.value.type === 'country' ? place : undefined;
  const counted = tokens.number(at) !== undefined || names.counted.match(tokens, at, end) !== undefined;
  // "本尚古勒": a sign for a sound.
  const foreign =
    [1, 2].every((next) => words.where.sounds.match(tokens, at + next, end)) &&
    [3, 4, 5].some(
      (next) =>
        (next === 3 && words.where.sounds.match(tokens, at + next, end)) ||
        words.where.endings.match(tokens, at + next, end),
    );
  const other = foreign ? undefined : names.notStarts.match(tokens, at, end);
  const whole = Math.max(body?.to ?? at, place?.to ?? at, names.notBreakers.match(tokens, at, end)?.to ?? at);
  const to = counted || (other && other.to > whole) || (other && whole === at) ? undefined : endOfName();
  const office = body && officeEnd(body.to);
  if (office !== undefined) return finish(office, {});
  if (body && body.to >= (to ?? 0) && isEnd(body.to)) return finish(body.to, { body: body.value });
  if (to !== undefined) return finish(to, {});
  if (country && isEnd(country.to)) return finish(country.to, { country: country.value.code ?? '' });
  return undefined;

  function finish(last: number, more: Pick<UnspacedName, 'body' | 'country'>): UnspacedName {
    return { from: at, to: last, ...readBrackets(tokens, last, sentenceEnd), ...more };
  }

  /** "世界卫生组织驻华代表处". */
  function officeEnd(index: number): number | undefined {
    if (names.residing.match(tokens, index, end) === undefined) return undefined;
    for (let next = index + 2; next < Math.min(end, index + maxOffice) && tokens.isWord(next); next++) {
      const ending = names.endings.match(tokens, next, end);
      if (ending && isStrong(next, ending.to)) return isEnd(ending.to, true) ? ending.to : undefined;
    }
    return undefined;
  }

  /** "粮农组织—中国南南合作信托基金": a dash between two bodies or countries. */
  function joinsBodies(index: number): boolean {
    if (!/^[-—–]$/.test(tokens.key(index)) || /^[-—–]$/.test(tokens.key(index + 1))) return false;
    const known = (from: number) =>
      words.bodies.match(tokens, from, end) ?? words.places.match(tokens, from, end);
    return known(at)?.to === index && known(index + 1) !== undefined;
  }

  function endOfName(): number | undefined {
    const latin = latinEnd(at);
    let index = quotedEnd(at) ?? bodyInside() ?? place?.to ?? latin ?? at;
    let last = latin !== undefined && isEnd(latin) ? latin : undefined;
    let start = at;
    while (index < end && (index === at || index === latin || tokens.glued(index))) {
      const dashed = joinsBodies(index) || (last === undefined && joinsSigns(index));
      if (index > at && (/^[·•‧]$/.test(tokens.key(index)) || dashed)) {
        index++;
        continue;
      }
      // "A 基金同联合国儿童基金会": another body behind "with".
      const whole = body?.to === index;
      const and = last === index || whole ? words.roles.with.match(tokens, index, end) : undefined;
      if (and && (whole || words.bodies.match(tokens, and.to, end))) break;
      const join =
        tokens.key(index) === listComma ||
        (names.and.match(tokens, index, end) !== undefined &&
          names.notBreakers.match(tokens, index - 1, end) === undefined &&
          !(index === at && names.notBreakers.match(tokens, index, end)));
      if (join) {
        const transcribed = index - at < maxForename && dotFollows(index + 1);
        const inside =
          transcribed ||
          isFields(start, index) ||
          ((place ?? body) !== undefined && isFieldsEnd(index + 1)) ||
          (last !== undefined && isFieldsOnly(last, index) && endFollows(index + 1)) ||
          (last !== undefined && isUnitOf(last, index)) ||
          (place?.value.type === 'country' && last === undefined && isRow(index)) ||
          (last === undefined && start === at && endFollows(index + 1) && !isOtherThing(index));
        if (last === index || !inside) break;
        index++;
        start = index;
        continue;
      }
      const bracket = index > at ? bracketEnd(index) : undefined;
      if (bracket !== undefined) {
        index = bracket;
        continue;
      }
      if (!tokens.isWord(index)) {
        if (((place && index - place.to > 1) || isWorldwide()) && hasAcronym(index)) last = index;
        break;
      }
      const mission = missionEnd(index);
      if (mission !== undefined) return mission;
      if (index > at && isCount(index)) break;
      const kept = names.notBreakers.match(tokens, index, end) ?? fieldAt(index);
      const ending = names.endings.match(tokens, index, end) ?? (kept && endingIn(index, kept.to));
      const soft = names.softBreakers.match(tokens, index, end);
      const breaker =
        index > at && !kept && !isSound(index) ? names.breakers.match(tokens, index, end) : undefined;
      if (breaker && !soft && breaker.to > (ending?.to ?? index)) break;
      if (breaker && soft && (last === index || !goesOnAfter(soft.to))) break;
      if (
        ending &&
        isEnd(ending.to, isStrong(index, ending.to)) &&
        !isNoEnding(ending.to) &&
        ending.to - at > 1 &&
        !(last === index && (isVerb(index, ending.to) || isDoneBy(index, ending.to)))
      )
        last = ending.to;
      index = Math.max(ending && last === ending.to ? ending.to : index + 1, kept?.to ?? 0);
    }
    return last !== undefined && !isGeneric(last) ? last : undefined;
  }

  /** "由某中心组织": behind "by" and a whole name a verb. */
  function isDoneBy(from: number, stop: number): boolean {
    return tokens.key(at - 1) === '由' && names.verbs.whole(tokens, from, stop) !== undefined;
  }

  /** "若" in "圣若瑟大学", "让" in "拉让江": a sign for a sound, though a word elsewhere. */
  function isSound(index: number): boolean {
    const { sounds, endings } = words.where;
    if (!/^[若让因于如以其]$/.test(tokens.key(index))) return false;
    if (tokens.key(index - 1) === '圣') return true;
    const next = sounds.match(tokens, index + 1, end) ?? endings.match(tokens, index + 1, end);
    const water = /^[江河湖山湾]$/.test(tokens.key(index + 1));
    return sounds.match(tokens, index - 1, end) !== undefined && (water || next !== undefined);
  }

  /** "培训与研究中心", "环境与健康所" behind a whole name: two fields and the noun of a unit of it. */
  function isUnitOf(from: number, index: number): boolean {
    const field = [2, 3, 4].some(
      (size) => index - size >= from && names.fields.whole(tokens, index - size, index) !== undefined,
    );
    if (!field || names.counted.match(tokens, from, end)) return false;
    const ending = names.endings.match(tokens, index + 1, end);
    if (ending && isStrong(index + 1, ending.to)) return !names.generic.whole(tokens, index + 1, ending.to);
    return names.fields.match(tokens, index + 1, end) !== undefined && endFollows(index + 1);
  }

  /** "森林、雪与景观研究所" behind a country: short words in a row, and the noun of an institute. */
  function isRow(index: number): boolean {
    let start = index + 1;
    for (let next = start; next < Math.min(end, index + maxTail) && tokens.isWord(next); next++) {
      const ending = names.endings.match(tokens, next, end);
      if (ending)
        return next > start && ending.to - next > 2 && isEnd(ending.to, true) && !isNoEnding(ending.to);
      const known = words.bodies.match(tokens, next, end) ?? words.places.match(tokens, next, end);
      if (known || names.breakers.match(tokens, next, end)) return false;
      const and = tokens.key(next) === listComma || names.and.match(tokens, next, end) !== undefined;
      if (and && (isOtherThing(next) || next - start > 4)) return false;
      if (and) start = next + 1;
    }
    return false;
  }

  /** "国际可可倡议", "全球水伙伴". */
  function isWorldwide(): boolean {
    return /^(?:国际|全球|世界|亚太|非洲|欧洲|亚洲)$/.test(tokens.key(at) + tokens.key(at + 1));
  }

  /** "（IKI）" tells that the signs before it are a name, whatever they end in. */
  function hasAcronym(index: number): boolean {
    const { acronym } = readBrackets(tokens, index, sentenceEnd);
    return (
      acronym !== undefined &&
      acronym.to === acronym.from + 1 &&
      !names.notNames.match(tokens, acronym.from, end)
    );
  }

  /** "美的" in "美的集团", a body before a dash and another: the name goes on behind it. */
  function bodyInside(): number | undefined {
    if (!body) return undefined;
    const longer = names.endings.match(tokens, body.to, end) ?? joinsBodies(body.to);
    return longer ? body.to : undefined;
  }

  /** "澜沧江—湄公河合作专项基金", "本尚古勒-古马兹州政府": a dash inside a name whose end is still to come. */
  function joinsSigns(index: number): boolean {
    return /^[-—–]$/.test(tokens.key(index)) && index - at >= 2 && endFollows(index + 1);
  }

  /** Whether a name's end follows soon, and no other name begins, nor a word that stands in none. */
  function endFollows(from: number): boolean {
    const other = names.notStarts.match(tokens, from, end);
    if (words.bodies.match(tokens, from, end) || (other && other.to - from > 1)) return false;
    if (/^[国本县市省州区乡镇村中]$/.test(tokens.key(from)) || names.counted.match(tokens, from, end))
      return false;
    const known = words.places.match(tokens, from, end);
    if (known && known.value.type !== 'none') return false;
    for (let index = from; index < Math.min(end, from + maxTail) && tokens.isWord(index); index++) {
      const ending = names.endings.match(tokens, index, end);
      if (ending && index > from && isEnd(ending.to, isStrong(index, ending.to)) && !isNoEnding(ending.to))
        return true;
      const kept = names.notBreakers.match(tokens, index, end) ?? fieldAt(index);
      const soft = names.softBreakers.match(tokens, index, end);
      if (!kept && !soft && names.breakers.match(tokens, index, end)) return false;
      if (names.and.match(tokens, index, end) && !kept) return false;
      if (kept) index = kept.to - 1;
    }
    return false;
  }

  /** Whether persons, goods or money stand before a token: "农户"和…中心 are two. */
  function isOtherThing(stop: number): boolean {
    const { roles } = words;
    // "妇女小组", "农民协会": an end of a name in the first of two.
    for (const size of [2, 3])
      if (stop - size > at && names.endings.whole(tokens, stop - size, stop)) return true;
    for (let from = Math.max(at, stop - 4); from < stop; from++)
      for (const set of [
        roles.receivers,
        roles.people,
        roles.goods,
        roles.money,
        roles.gifts,
        words.projects,
      ])
        if (set.whole(tokens, from, stop) !== undefined) return true;
    return stop - at < 2;
  }

  /** "救济中心" in "人道主义援助和救济中心": fields and an end of names, which is no name of its own. */
  function isFieldsEnd(from: number): boolean {
    let index = from;
    for (
      let field = names.fields.match(tokens, index, end);
      field;
      field = names.fields.match(tokens, index, end)
    ) {
      index = field.to;
      const ending = names.endings.match(tokens, index, end);
      if (ending) return isEnd(ending.to, isStrong(index, ending.to));
    }
    return false;
  }

  /** A word such as "cooperation" stands inside a name if the name's end follows soon: "慈善联合总会". */
  function goesOnAfter(from: number): boolean {
    if (words.bodies.match(tokens, from, end) ?? words.places.match(tokens, from, end)) return false;
    for (let index = from; index < Math.min(end, from + maxAfter) && tokens.isWord(index); index++) {
      const ending = names.endings.match(tokens, index, end);
      if (ending && isStrong(index, ending.to) && isEnd(ending.to, true)) return true;
      if (names.breakers.match(tokens, index, end)) return false;
    }
    return false;
  }

  /** An end of two signs or more leaves less doubt than "部". */
  function isStrong(from: number, to: number): boolean {
    return to - from > 1;
  }

  /** "中国驻津巴布韦大使馆": a body of one country in another. */
  function missionEnd(index: number): number | undefined {
    if (!place || names.residing.match(tokens, index, end) === undefined) return undefined;
    // "日本国驻华大使馆".
    if (index !== place.to && !(index === place.to + 1 && tokens.key(place.to) === '国')) return undefined;
    const host = words.places.match(tokens, index + 1, end);
    for (
      let next = host?.to ?? index + 1;
      next < Math.min(end, index + maxOffice) && tokens.isWord(next);
      next++
    ) {
      const ending = names.endings.match(tokens, next, end);
      if (ending && ending.to - next > 1 && next > index + 1 && !isNoEnding(ending.to)) return ending.to;
      const kept = names.notBreakers.match(tokens, next, end);
      if (!kept && names.breakers.match(tokens, next, end)) return undefined;
      if (kept) next = kept.to - 1;
    }
    return undefined;
  }

  function isFields(from: number, stop: number): boolean {
    const home = words.places.match(tokens, from, stop);
    const first = home?.value.type === 'country' && home.to < stop ? home.to : from;
    const national =
      /^[国全]$/.test(tokens.key(first)) && /^[家国际]$/.test(tokens.key(first + 1)) ? first + 2 : first;
    for (let index = stop - 1; index > first; index--) {
      // "民勤县林业"和草原局: a place before the field.
      const unit = words.where.endings.match(tokens, index - 1, stop);
      if (unit?.to === index && isFieldsOnly(index, stop)) return true;
    }
    // A country and some signs that are no whole name must go on.
    const begun = first > from && stop - first >= 2 && stop - first <= 6;
    return begun || isFieldsOnly(national, stop);
  }

  /** One field or several run together: "住房建设". */
  function isFieldsOnly(from: number, stop: number): boolean {
    let index = from;
    while (index < stop) {
      const field = names.fields.match(tokens, index, stop);
      if (!field) return false;
      index = field.to;
    }
    return index === stop && stop > from;
  }

  /** Whether a name can end before a token. */
  function isEnd(index: number, strong = false): boolean {
    if (index >= sentenceEnd || !tokens.isWord(index) || !tokens.glued(index)) return true;
    const field = strong || /^[部局厅署委司]$/.test(tokens.key(index - 1)) ? isFieldUnit(index) : false;
    if (strong || field) {
      const longer = names.notAfter.match(tokens, index, sentenceEnd);
      // "大学化验": a verb, though "化" alone would be part of the word.
      const verb = names.breakers.match(tokens, index, sentenceEnd);
      return longer === undefined || (verb !== undefined && verb.to > longer.to);
    }
    return (
      names.followers.match(tokens, index, sentenceEnd) !== undefined ||
      names.breakers.match(tokens, index, sentenceEnd) !== undefined
    );
  }

  /** "云南省科技厅": behind a place and a field of work. */
  function isFieldUnit(stop: number): boolean {
    // "沃洛地区农业局": a place that no table has.
    const first = (place ?? country)?.to ?? at + 3;
    for (let from = Math.max(first - 1, stop - 6); from < stop - 1; from++)
      if (names.fields.whole(tokens, from, stop - 1)) return true;
    return false;
  }

  /** "局", "处": an office of a place that is not named is nobody's name. */
  function isWeakUnit(stop: number): boolean {
    const committee = tokens.slice(stop - 3, stop) === '委员会' && stop - at < 7;
    return committee || (/^[局处厅所]$/.test(tokens.key(stop - 1)) && stop - at < 8);
  }

  function isNoEnding(stop: number): boolean {
    // "爆炸物处置小组", though "小组" alone is none.
    const longest = [7, 6, 5, 4, 3].find((size) => names.endings.whole(tokens, stop - size, stop)) ?? 0;
    for (let from = Math.max(at, stop - 5); from < stop; from++) {
      const other = names.notEndings.match(tokens, from, end);
      // "塔纳岛地方政府": of a place that is named.
      if (from - at > 1 && names.generic.whole(tokens, from, stop) && isUnitEnd(from)) continue;
      const none = stop - from >= longest && names.notEndings.whole(tokens, from, stop) !== undefined;
      if (none || (other && other.to > stop && from < stop - 1)) return true;
    }
    return false;
  }

  /** Whether the name of a place ends before a token: "岛". */
  function isUnitEnd(stop: number): boolean {
    return [1, 2].some((size) => words.where.endings.whole(tokens, stop - size, stop) !== undefined);
  }

  /** "環境保護局": where traditional characters are written an office has no place in its name. */
  function isTraditional(stop: number): boolean {
    for (let index = at; index < stop; index++)
      if (tokens.word(index) !== tokens.key(index)) return stop - at > 4;
    return false;
  }

  function isGeneric(stop: number): boolean {
    if (!place && isFieldsEnd(at) && isWeakUnit(stop) && !isTraditional(stop)) return true;
    if (names.generic.whole(tokens, at, stop)) return true;
    return place !== undefined && stop <= place.to;
  }
}
