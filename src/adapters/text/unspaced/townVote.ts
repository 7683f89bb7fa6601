import type { FoundPlace } from '../places/places.js';
import type { Setting } from '../places/settings.js';
import type { Range, Tokens } from '../tokens.js';

const [shortest, longest] = [3, 8];

/** Names, in signs of weight, that are enough. */
const enough = 1.5;

const tables = new Map<string, ReadonlySet<string>>();

/**
 * The country in which the counties and cities lie that a story names in full, where it says no country; see
 * `places/townVote.ts`. Not for a story in traditional characters: where they are written, districts bear the same names.
 */
export function voteCounties(
  tokens: Tokens,
  gazetteer: string,
  titles: readonly Range[],
  ranges: readonly Range[],
): { readonly country: Setting; readonly places: readonly FoundPlace[] } | undefined {
  const code = gazetteer.trim().slice(0, 2);
  const names =
    tables.get(gazetteer) ??
    new Set(
      gazetteer
        .trim()
        .slice(3)
        .split(/[|\n]+/),
    );
  tables.set(gazetteer, names);
  if ([...titles, ...ranges.slice(0, 3)].some((range) => isTraditional(tokens, range))) return undefined;
  let weight = 0;
  let seen: Range | undefined;
  const places: FoundPlace[] = [];
  const look = (range: Range, each: number) => {
    for (let index = range.from; index < range.to; index++) {
      const at = nameAt(tokens, names, index, range.to);
      if (!at) continue;
      weight += each;
      seen ??= at;
      if (isPlace(tokens, at)) {
        const kind = tokens.key(at.to - 1) === '市' ? 'city' : 'district';
        places.push({ ...at, rule: 'named-place', kind, kindFrom: at });
      }
      index = at.to - 1;
    }
  };
  for (const title of titles) {
    look(title, 1.5);
    // "瓜州10月14日电": short, as datelines are.
    if (['县', '市', '区'].some((end) => names.has(keysOf(tokens, title) + end))) {
      weight += 1;
      seen ??= title;
    }
  }
  for (const range of ranges) look(range, 1);
  return seen && weight >= enough
    ? { country: { ...seen, code, rule: 'country-of-body' }, places }
    : undefined;
}

function keysOf(tokens: Tokens, { from, to }: Range): string {
  let keys = '';
  for (let index = from; index < Math.min(to, from + longest); index++) keys += tokens.key(index);
  return keys;
}

function nameAt(tokens: Tokens, names: ReadonlySet<string>, from: number, end: number): Range | undefined {
  if (!tokens.isIdeograph(from)) return undefined;
  let name = '';
  let found: Range | undefined;
  for (let index = from; index < Math.min(end, from + longest) && tokens.isIdeograph(index); index++) {
    name += tokens.key(index);
    if (index - from + 1 >= shortest && names.has(name)) found = { from, to: index + 1 };
  }
  return found;
}

/** Something happens there: behind "in", before "'s" or a village; not the county's bureau. */
function isPlace(tokens: Tokens, { from, to }: Range): boolean {
  // "瓜州县广至乡"
  for (let index = to + 1; index < to + 5 && tokens.isIdeograph(index); index++)
    if (/^[乡镇村]$/.test(tokens.key(index))) return true;
  return /^[在于到赴]$/.test(tokens.key(from - 1)) || /^[的,。、;()]$/.test(tokens.key(to));
}

function isTraditional(tokens: Tokens, { from, to }: Range): boolean {
  for (let index = from; index < Math.min(to, from + 120); index++)
    if (tokens.isIdeograph(index) && tokens.word(index) !== tokens.key(index)) return true;
  return false;
}
