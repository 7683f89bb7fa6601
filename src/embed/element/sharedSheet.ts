import { documentProperty } from '../documentProperty.js';
import { shadowCss } from '../shadowCss.js';

// A constructed sheet can be adopted only in the document that constructed it.
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The style sheet that all shadow roots of a document share. A constructed sheet is no inline style: the strictest content
 * security policy allows it.
 */
export function sharedSheet(document: Document): CSSStyleSheet {
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new (documentProperty(document, 'defaultView') ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(shadowCss);
    sheets.set(document, sheet);
  }
  return sheet;
}

export function adoptSharedSheet(root: ShadowRoot): void {
  const sheet = sharedSheet(root.ownerDocument);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet];
}

/**
 * Whether the browser supports the style sheet, whose newest feature is `light-dark()` (2024). In an older one nothing is drawn, and
 * the text in the page stays.
 */
export function isSupported(): boolean {
  return !!globalThis.CSS?.supports?.('color', 'light-dark(red, red)');
}
