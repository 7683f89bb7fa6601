import { squeeze } from '../compiled.js';
import type { Range, Tokens } from '../tokens.js';
import type { CaselessGoalWords } from './goalWords.js';

/** Finds the titles of goals beside their numbers, in a language without capitals. */
export function caselessTitles(tokens: Tokens, own: CaselessGoalWords, { from, to }: Range) {
  return { before, after };

  /** The goal whose title stands directly before a bracket or a comma: "陆地生物（目标15）". */
  function before(start: number): { goal: number; from: number } | undefined {
    if (!/^[(,،]$/.test(tokens.key(start - 1))) return undefined;
    let end = start - 1;
    while (end > from && /^[)"”»」』》]$/.test(tokens.key(end - 1))) end--;
    let text = '';
    for (let index = end - 1; index >= Math.max(from, end - 24); index--) {
      text = squeeze(tokens.key(index)) + text;
      const goal = own.byTitle.get(text);
      if (goal !== undefined) return { goal, from: index };
    }
    return undefined;
  }

  /** The goal whose title follows a number, and the token after the title. */
  function after(at: number): { goal: number; to: number } | undefined {
    let index = at;
    while (index < Math.min(to, at + 3) && /^[-–—―:.(|,"“«「《、项]$/.test(tokens.key(index))) index++;
    if (!own.titleStarts.has(squeeze(tokens.key(index))[0] ?? '')) return undefined;
    const span = Math.min(to, index + 70);
    let text = '';
    const ends: number[] = [];
    for (let token = index; token < span; token++) {
      text += squeeze(tokens.key(token));
      ends.push(text.length);
    }
    for (const [title, goal] of own.titles) {
      if (!text.startsWith(title)) continue;
      const last = ends.indexOf(title.length);
      if (last >= 0) return { goal, to: index + last + 1 };
    }
    return undefined;
  }
}
