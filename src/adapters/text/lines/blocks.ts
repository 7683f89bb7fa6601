import { type Token, tokenize } from '../tokens.js';
import type { Line } from './splitLines.js';

/** Labels of lines. `continuation` continues the line before; `other` is page furniture: menus, dates, captions, contacts. */
export const lineLabels = [
  'other',
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'item',
  'continuation',
] as const;
export type LineLabel = (typeof lineLabels)[number];
type BlockLabel = Exclude<LineLabel, 'continuation'>;

/**
 * The position of a block of furniture: `top` above the headline, `front` between headline and story, `inside` between
 * paragraphs, `below` and `end` (the first block and the others) after the story. `lead` is the first paragraph; other blocks
 * have their label as zone.
 */
type Zone = 'top' | 'front' | 'inside' | 'below' | 'end' | 'lead' | BlockLabel;

/** One or more lines that belong together, with their tokens. */
export interface Block {
  readonly index: number;
  readonly label: BlockLabel;
  readonly zone: Zone;
  /** The lines it consists of. */
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Joins lines into blocks by their labels. */
export function blocksOf(source: string, lines: readonly Line[], labels: readonly LineLabel[]): Block[] {
  const groups: { label: BlockLabel; lines: Line[] }[] = [];
  lines.forEach((line, index) => {
    const label = labels[index] ?? 'other';
    const last = groups.at(-1);
    if (last && (label === 'continuation' || (label === 'headline' && last.label === 'headline'))) {
      last.lines.push(line);
    } else groups.push({ label: label === 'continuation' ? 'other' : label, lines: [line] });
  });
  const headline = groups.findIndex(({ label }) => label === 'headline');
  const lead = groups.findIndex(({ label }) => label === 'paragraph');
  const last = groups.findLastIndex(({ label }) => isStory(label));
  return groups.map((group, index) => {
    const start = group.lines[0]!.start;
    const end = group.lines.at(-1)!.end;
    const { label, lines: own } = group;
    return {
      index,
      label,
      zone: zoneAt(index),
      lines: own,
      start,
      end,
      tokens: tokenize(source, start, end),
    };
  });

  function zoneAt(index: number): Zone {
    const { label } = groups[index]!;
    if (index === lead) return 'lead';
    if (label !== 'other') return label;
    if (index < headline) return 'top';
    if (index < lead) return 'front';
    if (index < last) return 'inside';
    return index === last + 1 ? 'below' : 'end';
  }
}

/** Whether blocks with this label belong to the body of the story. */
function isStory(label: BlockLabel): boolean {
  return label === 'paragraph' || label === 'heading' || label === 'item';
}
