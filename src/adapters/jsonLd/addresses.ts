import { limits } from '../../model/limits.js';
import { isRecord, take } from '../internal/foreign.js';
import type { Context } from './context.js';
import type { Node } from './node.js';
import { type Source, valuesOf } from './source.js';

const absolute = /^[a-z][a-z0-9+.-]*:/i;

/** The first address of a property; of several names the first that has one. */
export function addressOf(node: Node, source: Source, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const value of valuesOf(node, name)) {
      const address = toAddress(value, node.context, source);
      if (address) return address;
    }
  }
  return undefined;
}

/** An address in each form: a text, `{ "@id": … }`, `{ "@value": … }`, a thing with a `url`. */
function toAddress(value: unknown, context: Context, source: Source): string | undefined {
  if (typeof value === 'string') return resolved(value, source);
  if (!isRecord(value)) return undefined;
  const literal = take(value, '@value');
  if (typeof literal === 'string') return resolved(literal, source);
  const node = source.graph.node(value, context);
  const [url] = node ? valuesOf(node, 'url', 'contentUrl', '@id') : [];
  return typeof url === 'string' ? resolved(url, source) : undefined;
}

/** An absolute address as it stands, a relative one from `baseUrl`; without one it stays as it is. */
export function resolved(address: string, { baseUrl, exact }: Source): string | undefined {
  // Text that was made for HTML; no address has an "&amp;" of its own.
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

/** An `@id` that leads somewhere: the page it names, without the fragment that tells it from other things of the page. */
export function idAddress(id: string | undefined, source: Source): string | undefined {
  const address =
    id === undefined || id.startsWith('#') || id.startsWith('_:') ? undefined : resolved(id, source);
  return address && /^https?:\/\//i.test(address) ? address.replace(/#.*$/s, '') : undefined;
}
