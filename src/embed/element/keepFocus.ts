/**
 * Remembers which element has the focus. Returns a function that restores it after an update, in which another element may have got the
 * text of the link. If no element has it, the first link of the card gets the focus, so that keyboard users do not start again at the
 * top of the page.
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
