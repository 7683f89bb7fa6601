import type { Block, Run } from '../../model/article.js';
import { escapeLine, escapeMarkdown, escapeStart, markdownHeading, markdownLink } from './escapeMarkdown.js';

/** A block with its position, because two lists in a row would be one if they had the same bullets. */
export function blockToMarkdown(block: Block, index: number): string {
  switch (block.type) {
    case 'paragraph':
      return lineOf(block.content);
    case 'heading':
      // The headline is level 1.
      return markdownHeading(2, lineOf(block.content));
    case 'list':
      return block.items
        .map((item, at) => `${bulletOf(index, block.ordered && at)} ${lineOf(item)}`)
        .join('\n');
    case 'quote': {
      const source = block.source ? `\n>\n> — ${escapeMarkdown(block.source)}` : '';
      return `> ${lineOf(block.content)}${source}`;
    }
  }
}

function lineOf(runs: readonly Run[]): string {
  const line = runs.map(({ text, url }) => markdownLink(escapeMarkdown(text), url)).join('');
  return escapeStart(line.trim());
}

/** A list of texts, at a position among the blocks. */
export function markdownList(
  items: readonly { text: string; url?: string | undefined }[],
  index: number,
): string {
  return items.map(({ text, url }) => `${bulletOf(index)} ${markdownLink(escapeLine(text), url)}`).join('\n');
}

function bulletOf(index: number, number?: number | false): string {
  if (typeof number === 'number') return `${number + 1}${index % 2 ? ')' : '.'}`;
  return index % 2 ? '*' : '-';
}
