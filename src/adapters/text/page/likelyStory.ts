import type { Compiled } from '../compiled.js';
import type { Tokens } from '../tokens.js';
import { oddsOf, weightTable } from '../weightTable.js';
import type { Part } from './layout.js';
import { StoryLines } from './storySigns.js';
import { storyWeights } from './storyWeights.js';

const weights = weightTable(storyWeights);

/**
 * Odds (the logarithm) below which a line that rules take is no part of a story, and a sentence or a heading, of which more is lost; and above
 * which one is a part that they leave out.
 */
const [least, leastSentence, enough] = [-0.5, -2.5, 2];
/** Paragraphs of a page on which there is enough to see, and lines of one that is no page. */
const [fewest, most] = [2, 2000];

/** What the look of a line says of it, against what its words say: that it is a part of the story, or none. Undefined for neither. */
export type StoryVerdict = (part: Part) => boolean | undefined;

/** Looks at the lines below a headline, from `index` on; see `page/storySigns.ts`. */
export function judgeStory(
  tokens: Tokens,
  words: Compiled,
  parts: readonly Part[],
  index: number,
): StoryVerdict {
  if (parts.length - index > most) return () => undefined;
  const lines = new StoryLines(tokens, words, parts, index);
  if (lines.paragraphs < fewest) return () => undefined;
  const places = new Map(parts.map((part, at) => [part.from, at]));
  const known = new Map<number, boolean | undefined>();
  return ({ from }) => {
    const at = places.get(from);
    if (at === undefined || at < index) return undefined;
    if (!known.has(at)) known.set(at, verdictOf(at));
    return known.get(at);
  };

  function verdictOf(at: number): boolean | undefined {
    const odds = oddsOf(lines.signsOf(at), weights);
    const isSafe = lines.isSentence(at) || lines.isBetween(at);
    if (odds < (isSafe ? leastSentence : least)) return false;
    return odds > enough ? true : undefined;
  }
}
