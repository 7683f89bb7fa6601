import { watchFrames } from './watchFrames.js';

/**
 * The script `frame.js` of a host page: calls {@link watchFrames} for its document. Each snippet includes it, possibly in another
 * version; only the first one runs.
 */
const started = Symbol.for('news-cards.frames');
const { document: page } = globalThis as { document: Document & { [started]?: true } };

if (!page[started]) {
  page[started] = true;
  watchFrames(page);
}
