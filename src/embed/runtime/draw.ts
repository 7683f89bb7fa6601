import type { ReactNode } from 'react';
import { documentProperty } from '../documentProperty.js';
import { expand, type MarkupElement, type MarkupNode } from './expand.js';

/**
 * Makes the children of a node match the markup. Leaves nodes that already match untouched, so a static card is hydrated in place, and
 * focus, selection and open disclosures survive updates.
 */
export function draw(markup: ReactNode, parent: Node): void {
  drawNodes(expand(markup), parent);
}

function drawNodes(pieces: readonly MarkupNode[], parent: Node): void {
  const document = parent.ownerDocument!;
  let node = parent.firstChild;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (node?.nodeType === 3) {
        if (node.nodeValue !== piece) node.nodeValue = piece;
        node = node.nextSibling;
      } else {
        parent.insertBefore(documentProperty(document, 'createTextNode')(piece), node);
      }
      continue;
    }
    const { tag, svg, attributes, children } = piece;
    const found = (node as Element | null)?.localName === tag ? (node as Element) : undefined;
    const element =
      found ?? documentProperty(document, 'createElementNS')(svg ? svgNamespace : htmlNamespace, tag);
    setAttributes(element, attributes);
    drawNodes(children, element);
    // Insert elements last, when complete: an image then has its `loading` attribute in time.
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

function setAttributes(element: Element, attributes: MarkupElement['attributes']): void {
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const name of element.getAttributeNames()) {
    // The reader controls whether a disclosure is open.
    if (name !== 'open' && !attributes.has(name)) element.removeAttribute(name);
  }
}
