import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { Item } from './lists.js';
import type { SentenceNames } from './reading.js';
import { isAdjective, isField, isHeadNoun, skipLink, startsName } from './sentenceWords.js';

/** One member of a list with one noun: its words, the small words before them, and the signs before those. */
interface Segment extends Range {
  readonly link: Range;
  readonly comma: boolean;
  readonly and: boolean;
}

/**
 * Reads a list that shares its noun: "ministères de l’Intérieur, des Finances et de la Promotion de la femme",
 * "Ministerios de Defensa Nacional y Educación", "министерств финансов, образования и науки". A comma splits. Of
 * several "and"s the one that closes the list splits and the others are inside names; where something else
 * closes it ("ainsi que …"), all are inside, unless the only one has a small word of its own. Two of them behind the last comma leave it open: those members are
 * left out, unless they hold a pair of portfolios that is known. The noun is restored in the singular, with the
 * small word of the first member where a member has none of its own.
 */
export function readSharedNames(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
): SentenceNames | undefined {
  const head = words.heads.get(tokens.key(at));
  if (!head?.singular || at + 1 >= end || !isHeadNoun(tokens, words, at)) return undefined;
  // "les autorités locales": no names.
  const described = endOfAdjectives();
  if (words.of.size && skipLink(tokens, words, described, end) === described) return undefined;
  const { singular } = head;
  // "gobiernos *regionales* de Puno y Cusco": of towns, and not of countries.
  const takes = head.takes === 'countries' && described > at + 1 ? 'names' : head.takes;
  const owners = readOwners();
  if (owners) return owners;
  const segments: Segment[] = [];
  let index = described;
  let sign = { comma: false, and: false };
  let closedByOther = false;
  for (;;) {
    const word = skipLink(tokens, words, index, end);
    const stranger = segments.length > 0 && takes !== 'countries' && startsName(tokens, words, word, end);
    const to = stranger ? undefined : segmentEnd(word);
    if (to === undefined) {
      closedByOther = sign.and;
      break;
    }
    segments.push({ from: word, to, link: { from: index, to: word }, ...sign });
    index = to;
    sign = { comma: false, and: false };
    if (tokens.key(index) === ',' || tokens.key(index) === ';') {
      sign.comma = true;
      index++;
    }
    if (words.joiners.match(tokens, index, end)) {
      closedByOther = true;
      break;
    }
    if (words.and.has(tokens.key(index))) {
      sign.and = true;
      index++;
    }
    if ((!sign.comma && !sign.and) || index >= end || segments.length > 20) break;
  }
  const last = segments.at(-1);
  if (!last) return undefined;
  // "les *Instituts* de recherche en santé": with a capital and no second member, one name in the plural.
  const single = segments.length === 1 && takes === 'fields' && tokens.capital(at) && tokens.small(at - 1);
  if (single && words.sentence?.purposes.size) return undefined;
  return { items: itemsOf(), after: last.to };

  /** "ministerios *provinciales* de Trabajo y de Educación". */
  function endOfAdjectives(): number {
    let next = at + 1;
    while (next < Math.min(end, at + 4) && words.of.size && isPluralAdjective(next)) next++;
    return next;
  }

  function isPluralAdjective(next: number): boolean {
    const described = isAdjective(tokens, words, next) || isCapitalAdjective(next);
    return described && singularOf(tokens.key(next)) !== undefined;
  }

  /** "Gobiernos *Autónomos Descentralizados* de": plural, between the noun and its small word. */
  function isCapitalAdjective(next: number): boolean {
    return words.clauses !== undefined && tokens.capital(next) && !tokens.allCaps(next);
  }

  /** "ministerios de Educación de Argentina, Brasil y Paraguay": one noun and portfolio, and its countries. */
  function readOwners(): SentenceNames | undefined {
    if (takes !== 'fields' || described > at + 1) return undefined;
    if (words.sentence?.cases) return readOwnersInCases();
    const field = skipLink(tokens, words, at + 1, end);
    if (!isField(tokens, words, field) || !tokens.capital(field)) return undefined;
    let link = field + 1;
    while (
      link < end &&
      link < field + 4 &&
      (isAdjective(tokens, words, link) || isField(tokens, words, link))
    )
      link++;
    const items: Item[] = [];
    let [next, last] = [skipLink(tokens, words, link, end), link];
    if (next === link) return undefined;
    let own = link;
    for (;;) {
      const country = words.mentions.match(tokens, next, end);
      if (country?.value.type !== 'country') break;
      items.push(ownerItem(field, link, own, { from: next, to: country.to, code: country.value.code }));
      last = country.to;
      let sign = last;
      while (sign < last + 2 && (tokens.key(sign) === ',' || words.and.has(tokens.key(sign)))) sign++;
      if (sign === last) break;
      own = sign;
      next = skipLink(tokens, words, sign, end);
    }
    return items.length > 1 ? { items, after: last } : undefined;
  }

  /** "министерств образования и науки Казахстана, Кыргызстана и Узбекистана": the countries stand in a case. */
  function readOwnersInCases(): SentenceNames | undefined {
    let field = at + 1;
    const isPart = (index: number) => isField(tokens, words, index) || isAdjective(tokens, words, index);
    while (field < Math.min(end, at + 9) && tokens.small(field)) {
      if (!isPart(field) && !(words.and.has(tokens.key(field)) && isPart(field + 1))) break;
      field++;
    }
    if (field === at + 1) return undefined;
    const restored = `${nounOf()} ${tokens.slice(at + 1, field)}`;
    const items: Item[] = [];
    let [next, last] = [field, field];
    for (;;) {
      const country = words.mentions.match(tokens, next, end);
      if (country?.value.type !== 'country') break;
      const name = { from: next, to: country.to };
      items.push({
        name,
        head: { from: at, to: field, restored },
        country: { ...name, code: country.value.code },
        organization: true,
        fields: false,
      });
      last = next = country.to;
      while (next < last + 2 && (tokens.key(next) === ',' || words.and.has(tokens.key(next)))) next++;
      if (next === last) break;
    }
    return items.length > 1 ? { items, after: last } : undefined;
  }

  /** `own`: where the small words before the country begin, "*de la* Guinée"; the first has them for those without. */
  function ownerItem(
    field: number,
    link: number,
    own: number,
    country: Range & { readonly code: string },
  ): Item {
    if (own > link && own < country.from) {
      const restored = `${nounOf()} ${tokens.slice(at + 1, link)}`;
      const name = { from: own, to: country.to };
      return { name, head: { from: at, to: link, restored }, country, organization: true, fields: false };
    }
    const lead = tokens.slice(
      at + 1,
      country.from < link + 3 ? country.from : skipLink(tokens, words, link, end),
    );
    const restored = `${nounOf()} ${lead.trim()}`;
    return {
      name: { from: country.from, to: country.to },
      head: { from: at, to: Math.max(field + 1, link), restored },
      country,
      organization: true,
      fields: false,
    };
  }

  function nounOf(): string {
    const capital = tokens.capital(at);
    const noun = `${capital ? singular!.charAt(0).toUpperCase() : singular!.charAt(0)}${singular!.slice(1)}`;
    const adjectives = [];
    for (let next = at + 1; next < described; next++)
      adjectives.push(singularOf(tokens.word(next)) ?? tokens.word(next));
    return [noun, ...adjectives].join(' ');
  }

  function segmentEnd(start: number): number | undefined {
    if (start >= end) return undefined;
    const mention = words.mentions.match(tokens, start, end);
    if (takes === 'countries') return mention?.value.type === 'country' ? mention.to : undefined;
    const plain =
      takes === 'fields' ? isField(tokens, words, start) || isAdjective(tokens, words, start) : false;
    if (!tokens.capital(start) && !plain) return undefined;
    let to = start + 1;
    while (to < end) {
      const linked = skipLink(tokens, words, to, end);
      const follows = Math.max(linked, to);
      const goesOn = linked > to && tokens.isWord(follows) && !words.sentence?.stops.has(tokens.key(follows));
      const plainWord = isField(tokens, words, to) || isAdjective(tokens, words, to);
      if (goesOn && !startsName(tokens, words, follows, end)) to = follows + 1;
      else if (tokens.capital(to) || plainWord) to++;
      else if (tokens.key(to) === '-' && tokens.glued(to) && tokens.glued(to + 1)) to += 2;
      else break;
    }
    return to;
  }

  function itemsOf(): Item[] {
    const groups: Segment[][] = [];
    const lastComma = segments.findLastIndex(({ comma }) => comma);
    const ands = segments.flatMap(({ and, comma }, position) => (and && !comma ? [position] : []));
    const oxford = closedByOther || segments.some(({ and, comma }) => and && comma);
    const open = ands.filter((position) => position > lastComma);
    // "… et de la Promotion de la femme, ainsi que …": with a small word of its own a member is one.
    const linked =
      ands.length === 1 && open.length === 1 && segments[open[0]!]!.link.to > segments[open[0]!]!.link.from;
    // "los Ministerios de Salud y Educación y la Fundación X": a plural noun has two at least.
    const both = segments.length === 2;
    const single = open.length === 1 && (!oxford || linked || both) ? open[0] : undefined;
    const splitAt = open.length > 1 ? knownPair(open) : single;
    // "de Agricultura y de Comercio, Industria y Turismo": where members have small words of their own, what has none
    // and stands behind one of these belongs to it.
    const hasLink = ({ link }: Segment) => link.to > link.from;
    const firstOwn = segments.findIndex((segment, position) => position > 0 && hasLink(segment));
    const mixed = firstOwn > 0 && segments.slice(firstOwn).some((segment) => !hasLink(segment));
    segments.forEach((segment, position) => {
      const joined = position > 0 && segment.and && !segment.comma && position !== splitAt;
      const inside = mixed && position >= firstOwn ? !hasLink(segment) : joined;
      const group = groups.at(-1);
      if (group && inside) group.push(segment);
      else groups.push([segment]);
    });
    // "gobiernos de Canadá y Suiza, así como …": a country has no "and" inside.
    if (takes === 'countries') return segments.map((segment) => itemOf(segment, segment));
    // "Ayuntamientos de Lugo y Vigo y la Fundación …": nor has a town, where no word of a portfolio joins.
    if (takes === 'names' && words.clauses && segments.every(isTown))
      return segments.map((segment) => itemOf(segment, segment));
    const unclear = !mixed && open.length > 1 && splitAt === undefined;
    return groups.slice(0, unclear ? -1 : undefined).map((group) => itemOf(group[0]!, group.at(-1)!));
  }

  function isTown({ from, to }: Segment): boolean {
    return tokens.capital(from) && !isField(tokens, words, from) && !isField(tokens, words, to - 1);
  }

  /** "Educación y Transporte y Obras Públicas": the "and" outside a known pair. */
  function knownPair(positions: readonly number[]): number | undefined {
    const others = positions.filter((position) => {
      const [first, second] = [segments[position - 1]!, segments[position]!];
      return words.sentence?.pairs.whole(tokens, first.from, second.to) === undefined;
    });
    return others.length === 1 ? others[0] : undefined;
  }

  function itemOf(first: Segment, last: Segment): Item {
    const noun = nounOf();
    const own = first.link.to > first.link.from;
    const shared = segments[0]!.link;
    const borrowed = !own && shared.to > shared.from;
    const restored = borrowed ? `${noun} ${tokens.slice(shared.from, shared.to)}` : noun;
    return {
      name: { from: own ? first.link.from : first.from, to: last.to },
      head: { from: at, to: borrowed ? shared.to : described, restored },
      organization: true,
      fields: false,
    };
  }
}

/** The singular of an adjective behind a plural noun: "provinciales", "locales", "régionaux". */
function singularOf(word: string): string | undefined {
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (/[lnr]es$/.test(word)) return word.slice(0, -2);
  return /[aoe]s$/.test(word) ? word.slice(0, -1) : undefined;
}
