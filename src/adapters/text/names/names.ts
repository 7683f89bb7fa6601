import type { Compiled } from '../compiled.js';
import type { BodyKind, Takes } from '../rules.js';
import type { Range, Tokens } from '../tokens.js';

/** A run of words that is one name, or a part of one, as far as it goes without a comma or an "and". */
export interface Chunk extends Range {
  /** In brackets after it. */
  readonly acronym?: Range;
  /** The token after it, brackets included. */
  readonly after: number;
  /** A plural that heads a list: "Ministries of". */
  readonly plural?: {
    readonly from: number;
    readonly to: number;
    readonly singular: string;
    readonly takes: Takes;
  };
  /** "Ministry of …": what its noun takes. */
  readonly takes?: Takes;
  /** Holds a noun of organisations, or is a known body, country or acronym. */
  readonly organization: boolean;
  /** Begins as only a name of its own can: with such a noun, a body, a country or its adjective, an acronym. */
  readonly starts: boolean;
  /** Can't go on after a comma or "and": an acronym follows, or it is a whole name. */
  readonly closed: boolean;
  /** Ends in a noun of organisations. */
  readonly tail: boolean;
  /** Nothing but words of portfolios: "Trade". */
  readonly fields: boolean;
  /** Begins with such a word, ends with one: "Sanitation Agency", "County Water". */
  readonly fieldFirst: boolean;
  readonly fieldLast: boolean;
  readonly body?: BodyKind;
  /** A country by itself. */
  readonly country?: string;
  /** "…’s" follows: an owner. */
  readonly owner: boolean;
}

/** Names in the model may be longer; beyond this a run of capitals is no name but a text in capitals. */
const maxName = 200;
/** Small words at the end of a name. */
const maxSmall = 7;

/**
 * Reads the run of capitalised words at a token, with the small words that belong inside a name: "of" before a
 * capital, "for" after a noun of organisations, hyphens and apostrophes without spaces.
 */
export function readChunk(tokens: Tokens, words: Compiled, at: number, end: number): Chunk | undefined {
  const ruler = endOfRuler(tokens, words, at, end);
  const small = ruler !== undefined || isSmallHead(tokens, words, at, end);
  if (!(tokens.capital(at) || small) || words.notNames.has(tokens.word(at))) return undefined;
  // "Representatives of the Embassy of Norway": no name begins with the people of one.
  const people = words.people.has(tokens.key(at)) && !words.groups.has(tokens.key(at));
  if (people && words.of.has(tokens.key(at + 1)) && startsSentence(tokens, at)) return undefined;
  // "US$ 2 million", "GH¢2.3 million"
  if (/^\p{Sc}$/u.test(tokens.key(at + 1)) && tokens.glued(at + 1)) return undefined;
  // "FJD 214,600"
  if (tokens.number(at + 1) !== undefined && words.currencies.match(tokens, at, end)?.to === at + 1)
    return undefined;
  const limit = tokens.span(at, at + 1).start + maxName;
  const known = words.bodies.match(tokens, at, end);
  const country = words.mentions.match(tokens, at, end);
  let to = Math.max(
    ruler ?? at + 1,
    known?.to ?? 0,
    country && country.value.type !== 'none' ? country.to : 0,
  );
  for (
    let next = step(tokens, words, at, to, end);
    next !== undefined;
    next = step(tokens, words, at, to, end)
  ) {
    if (tokens.span(at, next).end > limit) return undefined;
    to = next;
  }
  // "the Danish government"
  const own = words.mentions.whole(tokens, at, to)?.type === 'demonym' && tokens.small(to) && to < end;
  const ruled =
    own && words.heads.get(tokens.key(to))?.takes === 'countries' && words.nouns.has(tokens.key(to));
  to = ruled ? to + 1 : withoutAdjective(tokens, words, at, to, end);
  if (to <= at || words.mentions.whole(tokens, at, to)?.type === 'demonym') return undefined;
  const acronym = readAcronym(tokens, words, { from: at, to }, end);
  const owner = isOwner(tokens, to, end);
  const described = describe(tokens, words, { from: at, to });
  return {
    ...described,
    organization: described.organization || acronym !== undefined || Boolean(ruled) || ruler !== undefined,
    after: acronym ? acronym.to + 1 : to,
    owner,
    ...(acronym && { acronym }),
  };
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.linesBefore(at) > 0 || /^[.!?:;"“”•]$/.test(tokens.key(at - 1));
}

/** "the people of Japan", "the government of Canada": a small noun that a country follows. */
function isSmallHead(tokens: Tokens, words: Compiled, at: number, end: number): boolean {
  if (words.heads.get(tokens.key(at))?.takes !== 'countries' || !words.of.has(tokens.key(at + 1)))
    return false;
  const country = at + 2 + Number(words.determiners.has(tokens.key(at + 2)));
  return country < end && words.mentions.match(tokens, country, end)?.value.type === 'country';
}

/**
 * "the *municipal government of* Laoang", "the *municipality of* Laoang": small words for who rules a place, and the
 * token after the first word of its name.
 */
function endOfRuler(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  if (!words.smallRulers.size || !tokens.small(at)) return undefined;
  const levelled = words.verbs?.sets.levels.has(tokens.key(at)) === true;
  const noun = levelled ? at + 1 : at;
  if (!words.smallRulers.has(tokens.key(noun)) || !tokens.small(noun)) return undefined;
  // A government alone, or a council, is that of something else: "the council of Rotary".
  if (!levelled && words.heads.get(tokens.key(noun))?.takes !== 'names') return undefined;
  if (!words.of.has(tokens.key(noun + 1))) return undefined;
  const place = noun + 2 + Number(words.determiners.has(tokens.key(noun + 2)));
  const key = tokens.key(place);
  const named = place < end && tokens.capital(place) && !words.nouns.has(key) && !words.people.has(key);
  // "*a* county council of A", "the state government of A *official*": one of several, and one of its people.
  if (words.verbs?.sets.oneOf.has(tokens.key(at - 1)) || words.people.has(`${tokens.key(place + 1)}s`))
    return undefined;
  return named && !words.bodies.match(tokens, place, end) ? place + 1 : undefined;
}

/** The end of the name with one more word, or undefined where it ends. */
function step(tokens: Tokens, words: Compiled, at: number, to: number, end: number): number | undefined {
  if (to >= end) return undefined;
  const key = tokens.key(to);
  const next = to + 1;
  const nextCapital = next < end && tokens.capital(next);
  if (tokens.capital(to)) {
    // "Toro *WASH* Department"
    const inside = nextCapital && words.nouns.has(tokens.key(next)) && !tokens.glued(next);
    return words.notNames.has(tokens.word(to)) && !inside ? undefined : known(to);
  }
  const foreign = tokens.capital(to - 1) ? endOfForeign(tokens, words, to, end) : undefined;
  if (foreign !== undefined) return foreign;
  if (tokens.glued(to) && next < end && tokens.glued(next)) {
    if (key === '-' && tokens.isWord(next) && !words.fundedCompounds.has(tokens.key(next))) return next + 1;
    if (key === '-' && tokens.number(next) !== undefined) return next + 1;
    if (key === "'" && words.possessive.has(tokens.key(next)) && !tokens.glued(next + 1)) {
      const inside =
        tokens.capital(next + 1) &&
        next + 1 < end &&
        (to - at > 1 || words.groups.has(tokens.key(at))) &&
        !isWhole(at);
      return inside ? next + 2 : undefined;
    }
    if (key === "'" && tokens.isWord(next)) return next + 1;
    if ((key === '&' || key === '.') && tokens.capital(next)) return next + 1;
  }
  // "Farmers’ Union"
  if (
    key === "'" &&
    tokens.glued(to) &&
    nextCapital &&
    !tokens.glued(next) &&
    tokens.key(to - 1).endsWith('s')
  )
    return isWhole(at) ? undefined : next + 1;
  if (key === '.' && isInitial(tokens, words, to)) return nextCapital ? next : undefined;
  if (key === '&' && nextCapital) return next + 1;
  // "Office for Assistance to Refugees"
  if (key === 'to' && nextCapital && words.assisting.has(tokens.key(to - 1))) return known(next);
  // "Society for People with Disabilities"
  if (key === 'with' && nextCapital && words.groups.has(tokens.key(to - 1))) return known(next);
  const ofWord = words.of.has(key);
  const small = endOfSmall(tokens, words, at, to, end);
  if (small !== undefined) return small;
  // "Wajir Women for Peace"
  const groups = to - at > 1 && words.groups.has(tokens.key(to - 1)) && tokens.capital(to - 1);
  if (ofWord || (words.afterNoun.has(key) && (groups || words.nouns.has(tokens.key(to - 1))))) {
    if (nextCapital) return owner(next);
    const word = tokens.key(next);
    const small = words.determiners.has(word) || (ofWord && words.of.has(word));
    if (small && tokens.capital(next + 1) && next + 1 < end) {
      const last = owner(next + 1);
      // "the Ministry of Health of the Amhara region"
      const place = tokens.small(last) && words.kinds.match(tokens, last, end) !== undefined;
      return place ? undefined : last;
    }
  }
  return undefined;

  function isWhole(from: number): boolean {
    return words.bodies.whole(tokens, from, to) !== undefined || isCountryName(from);
  }

  function isCountryName(from: number): boolean {
    return words.mentions.whole(tokens, from, to)?.type === 'country';
  }

  function known(index: number): number {
    return words.bodies.match(tokens, index, end)?.to ?? index + 1;
  }

  /** The same behind "of", where the name of a country may hold brackets. */
  function owner(index: number): number {
    const country = words.mentions.match(tokens, index, end);
    return Math.max(known(index), country?.value.type === 'country' ? country.to : 0);
  }
}

/** Past "al-Shatea", "o Ngāi": an article of Arabic before its hyphen, or a small word of another language, and a capital. */
function endOfForeign(tokens: Tokens, words: Compiled, at: number, end: number): number | undefined {
  const key = tokens.key(at);
  const hyphen = tokens.key(at + 1) === '-' && tokens.glued(at + 1) && tokens.glued(at + 2);
  if (hyphen && /^(?:[ae][ldnrstz]|[ae]sh|ul|ud|ur)$/.test(key))
    return at + 2 < end && tokens.capital(at + 2) ? at + 3 : undefined;
  return words.particles.has(key) && at + 1 < end && tokens.capital(at + 1) ? at + 2 : undefined;
}

/** "Nyando *community forest association*", "Weligama *fishers' cooperative*": small words up to a noun of bodies. */
function endOfSmall(
  tokens: Tokens,
  words: Compiled,
  at: number,
  to: number,
  end: number,
): number | undefined {
  if (!words.smallTails.size || !tokens.small(to) || words.nouns.has(tokens.key(to - 1))) return undefined;
  if (words.bodies.match(tokens, at, end) || words.titles.has(tokens.key(to - 1))) return undefined;
  const place = words.mentions.match(tokens, at, end)?.value.type;
  if (place === 'country' || place === 'demonym') return undefined;
  for (let index = to; index < Math.min(end, to + maxSmall); index++) {
    const key = tokens.key(index);
    if (words.smallTails.has(key)) return index > to ? index + 1 : undefined;
    const owns = key === "'" || (words.possessive.has(key) && tokens.key(index - 1) === "'");
    if (!owns && !words.smallInside.has(key)) return undefined;
  }
  return undefined;
}

/** A full stop that belongs to the name: "U.S. Department", "St. Mary". */
function isInitial(tokens: Tokens, words: Compiled, stop: number): boolean {
  const before = tokens.key(stop - 1);
  return (
    tokens.glued(stop) && tokens.capital(stop - 1) && (before.length === 1 || words.abbreviations.has(before))
  );
}

/** A demonym at the end, before a small word, is that word's: "… Council Syrian refugees". */
function withoutAdjective(tokens: Tokens, words: Compiled, from: number, to: number, end: number): number {
  const last = words.mentions.match(tokens, to - 1, to);
  const small = to < end && tokens.small(to) && !words.functionWords.has(tokens.key(to));
  if (last?.value.type !== 'demonym' || !small) return to;
  let shorter = to - 1;
  while (shorter > from && !tokens.capital(shorter - 1)) shorter--;
  return shorter;
}

function isOwner(tokens: Tokens, to: number, end: number): boolean {
  return to < end && tokens.key(to) === "'" && tokens.glued(to);
}

/** "(CTU)", "(Sida)", "(MoH)": capitals, or letters that the name's words begin with, in order. */
export function readAcronym(tokens: Tokens, words: Compiled, name: Range, end: number): Range | undefined {
  const open = name.to;
  if (open + 2 >= end || tokens.key(open) !== '(') return undefined;
  let close = open + 1;
  while (close < end && close < open + 6 && tokens.key(close) !== ')') close++;
  if (tokens.key(close) !== ')' || close >= end || close === open + 1) return undefined;
  const text = tokens.slice(open + 1, close);
  let letters = '';
  for (let index = open + 1; index < close; index++)
    if (!words.and.has(tokens.key(index))) letters += tokens.word(index);
  // "(OPS/OMS)"
  const joint = words.clauses !== undefined && /^\p{Lu}{2,7}\/\p{Lu}{2,7}$/u.test(letters);
  if (
    !(joint || /^[\p{L}&-]{2,14}\+?$/u.test(letters)) ||
    words.mentions.whole(tokens, open + 1, close)?.type === 'country'
  )
    return undefined;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const known = words.bodies.whole(tokens, open + 1, close) !== undefined;
  const short = known || capitals >= 2 || isInitials(tokens, name, text) || isContraction(tokens, name, text);
  return short ? { from: open + 1, to: close } : undefined;
}

/** Whether an acronym is that of two parts of a name and not of the second alone: "Lake Traders and Fishers Association (LTFA)". */
export function isAcronymOfBoth(tokens: Tokens, first: Range, second: Range, acronym: Range): boolean {
  const both = { from: first.from, to: second.to };
  return !spells(tokens, second, acronym) && spells(tokens, both, acronym);
}

/** Whether the capitals of an acronym are first letters of words of a name, in order, from its first word on. */
export function spells(tokens: Tokens, { from, to }: Range, acronym: Range): boolean {
  const text = tokens.slice(acronym.from, acronym.to).replace(/[^\p{Lu}]/gu, '');
  const letters = text.toLowerCase();
  if (text.length < 3 || letters[0] !== tokens.key(from)[0]) return false;
  let at = 0;
  for (let index = from; index < to && at < letters.length; index++)
    if (tokens.key(index)[0] === letters[at]) at++;
  return at === letters.length;
}

/** "Anacafé", "Corpoguajira": begins as the name does, and holds the first three letters of one of its words. */
function isContraction(tokens: Tokens, { from, to }: Range, text: string): boolean {
  const letters = text.toLowerCase();
  if (!/^\p{Lu}/u.test(text) || letters[0] !== tokens.key(from)[0] || to - from < 2) return false;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    if (key.length > 3 && letters.includes(key.slice(0, 3))) return true;
  }
  return isMadeOfStarts(tokens, { from, to }, letters);
}

/** "Senamhi": the first letters of several words of the name, one word after the other, and nothing else. */
function isMadeOfStarts(tokens: Tokens, { from, to }: Range, letters: string): boolean {
  // How many letters the words so far can have given.
  let reached = new Set([0]);
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const next = new Set(reached);
    for (const start of reached)
      for (let size = 1; size <= 4 && key[size - 1] !== undefined; size++) {
        if (key[size - 1] !== letters[start + size - 1]) break;
        next.add(start + size);
      }
    reached = next;
  }
  return letters.length > 3 && reached.has(letters.length);
}

function isInitials(tokens: Tokens, { from, to }: Range, text: string): boolean {
  let at = 0;
  const letters = text.toLowerCase();
  for (let index = from; index < to && at < letters.length; index++) {
    if (tokens.key(index)[0] === letters[at]) at++;
  }
  return at >= Math.min(3, letters.length) && tokens.capital(from);
}

/** "Airtel Malawi": a word that says nothing of places, and the country in which the company or society works. */
function isBranch(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  if (!words.notBrands.size) return false;
  for (let at = Math.max(from + 1, to - 4); at < to; at++) {
    if (words.mentions.whole(tokens, at, to)?.type !== 'country' || !tokens.isWord(at - 1)) continue;
    for (let index = from; index < at; index++) {
      const key = tokens.key(index);
      if (!tokens.capital(index) || words.notBrands.has(key) || words.titles.has(key)) return false;
      if (words.functionWords.has(key) || words.months.has(key) || words.weekdays.has(key)) return false;
      if (words.mentions.match(tokens, index, at) || words.kinds.match(tokens, index, at)) return false;
      if (words.projectNouns.has(key) || key.length < 3) return false;
      const field = words.fields.has(key) && (index === from || index === at - 1);
      if (field && !words.nameEndings.has(key)) return false;
    }
    return true;
  }
  return false;
}

/** Where "of Uganda" begins at the end of a name: it says nothing of the words before it. */
export function countryBehind(tokens: Tokens, words: Compiled, { from, to }: Range): number {
  for (let of = Math.max(from + 1, to - 6); of < to - 1; of++) {
    if (!words.of.has(tokens.key(of)) || words.heads.has(tokens.key(of - 1))) continue;
    const place = of + 1 + Number(words.determiners.has(tokens.key(of + 1)));
    if (words.mentions.whole(tokens, place, to)?.type === 'country') return of;
  }
  return to;
}

/** What the words of a name say about it. */
function describe(tokens: Tokens, words: Compiled, range: Range): Omit<Chunk, 'acronym' | 'after' | 'owner'> {
  const { from, to } = range;
  const body = words.bodies.whole(tokens, from, to);
  const first = words.mentions.match(tokens, from, to);
  const mention = first?.value;
  const named = mention && mention.type !== 'none' && mention.type !== 'disputed' && mention.type !== 'town';
  const country = mention?.type === 'country' && first?.to === to ? mention.code : undefined;
  let [noun, fields, tail] = [false, true, false];
  let head: Pick<Chunk, 'takes' | 'plural'> | undefined;
  const adjective = mention?.type === 'demonym' && first ? first.to : from;
  const owner = countryBehind(tokens, words, range);
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const closes = index === to - 1 && words.smallTails.has(key);
    const isNoun = words.nouns.has(key) && (tokens.capital(index) || index === from || closes);
    if (isNoun) noun = true;
    tail = isNoun;
    const small = words.of.has(key) || words.determiners.has(key) || index < adjective || index >= owner;
    if (tokens.isWord(index) && !words.fields.has(key) && !small) fields = false;
    const known = head ? undefined : words.heads.get(key);
    const next = tokens.key(index + 1);
    if (known && index + 1 < to && (words.of.has(next) || words.afterNoun.has(next))) {
      const { takes, singular } = known;
      head = singular ? { plural: { from: index, to: index + 2, singular, takes } } : { takes };
    }
  }
  const acronym = to - from === 1 && tokens.allCaps(from);
  const whole = body !== undefined || country !== undefined || acronym;
  const known = words.bodies.match(tokens, from, to) !== undefined;
  const led = to - from > 1 && words.nameLeads.has(tokens.key(from)) && isLedOn();
  // "Umbrella of Water" ends in what it is of.
  const ended =
    (to - from > 1 && words.nameEndings.has(tokens.key(to - 1)) && !words.of.has(tokens.key(to - 2))) ||
    isOfGroup();
  const branch = !whole && isBranch(tokens, words, range);
  const organization = whole || known || noun || ended || led || branch || head?.plural !== undefined;
  const starts = whole || known || named === true || tokens.allCaps(from) || led || isLed();
  const closed = whole || known || branch || (head?.takes !== undefined && head.takes !== 'fields');
  return {
    // "the Japanese Government" is no portfolio.
    ...{ from, to, organization, starts, closed, tail, fields: fields && !(noun && adjective > from) },
    fieldFirst: words.fields.has(tokens.key(from)),
    fieldLast: words.fields.has(tokens.key(to - 1)),
    ...head,
    ...(body && { body }),
    ...(country && { country }),
  };

  /** "Radio Bomi", "Friends of the Creek" */
  function isLedOn(): boolean {
    if (tokens.capital(from + 1)) return true;
    const of = words.of.has(tokens.key(from + 1));
    return of && (words.determiners.has(tokens.key(from + 2)) || !startsSentence(tokens, from));
  }

  /** "Wajir Women for Peace" */
  function isOfGroup(): boolean {
    for (let index = from + 1; index < to - 1; index++)
      if (words.groups.has(tokens.key(index)) && words.afterNoun.has(tokens.key(index + 1)))
        return tokens.capital(index);
    return false;
  }

  function isLed(): boolean {
    const key = tokens.key(from);
    return words.heads.has(key) && head !== undefined;
  }
}
