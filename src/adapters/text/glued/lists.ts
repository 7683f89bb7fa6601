import type { Item } from '../names/lists.js';
import type { Range, Tokens } from '../tokens.js';
import { type GluedName, readGluedName } from './names.js';
import { startsGluedName } from './starts.js';
import { demonymOf, type GluedWords } from './words.js';

/** Beyond this a list is no list. */
const maxTokens = 120;
/** Words that may be said of a body in a list. */
const maxClause = 14;

/** Reads a list of organisations at a token: its items, and the token after it. */
export function readGluedList(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  sentenceEnd: number,
): { items: Item[]; to: number } {
  const end = Math.min(sentenceEnd, at + maxTokens);
  const items: Item[] = [];
  let to = at;
  let index = skipLeads(tokens, words, at, end);
  while (index < end) {
    const name = readGluedName(tokens, words, index, end);
    if (!name) {
      const other = skipOther(tokens, words, index, end);
      if (other === undefined) break;
      index = other;
      continue;
    }
    if (name.head?.list) {
      const shared = readShared(tokens, words, name, end);
      if (!shared) {
        // "New companies and X".
        const other = skipOther(tokens, words, index, end);
        if (other === undefined) break;
        index = other;
        continue;
      }
      items.push(...shared.items);
      to = shared.to;
    } else {
      const parent = skipParent(tokens, words, name.after, end);
      const code = parent > name.after ? countryIn(tokens, words, name.after, parent) : undefined;
      items.push({ ...itemOf(name), ...(code && { country: code }) });
      to = parent;
    }
    const clause = pastClause(tokens, words, to, end);
    if (clause !== undefined) {
      index = clause;
      continue;
    }
    const seat = afterSeat(tokens, words, to, end);
    const next = readSign(tokens, words, seat, end);
    if (next === undefined || (seat > to && !readGluedName(tokens, words, next, end))) break;
    index = next;
  }
  return { items, to };
}

/** Past ", which lent us its rooms, and with": what is said of a body of the list, to the next name. */
function pastClause(tokens: Tokens, words: GluedWords, at: number, end: number): number | undefined {
  const which = words.sets.relatives.match(tokens, tokens.key(at) === ',' ? at + 1 : at, end);
  if (!which) return undefined;
  for (let index = which.to; index < Math.min(end - 2, which.to + maxClause); index++) {
    const key = tokens.key(index);
    if (/^[.;:«»"؟!?]$/.test(key)) return undefined;
    if (key !== ',') continue;
    if (!isAnd(tokens, words, index + 1)) return undefined;
    const next = skipLeads(tokens, words, index + 2, end);
    return startsGluedName(tokens, words, next, end) ? next : undefined;
  }
  return undefined;
}

/** Past "in Lebanon", which says where a body of the list is. */
function afterSeat(tokens: Tokens, words: GluedWords, at: number, end: number): number {
  // "In the province", melted.
  const key = tokens.key(at);
  if (key.startsWith('ب') && words.lists.definiteKinds.has(key.slice(1))) return at + 1;
  const glued = key === 'ب' && tokens.glued(at + 1) ? { to: at + 1 } : undefined;
  const there = words.sets.there.match(tokens, at, end) ?? glued;
  const kind = there && words.kinds.match(tokens, there.to, end);
  const place = there && words.places.match(tokens, kind?.to ?? there.to, end);
  if (place) return place.to;
  if (!there || there === glued || tokens.key(there.to) === words.rules.clitics.and) return at;
  // "In the first phase and X".
  let index = there.to;
  const isDefinite = (token: number) => tokens.key(token).startsWith(words.rules.clitics.article);
  while (index < Math.min(end, there.to + 3) && isDefinite(index)) index++;
  return index > there.to ? index : at;
}

function itemOf({ from, to, acronym, body }: GluedName): Item {
  const more = { ...(acronym && { acronym }), ...(body && { body }) };
  return { name: { from, to }, organization: true, fields: false, ...more };
}

/** "Belonging to the Ministry of …", "in Lebanon" between commas: said of the name before. */
function skipParent(tokens: Tokens, words: GluedWords, at: number, end: number): number {
  const belongs = words.sets.belonging.match(tokens, at, end);
  if (!belongs) return at;
  let index = belongs.to;
  if (tokens.key(index) === 'ل') index++;
  const parent = readGluedName(tokens, words, index, end);
  if (parent && !parent.head?.list) return parent.after;
  // "… to the United Nations", its article melted into the preposition.
  while (index < end && /^(?:لل|ال)/.test(tokens.key(index))) index++;
  return index;
}

/** The country that a parent's name tells by an adjective. */
function countryIn(tokens: Tokens, words: GluedWords, from: number, to: number): Item['country'] {
  for (let index = from; index < to; index++) {
    const code = demonymOf(words, tokens.key(index));
    if (code) return { from: index, to: index + 1, code };
  }
  return undefined;
}

/** Past a member that is no name ("the Ministry", "local cooperatives"), to the name after its comma or "and". */
function skipOther(tokens: Tokens, words: GluedWords, at: number, end: number): number | undefined {
  let start = at;
  for (let index = at; index < Math.min(end, at + 8) && index < start + 5; index++) {
    const next = index > start ? readSign(tokens, words, index, end) : undefined;
    if (next !== undefined) {
      if (readGluedName(tokens, words, next, end)) return next;
      // "The schools, and the mosques, and X".
      const goesOn =
        isAnd(tokens, words, next - 1) && tokens.key(next).startsWith(words.rules.clitics.article);
      if (!goesOn) return undefined;
      [start, index] = [next, next];
    }
    if (!tokens.isWord(index) || (tokens.glued(index + 1) && tokens.key(index).length === 1))
      return undefined;
    const official = index === start && words.sets.officials.match(tokens, index, end);
    // "The programme and X".
    const spoken = index === start && words.heads.get(tokens.key(index))?.definite === true;
    if ((!official && !spoken && words.sets.stops.match(tokens, index, end)) || tokens.linesBefore(index) > 0)
      return undefined;
  }
  return undefined;
}

function isAnd(tokens: Tokens, words: GluedWords, index: number): boolean {
  // Some write it apart.
  return tokens.key(index) === words.rules.clitics.and && tokens.isWord(index + 1);
}

/** Past "and", a comma, "as well as", and a preposition repeated after them. */
function readSign(tokens: Tokens, words: GluedWords, at: number, end: number): number | undefined {
  let index = at;
  if (tokens.key(index) === ',' || tokens.key(index) === ';') index++;
  const joiner = words.sets.joiners.match(tokens, index, end);
  if (joiner) index = joiner.to;
  else if (tokens.key(index) === words.rules.clitics.and) {
    index++;
    const after = words.sets.joiners.match(tokens, index, end);
    if (after) index = after.to;
  }
  return index === at || index >= end ? undefined : skipLeads(tokens, words, index, end);
}

function skipLeads(tokens: Tokens, words: GluedWords, at: number, end: number): number {
  const lead = words.sets.listLeads.match(tokens, at, end);
  if (!lead) return at;
  return skipLeads(tokens, words, tokens.key(lead.to) === ':' ? lead.to + 1 : lead.to, end);
}

/**
 * "Ministries of A, B and C": with commas these divide, and an "and" is inside a name; without, each "and" divides but
 * those of one portfolio. A dual has two; what does not come out as two is left out.
 */
function readShared(
  tokens: Tokens,
  words: GluedWords,
  { from, head }: GluedName,
  end: number,
): { items: Item[]; to: number } | undefined {
  const { article } = words.rules.clitics;
  const list = head?.list;
  if (!list) return undefined;
  const members: { from: number; to: number; and: boolean; comma: boolean }[] = [];
  // "Governments of Japan and Canada".
  const land = (index: number) =>
    head.takes === 'countries' ? words.places.match(tokens, index, end) : undefined;
  const isMember = (index: number) => index < end && (land(index)?.value.type === 'country' || isName(index));
  const isName = (index: number) =>
    !startsGluedName(tokens, words, index, end) &&
    !words.sets.stops.match(tokens, index, end) &&
    tokens.isWord(index) &&
    (head.takes !== 'fields' || tokens.key(index).startsWith(article));
  let index = from + 1;
  let [and, comma] = [false, false];
  while (isMember(index)) {
    const start = index;
    const place = head.takes === 'fields' ? undefined : words.places.match(tokens, index, end);
    index = place?.to ?? index + 1;
    while (
      index < end &&
      !isAnd(tokens, words, index) &&
      isMember(index) &&
      tokens.linesBefore(index) === 0
    ) {
      if (head.takes !== 'fields' && !tokens.key(index).startsWith(article)) break;
      index++;
    }
    members.push({ from: start, to: index, and, comma });
    // "A and B, …": what divides with "and" alone has no comma before its next.
    if (tokens.key(index) === ',' && and && !comma && !isAnd(tokens, words, index + 1)) break;
    comma = tokens.key(index) === ',';
    let next = comma ? index + 1 : index;
    and = isAnd(tokens, words, next);
    if (and) next++;
    if (next === index || !isMember(next)) break;
    index = next;
  }
  const last = members.at(-1);
  if (!last) return undefined;
  // "The two Ministries of A and B".
  const groups = list.two && members.length === 2 ? members : group(members);
  // "Telephone companies": of one kind, and no names.
  if (!groups || groups.length < 2 || (list.two && groups.length !== 2)) return { items: [], to: last.to };
  const shared = { from, to: from + 1, restored: list.singular };
  const items = groups.map((name) => ({ name, head: shared, organization: true, fields: false }));
  return { items, to: last.to };

  function group(all: typeof members): Range[] | undefined {
    const commas = all.some((member) => member.comma);
    const joined: { from: number; to: number }[] = [];
    for (const member of all) {
      const before = joined.at(-1);
      const whole = before && tokens.slice(before.from, member.to);
      const isPortfolio = before && words.sets.portfolios.whole(tokens, before.from, member.to) !== undefined;
      const inside = member.and && !member.comma && (commas || isPortfolio);
      if (before && whole && inside) before.to = member.to;
      else joined.push({ from: member.from, to: member.to });
    }
    // A last "and" after commas may divide too: "A, B and C", each of one word.
    const tail = all.at(-1);
    const end = joined.at(-1);
    if (commas && tail && end && tail.and && !tail.comma && end.from !== tail.from) {
      const isPortfolio = words.sets.portfolios.whole(tokens, end.from, end.to) !== undefined;
      const plain = all.every((member, at) => at === all.length - 1 || !member.and);
      if (plain && !isPortfolio) {
        end.to = all.at(-2)?.to ?? end.to;
        joined.push({ from: tail.from, to: tail.to });
      }
    }
    if (list?.two && joined.length === 3) return pairUp(joined);
    return joined;
  }

  /** Three fields of two ministries: only where two of them are known to be one's. */
  function pairUp(all: readonly Range[]): Range[] | undefined {
    const [a, b, c] = all;
    if (!a || !b || !c) return undefined;
    if (words.sets.portfolios.whole(tokens, b.from, c.to)) return [a, { from: b.from, to: c.to }];
    return words.sets.portfolios.whole(tokens, a.from, b.to) ? [{ from: a.from, to: b.to }, c] : undefined;
  }
}
