import { htmlToText, looksLikeHtml } from '../html/htmlToText.js';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/i;

const element = /<\/?[a-z][^<>]*>/i;

/**
 * What a reader of a page would see of a text that should be plain and may hold HTML: elements vanish, character
 * references become their characters. A text without either comes back as it is: `a <b and c` is arithmetic.
 */
export function plainText(text: string): string {
  if (element.test(text) && looksLikeHtml(text)) return htmlToText(text);
  return reference.test(text) ? htmlToText(text.replaceAll('<', '&lt;')) : text;
}
