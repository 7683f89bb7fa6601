import { draw } from '../runtime/draw.js';

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
