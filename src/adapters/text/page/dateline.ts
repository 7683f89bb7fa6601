import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import {
  beforeMarks,
  closing,
  comesAgain,
  dash,
  isArea,
  isEnd,
  isStop,
  isWriter,
  lastBefore,
  lengthOf,
  readDistrict,
  readPlace,
  skipDashes,
  skipHour,
  skipLead,
  skipMarks,
  startsSentence,
} from './datelineParts.js';
import { isInitials, signAndDay } from './datelineSigns.js';
import { deskBefore, labelBetween, slashedWire, webAddress } from './datelineWires.js';
import { isAllCaps } from './layout.js';
import { readWire } from './wires.js';

/** What stands before the first words of a story, and where they begin. */
export interface FoundDateline {
  /** "Beirut, Lebanon", "New York/Geneva". */
  readonly place: Range;
  /** The place's own parts: each city and country. None where it only says what the text is: "短讯——". */
  readonly places: readonly Range[];
  readonly agency?: Range;
  readonly date?: FoundDate;
  /** The kind of text, between place and date: "Berne, Communiqué de presse, 15.09.2010". */
  readonly section?: Range;
  /** It says that somebody filed from there: "记者／台北报导". */
  readonly filed?: true;
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
  let section: Range | undefined;
  let known = false;
  /** "(By our correspondent)": in brackets like an agency, and none. */
  let signed = false;
  /** "…, Región de Los Lagos": the town lies in it. */
  let inDistrict = false;
  let dateFirst = false;
  /** A full stop parts the date in front from the place. */
  let dotted = false;
  /** A bullet parts them, as in lists of who wrote and when. */
  let bulleted = false;
  /** A stroke stands behind what is no known place: a subject may be before it. */
  let stroked = false;
  let index = skipLead(tokens, words, skipMarks(tokens, from, to), to);
  // "14:37, 13 ноября 2025, Бишкек - 24.kg"
  const hour = skipHour(tokens, words, index, to);
  if (hour > index && tokens.key(hour) === ',' && readDate(tokens, words, hour + 1, to)?.iso)
    index = hour + 1;
  const start = index;
  // "Published 3 May 2016", but not "Le 4 juin 2020, Bamako –"
  const label = words.dateLabels.match(tokens, index, to);
  if (label && !(label.to === index + 1 && words.determiners.has(tokens.key(index)))) return undefined;
  // "(Bogotá, 5 de mayo de 2021).-": all of it in brackets.
  const bracket = /^[([]$/.test(tokens.key(index)) ? index++ : undefined;
  const desk = deskBefore(tokens, words, index, to);
  if (desk) {
    agency = desk.agency;
    places.push(desk.place);
    known = true;
    index = desk.to;
  }
  const near = (at: number) =>
    at < to && tokens.span(from, at + 1).end - tokens.span(from, from + 1).start <= maxLength;

  while (near(index)) {
    const key = tokens.key(index);
    if (/^[*_]$/.test(key)) {
      index++;
    } else if (places.length && (key === '(' || (key === '[' && date?.iso))) {
      const close = closing(tokens, index, to);
      if (close === undefined) return undefined;
      const day = date ? undefined : readDate(tokens, words, index + 1, close);
      const country = words.mentionsAnyCase.whole(tokens, index + 1, close);
      const address = webAddress(tokens, index + 1, close);
      if (day?.to === close) date = day;
      else if (address && !agency) agency = address;
      else if (!tokens.capital(index + 1)) return undefined;
      // "Zuarungu (U/E)": a region by its letters.
      else if (isInitials(tokens, index + 1, close)) places.push({ from: index + 1, to: close });
      else if (
        ((country && country.type !== 'none') || isArea(tokens, words, index + 1, close, to)) &&
        (!agency || agency === desk?.agency)
      ) {
        places.push({ from: index + 1, to: close });
        known = true;
        // "(World Toilet Day)"
      } else if (words.observances.has(tokens.key(close - 1))) known ||= date?.iso !== undefined;
      else if (isWriter(tokens, words, index + 1, close)) signed = true;
      else {
        // "DAVAO CITY (PNA / 3 June)"
        const split = date ? undefined : signAndDay(tokens, words, index + 1, close);
        agency = { from: index + 1, to: split?.to ?? close };
        date ??= split?.date;
      }
      index = close + 1;
      // "Genève, le 5 mai 2021 (HCR) Le puits …"
      // "Holguín, Cuba, 6 oct (Prensa Sur) El pozo …": by a place that is known; "Lusaka (5 May 2021) The well …".
      const dated = date?.iso !== undefined || (date !== undefined && known);
      const wired = agency?.to === close || (date !== undefined && date === day && date.iso && known);
      if (wired && dated && tokens.capital(index) && index < to) return finish(index, false);
    } else if (places.length && !agency && wireAt(index)) {
      const wire = wireAt(index)!;
      agency = wire.agency;
      return finish(wire.to, false);
    } else if (
      places.length &&
      date?.iso &&
      tokens.key(lastBefore(tokens, index, from)) === '.' &&
      startsText(index)
    ) {
      // "Хорог, 12 февраля 2025 г. Сегодня …"
      return finish(index, false);
    } else if (bracket !== undefined && /^[)\]]$/.test(key)) {
      index++;
      // "[Genève, le 5 mai 2021] Le puits …"
      const sure = known || date?.iso !== undefined || namesCountry() || isNamedAgain();
      if (places.length && sure && tokens.capital(index) && index < to) return finish(index, false);
    } else if (
      places.length &&
      key === '/' &&
      date?.iso &&
      startsSentence(tokens, index + 1) &&
      index + 1 < to
    ) {
      // "…, le 5 mai 2021/ Le puits …", "May 5, 2021 /Newswire/ --"
      const wire = slashedWire(tokens, index, to);
      if (!wire) return finish(index + 1, false);
      agency ??= wire;
      index = wire.to + 1;
    } else if (
      places.length &&
      isStop(tokens, index, to) &&
      (date || agency || signed || inDistrict || isCapitals() || endsInCountry() || isApart(index))
    ) {
      // "Nukus, 22 September 2021. A station …", "ДУШАНБЕ. Станция …"
      // "Аркалык, 27 мая. Станция …": newspapers leave the year out.
      if (date && !date.iso && !known && !agency && !isBehindTown(date)) return undefined;
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
    } else if (places.length && known && date?.iso && /^[•·]$/.test(key) && startsText(index + 1)) {
      return finish(index + 1, false);
    } else if (places.length && date?.iso && key === '.' && index + 1 === to) {
      return finish(to, false);
    } else if (
      (places.length && (/^[,/&.|;•·]$/.test(key) || words.and.has(key) || isDashOfPlaces(index))) ||
      (date && !places.length && (/^[,|;•·]$/.test(key) || dash.test(key) || (key === '.' && date.iso)))
    ) {
      if (!places.length && key === '.') dotted = true;
      if (/^[•·]$/.test(key)) bulleted = true;
      if (key === '/' && places.length && !known) stroked = true;
      index++;
      // "27 мая 2025 года, г. Аркалык"
      if (!places.length) index = skipLead(tokens, words, index, to);
    } else if (places.length && (date || agency) && index + 1 === to && (key === ':' || dash.test(key))) {
      // On a line by itself.
      return finish(to, key === ':');
      // "QUETTA, 3 June (APP):The well …"
    } else if (agency && key === ':' && tokens.key(index - 1) === ')' && tokens.capital(index + 1)) {
      return finish(index + 1, true);
    } else if (places.length && isEnd(tokens, index, to)) {
      return finish(skipDashes(tokens, index + 1, to), key === ':');
    } else if (places.length && !date && labelBetween(tokens, words, index, to)) {
      section = labelBetween(tokens, words, index, to)!;
      index = section.to;
    } else {
      const body =
        places.length && /^[|/,]$/.test(tokens.key(index - 1)) && words.bodies.match(tokens, index, to);
      if (body && !agency && isEnd(tokens, body.to, to)) {
        agency = { from: index, to: body.to };
        index = body.to;
        continue;
      }
      const lead =
        (words.determiners.has(key) || words.listLeads.has(key)) &&
        (tokens.number(index + 1) !== undefined || words.weekdays.has(tokens.key(index + 1)))
          ? 1
          : 0;
      const found = readDate(tokens, words, index + lead, to);
      // "26 мая, Минск /Корр. …/": without a year only before an agency.
      const first = !places.length && index === start && tokens.key(found?.to ?? index) === ',';
      if (found && (places.length || found.iso || first) && !date) {
        date = found;
        dateFirst = places.length === 0;
        index = skipHour(tokens, words, found.to, to);
        if (index === to && found.iso && places.length) return finish(index, false);
        continue;
      }
      if (places.length === 1 && words.bodies.match(tokens, index, to)) return broken();
      const district = places.length ? readDistrict(tokens, words, index, to) : undefined;
      const place =
        (date && places.length && !dateFirst) || agency
          ? undefined
          : (district ?? readPlace(tokens, words, index, to));
      if (!place) return broken();
      if (place.known) known = true;
      if (place === district) inDistrict = true;
      places.push(place);
      index = place.to;
    }
  }
  // "Кишинёв, Республика Молдова", on a line by itself.
  // "Redacción. Malabo"
  const led = words.datelineLeads.match(tokens, from, to);
  if (index < to || !places.length) return undefined;
  // "14 March 2025 | Kolokani, Mali"
  if (date)
    // "Le 15 mars 2023 - Gatineau (Québec)"
    return dateFirst && date.iso && known && (isTown() || endsInCountry() || isBracketed())
      ? finish(to, false)
      : undefined;
  // "De notre correspondant à Kolokani"
  const sent = led !== undefined && (known || (led.to - from > 2 && places.length === 1));
  return sent || (known && endsInCountry()) ? finish(to, false) : undefined;

  /** "Kolokani, 14 March": a town of a few words, a comma, the day. */
  function isBehindTown(day: FoundDate): boolean {
    const before = tokens.key(day.from - 1);
    if (before === '.') return true;
    const [place, ...more] = places;
    const near = before === ',' || words.determiners.has(before) || words.listLeads.has(before);
    return place !== undefined && !more.length && near && !words.notDatelines.has(tokens.key(place.from));
  }

  /** "Paris – Dakar, 5 May 2021": a dash between two places, the second known, before a date. */
  function isDashOfPlaces(at: number): boolean {
    if (date || agency || !dash.test(tokens.key(at))) return false;
    const next = words.bodies.match(tokens, at + 1, to) ? undefined : readPlace(tokens, words, at + 1, to);
    if (!next?.known) return false;
    const sign = Number(tokens.key(next.to) === ',');
    const lead = Number(sign > 0 && tokens.number(next.to + 2) !== undefined && tokens.isWord(next.to + 1));
    return readDate(tokens, words, next.to + sign + lead, to)?.iso !== undefined;
  }

  /** A place, and in brackets the known one it lies in. */
  function isBracketed(): boolean {
    const [place, area, ...more] = places;
    return (
      place !== undefined &&
      area !== undefined &&
      !more.length &&
      tokens.key(place.to) === '(' &&
      isKnown(area)
    );
  }

  /** One known town or capital. */
  function isTown(): boolean {
    const [place, ...more] = places;
    const type = place && words.mentionsAnyCase.whole(tokens, place.from, place.to)?.type;
    return !more.length && (type === 'town' || type === 'capital' || type === 'seat');
  }

  /** "Santiago du Chili": the last word is a country. */
  function namesCountry(): boolean {
    const last = places.at(-1);
    if (!last || last.to - last.from < 2) return false;
    return words.mentionsAnyCase.whole(tokens, last.to - 1, last.to)?.type === 'country';
  }

  /** "(Kolokani) The well … in Kolokani". */
  function isNamedAgain(): boolean {
    const [place, ...more] = places;
    if (!place || more.length || tokens.allCaps(place.from)) return false;
    const name = tokens.slice(place.from, place.to);
    const length = place.to - place.from;
    for (let near = place.to; near < Math.min(tokens.count, place.to + 200); near++) {
      const again =
        tokens.key(near) === tokens.key(place.from) && words.prepositions.has(tokens.key(near - 1));
      if (again && tokens.slice(near, near + length) === name) return true;
    }
    return false;
  }

  /** "Mairie de Kolokani", "Kolokani Municipal Council": who writes, and no place. */
  function isOffice({ from: start, to: end }: Range): boolean {
    const isHead = (at: number) =>
      words.heads.has(tokens.key(at)) ||
      words.nouns.has(tokens.key(at)) ||
      words.posts.has(tokens.key(at)) ||
      words.sentence?.smallHeads.has(tokens.key(at)) === true;
    // "(Agence Ecofin) -"
    if (end - start < 2) return false;
    if (isHead(end - 1) || (isHead(start) && (bracket !== undefined || words.sentence?.cases))) return true;
    for (let at = start, head = false; at < end; at++) {
      if (head && words.of.has(tokens.key(at))) return true;
      head ||= isHead(at);
    }
    return false;
  }

  function isKnown(place: Range): boolean {
    const mention = words.mentionsAnyCase.whole(tokens, place.from, place.to);
    return mention !== undefined && mention.type !== 'none';
  }

  function startsText(at: number): boolean {
    return tokens.capital(at) && !tokens.allCaps(at) && !tokens.glued(at);
  }

  /** Whether words before the sign are place enough for an agency to sign behind them. */
  function wireAt(at: number) {
    const [place] = places;
    const capitals = place !== undefined && tokens.allCaps(place.from) && place.to - place.from < 6;
    return readWire(tokens, words, at, to, {
      places,
      dated: date !== undefined,
      sure: known || capitals,
      bracketed: bracket !== undefined,
    });
  }

  function finish(end: number, colon: boolean): FoundDateline | undefined {
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last || (!places.some(isKnown) && isOffice(first))) return undefined;
    if (dateFirst && !date?.iso && !agency) return undefined;
    if (((dotted && colon) || bulleted) && !known) return undefined;
    if (stroked && places.length === 1 && end === to && !agency) return undefined;
    const sure = known || signed || agency !== undefined || date !== undefined;
    const length = lengthOf(tokens, first.from, last.to);
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
    const short5 = tokens.key(last.to - 1).length < 5 && !tokens.allCaps(last.to - 1);
    const abbreviated =
      tokens.key(last.to) === '.' &&
      tokens.glued(last.to) &&
      (tokens.key(last.to - 1).length === 1 ||
        (goesOn &&
          tokens.key(last.to - 1).length < 5 &&
          (!tokens.glued(last.to + 1) || (short5 && !isKnown(last)))));
    const closed =
      tokens.key(last.from - 1) === '(' &&
      tokens.key(last.to) === ')' &&
      last.from > first.from &&
      bracket === undefined;
    const place = { from: first.from, to: last.to + Number(abbreviated || closed) };
    const day = date ?? later?.date;
    return {
      place,
      places,
      to: afterMarks(afterLabel(later?.to ?? end)),
      ...(agency && { agency }),
      ...(day && { date: day }),
      ...(section && { section }),
    };
  }

  /** One place: a town by itself, or in capitals one that is known or comes again in small letters. */
  function isCapitals(): boolean {
    const [place] = places;
    if (!place || places.length > 1) return false;
    const type = words.mentionsAnyCase.whole(tokens, place.from, place.to)?.type;
    if (known) return tokens.allCaps(place.from) || type === 'town' || type === 'capital' || type === 'seat';
    return isAllCaps(tokens, place) && place.to - place.from < 5 && comesAgain(tokens, place);
  }

  /** "**Quito.** La …", "Quito/Latacunga. La …": known places in bold, or with a stroke between. */
  function isApart(stop: number): boolean {
    if (!places.every(isKnown)) return false;
    const bold = tokens.key(from) === '*' && tokens.key(stop + 1) === '*';
    const stroke = places.slice(1).every((place) => tokens.key(place.from - 1) === '/');
    return bold || (places.length > 1 && stroke);
  }

  /** "Зугдиди, Грузия. …" */
  function endsInCountry(): boolean {
    const [first, last] = [places[0], places.at(-1)];
    // "Roboré, Santa Cruz (Bolivia)"
    const more = words.sentence?.governed ? 3 : 2;
    // "Embassy of Ireland, Tanzania": who writes.
    if (first && words.posts.has(tokens.key(first.from))) return false;
    if (!first || !last || places.length < 2 || places.length > more || !/^[,(]$/.test(tokens.key(first.to)))
      return false;
    return words.mentionsAnyCase.whole(tokens, last.from, last.to)?.type === 'country';
  }

  /** "Tbilisi - 7 December 2020. The …": the date on the other side of the dash. */
  function dateAfter(at: number): { date: FoundDate; to: number } | undefined {
    const lead = Number(words.determiners.has(tokens.key(at)) && tokens.number(at + 1) !== undefined);
    const day = readDate(tokens, words, at + lead, to);
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

  /** "**Quito.-** La …": past the marks that close what those in front opened. */
  function afterMarks(at: number): number {
    return /^[*_]$/.test(tokens.key(from)) && at < to ? skipMarks(tokens, at, to) : at;
  }

  function broken(): FoundDateline | undefined {
    const [place, ...more] = places;
    const body = place && more.length === 0 && known && words.bodies.match(tokens, place.to, to);
    return place && body && place.to === index ? { place, places, to: place.to } : undefined;
  }
}
