import { isArticle } from '../../model/isArticle.js';
import { isArray, showValue } from '../../model/issue.js';
import { scriptJson } from './scriptJson.js';

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
