import type { Compiled } from '../compiled.js';
import { readDate } from '../dates.js';
import { hasContactData, startsContact } from '../page/contact.js';
import { isByline } from '../page/lines.js';
import { isMedium } from '../page/mastheadParts.js';
import { namesPaper } from '../page/siteName.js';
import type { Story } from '../page/story.js';
import type { Range, Tokens } from '../tokens.js';

/** Tokens of a line that is a newspaper's name or its desk. */
const maxLine = 12;
const desk = /^(?:redacción|corresponsal|agencia|agencias|efe|ap|afp|ansa|reuters|xinhua|télam|notimex)$/;

/** Whether a page has what the one who issues a text puts around it: its kind, contacts, notes. */
export function isRelease(tokens: Tokens, words: Compiled, { section, notes, outside }: Story): boolean {
  if (section || notes.length) return true;
  return outside.some(
    (part) =>
      hasContactData(tokens, words, part) ||
      startsContact(tokens, words, part) ||
      words.boilerplate.match(tokens, part.from, part.to) !== undefined,
  );
}

/**
 * Whether nothing around a story is a newspaper's, which tells of others: no way through a site or other line above the
 * headline but a day, no line that names a reporter, a desk or a wire, no name of a paper.
 */
export function isPlainPage(tokens: Tokens, words: Compiled, story: Story): boolean {
  const { headline, paragraphs, outside, mastheads } = story;
  const [first] = paragraphs;
  if (!headline || !first) return false;
  const day = readDate(tokens, words, 0, headline.from);
  if (hasWords({ from: day?.to ?? 0, to: headline.from })) return false;
  const lead = story.dateline?.place.from ?? first.from;
  const lines = linesBetween(headline.to, Math.min(lead, first.from));
  return ![...lines, ...outside, ...mastheads].some(isPapers);

  function isPapers(line: Range): boolean {
    if (isByline(tokens, words, line)) return true;
    if (line.to - line.from > maxLine) return false;
    for (let index = line.from; index < line.to; index++) if (desk.test(tokens.key(index))) return true;
    return isMedium(tokens, line) || namesPaper(tokens, words, line);
  }

  function hasWords({ from, to }: Range): boolean {
    for (let index = from; index < to; index++) if (tokens.isWord(index)) return true;
    return false;
  }

  function linesBetween(from: number, to: number): Range[] {
    const lines: Range[] = [];
    let start = from;
    for (let index = from + 1; index <= to; index++) {
      if (index < to && tokens.linesBefore(index) === 0) continue;
      if (index > start) lines.push({ from: start, to: index });
      start = index;
    }
    return lines;
  }
}
