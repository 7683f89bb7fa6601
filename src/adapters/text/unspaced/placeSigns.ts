import type { Phrases } from '../phrases.js';
import type { Range, Tokens } from '../tokens.js';
import type { KnownPlace, UnspacedWords } from './words.js';

/** Signs of the name of a place that no table has. */
export const maxPlaceName = 9;
/** Signs that may follow a town's name in a longer one. */
const maxRest = 3;
/** Signs between "的" and the noun of help. */
const maxHelp = 6;
/** Behind "向" in other words: "向来", "向阳村", "向往". */
const notTowards = /^[来來阳陽往前上下东東西南北日心导導]$/;

/** What the signs around a place's name say of it, in a sentence. */
export function placeSigns(tokens: Tokens, words: UnspacedWords, { from, to }: Range) {
  const { roles, where } = words;
  return {
    beginsLonger,
    givesBehind,
    helpsBehind,
    isHeadlined,
    isInside,
    isNot,
    isPart,
    isWithin,
    leadsOn,
    startsClause,
  };

  /** "博尔" in "博尔诺州": a town's name that a longer one, of signs for sounds, begins with. */
  function beginsLonger({ to: end, value }: { to: number; value: KnownPlace }): boolean {
    if (value.type !== 'city') return false;
    for (let index = end; index < Math.min(to, end + maxRest + 1); index++) {
      if (where.endings.match(tokens, index, to)) return index > end;
      if (!where.sounds.match(tokens, index, to)) return false;
    }
    return false;
  }

  /** "在 A 的支持下": a country that helps is no place. */
  function helpsBehind(end: number): boolean {
    if (tokens.key(end) !== '的') return false;
    for (let index = end + 1; index < Math.min(to, end + maxHelp) && tokens.isWord(index); index++)
      if (
        roles.gifts.match(tokens, index, to) ??
        roles.weakGifts.match(tokens, index, to) ??
        roles.helps.match(tokens, index, to)
      )
        return true;
    return false;
  }

  /** "A 市向 B 捐赠", "A 区出资 …", "A 县安排资金": a town that gives is no place; but "A 州向阳村", "A 市安排了食宿". */
  function givesBehind(end: number): boolean {
    const paid = roles.paid.match(tokens, end, to);
    const giving = roles.giving.match(tokens, end, to);
    if (paid && paid.to >= (giving?.to ?? 0)) return true;
    if (giving) return tokens.key(giving.to) !== '的' && isValue(giving.to, tokens.key(end) === '安');
    if (!/^[向给給]$/.test(tokens.key(end)) || notTowards.test(tokens.key(end + 1))) return false;
    return hasIn(end + 1, roles.paid) || (hasIn(end + 1, roles.giving) && isValue(end + 1));
  }

  function isValue(start: number, money = false): boolean {
    return hasIn(start, roles.money, roles.currencies) || (!money && hasIn(start, roles.goods));
  }

  /** Whether a word of these sets stands in the rest of the clause. */
  function hasIn(start: number, ...sets: readonly Phrases<unknown>[]): boolean {
    for (let index = start; index < to && !/^[,;:。!?]$/.test(tokens.key(index)); index++)
      if (sets.some((set) => set.match(tokens, index, to))) return true;
    return false;
  }

  /** "邦" in "卢邦波省": one sign before it, and soon after it the end of the whole name. */
  function isWithin(start: number, at: number, end: number): boolean {
    if (at - start > 1 || end - at > 1 || !where.sounds.match(tokens, at, to)) return false;
    for (let index = end; index < Math.min(to, end + 3); index++) {
      if (index > end && where.endings.match(tokens, index, to)) return true;
      if (!where.sounds.match(tokens, index, to)) return false;
    }
    return false;
  }

  /** Another place of this country follows: "老挝川圹省". */
  function leadsOn(end: number): boolean {
    for (let index = end; index < Math.min(to, end + maxPlaceName); index++) {
      const ending = where.endings.match(tokens, index, to);
      if (ending && index > end) return !isNot(index, ending.to) && !isPart(ending.to);
      if (!tokens.isWord(index) || where.before.match(tokens, index, to)) return false;
      const known = words.places.match(tokens, index, to);
      if (known) return known.value.type === 'city' || known.value.type === 'province';
    }
    return false;
  }

  /** Whether a name of a place that ends here is only part of a longer word: "村" in "村民", "县" in "县政府". */
  function isPart(end: number): boolean {
    const longer = where.notAfter.match(tokens, end, to) ?? where.notAfterUnit.match(tokens, end, to);
    return longer !== undefined || isGenericRow(end);
  }

  /** "县、乡两级": nouns alone in a row. */
  function isGenericRow(end: number): boolean {
    if (!/^[、和与及]$/.test(tokens.key(end))) return false;
    const next = where.endings.match(tokens, end + 1, to);
    return next !== undefined && (/^[两三四各、]$/.test(tokens.key(next.to)) || !tokens.isWord(next.to));
  }

  function isNot(at: number, end: number): boolean {
    for (let index = Math.max(from, at - 2); index <= at; index++) {
      if (where.notEndings.whole(tokens, index, end)) return true;
      const longer = where.notEndings.match(tokens, index, to);
      if (longer && longer.to >= end) return true;
    }
    return false;
  }

  /** A word that ends one name of a place, but stands inside another: "县" in "县城". */
  function isInside(index: number, end: number): boolean {
    return (
      where.endings.match(tokens, index, to) !== undefined &&
      where.notEndings.match(tokens, index, to) !== undefined &&
      end <= index
    );
  }

  /** "乌兰巴托：…" at the start. */
  function isHeadlined(index: number, end: number): boolean {
    return index === from && tokens.key(end) === ':';
  }

  function startsClause(at: number): boolean {
    return at === from || /^[,;:]$/.test(tokens.key(at - 1));
  }
}
