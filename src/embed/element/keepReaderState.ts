/**
 * Remembers which elements have focus or are open. Returns a function that restores this after an update: `draw` recreates what
 * follows a removed part, and articles of a list may have moved. If the focused element is gone, its card's first link receives focus,
 * because otherwise keyboard users would start again at the top of the page.
 */
export function keepReaderState({ shadowRoot: root }: Element): () => void {
  const focused = root?.activeElement && partOf(root.activeElement, root);
  const summaries = root?.querySelectorAll('details[open] > summary') ?? [];
  const open = Array.from(summaries, (summary) => partOf(summary, root!));
  return () => {
    for (const { node, find } of open) {
      if (!node.isConnected) find()?.parentElement?.setAttribute('open', '');
    }
    if (!focused || (focused.node.isConnected && focused.hasSameText())) return;
    const link = focused.find() ?? (focused.node.isConnected ? undefined : focused.firstLink());
    link?.focus({ preventScroll: true });
  };
}

function partOf(node: Element, root: ShadowRoot) {
  const { localName, textContent } = node;
  const card = node.closest('article');
  const scopes = () => (card?.isConnected ? [card, root] : [root]);
  const all = (selector: string) =>
    scopes().flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selector)]);
  return {
    node,
    hasSameText: () => node.textContent === textContent,
    /** The element with the same tag and text, preferably in the same card. */
    find: () => all(localName).find((other) => other.textContent === textContent),
    firstLink: () => all('a[href]')[0],
  };
}
