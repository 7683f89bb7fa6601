import { isRecord } from '../internal/foreign.js';
import { addressOf, resolved } from './addresses.js';
import type { Context } from './context.js';
import type { Source } from './source.js';
import { chosen } from './texts.js';

/** The URL of an image in any form: a text, an `ImageObject`, a reference to one. */
export function pictureAddress(value: unknown, context: Context, source: Source): string | undefined {
  if (!isRecord(value)) {
    const text = chosen([value], context, { ...source, exact: true })?.text;
    return text === undefined ? undefined : resolved(text, source);
  }
  const node = source.graph.node(value, context);
  if (!node) return undefined;
  const address = addressOf(node, source, 'contentUrl', 'url', 'thumbnailUrl');
  return address ?? (node.properties.size <= 2 ? addressOf(node, source, '@id', '@value') : undefined);
}
