import { anyHtml, htmlToText, looksLikeHtml } from './htmlToText.js';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

const element = /<\/?[a-z][^<>]*>/i;

// "&amp;uuml;" was escaped twice. "&amp;lt;" may be intended, in a text about HTML.
const twice = /&amp;(?!(?:lt|gt|amp);)(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});)/gi;

/**
 * Converts a text that should be plain but may contain HTML, even escaped, to what a browser would show: removes elements and
 * decodes character references. A text without either is unchanged: `a <b and c` is arithmetic.
 */
export function plainText(text: string): string {
  const escaped = text.includes('<') ? undefined : anyHtml(text);
  const html = element.test(text) && looksLikeHtml(text) ? text : escaped;
  if (html !== undefined) return htmlToText(withoutDoubles(html));
  return reference.test(text) ? htmlToText(withoutDoubles(text).replaceAll('<', '&lt;')) : text;
}

/** Unescapes character references that were escaped twice. */
export function withoutDoubles(text: string): string {
  return text.includes('&') ? text.replace(twice, '&') : text;
}
