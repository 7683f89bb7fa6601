import type { Article } from '../article.js';
import { limitMarks, textOfRuns } from '../text.js';

/**
 * Folds what copying changes in a text: Unicode NFC, one space for all white space, plain quotation marks and dashes, no invisible
 * characters. Letters keep their case.
 */
export function foldText(text: string): string {
  return limitMarks(text)
    .normalize('NFC')
    .replace(/[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[‘’‚‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a folded text contains a folded quote that neither starts nor ends inside a word. In linear time, also for "aaaa…". */
export function containsQuote(text: string, quote: string): boolean {
  if (!quote) return false;
  const borders = bordersOf(quote);
  for (let at = 0, matched = 0; at < text.length; at++) {
    while (matched > 0 && text[at] !== quote[matched]) matched = borders[matched - 1]!;
    if (text[at] === quote[matched]) matched++;
    if (matched < quote.length) continue;
    const start = at + 1 - quote.length;
    if (!isInWord(text, start) && !isInWord(text, at + 1)) return true;
    matched = borders[matched - 1]!;
  }
  return false;
}

/** For each prefix, the length of its longest proper prefix that also ends it (Knuth, Morris and Pratt). */
function bordersOf(quote: string): number[] {
  const borders = [0];
  for (let at = 1, length = 0; at < quote.length; at++) {
    while (length > 0 && quote[at] !== quote[length]) length = borders[length - 1]!;
    if (quote[at] === quote[length]) length++;
    borders.push(length);
  }
  return borders;
}

/** Chinese has no space between words, and Arabic joins some words to the next. */
const spaced = /^(?![\p{sc=Han}\p{sc=Arabic}])[\p{L}\p{M}\p{N}]$/u;

function isInWord(text: string, at: number): boolean {
  return spaced.test(text[at - 1] ?? '') && spaced.test(text[at] ?? '');
}

/** The texts of the story itself, folded: not its lists of facts, which quotes are to prove. */
export function storyText({ headline, summary, dateline, body }: Article): string {
  const lines = [headline, summary, dateline?.place, dateline && `${dateline.place} (${dateline.agency})`];
  for (const block of body) {
    if (block.type === 'list') lines.push(...block.items.map(textOfRuns));
    else lines.push(textOfRuns(block.content));
    if (block.type === 'quote') lines.push(block.source);
  }
  return foldText(lines.filter(Boolean).join('\n'));
}
