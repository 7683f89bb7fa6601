import type { BodyKind } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { endOfName } from './nameEnd.js';
import { purposeEnd, seatEnd } from './nameSeats.js';
import { actorEnd, countryAt, landEnd, residenceEnd, startsGluedName } from './starts.js';
import { demonymOf, type GluedHead, type GluedWords } from './words.js';

/** A name of an organisation, or a noun in the plural that heads a list of them. */
export interface GluedName extends Range {
  /** The token after it, brackets included. */
  readonly after: number;
  readonly acronym?: Range;
  readonly head?: GluedHead;
  readonly body?: BodyKind;
  /** A country by itself. */
  readonly country?: string;
}

/**
 * Reads the name of an organisation at a token, in a script without capitals. It begins at a noun of organisations, a
 * known body or a country, and goes on through
 *
 * - words without article right after the noun, three at most, up to the first with the article or a known place;
 * - words with the article, after them; and with "for the", once;
 * - "and" with such a word, where the noun takes fields of work ("ministry of health and population").
 *
 * It ends before punctuation, a word of `stops` (preposition, verb, time, people), a number, and before "and" with
 * what begins a name of its own. An acronym in brackets belongs to it.
 */
export function readGluedName(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  end: number,
): GluedName | undefined {
  if (at >= end) return undefined;
  const body = words.bodies.match(tokens, at, end);
  // "The secretariat of state": two words for one noun.
  const long = words.sets.longHeads.match(tokens, at, end) ? noHead : undefined;
  const known = long ?? words.heads.get(tokens.key(at));
  const country = countryAt(tokens, words, at, end);
  const actor = body || known || country ? undefined : actorEnd(tokens, words, at, end);
  if (!body && !known && !country && actor === undefined) return undefined;
  const isUnitOfLand = words.kinds.match(tokens, at, end) !== undefined;
  // "The park X of Y" goes on as the names of bodies do.
  const head = known ?? (actor !== undefined && !isUnitOfLand ? park : undefined);
  const after = (to: number) => withAcronym(tokens, words, { from: at, to }, end);
  if (actor !== undefined && !head) return { ...after(actor), head: noHead };
  if (head?.list) return { from: at, to: at + 1, after: at + 1, head };
  const quoted = head && !head.list && !body ? quotedName(tokens, words.rules, at, end) : undefined;
  if (quoted && words.sets.projectHeads.match(tokens, at, end)) return undefined;
  if (quoted && head) return { ...quoted, head };
  const owner = (from: number, last: number) => {
    const name = readGluedName(tokens, words, from, last);
    return name && { to: name.to, list: name.head?.list !== undefined, country: name.country !== undefined };
  };
  // "A unit for": only one that is named by what it is of.
  const isUnit = words.sets.units.match(tokens, at, end) !== undefined;
  if (isUnit && (head?.definite || !tokens.key(at + 1).startsWith(words.rules.clitics.article)))
    return undefined;
  const to = head ? endOfName(tokens, words, at, end, head, owner) : undefined;
  // A whole name that is known does not go on with "and", nor a union's with "for".
  const isUnion = body?.value === 'donor' && words.sets.unions.match(tokens, at, end)?.to === body.to;
  const whole =
    body && (tokens.key(body.to) === words.rules.clitics.and || (isUnion && /^لل/.test(tokens.key(body.to))));
  if (body && (whole || body.to >= (to ?? 0))) {
    const adjective = demonymOf(words, tokens.key(body.to)) !== undefined && body.value === 'other';
    const there = residenceEnd(tokens, words, at, body.to, end);
    if (there !== undefined) return { ...after(there), head: head ?? noHead, body: body.value };
    const last = adjective && body.to < end && tokens.linesBefore(body.to) === 0 ? body.to + 1 : body.to;
    return { ...after(last), head: head ?? noHead, body: body.value };
  }
  if (country && !to) return { ...after(country.to), country: country.value.code ?? '' };
  if (!to || !head) return undefined;
  // "The running of the centre".
  const spoken =
    head.takes === 'fields' && !head.definite && to === at + 2
      ? words.heads.get(tokens.key(at + 1))
      : undefined;
  // "The school of the village".
  const area =
    !head.definite &&
    to === at + 2 &&
    tokens.key(at + 1).startsWith('ال') &&
    words.sets.definiteKinds.match(tokens, at + 1, to);
  if (area) return undefined;
  // "The last centre": one that is spoken of already.
  const told = seatEnd(tokens, words, at, to, end);
  if (told === undefined && head.definite && to === at + 2 && words.sets.spokenOf.match(tokens, at + 1, to))
    return undefined;
  if (spoken?.definite && spoken.takes === 'fields' && !words.sets.fields.match(tokens, at + 1, to))
    return undefined;
  // A noun by itself, "the ministry", is no name.
  if (to === at + 1) return undefined;
  const last =
    landEnd(tokens, words, at, to, end) ??
    ofDonor(tokens, words, at, to, end) ??
    shortened(tokens, words, to, end) ??
    campusEnd(tokens, words, at, to, end) ??
    to;
  const own = purposeEnd(tokens, words, at, last, end) ?? last;
  const seat = seatEnd(tokens, words, at, own, end) ?? own;
  return { ...after(seat), head, ...(body && { body: body.value }) };
}

/** "The programme of small grants of the Fund": of the donor that keeps it. */
function ofDonor(tokens: Tokens, words: GluedWords, at: number, to: number, end: number): number | undefined {
  if (tokens.key(to) !== 'ل' || !tokens.glued(to + 1)) return undefined;
  const owner = words.sets.projectHeads.match(tokens, at, end) && words.bodies.match(tokens, to + 1, end);
  return owner?.value === 'donor' ? owner.to : undefined;
}

/** "University of Saint Joseph in Beirut": the town of a university that is named after somebody, where the name ends. */
function campusEnd(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  to: number,
  end: number,
): number | undefined {
  const { houses, there } = words.sets;
  const lead = houses.match(tokens, at, end) && there.match(tokens, to, end);
  if (!lead || tokens.linesBefore(to) > 0) return undefined;
  const town = words.places.match(tokens, lead.to, end);
  const isTown = town?.value.type === 'city' || town?.value.type === 'seat';
  const next = isTown ? tokens.key(town.to) : undefined;
  const ends = town && (town.to >= end || tokens.linesBefore(town.to) > 0 || /^[,.;:،؛)]$/.test(next ?? ''));
  return isTown && ends ? town.to : undefined;
}

/** "(The environment of one sea) and of the gulf of X (ABC)": the letters in brackets are of the whole. */
function shortened(tokens: Tokens, words: GluedWords, to: number, end: number): number | undefined {
  if (tokens.key(to) !== words.rules.clitics.and || startsGluedName(tokens, words, to + 1, end))
    return undefined;
  for (let at = to + 1; at < Math.min(end - 2, to + 4); at++) {
    if (tokens.key(at) === '(')
      return at > to + 1 && /^[A-Z]{3,10}$/.test(tokens.word(at + 1)) && tokens.key(at + 2) === ')'
        ? at
        : undefined;
    if (!tokens.isWord(at) || words.sets.stops.match(tokens, at, end)) return undefined;
  }
  return undefined;
}

/** "The company «X»": what stands in the marks, right behind the noun, is the name. */
function quotedName(tokens: Tokens, { clitics }: GluedWords['rules'], at: number, end: number) {
  // "The farmers' cooperative «X»".
  const described = tokens.key(at + 1).startsWith(clitics.article);
  const open = described && !/^["“«]$/.test(tokens.key(at + 1)) ? at + 2 : at + 1;
  if (!/^["“«]$/.test(tokens.key(open))) return undefined;
  for (let close = open + 2; close < Math.min(end, open + 7); close++) {
    if (/^["”»]$/.test(tokens.key(close))) return { from: open + 1, to: close, after: close + 1 };
  }
  return undefined;
}

const park: GluedHead = { takes: 'names', definite: false };
const noHead: GluedHead = { takes: 'fields', definite: true };

function withAcronym(tokens: Tokens, words: GluedWords, { from, to }: Range, end: number) {
  const open = tokens.key(to) === '(' ? to : -1;
  if (open < 0 || open + 2 >= end) return { from, to, after: to };
  let close = open + 1;
  while (close < end && close < open + 8 && tokens.key(close) !== ')') close++;
  if (tokens.key(close) !== ')') return { from, to, after: to };
  const text = tokens.slice(open + 1, close);
  const isShort = /^[A-Za-z][A-Za-z&. -]{1,14}$/.test(text) && /[A-Z]/.test(text);
  const acronym = isShort && { acronym: { from: open + 1, to: close } };
  // "Food and Agriculture Organization (FAO)" in the letters of the text.
  // "(UNESCO – Fund for …)"
  const last = tokens.key(open + 2) === '-' ? open + 2 : close;
  const own =
    last === open + 2 && tokens.key(to + 1).length < 10 && /^[\u0621-\u064a]+$/.test(tokens.word(open + 1));
  // "(Egypt)" says where it is.
  const land = words.places.match(tokens, open + 1, close) !== undefined;
  const spelled = own &&
    !land &&
    !words.heads.has(tokens.key(open + 1)) && { acronym: { from: open + 1, to: last } };
  return { from, to, after: close + 1, ...(acronym || spelled) };
}
