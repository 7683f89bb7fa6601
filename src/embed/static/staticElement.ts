import { htmlAttributes } from '../htmlAttributes.js';
import type { MarkupNode } from '../runtime/expand.js';
import { write } from '../runtime/write.js';
import hostCss from '../shadowHost.css?inline';
import { lazy } from './lazy.js';
import { usedStylesAlone } from './rootStyles.js';
import { selectorParts } from './selectorParts.js';
import { parseStyleSheet, printStyleSheet } from './styleSheet.js';

/** A static element: its tag, its attributes, and the text for those who are shown nothing else, as HTML. */
export interface StaticElement {
  readonly tag: 'news-card' | 'news-card-list';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly text: string;
}

/**
 * A card in a declarative shadow root (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode): the
 * page's style ends at its border, and the card's own as well. The script, where there is one, takes it over as it stands.
 */
export function staticElement(
  nodes: readonly MarkupNode[],
  { tag, attributes, text }: StaticElement,
): string {
  const { css } = usedStylesAlone(selectorParts(nodes));
  const shadow = `<style>${packedHostCss()}${css}</style><div>${write(nodes)}</div>`;
  // Before the text: the parser then has the card first.
  return `<${tag}${htmlAttributes(attributes)}><template shadowrootmode="open">${shadow}</template>${text}</${tag}>`;
}

const packedHostCss = lazy(() => printStyleSheet(parseStyleSheet(hostCss), () => true));
