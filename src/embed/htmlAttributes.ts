import { escapeHtml } from '../output/escapeHtml.js';

/** Attributes as HTML, each after a space. Omits those that are undefined. */
export function htmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`)
    .join('');
}
