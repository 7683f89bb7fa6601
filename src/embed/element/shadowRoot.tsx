import { articleCardCss } from '../../components/ArticleCard/ArticleCard.styles.js';
import { articleListCss } from '../../components/ArticleList/ArticleList.styles.js';
import { articleStoryCss } from '../../components/ArticleStory/ArticleStory.styles.js';
import { rulesFor } from '../../components/internal/rulesFor.js';
import { documentProperty } from '../documentProperty.js';
import liveRegionCss from '../liveRegion.css?inline';
import { draw } from '../runtime/draw.js';
import hostCss from '../shadowHost.css?inline';

/** The style sheet of every shadow root: the components' CSS under their class names. */
const shadowCss = [
  hostCss,
  liveRegionCss,
  rulesFor('.nc-articles', articleListCss),
  rulesFor('.nc-card', articleCardCss),
  rulesFor('.nc-story', articleStoryCss),
].join('');

// A constructed sheet can be adopted only in the document that constructed it.
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The style sheet shared by all shadow roots of a document. Even the strictest content security policy allows constructed style
 * sheets.
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

let hasWarned = false;

/**
 * Whether the browser supports the style sheet, whose newest feature is `light-dark()` (2024). Older browsers, and simulated ones such as
 * jsdom, show the fallback content; the first element says why.
 */
export function isSupported(): boolean {
  const isNew = !!globalThis.CSS?.supports?.('color', 'light-dark(red, red)');
  if (!isNew && !hasWarned)
    console.warn('news-cards: not drawn, because this browser lacks light-dark() in CSS');
  hasWarned = !isNew;
  return isNew;
}

/**
 * Attaches a shadow root and fills it. The root hides the fallback content of its element and cannot be removed: if filling it throws, it
 * shows that content.
 */
export function attachRoot(element: Element, fill: (root: ShadowRoot) => void): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  try {
    fill(root);
  } catch (error) {
    draw(<slot />, root);
    throw error;
  }
  return root;
}
