import { attributeName, attributeValue } from './attribute.js';
import { type Description, renderComponent } from './react.js';

/** An element with the attributes that React would write, under their HTML names. */
export interface MarkupElement {
  /**
   * Identifies the element among its siblings when they are drawn again, as in React: by its key or index in each list around it, in
   * which an absent part also counts.
   */
  readonly position: string;
  readonly tag: string;
  readonly svg: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

/** An element or a text. */
export type MarkupNode = MarkupElement | string;

/**
 * Expands markup to the tree of its document: calls components, flattens lists and fragments, and joins adjacent texts, as HTML
 * does.
 */
export function expand(
  markup: unknown,
  inSvg = false,
  nodes: MarkupNode[] = [],
  position = '',
): MarkupNode[] {
  if (Array.isArray(markup)) {
    for (const [index, each] of markup.entries()) {
      expand(each, inSvg, nodes, `${position} ${each?.key ?? index}`);
    }
  } else if (typeof markup === 'object' && markup) {
    const { type, props } = markup as Description;
    if (typeof type === 'string') nodes.push(expandElement(type, props, inSvg, position));
    else expand(renderComponent(type, props), inSvg, nodes, position);
  } else if (typeof markup === 'string' || typeof markup === 'number') {
    const last = nodes.at(-1);
    if (typeof last === 'string') nodes[nodes.length - 1] = `${last}${markup}`;
    else if (markup !== '') nodes.push(`${markup}`);
  }
  return nodes;
}

// Own props only: an inherited one could turn a picture into a script. `Object.keys` of the props themselves takes half the time of a copy.
function expandElement(
  tag: string,
  props: Description['props'],
  inSvg: boolean,
  position: string,
): MarkupElement {
  const svg = inSvg || tag === 'svg';
  const attributes = new Map<string, string>();
  let children: unknown;
  for (const key of Object.keys(props)) {
    if (key === 'children') children = props[key];
    else {
      const value = attributeValue(key, props[key]);
      if (value !== undefined) attributes.set(attributeName(key, svg), value);
    }
  }
  return { position, tag, svg, attributes, children: expand(children, svg) };
}
