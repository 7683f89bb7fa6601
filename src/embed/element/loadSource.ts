import { type LoadResult, loadFailure } from '../loadResult.js';

/** Source of an element's articles, and the maximum number to load. */
export interface Source {
  /** A value set by a script, an absolute URL, or JSON text in the page. */
  readonly kind: 'value' | 'url' | 'json';
  readonly content: unknown;
  readonly limit: number | undefined;
}

export function isSameSource(one: Source | undefined, other: Source | undefined): boolean {
  return one?.kind === other?.kind && one?.content === other?.content && one?.limit === other?.limit;
}

const timeoutMs = 10_000;

/**
 * Loads the articles of a source, and the parsers at the same time. Never rejects; if the caller aborts, the result is
 * meaningless. `cache` is the cache mode of the request.
 */
export async function loadSource(
  { kind, content, limit }: Source,
  controller: AbortController,
  cache: RequestCache = 'default',
): Promise<LoadResult> {
  const parsers = import('./parsers.js');
  parsers.catch(() => {}); // reported below, where it is awaited
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  try {
    if (kind === 'url') {
      const url = new URL(content as string);
      if (!/^https?:$/.test(url.protocol)) {
        return loadFailure(`src has the unsupported scheme ${url.protocol}; expected http or https`);
      }
      const response = fetch(url, { signal: controller.signal, cache });
      response.catch(() => {}); // reported by readResponse, which may still be loading
      return await (await parsers).readResponse(response, url.href, controller.signal, limit);
    }
    const value: unknown = kind === 'json' ? JSON.parse(content as string) : content;
    return await (await parsers).readArticles(value, { limit });
  } catch (error) {
    return loadFailure(`the data could not be read: ${error instanceof Error ? error.message : 'unknown'}`);
  } finally {
    clearTimeout(timer);
  }
}
