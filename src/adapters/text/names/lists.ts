import type { Compiled } from '../compiled.js';
import type { BodyKind } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';
import { skipIntroducer } from './introducers.js';
import { type Chunk, isAcronymOfBoth, readAcronym, readChunk, spells } from './names.js';
import {
  endOfRunner,
  endOfSeat,
  isBeforeNoun,
  isCalledBody,
  ownerOfProgramme,
  reachToAcronym,
} from './reach.js';
import { readSentenceList } from './sentenceLists.js';
import { endOfShared, sharedItems } from './sharedHeads.js';

/** One organisation of a list. */
export interface Item {
  readonly name: Range;
  readonly acronym?: Range;
  readonly parent?: Range;
  /** The shared noun of the list, in the singular with its small word: "Ministry of". */
  readonly head?: Range & { readonly restored: string };
  /** A country stated after it: "…, Japan". */
  readonly country?: Range & { readonly code: string };
  readonly organization: boolean;
  /** No more than the words of a portfolio: "Trade". */
  readonly fields: boolean;
  readonly body?: BodyKind;
}

/** What stands between two chunks of a list. */
interface Sign {
  readonly comma: boolean;
  readonly and: boolean;
  /** "as well as", a semicolon: never inside a name. */
  readonly strong: boolean;
  readonly semicolon: boolean;
  readonly slash: boolean;
  /** "the" or a repeated preposition follows. */
  readonly led: boolean;
  /** A preposition is said again: "and of". */
  readonly again: boolean;
}

/** A chunk of a list. */
export interface Link {
  readonly chunk: Chunk;
  /** Before the chunk; none before the first. */
  readonly sign?: Sign;
  /** The country that owns it. */
  readonly owner?: Item['country'];
}

/** Beyond this a list is no list. */
const maxList = 800;

/** Reads a list of organisations at a token: its items, and the token after it. `isSubject`: a verb may follow. */
export function readList(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  isSubject = false,
): { items: Item[]; to: number } {
  if (words.sentence) return readSentenceList(tokens, words, at, end);
  const { links, to } = readLinks(tokens, words, at, end);
  return { items: resolve(tokens, words, isSubject ? links : withoutSubject(tokens, words, links, end)), to };
}

function readLinks(tokens: Tokens, words: Compiled, at: number, end: number): { links: Link[]; to: number } {
  const links: Link[] = [];
  const limit = tokens.span(at, at + 1).start + maxList;
  let index = skipLead(tokens, words, at, end);
  let to = index;
  let sign: Sign | undefined;
  for (;;) {
    const named = skipIntroducer(tokens, words, index, end);
    let chunk = readChunk(tokens, words, named, end);
    if (!chunk || tokens.span(at, chunk.to).end > limit) return { links, to };
    if (named > index) {
      chunk = introduced(tokens, words, chunk, end);
      if (sign) sign = { ...sign, led: true };
    }
    // "the European Union's Trust Fund": one name. "Canada's Department of …": the owner says the country.
    let owner: Item['country'];
    if (chunk.owner && tokens.capital(chunk.to + 2) && chunk.to + 2 < end) {
      const owned = readChunk(tokens, words, chunk.to + 2, end);
      if (!owned) return { links, to };
      if (chunk.country) owner = { from: chunk.from, to: chunk.to, code: chunk.country };
      const own = owned.acronym !== undefined && spells(tokens, owned, owned.acronym);
      // "the Scottish Government's Malawi Development Programme": whose programme it is.
      const last = tokens.key(owned.to - 1);
      const programme = chunk.organization && words.projectNouns.has(last) && !chunk.country;
      if (programme && !owned.body) chunk = { ...chunk, after: owned.after, owner: false, closed: true };
      else chunk = chunk.country || own ? owned : { ...owned, from: chunk.from, starts: true };
    }
    chunk = withDepartment(tokens, words, inCountry(tokens, words, chunk, end), end);
    // "the Center for Transparency and Accountability *in Liberia*"
    const [before] = sign?.and && chunk.fields && tokens.key(chunk.to) === 'in' ? links.slice(-1) : [];
    const seat = before && endOfSeat(tokens, words, before.chunk, chunk.to + 1, end, true);
    if (seat !== undefined) chunk = { ...chunk, to: seat, after: seat };
    const owning = ownerOfProgramme(tokens, words, chunk);
    const owned = owning === undefined ? undefined : readChunk(tokens, words, owning, end);
    if (owned) chunk = owned;
    const runner = endOfRunner(tokens, words, chunk);
    const running = runner === undefined ? undefined : readChunk(tokens, words, chunk.from, runner);
    if (running) chunk = { ...running, after: chunk.after, closed: true };
    const reached = reachToAcronym(tokens, words, chunk, end);
    if (reached)
      chunk = {
        ...{ ...chunk, to: reached.from - 1, acronym: reached, after: reached.to + 1 },
        ...{ organization: true, closed: true, fields: false, tail: true },
      };
    if (!chunk.organization && isNamedBody(chunk)) chunk = { ...chunk, organization: true };
    // "the Forum for Women Teachers (FWT) Ghana and …"
    const land = words.verbs && chunk.acronym ? words.mentions.match(tokens, chunk.after, end) : undefined;
    if (land?.value.type === 'country' && !tokens.capital(land.to)) {
      owner ??= { from: chunk.after, to: land.to, code: land.value.code };
      chunk = { ...chunk, after: land.to };
    }
    links.push({ chunk, ...(sign && { sign }), ...(owner && { owner }) });
    to = chunk.after;
    const next = readSign(tokens, words, to, end);
    if (!next) return { links, to };
    sign = next.sign;
    index = next.to;
  }

  function isNamedBody(chunk: Chunk): boolean {
    if (chunk.owner || chunk.acronym || words.notBrands.has(tokens.key(chunk.from))) return false;
    if (words.functionWords.has(tokens.key(chunk.from))) return false;
    if (words.mentions.whole(tokens, chunk.from, chunk.to)) return false;
    return isCalledBody(tokens, words, chunk.after, end) || isBeforeNoun(tokens, words, chunk, end);
  }
}

/** What a noun says to be an organisation is one, whatever its words: "the charity Bread for the Hills". */
function introduced(tokens: Tokens, words: Compiled, chunk: Chunk, end: number): Chunk {
  const named = { ...chunk, organization: true, starts: true, fields: false };
  if (chunk.body || chunk.acronym || !words.afterNoun.has(tokens.key(chunk.to))) return named;
  const next = chunk.to + 1 + Number(words.determiners.has(tokens.key(chunk.to + 1)));
  const more = words.mentions.match(tokens, next, end) ? undefined : readChunk(tokens, words, next, end);
  return more ? { ...more, from: chunk.from, organization: true, starts: true, fields: false } : named;
}

/** "the United Nations Mission in South Sudan (UNMISS)": a country inside a name that its acronym closes. */
function inCountry(tokens: Tokens, words: Compiled, chunk: Chunk, end: number): Chunk {
  if (chunk.acronym || chunk.after !== chunk.to || tokens.key(chunk.to) !== 'in') return chunk;
  let at = chunk.to + 1 + Number(words.determiners.has(tokens.key(chunk.to + 1)));
  // "in the Republic of Uganda"
  if (words.heads.get(tokens.key(at))?.takes === 'countries' && words.of.has(tokens.key(at + 1))) at += 2;
  const seat = endOfSeat(tokens, words, chunk, at, end);
  const country = words.mentions.match(tokens, at, end);
  const acronymBehind = country && readAcronym(tokens, words, { from: chunk.from, to: country.to }, end);
  if (seat !== undefined && !acronymBehind)
    return { ...chunk, to: seat, after: seat, owner: false, closed: true };
  if (country?.value.type !== 'country') return chunk;
  const acronym = readAcronym(tokens, words, { from: chunk.from, to: country.to }, end);
  // "the Embassy of Norway in Uganda"
  return acronym ? { ...chunk, to: country.to, acronym, after: acronym.to + 1, owner: false } : chunk;
}

/** "the European Commission’s humanitarian aid department (ECHO)": a part in small letters, with its acronym. */
function withDepartment(tokens: Tokens, words: Compiled, chunk: Chunk, end: number): Chunk {
  if (!chunk.owner || !tokens.small(chunk.to + 2)) return chunk;
  for (let to = chunk.to + 3; to < Math.min(end, chunk.to + 8); to++) {
    const acronym = words.nouns.has(tokens.key(to - 1))
      ? readAcronym(tokens, words, { from: chunk.from, to }, end)
      : undefined;
    if (acronym) return { ...chunk, to, acronym, after: acronym.to + 1, owner: false, tail: true };
    if (!tokens.small(to)) break;
  }
  return chunk;
}

function readSign(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): { sign: Sign; to: number } | undefined {
  let index = at;
  let [comma, and, strong, slash, semicolon] = [false, false, false, false, false];
  // Marks of emphasis behind a name: "**A** and **B**".
  while (index < end && index < at + 2 && /^[*_]+$/.test(tokens.key(index))) index++;
  const start = index;
  for (let count = 0; index < end && count < 3; count++) {
    const key = tokens.key(index);
    const joiner = words.joiners.match(tokens, index, end);
    if (key === ',' && !and) comma = true;
    else if (key === ';') strong = semicolon = true;
    else if (key === '/') slash = true;
    else if (words.and.has(key)) and = true;
    else if (joiner) {
      strong = true;
      index = joiner.to - 1;
    } else break;
    index++;
  }
  if (index === start || index >= end) return undefined;
  const to = skipLead(tokens, words, index, end, true);
  const again = words.listLeads.has(tokens.key(index));
  return { sign: { comma, and, strong, slash, semicolon, led: to > index, again }, to };
}

/** Past "the", and inside a list a repeated "from the". */
function skipLead(tokens: Tokens, words: Compiled, at: number, end: number, inside = false): number {
  let index = at;
  while (index < end && index < at + 5 && isLead(tokens.key(index))) index++;
  // "the provincial Ministry of Health"
  const level =
    words.verbs?.sets.levels.has(tokens.key(index)) && words.determiners.has(tokens.key(index - 1));
  if (level && tokens.small(index) && tokens.capital(index + 1) && index + 1 < end) return index + 1;
  return index;

  function isLead(key: string): boolean {
    return /^[*_]+$/.test(key) || words.determiners.has(key) || (inside && words.listLeads.has(key));
  }
}

/**
 * Without names at the end that turn out to be the subject of what follows, or to describe it: "funded by Japan,
 * UNICEF trained …", "UNICEF partners". They are dropped back to the last plain comma, else the last alone.
 */
function withoutSubject(
  tokens: Tokens,
  words: Compiled,
  links: readonly Link[],
  end: number,
): readonly Link[] {
  const last = links.at(-1)?.chunk;
  if (!last) return links;
  const next = last.after;
  const [before, ending] = [links.at(-2)?.chunk, links.at(-1)];
  const one = before && ending?.sign && isOneName(tokens, words, before, ending.sign, last);
  // "A grant from Norway helped …": alone behind its preposition it is no subject.
  const alone = links.length === (one ? 2 : 1);
  if (alone && words.auxiliaries.has(tokens.key(next))) return links;
  if (one && alone && isCouple(tokens, words, before, last)) return links;
  const comma =
    links.length > 1 && !last.organization && !words.and.has(tokens.key(next))
      ? links.at(-1)?.sign
      : undefined;
  // "Thanks to funding from A, the B for …": nothing closes a list there.
  const isOpen = next < end && !/^[.;:!?)]$/.test(tokens.key(next));
  if (comma?.comma && !comma.and && !comma.strong && isOpen) return links.slice(0, -1);
  const goesOn = tokens.small(next) && !words.functionWords.has(tokens.key(next)) && next < end;
  if (!last.owner && !goesOn && !(tokens.key(next) === '-' && tokens.glued(next) && next < end)) return links;
  // "with A (AA) and B (BB) organised": names spelled out side by side are one list.
  const ends = links.at(-1)?.sign;
  if (links.length === 2 && ends?.and && !ends.comma && last.acronym && links[0]!.chunk.acronym) return links;
  for (let index = links.length - 1; index > 0; index--) {
    const sign = links[index]?.sign;
    if (sign?.comma && !sign.and) return links.slice(0, index);
  }
  // "A and the Boys and Girls Club planted": the subject is the whole name.
  return links.slice(0, one ? -2 : -1);
}

/** Joins chunks to names and splits them into items; what can be read in two ways is left out. */
function resolve(tokens: Tokens, words: Compiled, links: readonly Link[]): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < links.length; ) {
    const link = links[index]!;
    if (link.chunk.plural) {
      const end = endOfShared(tokens, words, links, index);
      items.push(...sharedItems(tokens, words, links.slice(index, end), link.chunk));
      index = end;
    } else index = readItem(index);
  }
  return items;

  /** Reads one name that starts with a link and gives the number of the link after it. */
  function readItem(start: number): number {
    let chunk = links[start]!.chunk;
    let [clear, open, closed] = [true, false, false];
    const adjectives = endOfAdjectives(start);
    let index = start + 1;
    for (; index < links.length; index++) {
      const { sign, chunk: next } = links[index]!;
      if (!sign) break;
      if (
        sign.slash &&
        !isSlashed(tokens, chunk, sign, next) &&
        !sign.comma &&
        !sign.and &&
        words.units.has(tokens.key(chunk.to - 1)) &&
        !next.acronym
      ) {
        if (next.organization) items.push({ ...itemOf(chunk), parent: { from: next.from, to: next.to } });
        return index + 1;
      }
      // "the Relief and Repatriation Commissioner": somebody in an office.
      if (sign.and && !sign.led && words.titles.has(tokens.key(next.to - 1))) return index + 1;
      // "Bureau of Standards, the Vocational Education and Training Authority"
      const body = links[index + 1];
      const isOther =
        sign.comma &&
        sign.led &&
        next.fields &&
        !next.tail &&
        body?.sign?.and &&
        !body.sign.led &&
        !body.sign.comma &&
        body.chunk.tail;
      if (isOther) break;
      const whole =
        index < adjectives ||
        isSlashed(tokens, chunk, sign, next) ||
        isOneName(tokens, words, chunk, sign, next);
      const verdict = whole
        ? 'join'
        : judge(tokens, chunk, sign, next, { open, closed, last: inList(index) });
      if (verdict === 'split') break;
      if (verdict === 'unclear') clear = false;
      if (sign.and) [open, closed] = [false, true];
      else if (sign.slash) open = false;
      else [open, closed] = [!next.country, false];
      chunk = {
        ...next,
        from: chunk.from,
        organization: chunk.organization || next.organization,
        starts: true,
      };
      if (links[start]!.chunk.takes)
        chunk = { ...chunk, takes: links[start]!.chunk.takes!, tail: false, closed: false, fields: false };
      if (next.acronym) chunk = { ...chunk, closed: true };
    }
    // "Ministry of Health, Trade" without its "and" is not one name for sure.
    if (!clear || open) return index;
    const after = links[index];
    const isCountry =
      after?.chunk.country && after.sign?.comma && !after.sign.and && index === links.length - 1;
    if (isCountry && chunk.organization && !chunk.country && links.length > 1 && !chunk.body) {
      const { from, to, country } = after.chunk;
      items.push({ ...itemOf(chunk), country: { from, to, code: country! } });
      return index + 1;
    }
    const { owner } = links[start]!;
    items.push({ ...itemOf(chunk), ...(owner && { country: owner }) });
    return index;
  }

  /** "the Technical, Entrepreneurial and Vocational Education and Training Authority": the link after the noun. */
  function endOfAdjectives(start: number): number {
    const { chunk } = links[start]!;
    if (!words.determiners.has(tokens.key(chunk.from - 1)) || chunk.organization || chunk.starts)
      return start;
    for (let index = start + 1; index < links.length; index++) {
      const { sign, chunk: next } = links[index]!;
      const inside = sign && !sign.led && !sign.strong && !sign.slash && !next.starts && !next.plural;
      if (!inside) return start;
      if (next.organization) return next.tail && index > start + 1 ? index + 1 : start;
    }
    return start;
  }

  /** Whether plain commas split the list before: then its last "and" splits too. */
  function inList(index: number): boolean {
    return index === links.length - 1 && links.slice(1, index).some(({ sign }) => sign?.comma && !sign.and);
  }
}

/** "County Water and Sanitation Agency": two parts of one name around "and", where the first is none by itself. */
function isOneName(tokens: Tokens, words: Compiled, chunk: Chunk, sign: Sign, next: Chunk): boolean {
  if (!sign.and || sign.comma || sign.led || sign.strong || next.plural) return false;
  // "the Boys and Girls Club"
  const groups = words.groups.has(tokens.key(chunk.to - 1)) && words.groups.has(tokens.key(next.from));
  if (groups && !chunk.organization) return true;
  if (!next.tail && !next.acronym) return false;
  if (chunk.body || chunk.acronym || next.body) return false;
  if (isOfWork(tokens, words, chunk, next)) return true;
  if (isCouple(tokens, words, chunk, next)) return true;
  if (next.acronym && isAcronymOfBoth(tokens, chunk, next, next.acronym)) return true;
  // "National Office for Assistance to Refugees and Disaster Victims (ONARS)"
  if (chunk.takes) return next.acronym !== undefined && !next.tail && !spells(tokens, next, next.acronym);
  if (chunk.fieldLast && next.fieldFirst) return !words.mentions.whole(tokens, chunk.from, chunk.to);
  // "Limerick and Clare Education Board": a place alone carries nothing out.
  if (!chunk.organization && isPlace(chunk.from, chunk.to)) return true;
  // "the Lake Traders and Fishers Association"
  const plural = chunk.to - chunk.from > 1 && tokens.key(chunk.to - 1).endsWith('s');
  return plural && !chunk.organization && words.determiners.has(tokens.key(chunk.from - 1));

  function isPlace(from: number, to: number): boolean {
    const type = words.mentions.whole(tokens, from, to)?.type;
    return type !== undefined && type !== 'country' && type !== 'demonym' && type !== 'none';
  }
}

/**
 * "Tonga Meteorology and Tsunami Warning Department", "Kenya Maritime Administration and Safety Agency": what a body works at,
 * two times, before its one noun.
 */
function isOfWork(tokens: Tokens, words: Compiled, chunk: Chunk, next: Chunk): boolean {
  if (!next.tail || next.starts || chunk.takes || words.mentions.whole(tokens, chunk.from, chunk.to))
    return false;
  const determined = words.determiners.has(tokens.key(chunk.from - 1));
  const named = words.mentions.match(tokens, chunk.from, chunk.to) !== undefined;
  if (!chunk.organization) return chunk.fieldLast && (determined || named);
  return words.activities.has(tokens.key(chunk.to - 1)) && next.fieldFirst && (determined || named);
}

/** "HEART/NSTA Trust": two acronyms before the noun of one body. */
function isSlashed(tokens: Tokens, chunk: Chunk, sign: Sign, next: Chunk): boolean {
  const one = chunk.to - chunk.from === 1 && tokens.allCaps(chunk.from) && !chunk.acronym && !chunk.body;
  if (!one || !sign.slash || sign.comma || sign.and || sign.led) return false;
  return next.tail && !next.acronym && next.to - next.from === 2 && tokens.allCaps(next.from);
}

/** "the Jean and Peter Hill Foundation": two first names, and the noun of those who give. */
function isCouple(tokens: Tokens, words: Compiled, chunk: Chunk, next: Chunk): boolean {
  const one = chunk.to - chunk.from === 1 && !chunk.organization && !chunk.fields && !chunk.starts;
  const gives = next.to - next.from > 2 && words.giverNouns.has(tokens.key(next.to - 1));
  if (!one || !gives || !words.determiners.has(tokens.key(chunk.from - 1))) return false;
  return !words.mentions.match(tokens, chunk.from, chunk.to) && !tokens.allCaps(chunk.from);
}

/** Whether the acronym behind a place is that of the body before it: "the University of Arid Land, Rawalpindi (UAL)". */
function isSeat(tokens: Tokens, chunk: Chunk, { from, to, acronym, organization, starts }: Chunk): boolean {
  if (!acronym || organization || starts || !chunk.organization || chunk.acronym || to - from > 1)
    return false;
  const first = tokens.word(acronym.from)[0];
  return first === tokens.word(chunk.from)[0] && first !== tokens.word(from)[0];
}

type Verdict = 'split' | 'join' | 'unclear';

/** Where the reading of a name stands: commas in it that wait for their "and", or that have it; the list's last. */
interface Progress {
  readonly open: boolean;
  readonly closed: boolean;
  readonly last: boolean;
}

function judge(
  tokens: Tokens,
  chunk: Chunk,
  sign: Sign,
  next: Chunk,
  { open, closed, last }: Progress,
): Verdict {
  // "Centre for …, Bangladesh (CIPRB)": the acronym is that of the whole.
  if (next.country && next.acronym && sign.comma && !sign.and && chunk.organization) return 'join';
  // "the Arid Agriculture University, Rawalpindi (AAUR)"
  if (sign.comma && !sign.and && isSeat(tokens, chunk, next)) return 'join';
  if (sign.strong || sign.slash || chunk.acronym || chunk.closed) return 'split';
  if (next.starts || next.plural || sign.again) return 'split';
  if (sign.led) return next.organization || !chunk.takes || !next.fields ? 'split' : 'join';
  if (chunk.takes === 'fields' && !closed) {
    if (next.fields || (open && sign.and && !next.organization)) return 'join';
    // "the Ministry of Health and Lira Health Office": the second has a noun, and no field, of its own.
    // Last of a longer list, what is no field is a body of its own: "UNICEF, the Ministry of Health and Sarvodaya".
    return sign.comma || ((next.tail || last) && !next.fieldFirst) ? 'split' : 'unclear';
  }
  // "Ministry of Heritage and Land, Green and Blue Economy": no field is a body of its own.
  if (chunk.takes === 'fields' && sign.comma && next.fields && !next.organization) return 'join';
  if (chunk.fields && !chunk.tail && next.tail && sign.and) return 'join';
  if (sign.comma || last || chunk.tail) return 'split';
  return chunk.organization && next.organization ? 'split' : 'unclear';
}

function itemOf({ from, to, acronym, organization, fields, body }: Chunk): Item {
  return { name: { from, to }, organization, fields, ...(acronym && { acronym }), ...(body && { body }) };
}
