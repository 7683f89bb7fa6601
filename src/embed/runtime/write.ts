import { escapeHtml } from '../../output/escapeHtml.js';
import type { MarkupNode } from './expand.js';

/** Elements without an end tag (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Writes a tree as HTML. `classes` maps a class that is an element's only one to its replacement. */
export function write(
  nodes: readonly MarkupNode[],
  classes: ReadonlyMap<string, string> = new Map(),
): string {
  let html = '';
  for (const node of nodes) {
    if (typeof node === 'string') html += escapeHtml(node);
    else {
      html += `<${node.tag}`;
      for (const [name, value] of node.attributes) {
        const text = name === 'class' ? (classes.get(value) ?? value) : value;
        html += ` ${name}="${escapeHtml(text)}"`;
      }
      html += '>';
      if (!voidElements.has(node.tag)) html += `${write(node.children, classes)}</${node.tag}>`;
    }
  }
  return html;
}
