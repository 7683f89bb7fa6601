import { limits } from '../../model/limits.js';
import { isRecord, safeGet } from '../internal/foreign.js';
import type { Context } from './context.js';
import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';

const absolute = /^[a-z][a-z0-9+.-]*:/i;

/** The first URL of a property, or of the first property that has one. */
export function addressOf(node: Node, source: Source, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of valuesOf(node, name)) {
      const address = toAddress(value, node.context, source);
      if (address) return address;
    }
  }
  return undefined;
}

/** A URL in any form: a text, `{ "@id": … }`, `{ "@value": … }`, an object with a `url`. */
function toAddress(value: unknown, context: Context, source: Source): string | undefined {
  if (typeof value === 'string') return resolved(value, source);
  if (!isRecord(value)) return undefined;
  const literal = safeGet(value, '@value');
  if (typeof literal === 'string') return resolved(literal, source);
  const node = source.graph.node(value, context);
  const [url] = node ? valuesOf(node, 'url', 'contentUrl', '@id') : [];
  return typeof url === 'string' ? resolved(url, source) : undefined;
}

/** Resolves a relative URL against `baseUrl`; without a base it is unchanged. */
export function resolved(address: string, { baseUrl, exact }: Source): string | undefined {
  // Some programs escape URLs for HTML; no real URL contains "&amp;".
  const text = exact ? address.trim() : address.trim().replace(/&(?:amp|#0?38);/gi, '&');
  if (!text) return undefined;
  if (absolute.test(text)) return text;
  if (baseUrl && baseUrl.length <= limits.url) {
    try {
      return new URL(text, baseUrl).href;
    } catch {
      return text;
    }
  }
  return text.startsWith('//') && !exact ? `https:${text}` : text;
}

/** The URL of the page in an `@id`, without the fragment that distinguishes things on one page. */
export function idAddress(id: string | undefined, source: Source): string | undefined {
  const address =
    id === undefined || id.startsWith('#') || id.startsWith('_:') ? undefined : resolved(id, source);
  return address && /^https?:\/\//i.test(address) ? address.replace(/#.*$/s, '') : undefined;
}
