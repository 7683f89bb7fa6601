import { type Description, Fragment } from './react.js';

/** An element with the attributes that React would write, under their HTML names. */
export interface MarkupElement {
  /**
   * Identifies the element among its siblings when they are drawn again, as in React: by its key or index in each list around it, in
   * which an absent part also counts.
   */
  readonly place: string;
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
export function expand(markup: unknown, inSvg = false, nodes: MarkupNode[] = [], place = ''): MarkupNode[] {
  if (Array.isArray(markup)) {
    for (const [index, each] of markup.entries()) {
      expand(each, inSvg, nodes, `${place} ${each?.key ?? index}`);
    }
  } else if (typeof markup === 'object' && markup) {
    const { type, props } = markup as { type: unknown; props: Description['props'] };
    if (typeof type === 'string') nodes.push(expandElement(type, props, inSvg, place));
    else if (typeof type === 'function') expand(type(props), inSvg, nodes, place);
    // A fragment of React itself, from an application's component.
    else if (typeof type === 'symbol') expand(Fragment(props), inSvg, nodes, place);
    else throw new TypeError('only function components can be drawn without React');
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
  place: string,
): MarkupElement {
  const svg = inSvg || tag === 'svg';
  const attributes = new Map<string, string>();
  let children: unknown;
  for (const key of Object.keys(props)) {
    const value = props[key];
    if (key === 'children') children = value;
    else if (key === 'className') setAttribute(attributes, 'class', value);
    else setAttribute(attributes, svg ? key : key.toLowerCase(), value);
  }
  return { place, tag, svg, attributes, children: expand(children, svg) };
}

/** Sets an attribute as React would write it, or omits it as React would. */
function setAttribute(attributes: Map<string, string>, name: string, value: unknown): void {
  if (value == null || typeof value === 'function' || name === 'key' || name === 'ref') return;
  if (typeof value !== 'boolean' || /^(aria|data)-/.test(name)) attributes.set(name, `${value}`);
  else if (value) attributes.set(name, '');
}
