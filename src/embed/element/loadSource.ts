import { failure, type Loaded } from '../loaded.js';

/** Where an element's articles come from, and how many are wanted. */
export interface Source {
  /** A value set by a script, an absolute address, or JSON text in the page. */
  readonly kind: 'value' | 'address' | 'json';
  readonly content: unknown;
  readonly limit: number | undefined;
}

export function isSame(one: Source | undefined, other: Source | undefined): boolean {
  return one?.kind === other?.kind && one?.content === other?.content && one?.limit === other?.limit;
}

/** Milliseconds that a server may take. */
const patience = 10_000;

/**
 * Gets the articles of a source. What reads foreign data is a part of the script that is loaded here, while the data is on its
 * way. Never rejects; after `stop` the result means nothing.
 */
export async function load({ kind, content, limit }: Source, stop: AbortController): Promise<Loaded> {
  const gate = import('./gate.js');
  gate.catch(() => {}); // told below, where it is waited for
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    if (kind === 'address') {
      const url = new URL(content as string);
      if (!/^https?:$/.test(url.protocol)) {
        return failure(`src has the scheme ${url.protocol} which is not read; expected http or https`);
      }
      const asked = fetch(url, { signal: stop.signal });
      asked.catch(() => {}); // told by the gate, which may still be on its way
      return await (await gate).readResponse(asked, url.href, stop.signal, limit);
    }
    const value: unknown = kind === 'json' ? JSON.parse(content as string) : content;
    return await (await gate).readArticles(value, { limit });
  } catch (error) {
    return failure(`the data could not be read: ${error instanceof Error ? error.message : 'unknown'}`);
  } finally {
    clearTimeout(timer);
  }
}
