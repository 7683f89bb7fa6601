import type { MarkupNode } from '../runtime/expand.js';

/** Everything in markup that a selector can refer to, in unquoted selector syntax: `dt`, `.nc-role`, `[dir]`, `[dir=rtl]`, `[data-goals~=3]`,
 * `:lang(zh)`. */
export function selectorParts(nodes: readonly MarkupNode[], parts: Set<string> = new Set()): Set<string> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    parts.add(node.tag);
    // Readers open it.
    if (node.tag === 'details') parts.add('[open]');
    for (const [name, value] of node.attributes) {
      parts.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name.startsWith('data-')) for (const each of value.split(' ')) parts.add(`[${name}~=${each}]`);
      if (name === 'class') for (const each of value.split(' ')) parts.add(`.${each}`);
      // Add every form by which a selector can refer to the language.
      if (name === 'lang') parts.add(`:lang(${value.split('-')[0]})`);
    }
    selectorParts(node.children, parts);
  }
  return parts;
}
