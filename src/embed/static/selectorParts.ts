import type { MarkupNode } from '../runtime/expand.js';

/** All that a selector can name in markup, as selectors write it but without quotes: `dt`, `.nc-role`, `[dir]`, `[dir=rtl]`, `:lang(zh)`. */
export function selectorParts(nodes: readonly MarkupNode[], parts: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    parts.add(node.tag);
    for (const [name, value] of node.attributes) {
      parts.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name === 'class') for (const each of value.split(' ')) parts.add(`.${each}`);
      // A language counts with all that it is called by.
      if (name === 'lang') parts.add(`:lang(${value.split('-')[0]})`);
    }
    selectorParts(node.children, parts);
  }
  return parts;
}
