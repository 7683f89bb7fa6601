import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { FoundDateline } from '../page/dateline.js';
import type { Range, Tokens } from '../tokens.js';
import type { GluedWords } from './words.js';

const dash = /^[-–—―−]$/;
const maxLength = 90;
const maxPlaceWords = 4;
const maxNewsroom = 4;
/** Tokens on top of a page that may name a newsroom. */
const maxPage = 40;

/**
 * Reads a dateline in a script without capitals: place words, a date, an agency in brackets, in any order after the
 * place, then a dash, or a colon after a place that is known. A place that no table has takes three words at most.
 */
export function readGluedDateline(
  tokens: Tokens,
  words: Compiled,
  glued: GluedWords,
  { from, to }: Range,
): FoundDateline | undefined {
  const places: Range[] = [];
  let agency: Range | undefined;
  let date: FoundDate | undefined;
  let known = false;
  // "(Amman, 3 May) –", "**Amman** –".
  const wrapped = /^[([]$/.test(tokens.key(from)) ? closing(from) : undefined;
  let index = wrapped === undefined ? from : from + 1;
  const start = index;
  const near = (at: number) =>
    at < to && tokens.span(from, at + 1).end - tokens.span(from, from + 1).start <= maxLength;

  const signed = signedPlace();
  if (signed) return signed;
  while (near(index)) {
    const key = tokens.key(index);
    if (index === wrapped || /^[*_]$/.test(key)) {
      index++;
      // "(Amman, 3 May) The …"
      if (index - 1 === wrapped && tokens.isWord(index) && places.length && (known || date?.iso))
        return finish(index, false);
    } else if (key === '/' && (date ? wireBetween(index) : known && slashed(index))) {
      const wire = date ? wireBetween(index)! : index + 2;
      agency ??= { from: index + 1, to: wire };
      return finish(wire + 1, false);
    } else if (key === '(') {
      const close = closing(index);
      if (close === undefined || places.length === 0) return undefined;
      const day = readDate(tokens, words, index + 1, close);
      if (day?.to === close) date ??= day;
      else if (glued.places.whole(tokens, index + 1, close)) places.push({ from: index + 1, to: close });
      else agency ??= { from: index + 1, to: deskOf(index + 1, close) };
      index = close + 1;
      // On a line of its own: "Ali Sabieh, 22 December 2024 (SPA)".
      if (index === to && date?.iso) return finish(index, false);
    } else if (known && newsroomBehind(index)) {
      const room = newsroomBehind(index)!;
      agency ??= room.agency;
      return finish(room.to, false);
    } else if (known && date?.iso && tokens.key(index - 1) === ',' && startsStory(index)) {
      // "Amman, 22 October 2013, the government …"
      return finish(index, false);
    } else if (places.length && roomOfPage(index)) {
      // "Ramadi / X", "Madani: X", where X stands on top of the page.
      agency ??= roomOfPage(index)!;
      return finish(agency.to, false);
    } else if (date?.iso && !places.length && dash.test(key)) {
      index++;
    } else if (isEnd(index)) {
      return finish(index + 1 + Number(dash.test(tokens.key(index + 1))), key === ':');
    } else if (/^[,/.|،]$/.test(key) && (places.length || date)) index++;
    else if (places.length && words.fillers.has(key) && readDate(tokens, words, index + 1, to)) index++;
    else {
      const day = date ? undefined : readDate(tokens, words, index, to);
      if (day && (places.length || day.iso)) {
        date = day;
        index = afterHour(day.to);
        while (index < to && glued.sets.eras.match(tokens, index, to)) index++;
        // "Riyadh 12 March 2025 SPA", on a line of its own.
        const wire = day.iso && places.length ? glued.sets.wires.match(tokens, index, to) : undefined;
        if (wire?.to === to) {
          agency ??= { from: index, to };
          index = to;
        }
        if (index === to && day.iso && places.length) return finish(index, false);
        // "Hebron 18-2-2026 WAFA- The …"
        if (wire && (dash.test(tokens.key(wire.to)) || tokens.key(wire.to) === ':')) {
          agency ??= { from: index, to: wire.to };
          return finish(wire.to + 1, false);
        }
        continue;
      }
      // "Friday 14 March 2025 – Amman –"
      const place = date && places.length ? undefined : readPlace(index);
      if (!place) return undefined;
      known ||= place.known;
      places.push({ from: index, to: place.to });
      index = place.to;
    }
  }
  // "Sidon, Lebanon", on a line by itself.
  return index === to && places.length > 1 && areKnown() ? finish(to, false) : undefined;

  /** "Coast News - Aden", on a line by itself: who writes, and where. */
  function signedPlace(): FoundDateline | undefined {
    let end = from;
    while (end < Math.min(to, from + maxNewsroom) && tokens.isWord(end)) end++;
    const agency = { from, to: end };
    if (end + 1 >= to || !/^[-–—|/]$/.test(tokens.key(end)) || !isNewsroom(agency)) return undefined;
    const place = { from: end + 1, to };
    const type = glued.places.whole(tokens, place.from, to)?.type;
    const isTown = type !== undefined && type !== 'country' && type !== 'uncertain';
    return isTown ? { place, places: [place], agency, to } : undefined;
  }

  /** Towns that a table has, and behind them their country. */
  function areKnown(): boolean {
    const last = places.at(-1);
    const isLand = last && glued.places.whole(tokens, last.from, last.to)?.type === 'country';
    return isLand === true && places.every((place) => readPlace(place.from)?.known === true);
  }

  function readPlace(at: number): { to: number; known: boolean } | undefined {
    const exact = glued.rules.places.exact.some(([word]) => word === tokens.word(at));
    const place = exact ? { to: at + 1 } : glued.places.match(tokens, at, to);
    if (place) return { to: place.to, known: true };
    let end = at;
    while (end < Math.min(to, at + maxPlaceWords) && isPlaceWord(end)) end++;
    return end > at ? { to: end, known: false } : undefined;
  }

  function isPlaceWord(at: number): boolean {
    return (
      (tokens.isWord(at) &&
        !glued.sets.stops.match(tokens, at, to) &&
        !glued.heads.has(tokens.key(at)) &&
        tokens.linesBefore(at) === 0) ||
      ((at === start || /^[*_]$/.test(tokens.key(at - 1))) &&
        tokens.isWord(at) &&
        !glued.sets.stops.match(tokens, at, to) &&
        !glued.heads.has(tokens.key(at)))
    );
  }

  function isEnd(at: number): boolean {
    if (at + 1 >= to || places.length === 0) return false;
    const key = tokens.key(at);
    if (key === ':') return true;
    if (key === '|' || (key === '/' && date?.iso))
      return date !== undefined && !readDate(tokens, words, at + 1, to);
    // "Amman, 10 May 2020-The government …"
    if (dash.test(key) && date?.iso && known) return true;
    return dash.test(key) && (key !== '-' || !tokens.glued(at) || !tokens.glued(at + 1));
  }

  /** Past an hour behind a date: "at 05 in the evening", "21:14". */
  function afterHour(at: number): number {
    let index = /^[,|-]$/.test(tokens.key(at)) ? at + 1 : at;
    const said = glued.sets.hours.match(tokens, index, to);
    index = said?.to ?? index;
    if (index >= to || (tokens.number(index) ?? 24) > 23) return at;
    const minutes = tokens.key(index + 1) === ':' && tokens.number(index + 2) !== undefined;
    if (!said && !minutes) return at;
    index += minutes ? 3 : 1;
    return Math.min(to, glued.sets.halves.match(tokens, index, to)?.to ?? index);
  }

  /** After a known place: "- «The Statement»", alone on its line or before a sign. */
  function quotedRoom(at: number): { agency: Range; to: number } | undefined {
    if (!/^["“«]$/.test(tokens.key(at))) return undefined;
    let close = at + 2;
    while (close < Math.min(to, at + 6) && !/^["”»]$/.test(tokens.key(close))) close++;
    if (!/^["”»]$/.test(tokens.key(close)) || close >= to) return undefined;
    const room = { agency: { from: at + 1, to: close }, to: close + 1 };
    if (close + 1 === to) return room;
    const next = tokens.key(close + 1);
    return dash.test(next) || next === ':' ? { ...room, to: close + 2 } : undefined;
  }

  /** "– SANA opened …": an agency whose letters are no word of the language, and no sign before the verb. */
  function openWire(at: number): { agency?: Range; to: number } | undefined {
    const wire = glued.sets.openWires.match(tokens, at, to);
    if (!wire || wire.to >= to || tokens.linesBefore(wire.to) > 0 || tokens.glued(wire.to)) return undefined;
    const isVerb = glued.sets.stops.match(tokens, wire.to, to) !== undefined;
    const goesOn = glued.sets.adjuncts.match(tokens, wire.to, to) !== undefined;
    if (!isVerb || goesOn) return undefined;
    const person = glued.sets.correspondents.match(tokens, at, to);
    return { ...(!person && { agency: { from: at, to: wire.to } }), to: wire.to };
  }

  /**
   * After a known place: "- Arabs Today", ", Coast News:", alone on its line; "-Sama- The …", "/The Interior: …",
   * before any line; and what {@link quotedRoom} and {@link openWire} read.
   */
  function newsroomBehind(at: number): { agency?: Range; to: number } | undefined {
    const key = tokens.key(at);
    const start = at + 1;
    const quoted = /^[-–—―−:/|,]$/.test(key) ? quotedRoom(start) : undefined;
    if (quoted) return quoted;
    const comma = key === ',';
    if (!dash.test(key) && key !== '/' && key !== '|' && !comma) return undefined;
    const open = dash.test(key) ? openWire(start) : undefined;
    if (open) return open;
    // "– Jordan" is a place; "– Egypt Today" is none.
    const place = glued.places.match(tokens, start, to);
    if (place && !(place.to < to && tokens.isWord(place.to) && tokens.linesBefore(place.to) === 0))
      return undefined;
    let end = start;
    while (end < Math.min(to, start + maxNewsroom) && tokens.isWord(end) && tokens.linesBefore(end) === 0)
      end++;
    if (end === start || tokens.number(start) !== undefined) return undefined;
    // "– our correspondent": who wrote it, and no newsroom.
    const person = glued.sets.correspondents.match(tokens, start, to);
    const room = { ...(!person && { agency: { from: start, to: end } }), to: end };
    const wire = glued.sets.wires.match(tokens, start, to)?.to === end;
    // "Kingdom of X – News Agency of X": a letterhead.
    if (end === to && glued.heads.has(tokens.key(start)) && isLand(at)) return undefined;
    if (end === to)
      return comma || (key === '/' && !wire) ? undefined : isRoom(start, end) ? room : undefined;
    const next = tokens.key(end);
    if (next === ':' && end + 1 === to && isRoom(start, end)) return { ...room, to };
    if (comma) return undefined;
    const closes = dash.test(next) || next === ':';
    const tight = tokens.glued(at) && tokens.glued(start);
    // With spaces around, only a name that is known: "Amman – Water for all – three towns".
    return closes && (wire || (tight && !date)) ? { ...room, to: end + 1 } : undefined;
  }

  /** Behind a place and a sign, to the end of the line: words that stand at the beginning of a line on top of the page. */
  function roomOfPage(at: number): Range | undefined {
    const start = at + 1;
    if (!/^[:/|–—-]$/.test(tokens.key(at)) || start >= to || tokens.linesBefore(start) > 0) return undefined;
    let end = start;
    while (end < Math.min(to, start + maxNewsroom) && tokens.isWord(end) && tokens.linesBefore(end) === 0)
      end++;
    if (end - start < 2 || (end < to && tokens.linesBefore(end) === 0)) return undefined;
    const name = tokens.slice(start, end);
    for (let index = 0; index < Math.min(from, maxPage); index++)
      if (tokens.key(index) === tokens.key(start) && tokens.slice(index, index + end - start) === name)
        return { from: start, to: end };
    return undefined;
  }

  /** Whether the place before a sign is a country. */
  function isLand(at: number): boolean {
    const last = places.at(-1);
    return last?.to === at && glued.places.whole(tokens, last.from, last.to)?.type === 'country';
  }

  /** Words that a newsroom's name is made of, and no verb or preposition: no headline behind a place. */
  function isRoom(start: number, end: number): boolean {
    for (let index = start; index < end; index++) {
      // "Egypt Today"
      const small = glued.sets.stops.match(tokens, index, end) !== undefined;
      if ((small && (index === start || index + 1 < end)) || /^[بلك]$/.test(tokens.key(index))) return false;
    }
    return true;
  }

  /** A word of a sentence, where neither a place nor a date goes on. */
  function startsStory(at: number): boolean {
    return tokens.isWord(at) && !glued.places.match(tokens, at, to) && !readDate(tokens, words, at, to);
  }

  function finish(end: number, colon: boolean): FoundDateline | undefined {
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last || (!known && places.some(isNewsroom))) return undefined;
    const sure = known || agency !== undefined || date !== undefined;
    if (!sure && (colon || last.to - first.from > 3)) return undefined;
    const closed = tokens.key(last.from - 1) === '(' && tokens.key(last.to) === ')' && places.length > 1;
    const place = { from: first.from, to: last.to + Number(closed) };
    const later = date ? undefined : readDate(tokens, words, end, to);
    // "2025 A.D."
    let past = later?.to ?? end;
    while (later && past < to && glued.sets.eras.match(tokens, past, to)) past++;
    const follows = later?.iso && (past === to || !tokens.isWord(past)) ? { ...later, to: past } : undefined;
    const day = date ?? follows;
    const after = follows ? follows.to + Number(follows.to < to) : end;
    const wire = agency ? undefined : (wireAt(after) ?? numbered(after));
    const signed = agency ?? wire;
    // "(Exclusive)": no agency.
    const isNone = signed && glued.sets.correspondents.whole(tokens, signed.from, signed.to) !== undefined;
    const named = isNone ? undefined : signed;
    let rest = wire ? wire.to + 1 : after;
    while (wire && rest < to && dash.test(tokens.key(rest))) rest++;
    return { place, places, to: rest, ...(named && { agency: named }), ...(day && { date: day }) };
  }

  /** "Arabs Today –": who writes, and no place. */
  function isNewsroom({ from: start, to: end }: Range): boolean {
    for (let at = start; at < end; at++) if (glued.sets.rooms.match(tokens, at, end)) return true;
    return false;
  }

  /** "Hebron /Sama/", on a line of its own or before a dash: no place between the strokes. */
  function slashed(at: number): boolean {
    const ends = at + 3 === to || dash.test(tokens.key(at + 3));
    return tokens.key(at + 2) === '/' && ends && glued.places.match(tokens, at + 1, to) === undefined;
  }

  /** "(SPA/ office of X)": the agency ends before the sign. */
  function deskOf(at: number, end: number): number {
    const wire = glued.sets.wires.match(tokens, at, end);
    return wire && tokens.key(wire.to) === '/' ? wire.to : end;
  }

  /** "/SPA/": the token of the second sign. */
  function wireBetween(at: number): number | undefined {
    const wire = glued.sets.wires.match(tokens, at + 1, to);
    return wire && tokens.key(wire.to) === '/' ? wire.to : undefined;
  }

  /** "18 - 6 (KUNA) --": day and month in figures, and the agency. */
  function numbered(at: number): Range | undefined {
    const isDay =
      tokens.number(at) !== undefined && dash.test(tokens.key(at + 1)) && tokens.number(at + 2) !== undefined;
    const close = isDay && tokens.key(at + 3) === '(' ? closing(at + 3) : undefined;
    if (close === undefined) return undefined;
    return dash.test(tokens.key(close + 1)) ? { from: at + 4, to: close } : undefined;
  }

  /** "Riyadh – SPA: …": an agency before a colon. */
  function wireAt(at: number): Range | undefined {
    const wire = glued.sets.wires.match(tokens, at, to);
    return wire && tokens.key(wire.to) === ':' ? { from: at, to: wire.to } : undefined;
  }

  function closing(open: number): number | undefined {
    for (let at = open + 2; at < Math.min(to, open + 12); at++) if (/^[)\]]$/.test(tokens.key(at))) return at;
    return undefined;
  }
}
