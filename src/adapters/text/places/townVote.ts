import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { FoundPlace } from './places.js';
import type { Setting } from './settings.js';

/** A longest name of a table, in tokens: "Saint-Jean-sur-Richelieu". */
const longest = 9;

/** Marks of other places that are enough, and how many times those of the next country. */
const [enough, clear] = [1.5, 3];

const tables = new Map<string, ReadonlyMap<string, string>>();

/**
 * The country in which the towns lie that a story names, where it says no country: news of a town for its own
 * readers. Only towns that one country alone has, of those in which the language is written; and only where they stand
 * as places do, or are named again. One town in passing is not enough.
 */
export function voteTowns(
  tokens: Tokens,
  words: Compiled,
  titles: readonly Range[],
  ranges: readonly Range[],
  inNames: ReadonlySet<number>,
): { readonly country: Setting; readonly places: readonly FoundPlace[] } | undefined {
  const { gazetteer } = words.rules;
  if (!gazetteer) return undefined;
  const towns = tables.get(gazetteer) ?? read(gazetteer);
  tables.set(gazetteer, towns);
  const marks = new Map<string, Map<string, number>>();
  const first = new Map<string, Range>();
  const places = new Map<string, FoundPlace[]>();
  const look = (range: Range, title: boolean) => {
    for (let index = range.from; index < range.to; index++) {
      if (!tokens.capital(index)) continue;
      const found = townAt(tokens, towns, index, range.to);
      // "El Salvador", which is a town too.
      if (!found || words.mentions.whole(tokens, index, found.to)?.type === 'country') continue;
      const before = tokens.key(index - 1);
      const placed =
        !inNames.has(index) && (words.prepositions.has(before) || (title && index === range.from));
      const mark = placed ? 1 : tokens.small(index - 1) || title ? 0.5 : 0;
      const own = marks.get(found.code) ?? new Map<string, number>();
      const name = tokens.key(index);
      own.set(name, Math.min(2, (own.get(name) ?? 0) + mark));
      marks.set(found.code, own);
      if (mark >= 1) {
        const at = { from: index, to: found.to };
        const place = { ...at, rule: 'named-place', kind: 'city', kindFrom: at } as const;
        const list = places.get(found.code);
        if (list) list.push(place);
        else places.set(found.code, [place]);
      }
      if (!first.has(found.code)) first.set(found.code, { from: index, to: found.to });
      index = found.to - 1;
    }
  };
  for (const title of titles) look(title, true);
  for (const range of ranges) look(range, false);
  const sums = [...marks].map(([code, own]) => ({ code, sum: [...own.values()].reduce((a, b) => a + b, 0) }));
  const [best, second] = sums.sort((a, b) => b.sum - a.sum);
  const seen = best && first.get(best.code);
  if (!best || !seen || best.sum < enough || best.sum < (second?.sum ?? 0) * clear) return undefined;
  return {
    country: { ...seen, code: best.code, rule: 'country-of-body' },
    places: places.get(best.code) ?? [],
  };
}

function townAt(
  tokens: Tokens,
  towns: ReadonlyMap<string, string>,
  from: number,
  end: number,
): { readonly to: number; readonly code: string } | undefined {
  for (let to = Math.min(end, from + longest); to > from; to--) {
    if (!tokens.capital(to - 1) || (tokens.glued(to) && tokens.key(to) === '-')) continue;
    const code = towns.get(bare(tokens.slice(from, to)));
    // "Smith Hampton": a name that goes on is another.
    if (code) return tokens.capital(to) && tokens.linesBefore(to) === 0 ? undefined : { to, code };
  }
  return undefined;
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/g, "'")
    .replaceAll(/\s+/g, ' ');
}

/** "AU:abbotsford|…", a country on each line. */
function read(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) =>
        line
          .slice(3)
          .split('|')
          .map((name) => [name, line.slice(0, 2)] as const),
      ),
  );
}
