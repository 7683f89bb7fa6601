import type { ReactNode } from 'react';
import { documentProperty } from '../documentProperty.js';
import { expand, type MarkupElement, type MarkupNode } from './expand.js';

/** The child elements that were drawn into each node, by their position in the markup. A static card has none before its first update. */
const drawn = new WeakMap<Node, Map<string, Element>>();

/**
 * Makes the children of a node match the markup. Leaves nodes that already match untouched, so a static card is hydrated in place, and
 * selection and open disclosures survive updates. Like React, matches elements by their position among their siblings.
 */
export function draw(markup: ReactNode, parent: Node): void {
  drawNodes(expand(markup), parent);
}

function drawNodes(pieces: readonly MarkupNode[], parent: Node): void {
  const before = drawn.get(parent);
  const now = new Map<string, Element>();
  drawn.set(parent, now);
  let node = parent.firstChild;
  for (const piece of pieces) {
    let child: Node;
    if (typeof piece === 'string') child = drawText(piece, node);
    else {
      const { position } = piece;
      const element = drawElement(piece, before ? before.get(position) : node, parent);
      // If a position occurs twice, the second gets an element of its own.
      before?.delete(position);
      now.set(position, element);
      child = element;
    }
    if (child.parentNode === parent) {
      // Remove the nodes before it, which are gone or inserted again later. Moving this one instead would lose the focus.
      while (node && node !== child) node = remove(node);
      node = child.nextSibling;
    } else {
      // Insert an element only when it is complete: an image must have its `loading` attribute before it starts to load.
      parent.insertBefore(child, node);
    }
  }
  while (node) node = remove(node);
}

function drawText(text: string, node: ChildNode | null): Node {
  if (node?.nodeType !== 3) return new Text(text);
  if (node.nodeValue !== text) node.nodeValue = text;
  return node;
}

function drawElement(markup: MarkupElement, node: Node | null | undefined, parent: Node): Element {
  const { tag, svg, attributes, children } = markup;
  const isReused = (node as Element | undefined)?.localName === tag;
  if (isReused && tag === 'details' && containsImage(children)) {
    return drawCover(markup, node as Element, parent);
  }
  const element = isReused
    ? (node as Element)
    : documentProperty(parent.ownerDocument!, 'createElementNS')(
        `http://www.w3.org/${svg ? '2000/svg' : '1999/xhtml'}`,
        tag,
      );
  setAttributes(element, attributes);
  drawNodes(children, element);
  return element;
}

/**
 * Reuses the disclosure of a covered picture only if nothing in it changes, because the reader opened this picture, under this warning.
 * Otherwise draws a new one, closed: an open one would show the next picture at once.
 */
function drawCover(markup: MarkupElement, cover: Element, parent: Node): Element {
  const next = drawElement(markup, undefined, parent);
  next.toggleAttribute('open', cover.hasAttribute('open'));
  if (next.isEqualNode(cover)) return cover;
  next.removeAttribute('open');
  return next;
}

function containsImage(nodes: readonly MarkupNode[]): boolean {
  return nodes.some(
    (node) => typeof node !== 'string' && (node.tag === 'img' || containsImage(node.children)),
  );
}

function remove(node: ChildNode): ChildNode | null {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

function setAttributes(element: Element, attributes: MarkupElement['attributes']): void {
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const name of element.getAttributeNames()) {
    // Readers control whether a disclosure is open; `tabindex` is set on a headline to focus it.
    if (!attributes.has(name) && !/^(open|tabindex)$/.test(name)) element.removeAttribute(name);
  }
}
