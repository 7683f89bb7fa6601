import type { Item } from '../names/lists.js';
import type { FoundRole } from '../roles/roles.js';
import { fold, type Range, type Tokens } from '../tokens.js';
import { readGluedName } from './names.js';
import { startsGluedName } from './starts.js';
import { demonymOf, type GluedWords } from './words.js';

/** A story names no more bodies by one noun; looking through them for each role stays linear in the text. */
const maxNames = 200;

/** The roles of a story, each body by the fullest of its names: "the Kuwait Fund" is "the Kuwait Fund for …" once named so. */
export function withFullNames(
  tokens: Tokens,
  words: GluedWords,
  ranges: readonly Range[],
  roles: readonly FoundRole[],
): readonly FoundRole[] {
  if (roles.length === 0) return roles;
  const names = namesIn(tokens, words, ranges);
  return roles.flatMap((role) => {
    const item = role.spoken ? spokenOf(role.item) : fuller(role.item);
    return item ? [{ ...role, item }] : [];
  });

  /** "The centre": the only body of the story that is one, by the fullest of its names. */
  function spokenOf(item: Item): Item | undefined {
    const { article } = words.rules.clitics;
    const noun = tokens.key(item.name.from);
    const all = [...(names.get(noun.slice(article.length)) ?? []), ...(names.get(noun) ?? [])];
    const textOf = ({ from, to }: Range) => tokens.slice(from, to);
    const longest = all.reduce<Range | undefined>(
      (best, name) => (best && textOf(best).length >= textOf(name).length ? best : name),
      undefined,
    );
    const startOf = ({ from, to }: Range) => tokens.slice(from, Math.min(to, from + 3));
    if (!longest || !all.every((name) => startOf(longest).startsWith(startOf(name)))) return undefined;
    return { ...item, name: longest };
  }

  function fuller(item: Item): Item {
    const { name, head } = item;
    if (head || name.to - name.from < 2) return item;
    const whole = nounBefore(name);
    if (whole) return { ...item, name: whole };
    const short = tokens.slice(name.from, name.to);
    const longer = names.get(tokens.key(name.from))?.filter(({ from, to }) => {
      const more = to - from > name.to - name.from && tokens.slice(from, to).startsWith(`${short} `);
      // "The Red Crescent" of one country is not that of another, nor is one office another's.
      const known = words.bodies.match(tokens, from, to)?.to === to;
      return more && (isAim(from + name.to - name.from) || (known && isAnd(from + name.to - name.from)));
    });
    const [one] = longer ?? [];
    const same =
      one && longer?.every(({ from, to }) => tokens.slice(from, to) === tokens.slice(one.from, one.to));
    return same ? { ...item, name: { from: one.from, to: one.to } } : item;
  }

  /** "The authority Red Crescent of X", for the known body "Red Crescent of X": with the noun of what it is. */
  function nounBefore({ from, to }: Range): Range | undefined {
    if (words.bodies.match(tokens, from, to)?.to !== to) return undefined;
    const short = tokens.slice(from, to);
    for (const noun of words.rules.names.bodyNouns) {
      const found = names
        .get(fold(noun))
        ?.find(({ from: start, to: end }) => tokens.slice(start + 1, end) === short);
      if (found) return found;
    }
    return undefined;
  }

  /** "(The centre for relief) and humanitarian works": of a whole name that is known. */
  function isAnd(at: number): boolean {
    return tokens.key(at) === words.rules.clitics.and;
  }

  /** "For economic development": what a name goes on with, and no country or place. */
  function isAim(at: number): boolean {
    return /^ل/.test(tokens.key(at)) && demonymOf(words, tokens.key(at)) === undefined;
  }
}

/** All names of the story, by their first word. */
/** Names that begin with one noun, each once, up to {@link maxNames}. */
function namesIn(tokens: Tokens, words: GluedWords, ranges: readonly Range[]): ReadonlyMap<string, Range[]> {
  const names = new Map<string, Map<string, Range>>();
  for (const { from, to } of ranges) {
    for (let at = from; at < to; at++) {
      if (!startsGluedName(tokens, words, at, to)) continue;
      const name = readGluedName(tokens, words, at, to);
      if (!name || name.country !== undefined || name.head?.list) continue;
      const key = tokens.key(name.from);
      const known = names.get(key) ?? new Map<string, Range>();
      names.set(key, known);
      const text = tokens.slice(name.from, name.to);
      if (known.size < maxNames && !known.has(text)) known.set(text, { from: name.from, to: name.to });
      at = Math.max(at, name.to - 1);
    }
  }
  return new Map([...names].map(([key, known]) => [key, [...known.values()]]));
}

/** "Agency of the United Nations for … (UNRWA)", for the one word "UNRWA". */
export function spelledOutIn(
  tokens: Tokens,
  words: GluedWords,
  ranges: readonly Range[],
  { from, to }: Range,
): Range | undefined {
  if (to - from > 1) return undefined;
  for (const range of ranges)
    for (let at = range.from; at < range.to; at++) {
      const name = startsGluedName(tokens, words, at, range.to)
        ? readGluedName(tokens, words, at, range.to)
        : undefined;
      if (!name) continue;
      const { acronym } = name;
      if (acronym && tokens.slice(acronym.from, acronym.to) === tokens.slice(from, to))
        return { from: name.from, to: name.to };
      at = Math.max(at, name.to - 1);
    }
  return undefined;
}
