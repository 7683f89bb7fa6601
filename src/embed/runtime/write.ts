import { escapeHtml } from '../../output/escapeHtml.js';
import { htmlAttributes } from '../htmlAttributes.js';
import type { MarkupNode } from './expand.js';

/** Elements without an end tag (https://html.spec.whatwg.org/multipage/syntax.html#void-elements). */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Writes a tree as HTML. `classes` maps a class that is an element's only one to its replacement. */
export function write(
  nodes: readonly MarkupNode[],
  classes: ReadonlyMap<string, string> = new Map(),
): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { tag, attributes, children } = node;
      const own = classes.get(attributes.get('class') ?? '');
      const start = `<${tag}${htmlAttributes({ ...Object.fromEntries(attributes), ...(own && { class: own }) })}>`;
      return voidElements.has(tag) ? start : `${start}${write(children, classes)}</${tag}>`;
    })
    .join('');
}
