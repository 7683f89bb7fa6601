import { warnOnce } from './warnOnce.js';

const seen = new WeakSet<HTMLStyleElement>();

/**
 * Returns a `ref` for a `<style>`. If the page's content security policy refuses the element, its text is applied as a constructed
 * style sheet, which every policy allows, and a warning says how to allow the element itself.
 */
export function refusedStyle(text: string): (style: HTMLStyleElement | null) => void {
  return (style) => {
    if (!style?.isConnected || style.sheet || seen.has(style)) return;
    seen.add(style);
    warnOnce(
      'the content security policy of this page refuses the styles of cards until its scripts run; allow them in style-src by a nonce (the prop `nonce`) or by the hashes of `styleHashes`, or import news-cards/cards.css: see "Content security policy" in the guide',
    );
    const root = style.getRootNode() as Document | ShadowRoot;
    const sheet = new (style.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
