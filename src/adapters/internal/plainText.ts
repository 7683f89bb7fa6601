import { anyHtml, htmlToText, looksLikeHtml } from '../html/htmlToText.js';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

const element = /<\/?[a-z][^<>]*>/i;

// "&amp;uuml;": escaped once more on its way. "&amp;lt;" may be meant, in a text about HTML.
const twice = /&amp;(?!(?:lt|gt|amp);)(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});)/gi;

/**
 * What a reader of a page would see of a text that should be plain and may hold HTML, also escaped: elements vanish,
 * character references become their characters. A text without either comes back as it is: `a <b and c` is arithmetic.
 */
export function plainText(text: string): string {
  const escaped = text.includes('<') ? undefined : anyHtml(text);
  const html = element.test(text) && looksLikeHtml(text) ? text : escaped;
  if (html !== undefined) return htmlToText(withoutDoubles(html));
  return reference.test(text) ? htmlToText(withoutDoubles(text).replaceAll('<', '&lt;')) : text;
}

/** References that were escaped twice, once. */
export function withoutDoubles(text: string): string {
  return text.includes('&') ? text.replace(twice, '&') : text;
}
