import { phrase } from '../../model/issue.js';
import { type LoadResult, loadFailure } from '../loadResult.js';

/** Source of an element's articles, and the maximum number to load. */
export interface Source {
  /** A value set by a script, an absolute URL, or JSON text in the page. */
  readonly kind: 'value' | 'url' | 'json';
  readonly content: unknown;
  readonly limit: number | undefined;
  /** The current time, for embargoes. */
  readonly now: string | null;
}

export function isSameSource(one: Source | undefined, other: Source | undefined): boolean {
  return (
    one?.kind === other?.kind &&
    one?.content === other?.content &&
    one?.limit === other?.limit &&
    one?.now === other?.now
  );
}

const timeoutMs = 10_000;

/**
 * Loads the articles of a source, and the parsers at the same time. Never rejects; if the caller aborts, the result is
 * meaningless. `cache` is the cache mode of the request.
 */
export async function loadSource(
  source: Source,
  controller: AbortController,
  cache: RequestCache = 'default',
): Promise<LoadResult> {
  const { kind, content } = source;
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const { signal } = controller;
  try {
    if (kind === 'url') {
      const url = new URL(content as string);
      if (!/^https?:$/.test(url.protocol)) {
        return loadFailure(
          phrase('src has the unsupported scheme {0}; expected http or https', url.protocol),
        );
      }
      // An error of the network is data, which `readResponse` explains.
      const response = fetch(url, { signal, cache }).catch((error: unknown) => ({ error }));
      const [{ readResponse }, received] = await Promise.all([import('./parsers.js'), response]);
      return await readResponse(received, { ...source, url: url.href, signal });
    }
    const value: unknown = kind === 'json' ? JSON.parse(content as string) : content;
    const { readArticles } = await import('./parsers.js');
    return await readArticles(value, source);
  } catch (error) {
    return loadFailure(
      phrase('the data could not be read: {0}', error instanceof Error ? error.message : 'unknown'),
    );
  } finally {
    clearTimeout(timer);
  }
}
