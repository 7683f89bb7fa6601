import { decodeHTML } from 'entities/decode';
import type { Block } from '../../model/article.js';
import { textOfRuns } from '../../model/text.js';
import { htmlElements } from './elements.js';
import { htmlToBlocks } from './htmlToBlocks.js';

/** Converts HTML to one line of text, for a title or a summary. */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return oneLine(decodeHTML(html));
  return blocksToText(htmlToBlocks(html).blocks);
}

/** The text of blocks in one line. Stops after the paragraph or list item that reaches `minLength` characters. */
export function blocksToText(blocks: readonly Block[], minLength = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const runs of block.type === 'list' ? block.items : [block.content]) {
      const text = textOfRuns(runs);
      parts.push(text);
      length += text.length + 1;
      if (length > minLength) return oneLine(parts.join(' '));
    }
  }
  return oneLine(parts.join(' '));
}

/** Collapses white space as HTML does: no-break spaces stay. */
export function oneLine(text: string): string {
  return (/[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text).trim();
}

/**
 * Whether a text of unknown kind is HTML: it contains a tag of a common HTML element. "profits < 5" and "a<b" do not.
 */
export function looksLikeHtml(text: string): boolean {
  let at = text.indexOf('<');
  while (at !== -1) {
    tag.lastIndex = at;
    const name = tag.exec(text)?.[1];
    if (name && htmlElements.has(name.toLowerCase())) return true;
    at = text.indexOf('<', at + 1);
  }
  return false;
}

const tag = /<\/?([a-z][a-z\d]{0,9})(?=[\s/>])/iy;

/** The HTML in a text of unknown kind, even if it was escaped twice; undefined for plain text. */
export function anyHtml(text: string): string | undefined {
  if (text.includes('<') && looksLikeHtml(text)) return text;
  if (!text.includes('&lt;')) return undefined;
  const decoded = decodeHTML(text);
  // A text about HTML may mention a tag; HTML that was escaped twice begins with one and has end tags.
  return /^<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|img|a|br|strong|em|span)(?![^\s/>])[^<>]*>/i.test(
    decoded.trimStart(),
  ) && /<\/[a-z][a-z\d]*>/i.test(decoded)
    ? decoded
    : undefined;
}

/** Reads plain text; blank lines separate paragraphs. */
export function textToBlocks(text: string): Block[] {
  return text
    .split(/\n[ \t\r]*\n|\u2029/)
    .map((part) => part.replace(/[ \t\n\r\f]+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => ({ type: 'paragraph', content: [{ text: part }] }));
}
