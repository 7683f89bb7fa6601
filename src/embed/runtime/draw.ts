import type { ReactNode } from 'react';
import { documentProperty } from '../documentProperty.js';
import type { Description } from './react.js';

/**
 * Makes a node's children what the markup says. What stands there already and is as it should be is not touched, so a
 * static card is taken over as it is, and after a change focus, selection and open disclosures stay where they were.
 */
export function draw(markup: ReactNode, parent: Node): void {
  const document = parent.ownerDocument!;
  let node = parent.firstChild;
  for (const piece of flatten(markup, [])) {
    if (typeof piece === 'string') {
      if (node?.nodeType === 3) {
        if (node.nodeValue !== piece) node.nodeValue = piece;
        node = node.nextSibling;
      } else {
        parent.insertBefore(documentProperty(document, 'createTextNode')(piece), node);
      }
      continue;
    }
    const tag = piece.type as string;
    const found = (node as Element | null)?.localName === tag ? (node as Element) : undefined;
    const svg = tag === 'svg' || (parent as Element).namespaceURI === svgNamespace;
    const element =
      found ?? documentProperty(document, 'createElementNS')(svg ? svgNamespace : htmlNamespace, tag);
    setAttributes(element, piece.props, svg);
    draw(piece.props.children as ReactNode, element);
    // Put in last, when it is complete: a picture then knows that it may wait.
    if (found) node = found.nextSibling;
    else parent.insertBefore(element, node);
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const svgNamespace = 'http://www.w3.org/2000/svg';

type Piece = string | (Description & { type: string });

/** Elements and texts in order: components called, lists and fragments opened, texts side by side joined, as HTML does. */
function flatten(markup: unknown, pieces: Piece[]): Piece[] {
  if (Array.isArray(markup)) {
    for (const each of markup) flatten(each, pieces);
  } else if (typeof markup === 'object' && markup) {
    const { type, props } = markup as Description;
    if (typeof type === 'string') pieces.push({ type, props });
    else flatten(type(props as never), pieces);
  } else if (typeof markup === 'string' || typeof markup === 'number') {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces[pieces.length - 1] = `${last}${markup}`;
    else if (markup !== '') pieces.push(`${markup}`);
  }
  return pieces;
}

function setAttributes(element: Element, props: Description['props'], svg: boolean): void {
  // Whether a disclosure is open is the reader's.
  const wanted = new Set(['open']);
  for (const [key, value] of Object.entries(props)) {
    const text = attributeText(key, value);
    if (text === undefined) continue;
    const name = key === 'className' ? 'class' : svg ? key : key.toLowerCase();
    wanted.add(name);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name)) element.removeAttribute(name);
  }
}

/** An attribute as React would write it; undefined for what it would leave out. */
function attributeText(name: string, value: unknown): string | undefined {
  if (/^(key|ref|children)$/.test(name) || value == null || typeof value === 'function') return undefined;
  if (typeof value === 'boolean' && !/^(aria|data)-/.test(name)) return value ? '' : undefined;
  return `${value}`;
}
