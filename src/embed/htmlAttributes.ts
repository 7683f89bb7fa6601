import { escapeHtml } from '../output/escapeHtml.js';

/** Attributes as HTML, each preceded by a space. Omits undefined ones. */
export function htmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`)
    .join('');
}
