import type { Compiled } from '../compiled.js';
import { countryOf } from '../places/countryOf.js';
import type { Range, Tokens } from '../tokens.js';
import type { Chunk } from './names.js';

/** How far behind a name the brackets with its acronym are looked for, in tokens. */
const maxReach = 14;

/**
 * The acronym behind a name that goes on over small words: "the Department of Inspection *for Mines and Quarries* (DIMQ)".
 * Its letters begin the words up to the brackets, from the first on; no later word begins a name with these letters.
 */
export function reachToAcronym(
  tokens: Tokens,
  words: Compiled,
  chunk: Chunk,
  end: number,
): Range | undefined {
  if (chunk.acronym || chunk.body || chunk.country || chunk.owner || chunk.after !== chunk.to)
    return undefined;
  const last = Math.min(end, chunk.to + maxReach);
  let open = chunk.to;
  while (open < last && tokens.key(open) !== '(') {
    const key = tokens.key(open);
    const goesOn = tokens.isWord(open) ? tokens.capital(open) || isInside(open) : /^[,&/'-]$/.test(key);
    if (!goesOn || tokens.linesBefore(open) > 1) return undefined;
    open++;
  }
  if (open >= last || open === chunk.to || tokens.key(open + 2) !== ')' || open + 2 >= end) {
    // "(OPS-WASH)"
    const joined =
      tokens.key(open + 2) === '-' && tokens.key(open + 4) === ')' && open < last && open > chunk.to;
    if (!joined || open + 4 >= end) return undefined;
  }
  const close = tokens.key(open + 2) === ')' ? open + 2 : open + 4;
  const acronym = { from: open + 1, to: close };
  const letters = lettersOf(tokens, acronym);
  if (letters.length < 3 || !isSpelled(tokens, { from: chunk.from, to: open }, letters)) return undefined;
  if (isSpelled(tokens, chunk, letters)) return undefined;
  for (let at = chunk.from + 1; at < open; at++)
    if (tokens.capital(at) && isSpelled(tokens, { from: at, to: open }, letters)) return undefined;
  return acronym;

  function isInside(at: number): boolean {
    const key = tokens.key(at);
    if (words.determiners.has(key)) return !words.and.has(tokens.key(at - 1)) && tokens.key(at - 1) !== ',';
    return (
      words.of.has(key) || words.afterNoun.has(key) || words.and.has(key) || key === 'in' || key === 'with'
    );
  }
}

function lettersOf(tokens: Tokens, { from, to }: Range): string {
  const text = tokens.slice(from, to).replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}.*\p{Lu}/u.test(text) ? text.toLowerCase() : '';
}

/**
 * Whether letters are beginnings of capitalised words, one word after the other, all of them used up by the last word or
 * the one before it: of each word one letter or a few, or all of a word in capitals ("OPS-WASH").
 */
function isSpelled(tokens: Tokens, { from, to }: Range, letters: string): boolean {
  let reached = new Set([0]);
  let first = true;
  let closing = false;
  let skipped = 0;
  for (let index = from; index < to; index++) {
    if (!tokens.capital(index)) continue;
    const key = tokens.key(index);
    const next = new Set<number>();
    for (const start of reached) {
      const most = tokens.allCaps(index) ? key.length : 3;
      for (let size = 1; size <= most && key[size - 1] !== undefined; size++) {
        if (key[size - 1] !== letters[start + size - 1]) break;
        next.add(start + size);
      }
    }
    if (first && !next.size) return false;
    // A word without a letter of its own: one at most.
    if (!next.size) {
      skipped++;
      if (skipped > 1) return false;
    } else reached = next;
    first = false;
    closing = reached.has(letters.length);
  }
  return closing;
}

/** "the Embassy of Norway in Uganda", "the Delegation of the European Union in Tirana": where its seat ends. */
export function endOfSeat(
  tokens: Tokens,
  words: Compiled,
  chunk: Chunk,
  at: number,
  end: number,
  inside = false,
): number | undefined {
  const place = words.mentions.match(tokens, at, end);
  const type = place?.value.type;
  if (place && type === 'country' && isSpread(tokens, words, chunk)) return place.to;
  if (!place || inside || !isPosted(tokens, words, chunk)) return undefined;
  if (type !== 'country' && type !== 'capital' && type !== 'seat' && type !== 'town') return undefined;
  return tokens.capital(place.to) && place.to < end ? undefined : place.to;
}

/** "Centre for Transparency": a body of people who work for something, named with the country they are in. */
function isSpread(tokens: Tokens, words: Compiled, { from, to }: Chunk): boolean {
  if (words.bodies.match(tokens, from, to) || words.mentions.match(tokens, from, to)) return false;
  for (let index = from; index < Math.min(to - 2, from + 3); index++)
    if (words.spread.has(tokens.key(index)) && words.afterNoun.has(tokens.key(index + 1))) return true;
  return false;
}

/** "Embassy of Norway", "Canadian High Commission": a body of one country in another. */
function isPosted(tokens: Tokens, words: Compiled, { from, to }: Chunk): boolean {
  const adjective = words.mentions.match(tokens, from, to);
  if (adjective?.value.type === 'demonym' && words.posts.has(tokens.key(to - 1)))
    return to - adjective.to < 3;
  for (let index = from; index < Math.min(to, from + 3); index++) {
    if (!words.posts.has(tokens.key(index)) || !words.of.has(tokens.key(index + 1))) continue;
    const owner = index + 2 + Number(words.determiners.has(tokens.key(index + 2)));
    return (
      countryOf(tokens, words, { from: index, to })?.to === to ||
      words.bodies.whole(tokens, owner, to) === 'donor'
    );
  }
  return false;
}

/** "the Clean Rivers Programme *of the Kenya Water Authority*": who owns a programme, where the whole is no known body. */
export function ownerOfProgramme(tokens: Tokens, words: Compiled, { from, to }: Chunk): number | undefined {
  if (words.bodies.match(tokens, from, to)) return undefined;
  for (let index = from + 1; index < to - 2; index++) {
    if (!words.projectNouns.has(tokens.key(index)) || !tokens.capital(index)) continue;
    if (!words.of.has(tokens.key(index + 1))) continue;
    const owner = index + 2 + Number(words.determiners.has(tokens.key(index + 2)));
    const named = words.bodies.match(tokens, owner, to);
    if (named) return owner;
    const country = words.mentions.whole(tokens, owner, to)?.type === 'country';
    for (let at = owner; at < to && !country; at++)
      if (words.nouns.has(tokens.key(at)) && tokens.capital(at)) return owner;
    return undefined;
  }
  return undefined;
}

/** "the Scottish Government*'s Malawi Development Programme*": where the name of who runs a programme ends. */
export function endOfRunner(tokens: Tokens, words: Compiled, { from, to }: Chunk): number | undefined {
  if (!words.projectNouns.has(tokens.key(to - 1)) || words.bodies.whole(tokens, from, to)) return undefined;
  for (let index = to - 3; index > from; index--) {
    if (tokens.key(index) !== "'" || !words.possessive.has(tokens.key(index + 1))) continue;
    const owner = tokens.key(index - 1);
    return words.nouns.has(owner) && !words.groups.has(owner) && !words.projectNouns.has(owner)
      ? index
      : undefined;
  }
  return undefined;
}

/** "Lasoona, *an organisation based in Mingora,*": whether what stands behind a name says that it is one. */
export function isCalledBody(tokens: Tokens, words: Compiled, to: number, end: number): boolean {
  if (tokens.key(to) !== ',' || !words.determiners.has(tokens.key(to + 1))) return false;
  for (let index = to + 2; index < Math.min(end, to + 9); index++) {
    const key = tokens.key(index);
    if (tokens.capital(index) && words.mentions.match(tokens, index, index + 1)?.value.type !== 'demonym')
      return false;
    if (words.introducers.has(key) && !words.introducers.has(tokens.key(index + 1))) {
      const next = tokens.key(index + 1);
      const ends = index + 1 >= end || !tokens.isWord(index + 1) || words.functionWords.has(next);
      return (ends && next !== '-') || /(?:ed|ing)$/.test(next);
    }
    const describes =
      key === '-' || (tokens.isWord(index) && !words.functionWords.has(key) && !words.people.has(key));
    if (!describes) return false;
  }
  return false;
}

/** "the Swiss Solidarity *foundation*": a small noun of organisations behind a name of two words or of odd capitals. */
export function isBeforeNoun(tokens: Tokens, words: Compiled, { from, to }: Range, end: number): boolean {
  if (to >= end || !tokens.small(to) || !words.introducers.has(tokens.key(to))) return false;
  if (!words.determiners.has(tokens.key(from - 1)) || tokens.glued(to)) return false;
  const next = tokens.key(to + 1);
  if (words.introducers.has(next) || tokens.key(to + 1) === '-') return false;
  return to - from > 1 && !words.mentions.whole(tokens, from, to) && !words.kinds.match(tokens, to - 1, to);
}
