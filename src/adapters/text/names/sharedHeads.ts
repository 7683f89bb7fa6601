import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import type { Item, Link } from './lists.js';
import { type Chunk, countryBehind } from './names.js';

/** The link after the last that shares the plural noun of a link. */
export function endOfShared(tokens: Tokens, words: Compiled, links: readonly Link[], start: number): number {
  const { plural, to } = links[start]!.chunk;
  // "the Statistical Offices of Kenya and Uganda"
  const place = plural && plural.to + Number(words.determiners.has(tokens.key(plural.to)));
  const ofCountry = place !== undefined && words.mentions.whole(tokens, place, to)?.type === 'country';
  let end = start + 1;
  while (end < links.length) {
    const { sign, chunk } = links[end]!;
    if (!sign || (sign.strong && !sign.semicolon) || sign.slash || chunk.plural) break;
    if (
      plural?.takes === 'countries' || ofCountry
        ? !chunk.country
        : chunk.starts || (sign.led && chunk.organization)
    )
      break;
    if (links[end - 1]!.chunk.acronym) break;
    end++;
  }
  return end;
}

/**
 * Semicolons split and nothing else does. "Ministries of Labour, Planning and Cooperation, and Health": with a comma before the last "and", other "and"s
 * are inside names, as is all behind it; without one, the last "and" splits; two "and"s and no comma are unclear.
 */
export function sharedItems(
  tokens: Tokens,
  words: Compiled,
  links: readonly Link[],
  { plural }: Chunk,
): Item[] {
  if (!plural) return [];
  const signs = links.map(({ sign }, index) => (index === 0 ? undefined : sign));
  // "Ministries of A, B and C and of D and E": what is said again splits, and so do semicolons.
  const agains = signs.some((sign) => sign?.again);
  const semicolons = agains || signs.some((sign) => sign?.semicolon);
  const oxford = signs.some((sign) => sign?.comma && sign.and);
  const commas = signs.some((sign) => sign?.comma);
  const ands = signs.flatMap((sign, index) => (sign?.and && !sign.comma ? [index] : []));
  if (!commas && !semicolons && ands.length > 1) return [];

  const groups: Chunk[][] = [];
  links.forEach(({ chunk, sign }, index) => {
    const and = index > 0 && sign?.and && !sign.comma && (oxford || index !== ands.at(-1));
    // Behind ", and" there is but one member, whatever it holds.
    const inLast = oxford && signs.slice(1, index).some((before) => before?.comma && before.and);
    const splits = agains ? sign?.again : sign?.semicolon;
    const inside = semicolons ? index > 0 && !splits : and || inLast;
    const last = groups.at(-1);
    if (last && inside) last.push(chunk);
    else groups.push([chunk]);
  });
  // "the *Central Statistical* Offices of …"
  const start = links[0]!.chunk.from;
  const lead = start < plural.from ? `${tokens.slice(start, plural.from)} ` : '';
  const head = {
    from: start,
    to: plural.to,
    restored: `${lead}${plural.singular} ${tokens.word(plural.to - 1)}`,
  };
  const isPortfolio = (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const key = tokens.key(index);
      if (tokens.isWord(index) && !words.fields.has(key) && !words.and.has(key) && !words.of.has(key))
        return false;
    }
    return true;
  };
  return groups.flatMap((group, index) => {
    const [first, last] = [group[0]!, group.at(-1)!];
    const the = words.determiners.has(tokens.key(first.from - 1)) ? 1 : 0;
    const from = index === 0 ? plural.to : first.from - the;
    // A stranger at the end of a list of ministries is no ministry.
    const stranger =
      plural.takes === 'fields' && index === groups.length - 1 && index > 0 && !last.fields && !last.country;
    // "Local Government" ends in a noun of organisations and is a portfolio all the same.
    if (from >= last.to || stranger || (last.tail && !isPortfolio(from, last.to))) return [];
    const acronym = last.acronym && { acronym: last.acronym };
    // "Ministries of Health and Finance of Moldova": the country is that of all.
    const to = plural.takes === 'fields' && groups.length > 1 ? countryBehind(tokens, words, last) : last.to;
    return [{ name: { from, to }, head, organization: true, fields: false, ...acronym }];
  });
}
