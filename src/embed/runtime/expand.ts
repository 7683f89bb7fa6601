import { ownOptions } from '../../model/ownOptions.js';
import { type Description, Fragment } from './react.js';

/** An element with the attributes that React would write, under their HTML names. */
export interface MarkupElement {
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
export function expand(markup: unknown, inSvg = false, nodes: MarkupNode[] = []): MarkupNode[] {
  if (Array.isArray(markup)) {
    for (const each of markup) expand(each, inSvg, nodes);
  } else if (typeof markup === 'object' && markup) {
    const { type, props } = markup as { type: unknown; props: Description['props'] };
    if (typeof type === 'string') nodes.push(expandElement(type, ownOptions(props), inSvg));
    else if (typeof type === 'function') expand(type(props), inSvg, nodes);
    // A fragment of React itself, from an application's component.
    else if (typeof type === 'symbol') expand(Fragment(props), inSvg, nodes);
    else throw new TypeError('only elements, texts and function components can be drawn without React');
  } else if (typeof markup === 'string' || typeof markup === 'number') {
    const last = nodes.at(-1);
    if (typeof last === 'string') nodes[nodes.length - 1] = `${last}${markup}`;
    else if (markup !== '') nodes.push(`${markup}`);
  }
  return nodes;
}

function expandElement(tag: string, props: Description['props'], inSvg: boolean): MarkupElement {
  const svg = inSvg || tag === 'svg';
  const attributes = new Map<string, string>();
  for (const [key, value] of Object.entries(props)) {
    const text = attributeText(key, value);
    if (text === undefined) continue;
    attributes.set(key === 'className' ? 'class' : svg ? key : key.toLowerCase(), text);
  }
  return { tag, svg, attributes, children: expand(props.children, svg) };
}

/** An attribute as React would write it; undefined if React would omit it. */
function attributeText(name: string, value: unknown): string | undefined {
  if (/^(key|ref|children)$/.test(name) || value == null || typeof value === 'function') return undefined;
  if (typeof value === 'boolean' && !/^(aria|data)-/.test(name)) return value ? '' : undefined;
  return `${value}`;
}
