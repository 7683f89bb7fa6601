import { isArticle } from '../../model/isArticle.js';
import { isArray, showValue } from '../../model/issue.js';

/**
 * Writes a value as JSON that is safe inside a `<script>`: escapes the characters of `</script`, `<!--` and `]]>`, and the line
 * separators U+2028 and U+2029. Any JSON parser reads back the same value.
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A JSON-LD data, as `toJsonLd` returns it. */
interface WithContext {
  readonly '@context': unknown;
}

/**
 * Writes JSON-LD, such as the result of `toJsonLd`, as text that is safe inside a `<script>`: it cannot end the element. Any JSON parser
 * reads back the same value. Throws a `TypeError` for a value without `@context`, such as an article.
 */
export function jsonLdScript<Value extends WithContext | readonly WithContext[]>(value: Value): string {
  for (const data of isArray(value) ? value : [value]) {
    if (Object(data)['@context'] !== undefined) continue;
    const received = isArticle(data) ? 'an article' : `${showValue(data)} without "@context"`;
    throw new TypeError(`jsonLdScript: received ${received}; expected JSON-LD: pass toJsonLd(article)`);
  }
  return scriptJson(value);
}
