import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';

/** The text of the first `PropertyValue` of a property whose `propertyID` matches. */
export function propertyValue(node: Node, source: Source, name: string, id: RegExp): string | undefined {
  for (const value of valuesOf(node, name)) {
    const property = source.graph.node(value, node.context);
    const [given] = property ? valuesOf(property, 'propertyID') : [];
    const [text] = property ? valuesOf(property, 'value') : [];
    if (typeof given === 'string' && id.test(given) && typeof text === 'string') return text;
  }
  return undefined;
}
