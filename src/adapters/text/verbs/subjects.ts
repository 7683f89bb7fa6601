import type { Item } from '../names/lists.js';
import type { NamedGroup } from '../names/organizationsIn.js';
import type { RoleSentence } from '../roles/sentence.js';
import type { CompiledVerbs } from './rules.js';

/** How far an aside between a subject and its verb may reach, and what else may stand between. */
const maxAside = 26;
const maxAdjunct = 9;
const maxChain = 7;

/** How a verb stands: what is said of it before it. */
export interface Chain {
  /** The first token of the verb with its auxiliaries and adverbs. */
  readonly from: number;
  readonly passive: boolean;
  /** It did not happen, or in another time, or is only wished. */
  readonly denied: boolean;
  /** An infinitive that says what something is for: "a plan to fund". */
  readonly aim: boolean;
}

/** Reads back from a verb over "has generously", "was not", "have agreed to". */
export function readChain(sentence: RoleSentence, verbs: CompiledVerbs, verb: number): Chain {
  const { tokens, from } = sentence;
  const { sets } = verbs;
  let [passive, denied, aim] = [false, false, false];
  let index = verb;
  for (let count = 0; count < maxChain && index > from; count++) {
    const key = tokens.key(index - 1);
    if (sets.denying.has(key)) denied = true;
    if (sets.be.has(key)) passive ||= index === verb || !tokens.key(verb).endsWith('ing');
    if (key === verbs.rules.to) {
      // "has agreed to pay", but not "hopes to pay".
      const before = tokens.key(index - 2);
      if (sets.catenatives.has(before)) {
        index -= 2;
        passive = false;
        continue;
      }
      aim = true;
      break;
    }
    const adverb = key.length > 4 && key.endsWith(verbs.rules.adverbEnding) && tokens.small(index - 1);
    if (!sets.auxiliaries.has(key) && !sets.denying.has(key) && !adverb) break;
    index--;
  }
  return { from: index, passive, denied, aim };
}

/** Who stands before a verb as its subject; `people`: it is people of theirs. */
export interface VerbSubject {
  readonly items: readonly Item[];
  readonly from: number;
  readonly people: boolean;
  readonly relative: boolean;
}

/**
 * The subject of the verb whose chain begins at a token: the names that end there, past an aside in commas ("A, a
 * charity, has"), a relative pronoun, brackets, or a few words of place ("A in Nairobi has").
 */
export function subjectOf(
  sentence: RoleSentence,
  verbs: CompiledVerbs,
  groups: readonly NamedGroup[],
  chain: number,
  loose: boolean,
  isProper: (at: number) => boolean,
): VerbSubject | undefined {
  const { tokens, words, from } = sentence;
  let end = beforeDay(chain);
  let relative = false;
  if (verbs.sets.relatives.has(tokens.key(end - 1))) {
    relative = true;
    end--;
    if (tokens.key(end - 1) === ',') end--;
    return take(end, true);
  }
  const direct = take(end, relative) ?? behindThrough(end);
  if (direct) return direct;
  if (tokens.key(end - 1) === ',') {
    const named = take(end - 1, false);
    if (named && isApposed(named.from)) return named;
    for (let comma = end - 2; comma > Math.max(from, end - maxAside); comma--) {
      const key = tokens.key(comma);
      if (/^[.;:!?]$/.test(key) && !tokens.glued(comma + 1)) break;
      if (key !== ',') continue;
      const found = take(comma, false) ?? behindAdjunct(comma);
      if (found) return found;
    }
    return undefined;
  }
  return behindOwned(end) ?? behindAdjunct(end);

  /** "A through B was funding": both give. */
  function behindThrough(stop: number): VerbSubject | undefined {
    const channel = groups.find(({ to: close, from: open }) => close === stop && open < stop);
    if (!channel) return undefined;
    const led = words.determiners.has(tokens.key(channel.from - 1));
    const lead = channel.from - (led ? 2 : 1);
    if (!words.through.whole(tokens, lead, lead + 1)) return undefined;
    const giver = take(lead, false);
    return giver && { ...giver, items: [...giver.items, ...channel.items] };
  }

  /** "A on Wednesday, 29 March 2017 signed": a day between the subject and its verb. */
  function beforeDay(stop: number): number {
    let [index, day] = [stop, false];
    for (; index > Math.max(from, stop - 8); index--) {
      const key = tokens.key(index - 1);
      if (words.weekdays.has(key) || words.months.has(key)) day = true;
      else if (tokens.number(index - 1) === undefined && key !== ',' && !/^(?:st|nd|rd|th)$/.test(key)) break;
    }
    return day && verbs.sets.adjuncts.has(tokens.key(index - 1)) ? index - 1 : stop;
  }

  /** "A Kampala firm, X, gave": behind a noun of bodies that an article leads. */
  function isApposed(start: number): boolean {
    if (tokens.key(start - 1) !== ',' || !words.introducers.has(tokens.key(start - 2))) return false;
    for (let index = start - 3; index >= Math.max(from, start - 7); index--) {
      if (words.determiners.has(tokens.key(index))) return true;
      if (!tokens.isWord(index) || words.auxiliaries.has(tokens.key(index))) return false;
    }
    return false;
  }

  /** "Rotary’s local clubs have": what a name owns. */
  function behindOwned(stop: number): VerbSubject | undefined {
    for (let at = stop - 1; at > Math.max(from, stop - 5); at--) {
      if (words.possessive.has(tokens.key(at)) && tokens.key(at - 1) === "'") return take(at - 1, false);
      if (!tokens.small(at)) return undefined;
    }
    return undefined;
  }

  /** "The Embassy of A in Nairobi has given": words of place, and no other verb or sign. */
  function behindAdjunct(stop: number): VerbSubject | undefined {
    for (let at = stop - 1; at > Math.max(from, stop - maxAdjunct); at--) {
      const key = tokens.key(at);
      if (/^[,.;:!?()]$/.test(key) || words.and.has(key)) return undefined;
      if (!verbs.sets.adjuncts.has(key)) {
        if (verbs.senses.match(tokens, at, stop) || words.auxiliaries.has(key)) return undefined;
        continue;
      }
      const found = take(at, false);
      if (found) return found;
    }
    return undefined;
  }

  function take(last: number, isRelative: boolean): VerbSubject | undefined {
    const group = groups.find(({ to: close, from: open }) => close === last && open < last) ?? inside(last);
    const behind = group?.items.at(-1);
    if (group && behind) {
      // A relative clause is that of the name before it, whatever governs that.
      const own = { items: [behind], from: behind.head?.from ?? behind.name.from };
      if (isRelative) return { ...own, people: false, relative: true };
      const place = positionOf(group.from);
      if (place) return { items: group.items, from: group.from, people: place === 'people', relative: false };
      const rest = behindFirst(group);
      if (rest)
        return {
          items: rest,
          from: rest[0]!.head?.from ?? rest[0]!.name.from,
          people: false,
          relative: false,
        };
      const alone = group.items.length > 1 ? positionOf(own.from) : undefined;
      return alone && { ...own, people: alone === 'people', relative: false };
    }
    const name = loose ? looseName(last) : undefined;
    const place = name && positionOf(name.name.from);
    if (!name || !place || place === 'people') return undefined;
    return { items: [name], from: name.name.from, people: false, relative: isRelative };
  }

  /** "Alongside X, A and B are": what stands behind the one comma of what is no list. */
  function behindFirst({ items, from: open }: NamedGroup): readonly Item[] | undefined {
    if (items.length !== 3 || !words.functionWords.has(tokens.key(open - 1)) || open - 1 !== from)
      return undefined;
    const second = items[1]!.head?.from ?? items[1]!.name.from;
    const before = words.determiners.has(tokens.key(second - 1)) ? second - 2 : second - 1;
    return tokens.key(before) === ',' ? items.slice(1) : undefined;
  }

  /** The part of a longer list that ends at a token: "…, and A | paid". */
  function inside(last: number): NamedGroup | undefined {
    const group = groups.find(({ from: open, to: close }) => open < last && last < close);
    if (!group) return undefined;
    const items = group.items.filter(({ name, acronym }) => (acronym ? acronym.to + 1 : name.to) <= last);
    return items.length && ((items.at(-1)!.acronym?.to ?? -2) + 1 === last || items.at(-1)!.name.to === last)
      ? { from: group.from, to: last, items }
      : undefined;
  }

  /** A run of capitals that no table knows to be an organisation, with "the" before it, or of one word or of three. */
  function looseName(last: number): Item | undefined {
    let first = last;
    while (first > from && first > last - 6 && tokens.capital(first - 1) && !isOther(first - 1)) first--;
    const led = words.determiners.has(tokens.key(first - 1));
    const mention = words.mentions.match(tokens, first, last);
    // "the Dutch Postcode Pool"
    const described = led && mention?.value.type === 'demonym' && last - mention.to > 1;
    if (first === last || (mention && !described)) return undefined;
    const size = last - first;
    let opens = true;
    // “Water that runs”: a mark before it is no word.
    for (let index = from; index < first && opens; index++) opens = !tokens.isWord(index);
    const proper = tokens.word(first).length > 2;
    const fits = led
      ? size > 1 || tokens.capital(first)
      : size === 1
        ? proper && (!opens || isProper(first) || /^\p{Lu}.*\p{Lu}/u.test(tokens.word(first)))
        : size > 2 || isProper(first);
    return fits && !(led && size === 1)
      ? { name: { from: first, to: last }, organization: true, fields: false }
      : undefined;
  }

  function isOther(at: number): boolean {
    const key = tokens.key(at);
    return (
      words.months.has(key) ||
      words.weekdays.has(key) ||
      words.titles.has(key) ||
      words.determiners.has(key) ||
      words.functionWords.has(key) ||
      words.abbreviations.has(key) ||
      words.people.has(key)
    );
  }

  /** Whether a name at a token can be a subject: nothing before it governs it; or people of it are ("engineers of A"). */
  function positionOf(start: number): 'self' | 'people' | undefined {
    let index = start - 1;
    for (let count = 0; count < 4 && index >= from && isDescription(index); count++) index--;
    if (index < from) return 'self';
    const key = tokens.key(index);
    if (words.peopleLinks.has(key)) {
      const noun = tokens.key(index - 1);
      return words.people.has(noun) || words.introducedPeople.has(noun) ? 'people' : undefined;
    }
    if (key === verbs.rules.absolute) return 'self';
    if (isBehindOpener(index)) return 'self';
    const opens = /^[,;:–—“”"(-]$/.test(key) || words.clauseLeads.has(key) || words.and.has(key);
    return opens || isTime(index) || verbs.sets.reporting.has(key) ? 'self' : undefined;
  }

  /** "Last week A signed", "On Friday the": when, at the start of the sentence. */
  function isTime(last: number): boolean {
    if (last - from > 3 || !verbs.sets.timeLeads.has(tokens.key(from))) return false;
    const key = tokens.key(last);
    return words.weekdays.has(key) || words.months.has(key) || verbs.sets.times.has(key);
  }

  /** "Under the contract the": words of place or manner at the start of the sentence, and no comma behind them. */
  function isBehindOpener(last: number): boolean {
    if (last - from < 2 || last - from > maxAdjunct) return false;
    if (!verbs.sets.openers.has(tokens.key(from)) || !words.determiners.has(tokens.key(last + 1)))
      return false;
    for (let index = from + 1; index <= last; index++) {
      const key = tokens.key(index);
      if (!tokens.isWord(index) && tokens.number(index) === undefined) return false;
      if (words.auxiliaries.has(key) || verbs.sets.relatives.has(key) || verbs.sets.otherTimes.has(key))
        return false;
      if (index > from + 1 && verbs.senses.match(tokens, index, last + 1)) return false;
    }
    return !words.functionWords.has(tokens.key(last)) && !words.and.has(tokens.key(last));
  }

  function isDescription(at: number): boolean {
    const key = tokens.key(at);
    if (words.determiners.has(key)) return true;
    return (
      words.introducers.has(key) ||
      key === 'local' ||
      words.mentions.match(tokens, at, at + 1)?.value.type === 'demonym'
    );
  }
}
