import { cut } from '../../model/text.js';

/** Nobody types a longer URL. */
const maxLength = 300;

/**
 * Formats a URL for readers: decodes percent-encoded letters and digits, so that they can read a path in Arabic or Chinese, and
 * truncates a very long URL.
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
