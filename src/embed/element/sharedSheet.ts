import { documentProperty } from '../documentProperty.js';
import { shadowCss } from '../shadowCss.js';

// A sheet belongs to the document it was made in; it goes when the document goes.
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The one style sheet that all shadow roots of a document share. A constructed sheet is no inline style: the strictest content
 * security policy lets it pass.
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
 * Whether a browser understands the style sheet, which takes one of 2024 or newer. `light-dark()` is what came last of
 * all that it needs. In an older one nothing is drawn, and the text in the page stays.
 */
export function canShow(): boolean {
  return !!globalThis.CSS?.supports?.('color', 'light-dark(red, red)');
}
