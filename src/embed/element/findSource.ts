import { documentProperty } from '../documentProperty.js';
import type { Source } from './source.js';

/** The source of an element: data that a script has set, else `src`, else a child with JSON. */
export function sourceOf(element: HTMLElement, data: unknown, limit: number | undefined): Source | undefined {
  if (data !== undefined && data !== null) return { kind: 'value', content: data, limit };
  const src = element.getAttribute('src');
  if (src) return { kind: 'address', content: absolute(src, element.baseURI), limit };
  // Half of it may not have come yet.
  if (documentProperty(element.ownerDocument, 'readyState') === 'loading') return undefined;
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
  return json ? { kind: 'json', content: json, limit } : undefined;
}

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}

/**
 * A static card's own template, where no HTML parser has made a shadow root of it: `innerHTML` does not, and so no
 * client-side navigation that uses it.
 */
export function takeTemplate(element: HTMLElement): void {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template || element.shadowRoot) return;
  element.attachShadow({ mode: 'open' }).append(template.content);
  template.remove();
}
