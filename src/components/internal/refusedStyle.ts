import { warnOnce } from '../../model/warnOnce.js';

const seen = new WeakSet<HTMLStyleElement>();

/**
 * Returns a `ref` for a `<style>`. If the page's content security policy refuses the element, its text is applied as a constructed
 * style sheet, which every policy allows, and a warning says how to allow the element itself.
 */
export function refusedStyle(text: string): (style: HTMLStyleElement | null) => void {
  return (style) => {
    if (!style?.isConnected || style.sheet || seen.has(style)) return;
    seen.add(style);
    const { CSSStyleSheet } = style.ownerDocument.defaultView ?? globalThis;
    // A simulated browser such as jsdom, where nobody sees the styles.
    if (!CSSStyleSheet?.prototype.replaceSync) return;
    warnOnce(
      'the content security policy refuses the styles of cards until scripts run: list the hashes of news-cards/style-hashes.json, or pass a nonce',
    );
    const root = style.getRootNode() as Document | ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
