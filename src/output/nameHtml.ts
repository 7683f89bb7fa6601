import { absoluteUrl } from './addresses.js';
import type { FactItem } from './facts.js';
import { escapeHtml } from './html.js';

/** How an output writes names: as HTML, as a link, and the style or class of the emblem and the sentence beside it. */
interface NameWriter {
  readonly html: (text: string) => string;
  readonly link: (html: string, url: string | undefined) => string;
  readonly emblem: string;
  readonly sentence: string;
}

/**
 * A name of a list. Below a funder's name is its emblem, 40 px high, and beside it the sentence that it requires, which is its text
 * alternative. Without an absolute URL of the emblem, the sentence follows the name.
 */
export function nameHtml(
  { text, url, credit }: FactItem,
  baseUrl: string | undefined,
  { html, link, emblem, sentence }: NameWriter,
): string {
  const src = credit && absoluteUrl(credit.emblem, baseUrl);
  if (!credit || src === undefined) return link(html(text), url);
  const image = `<img src="${escapeHtml(src)}" alt="" height="40" referrerpolicy="no-referrer" ${emblem}>`;
  return `${link(html(credit.name), url)}<div>${image}<span ${sentence}>${html(credit.sentence)}</span></div>`;
}

/** Names in one line, with a dot between them; after an emblem a new line starts without one. */
export function joinNames(names: readonly string[]): string {
  return names.reduce((line, name) => line + (!line || line.endsWith('</div>') ? '' : '&nbsp;· ') + name, '');
}
