import type { Tokens } from '../tokens.js';
import { startsGluedName } from './starts.js';
import type { GluedWords } from './words.js';

/** Words of a person's name before "and Sons"; of a region's name without the article. */
const reach = { family: 5, area: 4 };

/** What goes on a name, begun at a token, behind words that could end it. Each returns the token after it. */
export function nameTails(tokens: Tokens, words: GluedWords, at: number, end: number) {
  const { sets, lists } = words;
  const { article, and } = words.rules.clitics;
  const isDefinite = (index: number) => tokens.key(index).startsWith(article) && tokens.key(index).length > 3;
  const isPlain = (index: number) =>
    index < end &&
    tokens.isWord(index) &&
    tokens.linesBefore(index) === 0 &&
    sets.stops.match(tokens, index, end) === undefined;
  return { ownersEnd, pairEnd, ownNounEnd, areaEnd, havingEnd, amidEnd, kinEnd };

  /** "The group of Hasan Salim and Sons", from its noun. */
  function ownersEnd(): number | undefined {
    if (!sets.owned.match(tokens, at, end)) return undefined;
    for (let index = at + 2; index < Math.min(end - 1, at + 1 + reach.family); index++) {
      if (tokens.key(index) === and) {
        const family = sets.family.match(tokens, index + 1, end);
        return family?.to;
      }
      if (!isPlain(index) || startsGluedName(tokens, words, index, end)) return undefined;
    }
    return undefined;
  }

  /** "The association Roses and Jasmine": two nouns without article, and nothing that they rule. */
  function pairEnd(): number | undefined {
    const last = at + 3;
    if (!sets.named.match(tokens, at, end) || tokens.key(at + 2) !== and || !tokens.isWord(at + 1))
      return undefined;
    if (!isPlain(last) || isDefinite(at + 1) || isDefinite(last)) return undefined;
    // Verbs, people, and "its" something are no names; a gift behind an act is none either.
    if (/(?:ها|هم|ون|ين|ات|ت|ا)$/.test(tokens.key(last)) || startsGluedName(tokens, words, last, end))
      return undefined;
    const other = (['people', 'helpers', 'officials', 'goods', 'events'] as const).some((set) =>
      sets[set].match(tokens, last, end),
    );
    if (other || words.places.match(tokens, at + 1, end)) return undefined;
    const next = last + 1;
    const ends = next >= end || !tokens.isWord(next) || tokens.key(next) === and;
    return ends || tokens.linesBefore(next) > 0 ? next : undefined;
  }

  /** "(The preservation of manuscripts) and their upkeep": a noun of action that "its" ends. */
  function ownNounEnd(index: number): number | undefined {
    const key = tokens.key(index + 1);
    if (tokens.key(index) !== and || index + 1 >= end || !isPlain(index + 1)) return undefined;
    if (sets.withPeople.match(tokens, index + 1, end)) return undefined;
    const isNoun =
      /^ت.{2,3}ي.ها$/.test(key) ||
      /..اتها$/.test(key) ||
      /^[^ا].+ا.تها$/.test(key) ||
      /^است.*ا.ها$/.test(key);
    return isNoun && key.length > 6 ? index + 2 : undefined;
  }

  /** "(The Regional Office of Agriculture) for the Gharb": the area of a body that is one of many, to the end of its name. */
  function areaEnd(index: number): number | undefined {
    if (!sets.regional.match(tokens, at, end) || index < at + 3 || tokens.linesBefore(index) > 0)
      return undefined;
    let isArea = false;
    for (let word = at + 1; word < index; word++)
      isArea ||= sets.areal.match(tokens, word, index) !== undefined;
    const key = tokens.key(index);
    const parted = key === 'ل' && tokens.glued(index + 1);
    const first = parted ? index + 1 : index;
    if (!isArea || !(parted || /^ل.{3}/.test(key))) return undefined;
    const noun = parted ? tokens.key(first) : key.slice(1);
    const aim = lists.purposes.has(noun) || lists.given.has(noun) || lists.missions.has(noun);
    const served = lists.beneficiaries.has(article + noun.slice(1)) || /^ت..ي./.test(noun);
    const place = parted && words.places.match(tokens, first, end);
    if (place) return place.to;
    if (aim || served || parted) return undefined;
    let last = first + 1;
    // "(Saw to) the following of the works": a noun and what it is of are no area.
    if (isPlain(last) && !isDefinite(last) && isDefinite(last + 1)) return last;
    while (last < Math.min(end, first + reach.area) && isPlain(last) && tokens.key(last) !== and) last++;
    const ends = last >= end || /^[,.;:،؛)(]$/.test(tokens.key(last)) || tokens.key(last) === and;
    return ends || tokens.linesBefore(last) > 0 ? last : undefined;
  }

  /** "(Rights of persons) with a disability": in Arabic "owners of". */
  function havingEnd(index: number): number | undefined {
    const having = sets.having.match(tokens, index, end);
    return having && isDefinite(having.to) && /^(?:ال|لل)..../.test(tokens.key(index - 1))
      ? having.to + 1
      : undefined;
  }

  /** "(For the protection of heritage) in zones of conflict". */
  function amidEnd(index: number): number | undefined {
    return sets.amid.match(tokens, index, end)?.to;
  }

  /** "The league of the sons of one town in another land": those who live abroad. */
  function kinEnd(index: number): number | undefined {
    const kin = sets.kin.match(tokens, at + 1, end);
    const there = kin && sets.there.match(tokens, index, end);
    const abroad = there && words.places.match(tokens, there.to, end);
    if (!kin || !abroad?.value.code) return undefined;
    for (let word = kin.to; word < index; word++) {
      const home = words.places.match(tokens, word, index)?.value.code;
      if (home) return home !== abroad.value.code ? abroad.to : undefined;
    }
    return undefined;
  }
}
