import type { ReactNode } from 'react';
import { documentProperty } from '../documentProperty.js';
import { expand, type MarkupElement, type MarkupNode } from './expand.js';

/** The place in the markup of each drawn element. Elements of a static card have none until they are drawn. */
const places = new WeakMap<Node, string>();

/**
 * Makes the children of a node match the markup. Leaves nodes that already match untouched, so a static card is hydrated in place, and
 * focus, selection and open disclosures survive updates. An element is drawn again in its place among its siblings, as React does.
 */
export function draw(markup: ReactNode, parent: Node): void {
  const { activeElement } = parent as ShadowRoot;
  drawNodes(expand(markup), parent);
  // Elements lose the focus when they move.
  const isLost = activeElement?.isConnected && (parent as ShadowRoot).activeElement !== activeElement;
  if (isLost) (activeElement as HTMLElement).focus({ preventScroll: true });
}

function drawNodes(pieces: readonly MarkupNode[], parent: Node): void {
  const document = parent.ownerDocument!;
  const drawn = keepChildren(pieces, parent);
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
    const { place, tag, svg, attributes, children } = piece;
    const isStatic = (node as Element | null)?.localName === tag && !places.has(node!);
    const element =
      drawn.get(place) ??
      (isStatic
        ? (node as Element)
        : documentProperty(document, 'createElementNS')(svg ? svgNamespace : htmlNamespace, tag));
    drawn.delete(place);
    places.set(element, place);
    const picture = pictureIn(element);
    setAttributes(element, attributes);
    drawNodes(children, element);
    // The reader opened another picture, in a static card.
    if (pictureIn(element) !== picture) element.removeAttribute('open');
    // Insert elements last, when complete: an image then has its `loading` attribute in time.
    if (element === node) node = node.nextSibling;
    else parent.insertBefore(element, node);
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
}

/** The drawn children that the markup has again, by place. Removes the others, so that these need not move. */
function keepChildren(pieces: readonly MarkupNode[], parent: Node): Map<string, Element> {
  const kept = new Map<string, Element>();
  if (!parent.firstChild) return kept;
  const tags = new Map<string, string>();
  for (const piece of pieces) if (typeof piece !== 'string') tags.set(piece.place, piece.tag);
  for (const child of [...parent.childNodes] as Element[]) {
    const place = places.get(child);
    if (place === undefined) continue;
    if (tags.get(place) === child.localName) kept.set(place, child);
    else child.remove();
  }
  return kept;
}

/** The address of the picture in a disclosure. */
function pictureIn(element: Element): string | null | undefined {
  return element.localName === 'details' ? element.querySelector('img')?.getAttribute('src') : undefined;
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
