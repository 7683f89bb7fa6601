import type { Compiled } from '../compiled.js';
import type { FoundRole } from '../roles/roles.js';
import type { Tokens } from '../tokens.js';
import { readSentenceNames } from './sentenceNames.js';

/** How far back the whole name is looked for, in tokens. */
const maxBack = 1500;

/**
 * "le Ministère" stands for "Ministère de l’Agriculture" above it: names that are a noun of organisations and no more are
 * read as the last longer one with this noun; where there is none a noun that says nothing by itself is no name.
 */
export function withWholeNames(
  tokens: Tokens,
  words: Compiled,
  roles: readonly FoundRole[],
  isPublisher: (item: FoundRole['item']) => boolean,
): FoundRole[] {
  if (!words.sentence?.purposes.size && !words.clauses) return [...roles];
  /** By noun: how far it was looked for, and the last whole name. */
  const known = new Map<string, { readonly to: number; readonly whole?: FoundRole['item'] }>();
  return roles.flatMap((found) => {
    const { name, head, acronym, body } = found.item;
    const bare = name.to - name.from === 1 && !head && !acronym && !body && !tokens.allCaps(name.from);
    const noun = bare ? words.heads.get(tokens.key(name.from)) : undefined;
    if (!noun) return [found];
    const key = tokens.key(name.from);
    const before = known.get(key);
    const whole = wholeName(tokens, words, name.from, before?.to ?? 0) ?? before?.whole;
    known.set(key, { to: Math.max(name.from, before?.to ?? 0), ...(whole && { whole }) });
    if (whole) return isPublisher(whole) ? [] : [{ ...found, item: whole }];
    // "la Gendarmerie", of which there is one, is a name.
    const several = words.heads.get(`${key}s`)?.singular !== undefined;
    const general = noun.takes === 'fields' || words.clauses !== undefined;
    return general && several ? [] : [found];
  });
}

function wholeName(tokens: Tokens, words: Compiled, at: number, stop: number): FoundRole['item'] | undefined {
  const key = tokens.key(at);
  for (let index = at - 1; index >= Math.max(stop, at - maxBack); index--) {
    if (tokens.key(index) !== key || !tokens.capital(index)) continue;
    const item = nameAt(index);
    if (item?.organization && item.name.to - item.name.from > 1 && item.name.from === index) return item;
  }
  return undefined;

  /** On a letterhead the next line is another name. */
  function nameAt(start: number): FoundRole['item'] | undefined {
    const whole = readSentenceNames(tokens, words, start, tokens.count)?.items[0];
    let end = start + 1;
    while (whole && end < whole.name.to && tokens.linesBefore(end) === 0) end++;
    if (!whole || end >= whole.name.to || !tokens.capital(end)) return whole;
    const line = readSentenceNames(tokens, words, start, end)?.items[0];
    return line?.name.to === end ? line : whole;
  }
}
