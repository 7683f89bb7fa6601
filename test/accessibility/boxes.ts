/** Finds text that is clipped or overlaps other text, from the boxes of the rendered page. */

/** Elements with text of their own, except visually hidden text and the rest of a closed disclosure. */
const withText = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !element.closest('.nc-hidden, .nc-placeholder, .nc-loading') &&
      !element.matches('details:not([open])') &&
      element.checkVisibility({ contentVisibilityAuto: true }) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );

/** The boxes of the lines of text in an element. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

const describeElement = (element: Element) =>
  `${element.className || element.tagName}: ${element.textContent}`;

/** Texts with a line outside of `root`, or outside of an ancestor in between that clips its content. */
export function cutOff(root: Element): string[] {
  return withText(root)
    .filter((element) => {
      const lines = linesOf(element);
      for (let box: Element | null = element; box && root.contains(box); box = box.parentElement) {
        if (box !== root && getComputedStyle(box).overflow === 'visible') continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        if (lines.some((line) => line.left < left - 1 || line.right > right + 1)) return true;
        // A line's box is as tall as its font, which may be taller than the line.
        if (lines.some((line) => line.top < top - line.height / 2)) return true;
        if (lines.some((line) => line.bottom > bottom + line.height / 2)) return true;
      }
      return false;
    })
    .map(describeElement);
}

/** Pairs of texts whose lines overlap. */
export function overlaid(root: Element): string[] {
  const lines = withText(root).flatMap((element) => linesOf(element).map((box) => ({ element, box })));
  const found: string[] = [];
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const small = Math.min(one.box.height, other.box.height);
      if (across > 1 && down > small / 2)
        found.push(`${describeElement(one.element)} / ${describeElement(other.element)}`);
    }
  }
  return found;
}
