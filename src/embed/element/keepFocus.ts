/**
 * Remembers which element has focus. Returns a function that restores this after an update: the link with this text may now be another
 * element. If there is none, its card's first link receives focus, because otherwise keyboard users would start again at the top of the
 * page.
 */
export function keepFocus({ shadowRoot: root }: Element): () => void {
  const node = root?.activeElement;
  if (!node) return () => {};
  const { localName, textContent } = node;
  const card = node.closest('article');
  return () => {
    if (node.isConnected && node.textContent === textContent) return;
    const scopes = card?.isConnected ? [card, root] : [root];
    const all = (selector: string) =>
      scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selector)]);
    // Preferably in the same card.
    const same = all(localName).find((other) => other.textContent === textContent);
    const link = same ?? (node.isConnected ? undefined : all('a[href]')[0]);
    link?.focus({ preventScroll: true });
  };
}
