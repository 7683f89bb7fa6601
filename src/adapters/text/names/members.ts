import type { RoleSentence } from '../roles/sentence.js';
import type { Item } from './lists.js';
import { readList } from './lists.js';

/** Words between two members of a list at most, and members that are no names. */
const maxGap = 7;
const maxMembers = 14;
/** Tokens of a clause on one member. */
const maxRelative = 20;

/**
 * The names of a list at a token, whatever stands beside them: a place they come from ("the University of X from
 * Country"), brackets, people of theirs ("engineers from X"), the small words of a list said again ("and by X"), and
 * members without a name ("two schools").
 */
export function readMembers(
  sentence: RoleSentence,
  at: number,
  isSubject = false,
): { readonly items: readonly Item[]; readonly to: number } {
  const { tokens, words, to } = sentence;
  const items: Item[] = [];
  let end = at;
  let index = at;
  for (let count = 0; count < maxMembers && index < to; count++) {
    const start = skipLead(index);
    const list = readList(tokens, words, start, to, isSubject);
    if (list.items.length) {
      items.push(...withCountry(list.items, list.to));
      end = list.to;
    } else if (count === 0 && start > index) return { items, to: at };
    const behind = list.items.length ? skipAdjunct(list.to) : skipNameless(start);
    const next = behind === undefined ? undefined : signAt(behind);
    if (next === undefined) break;
    index = next;
  }
  return { items, to: end };

  /** Past "by", "from the", "the local firm", "engineers of". */
  function skipLead(start: number): number {
    let first = start;
    for (let steps = 0; steps < 6 && first < to; steps++) {
      const key = tokens.key(first);
      const people =
        (words.people.has(key) || words.introducedPeople.has(key)) &&
        words.peopleLinks.has(tokens.key(first + 1));
      if (people) first += 2;
      else if (words.determiners.has(key) || words.listLeads.has(key) || words.agentWords.has(key)) first++;
      else break;
    }
    return first;
  }

  /** "the University of X from Angola", "… in the Netherlands": the last has the country said behind it. */
  function withCountry(list: readonly Item[], end: number): readonly Item[] {
    if (
      !words.verbs?.sets.adjuncts.has(tokens.key(end)) ||
      (!words.notSetting.has(tokens.key(end)) && tokens.key(end) !== 'in')
    )
      return list;
    const at = end + 1 + Number(words.determiners.has(tokens.key(end + 1)));
    const mention = words.mentions.match(tokens, at, to);
    if (mention?.value.type !== 'country') return list;
    const country = { from: at, to: mention.to, code: mention.value.code };
    return [...list.slice(0, -1), { ...list.at(-1)!, country: list.at(-1)!.country ?? country }];
  }

  /** Past "from Angola", "(CIMH)". */
  function skipAdjunct(start: number): number {
    let next = start;
    if (tokens.key(next) === '(') {
      let close = next + 1;
      while (close < Math.min(to, next + 10) && tokens.key(close) !== ')') close++;
      if (tokens.key(close) === ')') next = close + 1;
      // "(JICA) Malawi Office"
      let unit = next;
      while (unit < Math.min(to, next + 4) && tokens.capital(unit)) unit++;
      if (unit > next && words.units.has(tokens.key(unit - 1))) next = unit;
    }
    if (words.verbs && tokens.key(next) === ',' && words.verbs.sets.asides.has(tokens.key(next + 1)))
      return skipRelative(next);
    if (!words.verbs?.sets.adjuncts.has(tokens.key(next))) return next;
    let place = next + 1;
    while (
      place < next + 4 &&
      (words.determiners.has(tokens.key(place)) || words.between.has(tokens.key(place)))
    )
      place++;
    const mention = words.mentions.match(tokens, place, to);
    let name = mention?.to ?? place;
    while (!mention && name < place + 4 && tokens.capital(name)) name++;
    const kind = name > place ? words.kinds.match(tokens, name, to) : undefined;
    return kind?.to ?? mention?.to ?? next;
  }

  /** Past ", who teach on Tuesdays", if a comma and "and" go on behind it. */
  function skipRelative(start: number): number {
    for (let close = start + 2; close < Math.min(to, start + maxRelative); close++) {
      if (/^[.;:!?()]$/.test(tokens.key(close)) && !tokens.glued(close + 1)) return start;
      if (tokens.key(close) === ',') return words.and.has(tokens.key(close + 1)) ? close : start;
    }
    return start;
  }

  /** Past a member that is no name: "parents", "two schools". */
  function skipNameless(start: number): number | undefined {
    let next = start;
    while (next < Math.min(to, start + maxGap) && isPlain(next)) next++;
    return next > start ? next : undefined;
  }

  function isPlain(at: number): boolean {
    const key = tokens.key(at);
    if (words.and.has(key)) return false;
    return (
      (tokens.small(at) && !words.auxiliaries.has(key)) || tokens.number(at) !== undefined || key === "'"
    );
  }

  /** The token behind ", and", "as well as"; undefined where the list ends. */
  function signAt(start: number): number | undefined {
    let next = start;
    for (let steps = 0; steps < 3 && next < to; steps++) {
      const key = tokens.key(next);
      const joiner = words.joiners.match(tokens, next, to);
      if (joiner) next = joiner.to;
      else if (key === ',' || key === ';' || words.and.has(key)) next++;
      else break;
    }
    return next > start ? next : undefined;
  }
}
