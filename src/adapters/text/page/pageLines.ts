import type { Compiled } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';

/** Words that an issue's line has at most, and words of the persons greeted. */
const maxIssue = 16;
const maxGreeted = 8;

const isLetter = (key: string) => /[\p{L}\p{N}]/u.test(key);

/**
 * "Spring 2026", "Newsletter no. 12 – Summer/Autumn 2025", "October 2025": a line that says in which issue a text stands,
 * and nothing else: a season, a month or what comes in issues, and a number. A kind of text among them is its section.
 */
export function readIssue(
  tokens: Tokens,
  words: Compiled,
  { from, to }: Range,
): { readonly section?: Range } | undefined {
  if (to - from > maxIssue) return undefined;
  let [issue, numbered] = [false, false];
  let section: Range | undefined;
  for (let index = from; index < to; index++) {
    const key = tokens.key(index);
    const label = words.labels.match(tokens, index, to);
    const isNumber = /^\p{Nd}+$/u.test(key);
    if (label?.value.type === 'section') {
      section ??= { from: index, to: label.to };
      index = label.to - 1;
    } else if (isNumber || (key === '第' && tokens.isIdeograph(index + 1))) numbered = true;
    else if (words.issues.has(key) || words.months.has(key)) issue = true;
    else if (isLetter(key) && !words.besideIssues.has(key) && !words.abbreviations.has(key)) return undefined;
  }
  // "Boletín de prensa No. 045"
  return (issue || section) && numbered ? { ...(section && { section }) } : undefined;
}

/** "In this issue: bread, boats, thanks" */
export function isContents(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  const lead = words.contents.match(tokens, from, to);
  if (!lead) return false;
  const figures = tokens.number(to - 1) !== undefined && to - lead.to < 3;
  return lead.to === to || tokens.key(lead.to) === ':' || figures;
}

/** "Dear friends and neighbours,", "Hello everyone!": a line by itself. */
export function isGreeting(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  let first = from;
  let last = to;
  while (first < to && !isLetter(tokens.key(first))) first++;
  while (last > first && !isLetter(tokens.key(last - 1))) last--;
  if (words.hellos.whole(tokens, first, last)) return tokens.key(to - 1) !== '?';
  // "Our dear neighbours,"
  const start = [first, first + 1].find((at) => words.greetings.match(tokens, at, last)) ?? first;
  if (start > first && !/^[,:]$/.test(tokens.key(last))) return false;
  const lead = words.greetings.match(tokens, start, last);
  if (!lead || last - lead.to > maxGreeted || (last === lead.to && last === to)) return false;
  return last < to ? /^[,!:]$/.test(tokens.key(last)) : false;
}
