import type { Tokens } from '../tokens.js';
import { isParagraph, lengthOf } from './frontKinds.js';
import { bullets, endsSentence, type Part } from './layout.js';

/** Letters of a paragraph of one sentence; of one where no line of the page has as many; and of a sentence at all. */
const leasts = [110, 70, 24];
/** Lines above the story that are looked at. */
export const maxLines = 60;

/**
 * The paragraph with which the story begins: the first, unless lines that are no sentences part it from a longer run of
 * paragraphs. Then it is a notice, or what a site says of itself in its menu. Undefined where no line is a sentence.
 */
export function storyStart(tokens: Tokens, parts: readonly Part[]): number | undefined {
  for (const least of leasts) {
    const start = longestRun(tokens, parts, least);
    if (start !== undefined) return start;
  }
  // The first line of all is a headline, also with a full stop, unless it is alone.
  const sentence = parts.findIndex((part, at) => at > 0 && /^[.。]$/.test(tokens.key(part.to - 1)));
  return sentence < 0 ? undefined : sentence;
}

function longestRun(tokens: Tokens, parts: readonly Part[], least: number): number | undefined {
  const runs: { start: number; count: number; length: number }[] = [];
  let lines = 2;
  parts.slice(0, 2 * maxLines).forEach((part, at) => {
    if (isParagraph(tokens, part, least)) {
      if (lines > 1) runs.push({ start: at, count: 0, length: 0 });
      const run = runs.at(-1)!;
      run.count++;
      run.length += lengthOf(tokens, part);
      lines = 0;
    } else if (!endsSentence(tokens, part) && !isListed(tokens, part)) lines++;
  });
  const [first] = runs;
  if (!first) return undefined;
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  return first.count < 3 && longest.count > 1 && longest.start < maxLines ? longest.start : first.start;
}

/** An item, or what leads to items: both belong to a story. */
function isListed(tokens: Tokens, part: Part): boolean {
  return bullets.test(tokens.key(part.from)) || tokens.key(part.to - 1) === ':';
}
