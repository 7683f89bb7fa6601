import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import { readFrontLine } from './frontLines.js';
import { endsSentence, isAllCaps, type Part } from './layout.js';
import { isOrganization, readMenuLine } from './letterhead.js';
import { isChrome, isHeadline, isShort, maxHeadline } from './lines.js';
import { isGreeting } from './pageLines.js';

/** A few words on a line in one block with navigation words above it, and more lines of the block below. */
export function isInMenu(tokens: Tokens, words: Compiled, parts: readonly Part[], at: number): boolean {
  const [before, part, next] = [parts[at - 1], parts[at]!, parts[at + 1]];
  if (!before || part.block || !next || next.block || part.to - part.from > 6 || endsSentence(tokens, part))
    return false;
  return isChrome(tokens, words, before) || isChrome(tokens, words, next);
}

/** "Interlake Dispatch", above "News · Sports · Subscribe". */
export function isAboveMenu(tokens: Tokens, words: Compiled, parts: readonly Part[], at: number): boolean {
  const [part, next] = [parts[at]!, parts[at + 1]];
  if (!next || at > 1 || part.to - part.from > 8 || endsSentence(tokens, part) || !tokens.capital(part.from))
    return false;
  const menu = readMenuLine(tokens, words, next);
  return menu !== undefined && !menu.writer;
}

/** "Water and health | Gambia | 3 min read": a few words each between signs, one of them a country; below, a title. */
export function isTopicAndCountry(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
): boolean {
  const [part, next] = [parts[at]!, parts[at + 1]];
  if (words.bodies.match(tokens, part.from, part.to)) return false;
  if (!next?.block || at + 2 >= parts.length || part.to - part.from > 20) return false;
  if (
    endsSentence(tokens, part) ||
    /^[.:]$/.test(tokens.key(next.to - 1)) ||
    !isHeadline(tokens, words, next)
  )
    return false;
  let [country, signs] = [false, 0];
  for (let index = part.from, start = index; index <= part.to; index++) {
    if (index < part.to && !/^[|·•]$/.test(tokens.key(index))) continue;
    if (index < part.to) signs++;
    if (index - start > (tokens.isIdeograph(start) ? 8 : 5)) return false;
    country ||= words.mentions.whole(tokens, start, index)?.type === 'country';
    start = index + 1;
  }
  return country && signs > 0;
}

/**
 * Whether the line names who writes: in capitals, or nothing but an organisation, and followed by a section, a menu
 * or (for an organisation) a date, then by a line that can be the headline. So is what stands directly below it.
 * `outside`: the lines that were taken for a letterhead before it.
 */
export function isHeadedPaper(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
  outside: readonly Range[],
): boolean {
  const part = parts[at]!;
  if (part.to - part.from > 16 || endsSentence(tokens, part)) return false;
  const below = !part.block && outside.some(({ to }) => to === part.from);
  const capitals = isAllCaps(tokens, part);
  if (!below && !capitals && !isOrganization(tokens, words, part)) return false;
  let marked = false;
  for (const next of parts.slice(at + 1, at + 14)) {
    const line = readFrontLine(tokens, words, next);
    const menu = readMenuLine(tokens, words, next);
    const dated = line?.published !== undefined && !capitals;
    if (menu || (line && !line.rest && (line.section || line.scope || line.chrome || dated))) marked = true;
    else if (!line && marked && next.block && isHeadline(tokens, words, next))
      return !endsSentence(tokens, next);
    else if (tokens.span(next.from, next.to).end - tokens.span(next.from, next.to).start > maxHeadline)
      return false;
  }
  return false;
}

/** "SÉNÉGAL — Formation professionnelle": a country in capitals and, behind a dash, a word or three; the headline is below. */
export function isCountryAndTheme(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  part: Part,
): boolean {
  const { from, to } = part;
  if (to - from > 8 || !tokens.allCaps(from)) return false;
  const next = parts[parts.indexOf(part) + 1];
  const country = words.mentionsAnyCase.match(tokens, from, to);
  if (country?.value.type !== 'country' || !next || next.to - next.from <= to - from) return false;
  if (!next.block && isAllCaps(tokens, next)) return false;
  const theme = to - country.to - 1;
  return /^[–—]$/.test(tokens.key(country.to)) && theme > 0 && theme < 4 && isHeadline(tokens, words, next);
}

/** "Dear friends," above a title. A letter without one keeps it. */
export function isGreetingAbove(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  at: number,
): boolean {
  if (!isGreeting(tokens, words, parts[at]!)) return false;
  return parts.slice(at + 1, at + 4).some((part, more) => {
    const isTitle = isShort(tokens, part) === true && isHeadline(tokens, words, part);
    return part.block && isTitle && !/^[.,:]$/.test(tokens.key(part.to - 1)) && at + more + 2 < parts.length;
  });
}
