import type { Story } from '../page/story.js';
import type { FoundRole } from '../roles/roles.js';
import type { Tokens } from '../tokens.js';
import type { UnspacedWords } from './words.js';

/** Years for which what was given may still be at work. */
const running = 2;

/**
 * Without givers of an earlier year than the story's: "A 于2010年资助扩建", where the verb follows in the same clause; but
 * not of the year or two before it, nor where the sentence goes on to what is now.
 */
export function withoutEarlierGivers(
  tokens: Tokens,
  words: UnspacedWords,
  { published, dateline }: Story,
  roles: readonly FoundRole[],
): FoundRole[] {
  const year = Number((published?.iso ?? dateline?.date?.iso)?.slice(0, 4));
  return roles.filter(({ role, item }) => {
    if (role !== 'funders' || !year) return true;
    const { to } = item.name;
    const at = /^[于於在]$/.test(tokens.key(to)) ? to + 1 : to;
    const given = tokens.key(at + 1) === '年' ? tokens.number(at) : undefined;
    if (given === undefined || given < 1900 || given >= year - running) return true;
    return !isGiven(at + 2) || isStill(at + 2);
  });

  /** Whether the verb of giving is the first of the clause: no "2010年成立的". */
  function isGiven(start: number): boolean {
    for (let index = start; index < tokens.count && !/^[,;:。!?的]$/.test(tokens.key(index)); index++)
      if (
        words.roles.paid.match(tokens, index, tokens.count) ??
        words.roles.giving.match(tokens, index, tokens.count)
      )
        return true;
    return false;
  }

  function isStill(start: number): boolean {
    for (let index = start; index < tokens.count && !/^[。!?]$/.test(tokens.key(index)); index++)
      if (words.roles.now.match(tokens, index, tokens.count)) return true;
    return false;
  }
}
