import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { dash, startsSentence } from './datelineParts.js';

/** What a dateline has before the agency that signs it. */
export interface BeforeWire {
  readonly places: readonly Range[];
  readonly dated: boolean;
  /** A place is known, or all is in capitals. */
  readonly sure: boolean;
  /** The whole dateline stands in brackets. */
  readonly bracketed: boolean;
}

/** Tokens of a signature, a reporter's name among them. */
const maxTokens = 14;
const opening = /^[«"“„]$/;
const closing = /^[»"”“]$/;

/**
 * The agency that signs behind place and day, as agencies sign: "/ТАСС/.", "/Корр. БЕЛТА/.", ". «Азия-Плюс» –", "— АН Podrobno.uz.",
 * ". КАЗИНФОРМ –". A name without strokes or quotation marks has a sign of one: capitals, another script than the place,
 * a capital within, an address, a noun of those who report, or the page's first lines have it too. Names of reporters
 * behind it are passed over.
 */
export function readWire(
  tokens: Tokens,
  words: Compiled,
  at: number,
  to: number,
  before: BeforeWire,
): { readonly agency: Range; readonly to: number } | undefined {
  const [place] = before.places;
  if (!place || !(before.dated || before.sure)) return undefined;
  if (words.notDatelines.has(tokens.key(place.from))) return undefined;
  let from = at;
  while (from < Math.min(to, at + 2) && /^[.,/|–—-]$/.test(tokens.key(from))) from++;
  if (from >= to || tokens.linesBefore(from) > 0) return undefined;
  const sign = tokens.key(from - 1);
  const parted = from > at || sign === '.';
  const end = Math.min(to, from + maxTokens);

  if (sign === '/' && from > at) {
    const close = indexOf(/^\/$/, from);
    const agency = close === undefined ? undefined : withinStrokes(from, close);
    const next = agency && afterSign(close! + 1);
    return next !== undefined && agency && begins(next, true) ? { agency, to: next } : undefined;
  }
  if (!parted) return undefined;
  const quoted = opening.test(tokens.key(from)) ? indexOf(closing, from + 1) : undefined;
  if (quoted !== undefined) {
    const name = { from: from + 1, to: quoted };
    if (!before.dated && dash.test(sign) && !tokens.allCaps(place.from)) return undefined;
    // "– “Water for All” – The campaign …": elsewhere what is quoted there is a title.
    const signs =
      words.sentence?.cases !== undefined || isOnPage(name) || words.bodies.whole(tokens, name.from, name.to);
    return signs && isName(name) ? ended(name, quoted + 1) : undefined;
  }
  // "МОСКВА, ВОДА – …": behind a comma a further place, unless a day stands between.
  if (sign === ',' && !before.dated) return undefined;
  const name = bareName(from);
  if (!name) return undefined;
  // "— REGNUM Колодец …": the second word is the story's.
  const short = { from, to: unitEnd(from) };
  return (
    ended(name, name.to) ??
    (name.to > short.to && isMarked(from, short.to) ? ended(short, short.to) : undefined)
  );

  /** What signs, with the sign that closes it and the first words of the story behind that. */
  function ended(agency: Range, index: number) {
    const past = pastReporter(index);
    const closed = before.bracketed && /^[)\]]$/.test(tokens.key(past)) ? past + 1 : past;
    const next = afterSign(closed);
    if (next === to && before.dated) return { agency, to: next };
    // "— REGNUM Колодец …"
    const alone =
      dash.test(sign) && before.dated && tokens.allCaps(agency.from) && isOtherScript(agency.from);
    if (next === past && !alone) return undefined;
    return begins(next, next > past) ? { agency, to: next } : undefined;
  }

  function begins(index: number, signed: boolean): boolean {
    return index < to && (signed ? startsSentence(tokens, index) : tokens.capital(index));
  }

  function afterSign(index: number): number {
    let next = index;
    while (next < Math.min(to, index + 2) && isSign(next)) next++;
    return next;
  }

  function isSign(at: number): boolean {
    const key = tokens.key(at);
    // "COVID-19"
    if (/^[–—-]$/.test(key)) return !(tokens.glued(at) && tokens.glued(at + 1));
    return /^[./]$/.test(key) || (key === ':' && (sign === '/' || before.bracketed));
  }

  /** ", Имя Фамилия" and the sign behind it. */
  function pastReporter(index: number): number {
    if (tokens.key(index) !== ',') return index;
    let next = index + 1;
    while (next < Math.min(to, index + 5) && tokens.capital(next)) next++;
    const last = next === to || /^[.)–—-]$/.test(tokens.key(next));
    return next - index > 2 && last ? next : index;
  }

  function indexOf(pattern: RegExp, start: number): number | undefined {
    for (let index = start; index < end && tokens.linesBefore(index) === 0; index++)
      if (pattern.test(tokens.key(index))) return index > start ? index : undefined;
    return undefined;
  }

  /** "Корр. БЕЛТА", "Имя Фамилия - БЕЛТА", "НИАТ «Ховар»" */
  function withinStrokes(start: number, close: number): Range | undefined {
    let index = start;
    const led = words.reporters.has(tokens.key(index)) && !tokens.allCaps(index);
    if (led) index += 1 + Number(tokens.key(index + 1) === '.');
    for (let near = index; near < close; near++)
      if (dash.test(tokens.key(near)) && !(tokens.glued(near) && tokens.glued(near + 1))) index = near + 1;
    if (opening.test(tokens.key(index)) && closing.test(tokens.key(close - 1))) {
      const own = { from: index + 1, to: close - 1 };
      return isName(own) ? own : undefined;
    }
    let last = index;
    while (last < close && tokens.key(last) !== ',') last++;
    if (led && last - index > 1) last = unitEnd(index);
    const name = { from: index, to: last };
    return isName(name) ? name : undefined;
  }

  /** Capitals, quotation marks and figures alone, and no place. */
  function isName(name: Range): boolean {
    if (name.to <= name.from || name.to - name.from > 8 || !tokens.capital(name.from)) return false;
    for (let index = name.from + 1; index < name.to; index++) {
      const inner = tokens.glued(index) && /^[.-]$/.test(tokens.key(index - 1));
      if (
        tokens.small(index) &&
        !inner &&
        !words.functionWords.has(tokens.key(index)) &&
        name.to - name.from > 4
      )
        return false;
    }
    return isNoPlace(name);
  }

  function isNoPlace(name: Range): boolean {
    if (words.labels.whole(tokens, name.from, name.to) || words.notDatelines.has(tokens.key(name.from)))
      return false;
    const type = words.mentionsAnyCase.whole(tokens, name.from, name.to)?.type;
    return type === undefined || type === 'none';
  }

  /** Past a word and what is glued to it by a hyphen or a full stop: "Новости-Грузия", "REPORT.AZ". */
  function unitEnd(start: number): number {
    let index = start + 1;
    while (
      index + 1 < end &&
      /^[.-]$/.test(tokens.key(index)) &&
      tokens.glued(index) &&
      tokens.glued(index + 1) &&
      tokens.isWord(index + 1)
    )
      index += 2;
    return index;
  }

  function bareName(start: number): Range | undefined {
    const first = unitEnd(start);
    const site = tokens.number(start) !== undefined && first > start + 1;
    if (!site && !tokens.capital(start)) return undefined;
    let index = first;
    let source = words.reporters.has(tokens.key(start));
    while (index < Math.min(end, start + 8) && tokens.linesBefore(index) === 0) {
      const quote = opening.test(tokens.key(index)) ? indexOf(closing, index + 1) : undefined;
      const word = tokens.capital(index) || (source && tokens.number(index) !== undefined);
      const noun = words.reporters.has(tokens.key(index));
      if (quote !== undefined) index = quote + 1;
      else if (noun || (word && (index === first || source || tokens.allCaps(index) || isOtherScript(index))))
        index = unitEnd(index);
      else break;
      source ||= noun;
    }
    const name = { from: start, to: index };
    const body = words.bodies.match(tokens, start, end);
    const marked =
      site ||
      source ||
      body !== undefined ||
      isMarked(start, first) ||
      (index > first && isOtherScript(index - 1)) ||
      isOnPage(name);
    return marked && isNoPlace(name) ? name : undefined;
  }

  /** Capitals, a capital within, a name of two by a hyphen, an address, another script. */
  function isMarked(start: number, finish: number): boolean {
    if (tokens.allCaps(start) || isOtherScript(start)) return true;
    if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(tokens.word(start))) return true;
    return finish > start + 1 && (tokens.key(start + 1) === '.' || tokens.capital(start + 2));
  }

  function isOtherScript(index: number): boolean {
    const latin = (near: number) => /^\p{sc=Latin}/u.test(tokens.key(near));
    return latin(index) && !latin(place!.from);
  }

  /** Whether one of the lines above is it: the head of the page. */
  function isOnPage(name: Range): boolean {
    const size = name.to - name.from;
    const text = tokens.slice(name.from, name.to).toLowerCase();
    for (let index = 0; index + size <= Math.min(place!.from, 200); index++)
      if (
        tokens.key(index) === tokens.key(name.from) &&
        (words.sentence?.cases ||
          ((index === 0 || tokens.linesBefore(index) > 0) && tokens.linesBefore(index + size) > 0)) &&
        tokens.slice(index, index + size).toLowerCase() === text
      )
        return true;
    return false;
  }
}
