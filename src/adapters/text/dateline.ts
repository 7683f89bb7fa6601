import type { Compiled } from './compiled.js';
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

const dash = /^[-–—―−]$/;
const maxLength = 80;

/**
 * Reads a dateline: place words, a date, an agency in brackets, then a dash or colon and the start of a
 * sentence, all within 80 characters. Without a place that is known, a date or an agency it has four words at
 * most, and a dash or capitals. Broken ones too: "Geneva- The", "GENEVA: The", and "Jakarta IOM and", a known city
 * before a known body without any sign between. A line that is a place and a full date is one by itself.
 */
export function readDateline(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): FoundDateline | undefined {
  if (words.rules.reader) return words.rules.reader.dateline(tokens, words, { from, to });
  const places: Range[] = [];
  let agency: Range | undefined;
  let date: FoundDate | undefined;
  let known = false;
  let dateFirst = false;
  let index = skipLead(tokens, words, skipMarks(tokens, from, to), to);
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
      else if (country && country.type !== 'none' && !agency) {
        places.push({ from: index + 1, to: close });
        known = true;
      } else agency = { from: index + 1, to: close };
      index = close + 1;
    } else if (/^[*_]$/.test(key) || (bracket !== undefined && /^[)\]]$/.test(key))) {
      index++;
    } else if (places.length && isStop(tokens, index, to) && (date || agency || isCapitals(places, known))) {
      // "Nukus, 22 September 2021. A station …", "ДУШАНБЕ. Станция …"
      if (date && !date.iso && !known) return undefined;
      return finish(index + 1, false);
    } else if (
      places.length &&
      key === '|' &&
      (date?.iso || known) &&
      startsSentence(tokens, index + 1) &&
      !tokens.allCaps(index + 1) &&
      !readDate(tokens, words, index + 1, to)
    ) {
      return finish(index + 1, false);
    } else if (
      (places.length &&
        (key === ',' || key === '/' || key === '&' || key === '.' || key === '|' || words.and.has(key))) ||
      (date && !places.length && (key === ',' || dash.test(key) || key === '|'))
    ) {
      index++;
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
        index = found.to;
        if (index === to && found.iso && places.length) return finish(index, false);
        continue;
      }
      if (places.length === 1 && words.bodies.match(tokens, index, to)) return broken();
      const place =
        (date && places.length && !dateFirst) || agency ? undefined : readPlace(tokens, words, index, to);
      if (!place) return broken();
      if (place.known) known = true;
      places.push(place);
      index = place.to;
    }
  }
  return undefined;

  function finish(end: number, colon: boolean): FoundDateline | undefined {
    const [first, last] = [places[0], places.at(-1)];
    if (!first || !last) return undefined;
    const sure = known || agency !== undefined || date !== undefined;
    const length = last.to - first.from;
    const short =
      (length <= 4 || (places.length > 1 && length <= 7)) && !words.bodies.match(tokens, first.from, last.to);
    const capitals = tokens.allCaps(first.from);
    const acronym = capitals && tokens.word(first.from).length < 5;
    const label = words.notDatelines.has(tokens.key(first.from));
    if (!sure && ((colon && !capitals) || !short || acronym || label)) return undefined;
    if (end < to && !startsSentence(tokens, end)) return undefined;
    const dotted =
      tokens.key(last.to) === '.' && tokens.glued(last.to) && tokens.key(last.to - 1).length === 1;
    const closed = tokens.key(first.to) === '(' && last.from === first.to + 1;
    const place = { from: first.from, to: last.to + Number(dotted || closed) };
    const later = date ? undefined : dateAfter(end);
    const day = date ?? later?.date;
    return { place, places, to: later?.to ?? end, ...(agency && { agency }), ...(day && { date: day }) };
  }

  /** One known place, in capitals. */
  function isCapitals(found: readonly Range[], sure: boolean): boolean {
    return sure && found.length === 1 && tokens.allCaps(found[0]!.from);
  }

  /** "Tbilisi - 7 December 2020. The …": the date on the other side of the dash. */
  function dateAfter(at: number): { date: FoundDate; to: number } | undefined {
    const day = readDate(tokens, words, at, to);
    const closed = day?.iso && /^[-–—―.:|]$/.test(tokens.key(day.to)) && day.to + 1 < to;
    return day && closed && startsSentence(tokens, day.to + 1) ? { date: day, to: day.to + 1 } : undefined;
  }

  function broken(): FoundDateline | undefined {
    const [place, ...more] = places;
    const body = place && more.length === 0 && known && words.bodies.match(tokens, place.to, to);
    return place && body && place.to === index ? { place, places, to: place.to } : undefined;
  }
}

/** Past the marks of Markdown for bold. */
function skipMarks(tokens: Tokens, from: number, to: number): number {
  let index = from;
  while (index < to && /^[*_]$/.test(tokens.key(index))) index++;
  return index;
}

/** The sign that ends a dateline: a dash with a space on one side at least, a long dash, or a colon. */
function isEnd(tokens: Tokens, index: number, to: number): boolean {
  if (index + 1 >= to) return false;
  const key = tokens.key(index);
  if (key === ':') return !tokens.glued(index + 1);
  if (!dash.test(key)) return false;
  return key !== '-' || !tokens.glued(index) || !tokens.glued(index + 1) || dash.test(tokens.key(index + 1));
}

/** Past "г." or "Fait à" before the place. */
function skipLead(tokens: Tokens, words: Compiled, from: number, to: number): number {
  const lead = words.datelineLeads.match(tokens, from, to);
  return lead && tokens.capital(lead.to) ? lead.to : from;
}

/** A full stop after a full date, no dash behind it, and the start of a sentence. */
function isStop(tokens: Tokens, index: number, to: number): boolean {
  const next = index + 1;
  return (
    tokens.key(index) === '.' &&
    next < to &&
    !tokens.glued(next) &&
    tokens.isWord(next) &&
    tokens.capital(next)
  );
}

function startsSentence(tokens: Tokens, index: number): boolean {
  return !tokens.small(index);
}

function readPlace(tokens: Tokens, words: Compiled, at: number, end: number) {
  const mention = words.mentionsAnyCase.match(tokens, at, end);
  if (mention && tokens.capital(at) && mention.value.type !== 'none')
    return { from: at, to: mention.to, known: true };
  let index = at;
  let count = 0;
  while (index < end && count < 4) {
    const key = tokens.key(index);
    const inner = count > 0 && (words.of.has(key) || /^['.-]$/.test(key)) && tokens.capital(index + 1);
    const glued = inner && key === '-' && !(tokens.glued(index) && tokens.glued(index + 1));
    if (tokens.capital(index) && !words.months.has(key) && !words.functionWords.has(key)) count++;
    else if (!inner || glued) {
      if (!(key === "'" && tokens.glued(index) && tokens.glued(index + 1) && count > 0)) break;
      index++;
    }
    index++;
  }
  return count > 0 ? { from: at, to: index, known: false } : undefined;
}

function closing(tokens: Tokens, open: number, end: number): number | undefined {
  for (let index = open + 1; index < Math.min(end, open + 10); index++) {
    if (tokens.key(index) === ')') return index > open + 1 ? index : undefined;
  }
  return undefined;
}
