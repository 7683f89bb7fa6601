/**
 * Remembers which element has the focus. Returns a function that restores it after an update, in which the element may have moved or got
 * another text. If no element has its text, the first link near it gets the focus, so that keyboard users do not start again at the top
 * of the page.
 */
export function keepFocus({ shadowRoot: root }: Element): () => void {
  const node = root?.activeElement as HTMLElement | null | undefined;
  if (!root || !node) return () => {};
  const { localName, textContent } = node;
  const part = node.closest('article, .nc-filter-panel');
  return () => {
    const scopes = part?.isConnected ? [part, root] : [root];
    const all = (...selectors: string[]) =>
      scopes.flatMap((scope) =>
        selectors.flatMap((selector) => [...scope.querySelectorAll<HTMLElement>(selector)]),
      );
    const isSame = (other: HTMLElement) => other.textContent === textContent;
    const same = node.isConnected && isSame(node) ? node : all(localName).find(isSame);
    const others = node.isConnected ? [] : all('a[href]', 'summary');
    for (const target of same ? [same] : others) {
      // What is in a closed disclosure does not take the focus.
      if (root.activeElement !== target) target.focus({ preventScroll: true });
      if (root.activeElement === target) return;
    }
  };
}
