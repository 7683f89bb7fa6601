import { cut } from '../../model/text.js';

/** Nobody types a longer address. */
const maxLength = 300;

/**
 * A URL for readers: percent-encoded letters and digits are decoded, so that a path in Arabic or Chinese can be read; a very long one
 * is cut.
 */
export function readableUrl(url: string): string {
  const text = decodeLetters(url);
  return text.length > maxLength ? `${cut(text, maxLength)}…` : text;
}

function decodeLetters(url: string): string {
  return url.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      const text = decodeURIComponent(encoded);
      return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text : encoded;
    } catch {
      return encoded;
    }
  });
}
