import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';

/** The text of the first `PropertyValue` of a property that has this `propertyID`, or one that matches. */
export function propertyValue(
  node: Node,
  source: Source,
  name: string,
  id: string | RegExp,
): string | undefined {
  for (const value of valuesOf(node, name)) {
    const property = source.graph.node(value, node.context);
    const [given] = property ? valuesOf(property, 'propertyID') : [];
    const [text] = property ? valuesOf(property, 'value') : [];
    if (typeof given !== 'string' || typeof text !== 'string') continue;
    if (typeof id === 'string' ? given === id : id.test(given)) return text;
  }
  return undefined;
}
