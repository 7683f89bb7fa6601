import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { FoundDateline } from '../page/dateline.js';
import type { Range, Tokens } from '../tokens.js';
import { readUnspacedName } from './names.js';
import type { UnspacedWords } from './words.js';

const dash = /^[-–—―−─~～]$/;
const signs: Readonly<Record<string, string>> = { '(': ')', '【': '】', '[': ']', '〔': '〕' };
/** Before the word for news, what kind of it: "专电", "综合报道". */
const newsKinds = /^(?:[专特快急图]|综合|外电)$/;
const maxTokens = 40;
const maxPlace = 10;

/**
 * Reads a dateline in a script without spaces: `北京，2021年6月8日 — `, `坦桑尼亚基戈马（难民署）—— `, `日内瓦：`;
 * in brackets, `（日内瓦，2024年5月3日）`, `【日内瓦】`; in the manner of agencies, `新华社万象3月15日电（记者）`.
 */
export function readUnspacedDateline(
  tokens: Tokens,
  words: Compiled,
  own: UnspacedWords,
  { from, to }: Range,
): FoundDateline | undefined {
  return readWire() ?? readBracketed() ?? readPlain();

  /** "新华社万象3月15日电（记者）", "（中央社台北5日电）", "本报昆明讯", "【香港讯】": a place, a date, and a word for news. */
  function readWire(): FoundDateline | undefined {
    const bracket = /^[(【[〔]$/.test(tokens.key(from)) ? signs[tokens.key(from)] : undefined;
    const start = bracket ? from + 1 : from;
    const agency = readAgency(start);
    let date: FoundDate | undefined;
    const desk = pastDesk(agency?.to ?? start);
    let first = afterSigns(desk);
    // "【2023年6月20日台北讯】"
    const day = bracket ? readDate(tokens, words, first, to) : undefined;
    if (day) [date, first] = [day, afterSigns(day.to)];
    let index = first;
    let last: number | undefined;
    while (index < Math.min(to, first + maxTokens) && !isNews(index)) {
      const day = date ? undefined : (readDate(tokens, words, index, to) ?? dayOnly(index));
      if (day) {
        date = day;
        last = index;
        index = day.to;
      } else if (kindAt(index) > 0 && isNews(index + kindAt(index))) {
        last ??= index;
        index += kindAt(index);
      } else if (
        (date && last !== undefined) ||
        !(tokens.isWord(index) || /^[/、,·(]$/.test(tokens.key(index)))
      )
        return undefined;
      else index++;
    }
    if (!isNews(index)) return undefined;
    const place = { from: first, to: last ?? index };
    // "中央社记者李明金边5日电": who reports, and the place behind the name.
    const reporter = tokens.key(first) === '记' && tokens.key(first + 1) === '者';
    // "【记者高雄报导】": the name left out.
    const unnamed = reporter && bracket !== undefined && place.to - first < 6;
    if (reporter) {
      const town = knownAtEnd(first + 2, place.to) ?? (unnamed ? first + 2 : undefined);
      if (town === undefined) return undefined;
      place.from = town;
    }
    while (place.to > first && /^[,、(]$/.test(tokens.key(place.to - 1))) place.to--;
    if (place.to <= first || place.to - first > maxPlace) return undefined;
    // "【本会讯】", "某某网讯": who writes, and no place.
    if (/^[本该該]$/.test(tokens.key(first)) || /^[网報报社站]$/.test(tokens.key(place.to - 1)))
      return undefined;
    const read = readPlace(place.from, place.to);
    // "【花莲讯】": nothing but a short name and the word for news, between the signs for it.
    const marked =
      (bracket === '】' || bracket === ')') &&
      tokens.key(index + 1) === bracket &&
      !/^[综特快简短通即图外]$/.test(tokens.key(first)) &&
      !/^[会社局院校部署]$/.test(tokens.key(place.to - 1)) &&
      place.to - place.from < 5 &&
      tokens.key(place.from) !== '本';
    const known = read?.known === true && read.to === place.to;
    const filed = desk > (agency?.to ?? start) || unnamed;
    const sure = marked || filed || (agency ?? date) !== undefined || known;
    if (!sure || (!agency && !marked && !filed && read?.to !== place.to)) return undefined;
    // "【某刊2023年6月20日讯】": who writes, unless it is a place.
    if (bracket === '】' && !agency && !known && place.from < (date?.from ?? 0) && date?.iso)
      return undefined;
    let end = index + (tokens.key(index) === '报' || tokens.key(index) === '消' ? 2 : 1);
    if (bracket && tokens.key(end) === bracket) end++;
    else if (!date && !agency && tokens.glued(end) && !/^[(:]$/.test(tokens.key(end))) return undefined;
    if (tokens.key(end) === '(') end = (closing(end, ')') ?? end - 1) + 1;
    if (tokens.key(end) === ')') end++;
    while (end < to && (dash.test(tokens.key(end)) || tokens.key(end) === ':')) end++;
    const named = agency && tokens.key(agency.from) !== '本' && { agency };
    const places = agency || !read || read.to !== place.to ? [place] : read.parts;
    return { place, places, to: end, ...(date && { date }), ...named, ...(filed && { filed }) };
  }

  /** "记者／", "地方中心／" before a place: whose desk it is. */
  function pastDesk(start: number): number {
    for (let index = start + 1; index < Math.min(to, start + 8); index++) {
      if (tokens.key(index) === '/') return /^[者心组]$/.test(tokens.key(index - 1)) ? index + 1 : start;
      if (!tokens.isIdeograph(index) || !tokens.glued(index)) return start;
    }
    return start;
  }

  /** How many signs say what kind of news it is. */
  function kindAt(index: number): number {
    if (newsKinds.test(tokens.key(index))) return 1;
    return newsKinds.test(tokens.key(index) + tokens.key(index + 1)) ? 2 : 0;
  }

  /** Where a known place begins that ends at a token. */
  function knownAtEnd(start: number, end: number): number | undefined {
    for (let index = start; index < end; index++) if (own.places.whole(tokens, index, end)) return index;
    return undefined;
  }

  /** "新华社", "中新网", "本报". */
  function readAgency(start: number): Range | undefined {
    for (let index = start + 1; index < Math.min(to, start + 8); index++) {
      if (!tokens.isWord(index)) return undefined;
      if (isNews(index)) return undefined;
      const own = tokens.key(start) === '本' && /^[报台网社刊]$/.test(tokens.key(index));
      const paper =
        tokens.key(index) === '报' &&
        index > start + 1 &&
        /^[日晚时早晨商周市农工]$/.test(tokens.key(index - 1));
      if (own || paper || /^[社网]$/.test(tokens.key(index))) return { from: start, to: index + 1 };
    }
    return undefined;
  }

  /** "电", "讯", "报道", "消息". */
  function isNews(index: number): boolean {
    const [key, next] = [tokens.key(index), tokens.key(index + 1)];
    return /^[电讯]$/.test(key) || (key === '报' && /^[道导]$/.test(next)) || (key === '消' && next === '息');
  }

  /** "5日". */
  function dayOnly(index: number): FoundDate | undefined {
    const day = tokens.number(index);
    return day !== undefined && day < 32 && tokens.key(index + 1) === '日'
      ? { from: index, to: index + 2 }
      : undefined;
  }

  function afterSigns(at: number): number {
    let index = at;
    while (index < to && /^[,、(/]$/.test(tokens.key(index))) index++;
    return index;
  }

  /** "（日内瓦，2024年5月3日）". */
  function readBracketed(): FoundDateline | undefined {
    const close = signs[tokens.key(from)] && closing(from, signs[tokens.key(from)]!);
    if (!close || close + 1 >= to) return undefined;
    const inner = readParts(from + 1, close);
    if (!inner || inner.index !== close || (!inner.known && !inner.date)) return undefined;
    let end = close + 1;
    while (end < to && (dash.test(tokens.key(end)) || tokens.key(end) === ':')) end++;
    return finish(inner, end);
  }

  function readPlain(): FoundDateline | undefined {
    let start = from;
    while (start < to && tokens.key(start) === '*') start++;
    const read = readParts(start, to);
    if (!read) return undefined;
    let { index } = read;
    if (start > from) while (index < to && tokens.key(index) === '*') index++;
    const sure = read.known || read.agency || read.date;
    // "2026年10月5日 教育": the word behind a date on a line of its own is a place only if it is known.
    if (index >= to) {
      const behind = read.date && read.places[0] && read.date.from < read.places[0].from;
      return read.date?.iso && (!behind || read.whole) ? finish(read, index) : undefined;
    }
    const slash = tokens.key(index) === '/' && read.date?.iso;
    const label = read.date && !read.known && read.places[0] && read.date.from < read.places[0].from;
    if (label && tokens.key(index) === ':') return undefined;
    const colon = slash || (tokens.key(index) === ':' && (read.whole || read.date));
    const isDash = dash.test(tokens.key(index)) && (sure || dash.test(tokens.key(index + 1)));
    if (!colon && !isDash) return undefined;
    let end = index + 1;
    while (end < to && dash.test(tokens.key(end))) end++;
    return end < to ? finish(read, end) : undefined;
  }

  interface Parts {
    readonly places: readonly Range[];
    readonly known: boolean;
    /** All its parts are known. */
    readonly whole: boolean;
    readonly agency?: Range;
    readonly date?: FoundDate;
    readonly index: number;
  }

  function finish({ places, agency, date }: Parts, end: number): FoundDateline | undefined {
    const [first, last] = [places[0], places.at(-1)];
    // "短讯——", "本刊讯——": what it is or who writes; the story begins behind it, but it is no place.
    const news = last && /[讯訊]$/.test(tokens.slice(last.from, last.to));
    if (first && news && dash.test(tokens.key(end - 1)) && !places.some(isMedium)) {
      // "昆明讯——"
      const before = places.slice(0, -1);
      const place = { from: first.from, to: before.at(-1)?.to ?? last.to };
      return { place, places: before, to: end, ...(date && { date }) };
    }
    if (!first || !last || news || places.some(isMedium) || places.some(isOffice)) return undefined;
    const closed = tokens.key(last.from - 1) === '(' && tokens.key(last.to) === ')' && places.length > 1;
    const place = { from: first.from, to: last.to + Number(closed) };
    return { place, places, to: end, ...(agency && { agency }), ...(date && { date }) };
  }

  /** "某某网讯", "来源某网站": where it was published, and no place. */
  function isMedium({ from, to }: Range): boolean {
    return /^[来來]源|(?:[网網]|[网網]站|日[报報]|[报報]社)[讯訊]?$/.test(tokens.slice(from, to));
  }

  /** "社会工作局": an office, and no place. */
  function isOffice({ from, to }: Range): boolean {
    if (own.places.whole(tokens, from, to)) return false;
    return /(?:[局處处會会署廳厅院]|委|[^总總]部|公司|中心|使[館馆]|大[學学]|基金|辦公室|办公室)$/.test(
      tokens.slice(from, to),
    );
  }

  /** Place words, a date, an agency in brackets, in any order after the first place. */
  function readParts(start: number, stop: number): Parts | undefined {
    const places: Range[] = [];
    let agency: Range | undefined;
    let date: FoundDate | undefined;
    let known = false;
    let whole = true;
    let index = start;
    while (index < Math.min(stop, start + maxTokens)) {
      const key = tokens.key(index);
      const day = date ? undefined : readDate(tokens, words, index, stop);
      if (day && (places.length || day.iso || index === start)) {
        date = day;
        index = day.to;
      } else if (key === '(' && (places.length || date?.iso)) {
        const close = closing(index, ')');
        if (close === undefined || close > stop) return undefined;
        const inside = readDate(tokens, words, index + 1, close);
        if (
          inside &&
          (inside.to === close || (inside.to === close - 1 && /^[电讯]$/.test(tokens.key(inside.to))))
        ) {
          date ??= inside;
        } else if (own.places.whole(tokens, index + 1, close)) {
          known = true;
          places.push({ from: index + 1, to: close });
        } else if (!places.length) break;
        else agency ??= { from: index + 1, to: close };
        index = close + 1;
      } else if (key === '/' && date && places.length && !own.places.match(tokens, index + 1, stop)) break;
      // "（香港 – 2023年3月21日）"
      else if (
        dash.test(key) &&
        stop < to &&
        places.length &&
        !date &&
        readDate(tokens, words, index + 1, stop)
      )
        index++;
      else if (/^[,/、|.·•‧]$/.test(key) && (places.length || date)) index++;
      else if (dash.test(key) || key === ':' || !tokens.isWord(index) || agency) break;
      else {
        const place = readPlace(index, stop);
        if (!place) return undefined;
        known ||= place.known;
        whole &&= place.whole;
        places.push(...place.parts);
        index = place.to;
      }
    }
    // "11月13日，北京——", but no thought behind a day.
    if (date && !date.iso && date.from === start && !known) return undefined;
    return places.length
      ? { places, known, whole, index, ...(agency && { agency }), ...(date && { date }) }
      : undefined;
  }

  /** A known place, a country and a town run together, or up to ten signs that no table has. */
  function readPlace(
    at: number,
    stop: number,
  ): { parts: Range[]; to: number; known: boolean; whole: boolean } | undefined {
    let end = at;
    let known = false;
    let whole = true;
    const parts: Range[] = [];
    while (end < stop && tokens.isWord(end) && end - at < maxPlace + 4) {
      const place = own.places.match(tokens, end, stop);
      if (place) {
        known = true;
        parts.push({ from: end, to: place.to });
        end = place.to;
        const unit = own.where.endings.match(tokens, end, stop);
        if (unit) {
          end = unit.to;
          parts[parts.length - 1] = { from: parts.at(-1)!.from, to: end };
        }
        continue;
      }
      const start = end;
      while (
        end < stop &&
        tokens.isWord(end) &&
        end - start < maxPlace &&
        !readDate(tokens, words, end, stop)
      ) {
        const kept = own.names.notBreakers.match(tokens, end, stop);
        if (!kept && own.names.breakers.match(tokens, end, stop)) return undefined;
        end = kept?.to ?? end + 1;
      }
      const name = readUnspacedName(tokens, own, at, stop);
      // A body's name is no place, but its seat may be: "联合国纽约总部".
      if (name && name.country === undefined && name.after >= end && end > start) return undefined;
      if (end - start >= maxPlace || end === start)
        return parts.length && end === start ? { parts, to: end, known, whole } : undefined;
      parts.push({ from: start, to: end });
      whole = false;
      break;
    }
    return parts.length ? { parts, to: end, known, whole } : undefined;
  }

  function closing(open: number, sign: string): number | undefined {
    for (let index = open + 1; index < Math.min(to, open + 40); index++)
      if (tokens.key(index) === sign) return index;
    return undefined;
  }
}
