import type { Compiled } from './compiled.js';
import {
  beforeMarks,
  closing,
  dash,
  isEnd,
  isStop,
  readDistrict,
  readPlace,
  skipHour,
  skipLead,
  skipMarks,
  startsSentence,
} from './datelineParts.js';
import { type FoundDate, readDate } from './dates.js';
import type { Range, Tokens } from './tokens.js';

/** What stands before the first words of a story, and where they begin. */
export interface FoundDateline {
  /** "Beirut, Lebanon", "New York/Geneva". */
  readonly place: Range;
  /** The place's own parts: each city and country. */
  readonly places: readonly Range[];
  readonly agency?: Range;
  readonly date?: FoundDate;
  /** The first token after it. */
  readonly to: number;
}

const maxLength = 80;

/**
 * Reads a dateline: place words, a date, an agency in brackets, then a dash or colon and the start of a
 * sentence, all within 80 characters. Without a place that is known, a date or an agency it has four words at
 * most, and a dash or capitals. Broken ones too: "Geneva- The", "GENEVA: The", and "Jakarta IOM and", a known city
 * before a known body without any sign between. A line that is a place and a full date is one by itself.
 */
export function readDateline(tokens: Tokens, words: Compiled, part: Range): FoundDateline | undefined {
  if (words.rules.reader) return words.rules.reader.dateline(tokens, words, part);
  const { from } = part;
  // "*Temuco, 5 de agosto de 2024.*", on a line by itself.
  const to = beforeMarks(tokens, from, part.to);
  const places: Range[] = [];
  let agency: Range | undefined;
  let date: FoundDate | undefined;
  let known = false;
  let dateFirst = false;
  let index = skipLead(tokens, words, skipMarks(tokens, from, to), to);
  // "Published 3 May 2016", but not "Le 4 juin 2020, Bamako –"
  const label = words.dateLabels.match(tokens, index, to);
  if (label && !(label.to === index + 1 && words.determiners.has(tokens.key(index)))) return undefined;
  // "(Bogotá, 5 de mayo de 2021).-": all of it in brackets.
  const bracket = /^[([]$/.test(tokens.key(index)) ? index++ : undefined;
  const near = (at: number) =>
    at < to && tokens.span(from, at + 1).end - tokens.span(from, from + 1).start <= maxLength;

  while (near(index)) {
    const key = tokens.key(index);
    if (/^[*_]$/.test(key)) {
      index++;
    } else if (places.length && key === '(') {
      const close = closing(tokens, index, to);
      if (close === undefined) return undefined;
      const day = date ? undefined : readDate(tokens, words, index + 1, close);
      const country = words.mentionsAnyCase.whole(tokens, index + 1, close);
      if (day?.to === close) date = day;
      else if (!tokens.capital(index + 1)) return undefined;
      else if (((country && country.type !== 'none') || isArea(index + 1, close)) && !agency) {
        places.push({ from: index + 1, to: close });
        known = true;
        // "(World Toilet Day)"
      } else if (words.observances.has(tokens.key(close - 1))) known ||= date?.iso !== undefined;
      else agency = { from: index + 1, to: close };
      index = close + 1;
      // "Genève, le 5 mai 2021 (HCR) Le puits …"
      if (agency?.to === close && date?.iso && tokens.capital(index)) return finish(index, false);
    } else if (places.length && date && !agency && behindDate(index)) {
      const wire = behindDate(index)!;
      agency = wire.agency;
      return finish(wire.to, false);
    } else if (places.length && date?.iso && tokens.key(lastBefore(index)) === '.' && startsText(index)) {
      // "Хорог, 12 февраля 2025 г. Сегодня …"
      return finish(index, false);
    } else if (bracket !== undefined && /^[)\]]$/.test(key)) {
      index++;
      // "[Genève, le 5 mai 2021] Le puits …"
      const sure = known || date?.iso !== undefined;
      if (places.length && sure && tokens.capital(index) && index < to) return finish(index, false);
    } else if (
      places.length &&
      key === '/' &&
      date?.iso &&
      startsSentence(tokens, index + 1) &&
      index + 1 < to
    ) {
      // "…, le 5 mai 2021/ Le puits …", "May 5, 2021 /Newswire/ --"
      const wire = tokens.key(index + 2) === '/' && isEnd(tokens, index + 3, to);
      if (!wire) return finish(index + 1, false);
      agency ??= { from: index + 1, to: index + 2 };
      index += 3;
    } else if (
      places.length &&
      isStop(tokens, index, to) &&
      (date || agency || isCapitals() || endsInCountry())
    ) {
      // "Nukus, 22 September 2021. A station …", "ДУШАНБЕ. Станция …"
      if (date && !date.iso && !known && !agency && tokens.key(date.from - 1) !== '.') return undefined;
      return finish(skipMarks(tokens, index + 1, to), false);
    } else if (
      places.length &&
      key === '|' &&
      (date?.iso || known) &&
      startsSentence(tokens, index + 1) &&
      !tokens.allCaps(index + 1) &&
      !readDate(tokens, words, index + 1, to)
    ) {
      return finish(index + 1, false);
    } else if (places.length && date?.iso && key === '.' && index + 1 === to) {
      return finish(to, false);
    } else if (
      (places.length &&
        (key === ',' || key === '/' || key === '&' || key === '.' || key === '|' || words.and.has(key))) ||
      (date && !places.length && (key === ',' || dash.test(key) || key === '|'))
    ) {
      index++;
    } else if (places.length && (date || agency) && index + 1 === to && (key === ':' || dash.test(key))) {
      // On a line by itself.
      return finish(to, key === ':');
    } else if (places.length && isEnd(tokens, index, to)) {
      return finish(index + 1 + Number(dash.test(tokens.key(index + 1))), key === ':');
    } else {
      const body =
        places.length && /^[|/,]$/.test(tokens.key(index - 1)) && words.bodies.match(tokens, index, to);
      if (body && !agency && isEnd(tokens, body.to, to)) {
        agency = { from: index, to: body.to };
        index = body.to;
        continue;
      }
      const lead =
        (words.determiners.has(key) || words.listLeads.has(key)) && tokens.number(index + 1) !== undefined
          ? 1
          : 0;
      const found = readDate(tokens, words, index + lead, to);
      if (found && (places.length || found.iso) && !date) {
        date = found;
        dateFirst = places.length === 0;
        index = skipHour(tokens, words, found.to, to);
        if (index === to && found.iso && places.length) return finish(index, false);
        continue;
      }
      if (places.length === 1 && words.bodies.match(tokens, index, to)) return broken();
      const place =
        (date && places.length && !dateFirst) || agency
          ? undefined
          : (readPlace(tokens, words, index, to) ??
            (places.length ? readDistrict(tokens, words, index, to) : undefined));
      if (!place) return broken();
      if (place.known) known = true;
      places.push(place);
      index = place.to;
    }
  }
  // "Кишинёв, Республика Молдова", on a line by itself.
  // "Redacción. Malabo"
  const led = words.datelineLeads.match(tokens, from, to) !== undefined && places.length > 0;
  return index === to && !date && known && (led || endsInCountry()) ? finish(to, false) : undefined;

  /** The token before, past the marks of Markdown. */
  function lastBefore(at: number): number {
    let before = at - 1;
    while (before > from && /^[*_]$/.test(tokens.key(before))) before--;
    return before;
  }

  /** "Nabón (Azuay)", where the sentence has "provincia de Azuay". */
  function isArea(start: number, end: number): boolean {
    if (end - start > 3 || tokens.allCaps(start)) return false;
    for (let near = end + 1; near < Math.min(to, end + 120); near++) {
      const kind = words.kinds.match(tokens, near, to);
      const name = kind && words.of.has(tokens.key(kind.to)) ? kind.to + 1 : 0;
      if (
        name &&
        name + end - start <= to &&
        tokens.slice(name, name + end - start) === tokens.slice(start, end)
      )
        return true;
    }
    return false;
  }

  function startsText(at: number): boolean {
    return tokens.capital(at) && !tokens.allCaps(at) && !tokens.glued(at);
  }

  /** The agency behind the date, as agencies sign: "/ТАСС/.", "– БЕЛТА.", ". ВЕСТНИК –", "ЮНИСЕФ Казахстан.". */
  function behindDate(at: number): { readonly agency: Range; readonly to: number } | undefined {
    let from = at;
    while (from < Math.min(to, at + 3) && /^[.,/|–—-]$/.test(tokens.key(from))) from++;
    const signed = from > at || tokens.key(at - 1) === '.';
    if (!signed || !tokens.capital(from) || from >= to) return undefined;
    const body = words.bodies.match(tokens, from, to);
    const capitals = tokens.allCaps(from);
    if (!body && !capitals && !isSource(from)) return undefined;
    let end = body?.to ?? from + 1;
    const limit = from + 6;
    while (
      end < Math.min(to, limit) &&
      (capitals ? tokens.allCaps(end) : tokens.capital(end) || isSource(from))
    ) {
      if (!tokens.isWord(end)) break;
      end++;
    }
    const slash = tokens.key(end) === '/' ? 1 : 0;
    const sign = tokens.key(end + slash);
    const stop = sign === '.' || dash.test(sign) ? 1 : 0;
    const next = end + slash + stop;
    if (!(slash || stop) || next >= to || !startsText(next)) return undefined;
    if (sign === '.' && !slash && !capitals && !body) return undefined;
    return { agency: { from, to: end }, to: next };
  }

  /** "Северное агентство": a noun of those who report, within a few words. */
  function isSource(at: number): boolean {
    for (let near = at; near < Math.min(to, at + 4) && tokens.isWord(near); near++)
      if (words.sentence?.cases && words.reporters.has(tokens.key(near))) return true;
    return false;
  }

  function finish(end: number, colon: boolean): FoundDateline | undefined {
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) return undefined;
    const sure = known || agency !== undefined || date !== undefined;
    const length = last.to - first.from;
    const short =
      (length <= 4 || ((places.length > 1 || tokens.allCaps(last.to - 1)) && length <= 7)) &&
      !words.bodies.match(tokens, first.from, last.to);
    const capitals = tokens.allCaps(first.from);
    const article = words.determiners.has(tokens.key(first.from));
    const acronym = capitals && tokens.word(first.from).length < 5 && length < 3 && !article;
    const label = words.notDatelines.has(tokens.key(first.from));
    if (!sure && ((colon && !capitals) || !short || acronym || label)) return undefined;
    const later = date ? undefined : dateAfter(end);
    if (end < to && !later && !startsSentence(tokens, end)) return undefined;
    // "WINNIPEG, Man. (June 17, 2024) -"
    const goesOn =
      places.length > 1 && /^[(,]$|^[-–—―−]$/.test(tokens.key(skipMarks(tokens, last.to + 1, to)));
    const dotted =
      tokens.key(last.to) === '.' &&
      tokens.glued(last.to) &&
      (tokens.key(last.to - 1).length === 1 ||
        (goesOn && !tokens.glued(last.to + 1) && tokens.key(last.to - 1).length < 5));
    const closed = tokens.key(last.from - 1) === '(' && tokens.key(last.to) === ')' && bracket === undefined;
    const place = { from: first.from, to: last.to + Number(dotted || closed) };
    const day = date ?? later?.date;
    return {
      place,
      places,
      to: afterLabel(later?.to ?? end),
      ...(agency && { agency }),
      ...(day && { date: day }),
    };
  }

  /** One place: a town by itself, or in capitals one that is known or comes again in small letters. */
  function isCapitals(): boolean {
    const [place] = places;
    if (!place || places.length > 1) return false;
    const type = words.mentionsAnyCase.whole(tokens, place.from, place.to)?.type;
    if (known) return tokens.allCaps(place.from) || type === 'town' || type === 'capital' || type === 'seat';
    return tokens.allCaps(place.from) && place.to - place.from === 1 && comesAgain(place);
  }

  /** "ОМАЛО. Ещё два года назад … Теперь в Омало" */
  function comesAgain({ from: at }: Range): boolean {
    const key = tokens.key(at);
    for (let near = at + 1; near < Math.min(tokens.count, at + 300); near++)
      if (tokens.key(near) === key && tokens.capital(near) && !tokens.allCaps(near)) return true;
    return false;
  }

  /** "Зугдиди, Грузия. …" */
  function endsInCountry(): boolean {
    const [first, last] = [places[0], places.at(-1)];
    // "Roboré, Santa Cruz (Bolivia)"
    const more = words.sentence?.governed ? 3 : 2;
    // "Embassy of Ireland, Tanzania": who writes.
    if (first && words.posts.has(tokens.key(first.from))) return false;
    if (!first || !last || places.length < 2 || places.length > more || tokens.key(first.to) !== ',')
      return false;
    return words.mentionsAnyCase.whole(tokens, last.from, last.to)?.type === 'country';
  }

  /** "Tbilisi - 7 December 2020. The …": the date on the other side of the dash. */
  function dateAfter(at: number): { date: FoundDate; to: number } | undefined {
    const day = readDate(tokens, words, at, to);
    const end = day?.iso ? skipHour(tokens, words, day.to, to) : at;
    if (day?.iso && end === to) return { date: day, to };
    const closed = day?.iso && /^[-–—―.:|]$/.test(tokens.key(end)) && end + 1 < to;
    return day && closed && startsSentence(tokens, end + 1) ? { date: day, to: end + 1 } : undefined;
  }

  /** "… – Press release – The …": past the label. */
  function afterLabel(at: number): number {
    const label = words.labels.match(tokens, at, to);
    return label && isEnd(tokens, label.to, to) && startsSentence(tokens, label.to + 1) ? label.to + 1 : at;
  }

  function broken(): FoundDateline | undefined {
    const [place, ...more] = places;
    const body = place && more.length === 0 && known && words.bodies.match(tokens, place.to, to);
    return place && body && place.to === index ? { place, places, to: place.to } : undefined;
  }
}
