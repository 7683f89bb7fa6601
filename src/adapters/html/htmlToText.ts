import type { Block } from '../../model/article.js';
import { telling } from './elements.js';
import { decodeEntities } from './entities.js';
import { htmlToBlocks } from './htmlToBlocks.js';

/** HTML as one line of text: a title, a summary. Pictures, code and the like are left out. */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return oneLine(decodeEntities(html));
  return blocksToText(htmlToBlocks(html).blocks);
}

/** The words of blocks in one line; with `enough`, only as many of them as give so many characters. */
export function blocksToText(blocks: readonly Block[], enough = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const runs of block.type === 'list' ? block.items : [block.content]) {
      const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('');
      parts.push(text);
      length += text.length + 1;
      if (length > enough) return oneLine(parts.join(' '));
    }
  }
  return oneLine(parts.join(' '));
}

/** A text with single spaces for its white space, as HTML folds it: spaces that must not break a line stay. */
export function oneLine(text: string): string {
  return (/[\t\n\r\f]| {2}/.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text).trim();
}

/**
 * Whether a text of unknown kind is HTML: it holds a tag of an element that texts are marked up with. "profits < 5"
 * and "a<b" hold none.
 */
export function looksLikeHtml(text: string): boolean {
  let at = text.indexOf('<');
  while (at !== -1) {
    tag.lastIndex = at;
    const name = tag.exec(text)?.[1];
    if (name && telling.has(name.toLowerCase())) return true;
    at = text.indexOf('<', at + 1);
  }
  return false;
}

const tag = /<\/?([a-z][a-z\d]{0,9})(?=[\s/>])/iy;

/** The HTML in a text of unknown kind, also where it was escaped once more; undefined for a text without mark-up. */
export function anyHtml(text: string): string | undefined {
  if (text.includes('<') && looksLikeHtml(text)) return text;
  if (!text.includes('&lt;')) return undefined;
  const decoded = decodeEntities(text);
  // A text about HTML shows a tag or two; one that was escaped twice is full of them, and they are closed.
  return /^<(?:p|div|h[1-6]|ul|ol|table|blockquote|figure|img|a|br|strong|em|span)(?![^\s/>])[^<>]*>/i.test(
    decoded.trimStart(),
  ) && /<\/[a-z][a-z\d]*>/i.test(decoded)
    ? decoded
    : undefined;
}

/** A text without mark-up: blank lines part its paragraphs. */
export function textToBlocks(text: string): Block[] {
  return text
    .split(/\n[ \t\r]*\n|\u2029/)
    .map((part) => part.replace(/[ \t\n\r\f]+/g, ' ').trim())
    .filter(Boolean)
    .map((part) => ({ type: 'paragraph', content: [{ text: part }] }));
}
