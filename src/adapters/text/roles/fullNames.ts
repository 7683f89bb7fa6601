import type { Compiled } from '../compiled.js';
import type { Item } from '../names/lists.js';
import type { Range, Tokens } from '../tokens.js';
import type { SeenName } from './features.js';
import type { FoundRole } from './roles.js';

/** Words of a name that may stand for a longer one. */
const maxShort = 2;

/**
 * "The Army", "the Provincial Government" stand for the "Sri Lanka Army", the "Provincial Government of Benguet" that the
 * story has named before, if it has named but one; the publisher has no role by such a name either.
 */
export function withFullNames(
  tokens: Tokens,
  words: Compiled,
  roles: readonly FoundRole[],
  seen: readonly SeenName[],
): readonly FoundRole[] {
  if (!words.verbs || !roles.some(({ item }) => isShort(item))) return roles;
  /** By the words that end a longer name, or begin it before "of": that name, none where there are several. */
  const known = new Map<string, SeenName | undefined>();
  for (const name of seen) {
    const { from, to } = name.item.name;
    if (!name.item.organization || name.item.head) continue;
    for (let size = 1; size <= maxShort && size < to - from; size++) {
      if (tokens.capital(to - size)) note({ from: to - size, to }, name);
      if (words.of.has(tokens.key(from + size))) note({ from, to: from + size }, name);
    }
  }
  return roles.flatMap((found) => {
    const full = isShort(found.item) ? known.get(keyOf(found.item.name)) : undefined;
    if (!full || full.item.name.from > found.item.name.from) return [found];
    return full.isPublisher ? [] : [{ ...found, item: full.item }];
  });

  function note(part: Range, name: SeenName): void {
    const key = keyOf(part);
    const other = known.get(key);
    const same = other && keyOf(other.item.name) === keyOf(name.item.name);
    if (!known.has(key)) known.set(key, name);
    else if (!same) known.set(key, undefined);
  }

  function keyOf({ from, to }: Range): string {
    return tokens.slice(from, to).toLowerCase().replaceAll(/\s+/g, ' ');
  }

  /** Led by "the", and a noun of bodies with one word before it at most. */
  function isShort({ name, acronym, body, head }: Item): boolean {
    if (acronym || body || head || name.to - name.from > maxShort) return false;
    const led = words.determiners.has(tokens.key(name.from - 1));
    return led && words.nouns.has(tokens.key(name.to - 1)) && !tokens.allCaps(name.from);
  }
}
