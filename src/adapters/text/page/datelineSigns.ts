import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';

/** "U/E", "B/A": single letters and slashes between, as regions are written behind a town. */
export function isInitials(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5) return false;
  for (let index = from; index < to; index++) {
    const isLetter = tokens.key(index).length === 1 && tokens.capital(index);
    if (!((index - from) % 2 === 0 ? isLetter : tokens.key(index) === '/')) return false;
  }
  return (to - from) % 2 === 1;
}

/** "PNA / 3 June" in brackets: who reports, up to the sign, and the day behind it. */
export function signAndDay(
  tokens: Tokens,
  words: Compiled,
  from: number,
  to: number,
): (Range & { readonly date: FoundDate }) | undefined {
  for (let index = from + 1; index < to - 1; index++) {
    if (!/^[,/|–—-]$/.test(tokens.key(index))) continue;
    const date = readDate(tokens, words, index + 1, to);
    if (date?.to === to) return { from, to: index, date };
  }
  return undefined;
}
