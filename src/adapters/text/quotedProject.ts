import type { Phrases } from './phrases.js';
import type { FoundProject } from './project.js';
import type { Range, Tokens } from './tokens.js';

const opening = /^["“«「『《„]$/;
const closing = /^["”»」』》“]$/;
const maxWords = 40;

/**
 * A name in quotation marks beside a noun such as "project": after it, with nothing but `links` ("called") between, or
 * before it, if a name may stand so, with `gap` words between at most. What holds a full stop is somebody's speech.
 */
export function findQuotedProject(
  tokens: Tokens,
  sentences: readonly Range[],
  nouns: Phrases<true>,
  links: Phrases<true>,
  gap: number,
  before = true,
): FoundProject | undefined {
  for (const { from, to } of sentences) {
    for (let open = from; open < to; open++) {
      if (!opening.test(tokens.key(open))) continue;
      let close = open + 1;
      while (close < Math.min(to, open + maxWords) && !closing.test(tokens.key(close))) close++;
      if (close >= to || !closing.test(tokens.key(close)) || close === open + 1) continue;
      if (!isSpeech(open + 1, close) && (isBefore(open, from) || (before && isAfter(close + 1, to)))) {
        return { from: open + 1, to: close, rule: 'project-quoted' };
      }
      open = close;
    }
  }
  return undefined;

  function isSpeech(start: number, end: number): boolean {
    for (let index = start; index < end; index++) if (/^[。！？!?]$/.test(tokens.key(index))) return true;
    return tokens.key(end - 1) === '.' || tokens.key(end - 1) === ',';
  }

  function isBefore(open: number, from: number): boolean {
    for (let index = Math.max(from, open - gap); index < open; index++) {
      const noun = nouns.match(tokens, index, open);
      let at = noun?.to ?? open;
      for (let link = links.match(tokens, at, open); link; link = links.match(tokens, at, open)) at = link.to;
      if (noun && at === open) return true;
    }
    return false;
  }

  function isAfter(at: number, to: number): boolean {
    for (let index = at; index < Math.min(to, at + gap); index++) {
      if (nouns.match(tokens, index, to)) return true;
      if (!tokens.isWord(index)) return false;
    }
    return false;
  }
}
