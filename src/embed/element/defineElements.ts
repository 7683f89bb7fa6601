import { NewsCardElement } from './newsCardElement.js';
import { NewsCardListElement } from './newsCardListElement.js';

/**
 * Registers both elements, each unless its name is taken: of several versions on a page the first one draws all cards. On
 * a server, where there is no registry, nothing happens.
 */
export function defineElements(): void {
  const registry = globalThis.customElements;
  const elements = { 'news-card': NewsCardElement, 'news-card-list': NewsCardListElement };
  for (const [name, element] of Object.entries(elements)) {
    if (registry && !registry.get(name)) registry.define(name, element);
  }
}
