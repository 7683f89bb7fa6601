import { isAdjective } from '../names/sentenceWords.js';
import type { FramedRole } from './frames.js';
import type { FrameSentence, NameList } from './sentence.js';

/** Who is called a partner or a donor: "Nos partenaires sont A et B", "A, partenaire du projet", "notre partenaire A". */
export function readCalled(frame: FrameSentence, known: readonly FramedRole[]): FramedRole[] {
  const { sentence, frames } = frame;
  const { tokens, words, from, to } = sentence;
  const found: FramedRole[] = [];
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const pays = frames.funderNouns.has(key) || (frames.partnerNouns.has(key) && paysByAdjective(index + 1));
    const role = pays || isBesideGiver(index) ? 'funders' : 'partners';
    if (!pays && !frames.partnerNouns.has(key)) continue;
    if (tokens.capital(index) && (index > from || tokens.key(index + 1) === ':')) continue;
    const list = behind(index + 1, key) ?? before(index);
    const bodies = list?.items.filter(({ organization }) => organization) ?? [];
    const told = isDenied(index) ? 'none' : role;
    for (const item of bodies)
      found.push({ role: told, rule: role === 'funders' ? 'funded-by' : 'in-collaboration-with', item });
  }
  return found;

  /** "financé par *A et ses* partenaires, dont B": they do what A does. */
  function isBesideGiver(at: number): boolean {
    if (!frames.possessives.has(tokens.key(at - 1)) || !words.and.has(tokens.key(at - 2))) return false;
    return known.some(
      ({ role, item }) =>
        role === 'funders' && (item.acronym?.to ?? item.name.to) >= at - 3 && item.name.to <= at - 2,
    );
  }

  /** "partenaires *financiers*", "techniques et financiers". */
  function paysByAdjective(at: number): boolean {
    for (let index = at; index < at + 4; index++) {
      if (frames.payingAdjectives.has(tokens.key(index))) return true;
      if (!isAdjective(tokens, words, index) && !words.and.has(tokens.key(index))) return false;
    }
    return false;
  }

  function isDenied(at: number): boolean {
    // "bailleur de la campagne *précédente*"
    for (let index = at + 1; index < Math.min(to, at + 7) && !/^[.,;:]$/.test(tokens.key(index)); index++)
      if (words.denials.has(tokens.key(index))) return true;
    for (let index = at - 1; index >= Math.max(from, at - 6); index--) {
      const key = tokens.key(index);
      if (frames.negations.has(key) || words.denials.has(key)) return true;
      if (/^[.;:]$/.test(key)) return false;
    }
    return false;
  }

  /** Behind the noun: directly, or past what it is a partner in, and "sont", "dont", ":". */
  function behind(at: number, key: string): NameList | undefined {
    let index = at;
    let joined = false;
    for (; index < Math.min(to, at + 9); index++) {
      const copula = frames.copulas.match(tokens, index, to);
      if (copula) {
        index = copula.to;
        joined = true;
        break;
      }
      const word = tokens.key(index);
      if (word === ':') {
        index++;
        joined = true;
        break;
      }
      const list = frame.lists.find(({ from: start }) => start === index);
      if (list) break;
      const passes =
        isAdjective(tokens, words, index) ||
        (words.of.has(word) && index === at) ||
        words.and.has(word) ||
        (word === ',' && (key.endsWith('s') || isOurs(at - 2))) ||
        tokens.small(index);
      if (!passes) return undefined;
    }
    const named = tokens.key(index - 1) === ',' && isOurs(at - 2) && index - at < 7;
    const own = index === at || (index > at && (named || allAdjectives(at, index)));
    if (!joined && !own) return undefined;
    if (tokens.key(index) === ':') index++;
    return frame.lists.find(({ from: start }) => start === index);
  }

  /** "*notre* partenaire local, A" */
  function isOurs(before: number): boolean {
    return frames.possessives.has(tokens.key(before));
  }

  function allAdjectives(start: number, end: number): boolean {
    for (let index = start; index < end; index++)
      if (!isAdjective(tokens, words, index) && !(tokens.key(index) === ',' && index === end - 1))
        return false;
    return true;
  }

  /** "A, partenaire technique du projet". */
  function before(at: number): NameList | undefined {
    let index = at - 1;
    while (
      index > from &&
      index > at - 4 &&
      (words.determiners.has(tokens.key(index)) ||
        tokens.key(index) === "'" ||
        tokens.key(index) === 'l' ||
        isAdjective(tokens, words, index))
    )
      index--;
    if (!/^[,(]$/.test(tokens.key(index))) return undefined;
    return frame.lists.find(({ to: end }) => end === index);
  }
}
