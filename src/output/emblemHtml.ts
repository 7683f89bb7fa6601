import { absoluteUrl } from './addresses.js';
import { escapeHtml } from './escapeHtml.js';

/**
 * A funder's emblem, 40 px high, before the sentence that is its text alternative; empty without an absolute URL. `attributes` hold the
 * style or the class.
 */
export function emblemHtml(
  emblem: string | undefined,
  baseUrl: string | undefined,
  attributes: string,
): string {
  const src = emblem === undefined ? undefined : absoluteUrl(emblem, baseUrl);
  if (src === undefined) return '';
  return `<img src="${escapeHtml(src)}" alt="" height="40" referrerpolicy="no-referrer" ${attributes}>`;
}
