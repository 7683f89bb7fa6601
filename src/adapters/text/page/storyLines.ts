import type { Compiled } from '../compiled.js';
import type { FoundDate } from '../dates.js';
import type { Range, Tokens } from '../tokens.js';
import { hasContactData, startsContact } from './contact.js';
import type { FoundDateline } from './dateline.js';
import { withoutMarks } from './lines.js';

/** Below "Read next", a line too long for a name, without the sign of who owns the page: of another story. */
export function isTeaser(tokens: Tokens, words: Compiled, part: Range): boolean {
  if (part.to - part.from < (tokens.isIdeograph(part.from) ? 20 : 9)) return false;
  for (let at = part.from; at < part.to; at++) if (/^[©@]$/.test(tokens.key(at))) return false;
  return !startsContact(tokens, words, part) && !hasContactData(tokens, words, part);
}

/** A known town and nothing else on a line: the dateline, directly above the first paragraph. */
export function townOn(tokens: Tokens, words: Compiled, part: Range): FoundDateline | undefined {
  const place = withoutMarks(tokens, part);
  if (!words.rules.reader?.isTown?.(tokens, place)) return undefined;
  return { place, places: [place], to: part.to };
}

/** A day that no word says anything of: it begins its line, or its weekday does. */
export function isBareDay(tokens: Tokens, words: Compiled, { from }: FoundDate): boolean {
  for (let at = from; at > 0 && tokens.linesBefore(at) === 0; at--) {
    const before = tokens.key(at - 1);
    if (!words.weekdays.has(before) && !/^[,:•-]$/.test(before)) return false;
  }
  return true;
}
