import { escapeHtml } from '../html.js';
import type { MetaTag } from './toOpenGraph.js';

/** Writes tags as HTML for a page's head, one a line, with every value escaped. */
export function metaTagsHtml(tags: readonly MetaTag[]): string {
  return tags
    .map(({ property, name = '', content = '' }) => {
      const key =
        property === undefined ? `name="${escapeHtml(name)}"` : `property="${escapeHtml(property)}"`;
      return `<meta ${key} content="${escapeHtml(content)}">`;
    })
    .join('\n');
}
