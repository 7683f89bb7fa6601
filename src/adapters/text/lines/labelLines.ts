import { bestLabels, labelChances, scoreItems, type Tagger } from '../model/tagger.js';
import type { LineLabel } from './blocks.js';
import { lineFeatures } from './lineFeatures.js';
import type { Line } from './splitLines.js';

/** What each line is. At most one run of lines is the headline: the one that holds the likeliest. */
export function labelLines(tagger: Tagger<LineLabel>, lines: readonly Line[], language: string): LineLabel[] {
  if (!lines.length) return [];
  const scores = scoreItems(tagger, lineFeatures(lines, language));
  const labels = bestLabels(tagger, scores);
  const chances = labelChances(tagger, scores);
  const column = tagger.labels.indexOf('headline');
  const chance = (index: number) => chances[index * tagger.labels.length + column]!;
  let best = 0;
  for (let index = 1; index < labels.length; index++) if (chance(index) > chance(best)) best = index;
  const isHeadline = (index: number) => labels[index] === 'headline' || index === best;
  let from = best;
  while (isHeadline(from - 1)) from--;
  let to = best;
  while (isHeadline(to + 1)) to++;
  // A row of the run may be a continuation of the one before: it stays one.
  return labels.map((label, index) => {
    if (index >= from && index <= to) return 'headline';
    return label === 'headline' ? 'other' : label;
  });
}
