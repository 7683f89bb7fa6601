import type { Block, Run } from '../model/article.js';
import { escapeHtml, linkHtml } from './html.js';

/** Writes blocks as HTML. Escapes every text and checks every URL again. */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runsToHtml(block.content)}</p>`;
    case 'heading':
      // The headline is level 1.
      return `<h2>${runsToHtml(block.content)}</h2>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${runsToHtml(item)}</li>`).join('')}</${name}>`;
    }
    case 'quote': {
      const source = block.source ? `<footer>${escapeHtml(block.source)}</footer>` : '';
      return `<blockquote><p>${runsToHtml(block.content)}</p>${source}</blockquote>`;
    }
  }
}

function runsToHtml(runs: readonly Run[]): string {
  return runs.map(({ text, url }) => linkHtml(escapeHtml(text), url)).join('');
}
