import { documentProperty } from '../documentProperty.js';
import type { Source } from './loadSource.js';
import { attachRoot } from './shadowRoot.js';

/** The source of an element: data set by a script, else `src`, else a child with JSON. */
export function findSource(
  element: HTMLElement,
  data: unknown,
  limit: number | undefined,
): Source | undefined {
  const now = element.getAttribute('now');
  if (data !== undefined && data !== null) return { kind: 'value', content: data, limit, now };
  const src = element.getAttribute('src');
  if (src) return { kind: 'url', content: resolveUrl(src, element.baseURI), limit, now };
  // While the page is loading, the JSON may be incomplete.
  if (documentProperty(element.ownerDocument, 'readyState') === 'loading') return undefined;
  const json = element.querySelector(':scope > script[type="application/json"]')?.textContent?.trim();
  return json ? { kind: 'json', content: json, limit, now } : undefined;
}

function resolveUrl(url: string, base: string): string {
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

/**
 * Attaches the shadow root of a static card's `<template shadowrootmode>` where the HTML parser did not: `innerHTML`, and so most
 * client-side navigation, ignores the attribute.
 */
export function attachTemplate(element: HTMLElement): void {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template || element.shadowRoot) return;
  attachRoot(element, (root) => root.append(template.content));
  template.remove();
}
