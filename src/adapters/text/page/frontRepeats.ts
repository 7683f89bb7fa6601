import type { Compiled } from '../compiled.js';
import { type FoundDate, readDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { readFrontLine } from './frontLines.js';
import { bullets, endsSentence, isDayRow, type Part } from './layout.js';
import { readMenuLine } from './letterhead.js';
import { isSame } from './lines.js';

/** Lines below in which what a line repeats may stand. */
const reach = 4;
/** Tokens of a way through a site before the title that it ends in. */
const maxWay = 12;
/** Words that two lines have in common at least, so that one repeats the other. */
const least = 3;
/** Items of a list that are a site's menu at least, and tokens of one of them. */
const [menuItems, maxItem] = [3, 6];
/** Tokens of a caption. */
const maxCaption = 60;
/** Tokens of a line of sections. */
const maxFiling = 12;

/** A few words and the same again on the next line: an item of a menu and the title of what it opens. */
export function isTwice(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const [before, part, next] = [parts[at - 1], parts[at]!, parts[at + 1]];
  if (part.to - part.from > 4) return false;
  return (
    (!part.block && before !== undefined && isSame(tokens, before, part)) ||
    (next !== undefined && !next.block && isSame(tokens, part, next))
  );
}

/**
 * The way through a site whose last step is the title that stands below it, whole or cut short: "HomeCountryFour valleys
 * agree on …", "Home Country Four valleys agree on who may draw water". So is a title cut short above itself.
 */
export function endsInTitle(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const { from, to } = parts[at]!;
  let end = to;
  while (end > from && /^[.…]$/.test(tokens.key(end - 1))) end--;
  const isCut = to - end > 1 || tokens.key(end) === '…';
  return parts.slice(at + 1, at + 1 + reach).some((title) => {
    for (let start = from; start < Math.min(end - least, from + maxWay); start++) {
      const glued = start === from && endsIn(tokens, start, title.from);
      if (!glued && tokens.key(start) !== tokens.key(title.from)) continue;
      // The line itself, whole, is a headline and its repetition.
      if (start === from && !glued && (!isCut || endsSentence(tokens, title))) continue;
      const size = end - start;
      if (size > title.to - title.from || (!isCut && size < title.to - title.from)) continue;
      if (isSame(tokens, { from: start + 1, to: end }, { from: title.from + 1, to: title.from + size }))
        return true;
    }
    return false;
  });
}

/** "HomeCountry*Four*": a capital behind small letters, and the word that begins the title. */
function endsIn(tokens: Tokens, at: number, title: number): boolean {
  const [word, last] = [tokens.word(at), tokens.word(title)];
  return word.length > last.length && tokens.capital(title) && word.endsWith(last);
}

/** An item of a list of a few words each above the headline: a site's menu. */
export function isMenuItem(tokens: Tokens, parts: readonly Part[], at: number): boolean {
  const isItem = (part: Part | undefined) =>
    part !== undefined &&
    bullets.test(tokens.key(part.from)) &&
    !tokens.glued(part.from + 1) &&
    part.to - part.from <= maxItem &&
    !endsSentence(tokens, part);
  if (!isItem(parts[at])) return false;
  let [first, last] = [at, at];
  while (at - first < menuItems && isItem(parts[first - 1])) first--;
  while (last - at < menuItems && isItem(parts[last + 1])) last++;
  return last - first + 1 >= menuItems;
}

/** "Thursday, 15 January 2026" on the first line of a page: of its text, or of the visit to it. */
export function dayWithWeekday(tokens: Tokens, words: Compiled, { from, to }: Range): FoundDate | undefined {
  if (!words.weekdays.has(tokens.key(from))) return undefined;
  const day = readDate(tokens, words, from, to);
  return day?.iso && day.to === to ? day : undefined;
}

/** Whether the site's menu stands between the first line of a page and the headline: what is above it is the site's. */
export function isBelowMenu(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  headline: Range | undefined,
): boolean {
  const end = headline ? parts.findIndex(({ from, to }) => from <= headline.from && headline.from < to) : 0;
  return parts
    .slice(1, Math.max(1, end))
    .some(
      (part, at) =>
        isMenuItem(tokens, parts, at + 1) ||
        endsInTitle(tokens, parts, at + 1) ||
        readFrontLine(tokens, words, part)?.chrome === true ||
        readMenuLine(tokens, words, part) !== undefined,
    );
}

/** "Women at the well. Photo: IOM", above the headline. */
export function isCaptionAbove(tokens: Tokens, words: Compiled, parts: readonly Part[], at: number): boolean {
  const { from, to } = parts[at]!;
  if (to - from > maxCaption || at + 2 >= parts.length) return false;
  for (let index = from + 2; index < to - 2; index++) {
    const apart =
      /^[.(|/–—-]$/.test(tokens.key(index - 1)) &&
      !tokens.glued(index - Number(tokens.key(index - 1) === '('));
    if (!apart || !tokens.capital(index)) continue;
    const credit = words.credits.match(tokens, index, to);
    // "Small farms – Credit: a way out of debt"
    if (credit && /^[:/|©]$/.test(tokens.key(credit.to)) && !tokens.small(credit.to + 1)) return true;
  }
  return false;
}

/** "en Campo, Portada": small, directly below the day: in which sections a site files the text. */
export function isFiling(tokens: Tokens, parts: readonly Part[], part: Part): boolean {
  if (part.block || !tokens.small(part.from) || part.to - part.from > maxFiling || endsSentence(tokens, part))
    return false;
  const before = parts[parts.indexOf(part) - 1];
  return before !== undefined && isDayRow(tokens, before);
}
