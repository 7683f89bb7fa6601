import { bestLabels, labelChances, scoreItems, type Tagger } from '../model/tagger.js';
import type { LineLabel } from './blocks.js';
import { lineFeatures } from './lineFeatures.js';
import { isProse } from './prose.js';
import type { Line } from './splitLines.js';

/** Labels each line. At most one run of lines is the headline: the one with the most likely line. */
export function labelLines(tagger: Tagger<LineLabel>, lines: readonly Line[], language: string): LineLabel[] {
  if (!lines.length) return [];
  const scores = scoreItems(tagger, lineFeatures(lines, language), lines.length);
  addMarks(scores, lines, tagger.labels);
  const labels = bestLabels(tagger, scores);
  const chances = labelChances(tagger, scores);
  const column = tagger.labels.indexOf('headline');
  const chance = (index: number) => chances[index * tagger.labels.length + column]!;
  const best = bestHeadline(lines, labels, chance);
  const isHeadline = (index: number) => labels[index] === 'headline' || index === best;
  let from = best;
  while (isHeadline(from - 1)) from--;
  let to = best;
  while (isHeadline(to + 1) && !startsParagraph(lines[to + 1])) to++;
  const found = labels.map((label, index): LineLabel => {
    if (index >= from && index <= to) return 'headline';
    return label === 'headline' ? 'other' : label;
  });
  if (isStandfirst(lines, found, to + 1)) found[to + 1] = 'standfirst';
  return withLists(lines, found, to + 1);
}

/** The index of the most likely headline among the lines above the first paragraph; -1 without a candidate. */
function bestHeadline(
  lines: readonly Line[],
  labels: readonly LineLabel[],
  chance: (index: number) => number,
): number {
  const first = labels.findIndex((label, index) => label === 'paragraph' && isProse(lines[index]!.text));
  let best = -1;
  lines.forEach(({ text, marked }, index) => {
    const isAbove = first < 0 || index < first || marked === 'heading';
    if (isAbove && !/[:：]$/.test(text) && !(best >= 0 && chance(index) <= chance(best))) best = index;
  });
  return best;
}

/** Labels two or more consecutive lines with bullets as a list if at least one of them belongs to the story. */
function withLists(lines: readonly Line[], labels: readonly LineLabel[], from: number): LineLabel[] {
  const found = [...labels];
  for (let index = from; index < lines.length; index++) {
    let end = index;
    while (end < lines.length && bullet.test(lines[end]!.text)) end++;
    if (end > index + 1 && found.slice(index, end).some((label) => label !== 'other'))
      found.fill('item', index, end);
    index = Math.max(index, end - 1);
  }
  return found;
}

/** Whether a line below the headline begins a new text: after a blank line, and long. */
function startsParagraph(line: Line | undefined): boolean {
  return (
    line !== undefined && line.gap > 1 && (line.text.match(/[\p{L}\p{M}'’-]+/gu)?.length ?? 0) >= minWords
  );
}

const bullet = /^[-–•*·▪●◦]\s/;

/** Added to the score of the label that Markdown gives a line, to outweigh all other features. */
const markBonus = 8;

/** The first Markdown heading is the headline, the others are headings; a bold line directly below the headline is the standfirst. */
function addMarks(scores: Float64Array, lines: readonly Line[], labels: readonly LineLabel[]): void {
  const first = lines.findIndex(({ marked }) => marked === 'heading');
  lines.forEach(({ marked, text }, index) => {
    if (!marked || !/\p{L}/u.test(text)) return;
    const isBelowHeadline = first >= 0 && index === first + 1;
    if (marked === 'bold' && !isBelowHeadline) return;
    const heading = index === first ? 'headline' : 'heading';
    const label = marked === 'bold' ? 'standfirst' : heading;
    scores[index * labels.length + labels.indexOf(label)]! += markBonus;
  });
}

/** Digits and signs in lines that are not prose: dates, addresses, bylines, menus. */
const notText = /[\p{N}|@©:：/]/u;

/** Whether a line between headline and story that the model did not recognise looks like a standfirst: prose of a suitable length. */
function isStandfirst(lines: readonly Line[], labels: readonly LineLabel[], index: number): boolean {
  const line = lines[index];
  if (!line || labels[index + 1] !== 'paragraph' || notText.test(line.text)) return false;
  const isOpen =
    labels[index] === 'paragraph' && line.text.length < maxOpen && /[\p{L}\p{M}]$/u.test(line.text);
  if (labels[index] !== 'other' && !isOpen) return false;
  const words = line.text.match(/\p{sc=Han}{2}|[\p{L}\p{M}'’-]+/gu)?.length ?? 0;
  return words >= minWords && words <= maxWords;
}

/** Maximum length of a first paragraph without a full stop that counts as a standfirst. */
const maxOpen = 160;
const minWords = 9;
const maxWords = 60;
