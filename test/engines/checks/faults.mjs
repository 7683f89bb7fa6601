/**
 * Finds layout faults in a page: horizontal scrolling, text that is clipped, overlaps other text or breaks inside a short word, and
 * text in the wrong direction. Runs in the page.
 *
 * @returns {string[]}
 */
export function findFaults() {
  /** @type {Set<string>} */
  const faults = new Set();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px too wide`);

  /** @type {{ words: string, box: DOMRect }[]} */
  const lines = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    const parent = /** @type {Element} */ (text.parentElement);
    const words = text.data.trim();
    if (!words || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // Beside its summary, the text of a closed disclosure is hidden, though the disclosure is not.
    if (parent.matches('details:not([open])')) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const hidden = howHidden(parent, box);
      if (hidden === 'partly') faults.add(`cut off: ${words}`);
      if (!hidden && box.width > 1) lines.push({ words, box });
    }
    for (const word of brokenWords(text, parent)) faults.add(`broken: ${word}`);
  }

  // Boxes of text are taller than its letters, and may touch.
  const depth = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) =>
    (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) / Math.min(a.height, b.height);
  lines.sort((a, b) => a.box.left - b.box.left);
  for (const [index, { words, box }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.box.left > box.right - 2) break;
      if (depth(box, other.box) > 0.4) faults.add(`over another: ${words} / ${other.words}`);
    }
  }

  for (const heading of document.querySelectorAll('article :is(h1, h2, h3, h4, h5, h6)')) {
    const language = heading.closest('[lang]')?.getAttribute('lang') ?? '';
    const style = getComputedStyle(heading);
    const { direction, textAlign } = style;
    const ofTheme = style.getPropertyValue('--nc-headline-align');
    if (direction !== (/^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr'))
      faults.add(`${direction} in ${language}`);
    if (textAlign !== (ofTheme || 'start')) faults.add(`aligned to ${textAlign}: ${heading.textContent}`);
  }
  return [...faults];

  /**
   * Whether an ancestor hides a line: `wholly` is intended.
   *
   * @param {Element} element
   * @param {DOMRect} box
   * @returns {'partly' | 'wholly' | undefined}
   */
  function howHidden(element, box) {
    for (let each = /** @type {Element | null} */ (element); each; each = each.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined;
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (each.clientWidth < 2 || each.clientHeight < 2) return 'wholly';
      const outer = each.getBoundingClientRect();
      const left = outer.left + each.clientLeft;
      const top = outer.top + each.clientTop;
      const sideways = Math.max(left - box.left, box.right - left - each.clientWidth);
      const upright =
        overflowY === 'visible' ? 0 : Math.max(top - box.top, box.bottom - top - each.clientHeight);
      if (sideways >= box.width || upright >= box.height) return 'wholly';
      // An ellipsis shows that the text goes on.
      if (sideways > 2 && textOverflow === 'ellipsis') return 'wholly';
      if (sideways > 2 || upright > 2) return 'partly';
    }
    return undefined;
  }

  /**
   * Words of fewer than twelve letters that break across lines although one line has room for them.
   *
   * @param {Text} text
   * @param {Element} parent
   */
  function brokenWords(text, parent) {
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline'))
      block = /** @type {Element} */ (block.parentElement);
    const letters =
      /(?<![\p{L}\p{M}\u2060])[\p{Script=Latin}\p{Script=Cyrillic}]{2,11}(?![\p{L}\p{M}\u2060])/gu;
    return [...text.data.matchAll(letters)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 1);
      const width = parts.reduce((sum, part) => sum + part.width, 0);
      const bottoms = parts.map(({ bottom }) => bottom);
      const isBroken = Math.max(...bottoms) - Math.min(...bottoms) > 4;
      return isBroken && width < block.clientWidth ? [word] : [];
    });
  }
}
