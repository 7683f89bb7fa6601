import { watchFrames } from './watchFrames.js';

/**
 * The script `frame.js` of a host's page: {@link watchFrames} for its document. Each snippet brings it along, perhaps in another
 * version; the first one does it for all.
 */
const started = Symbol.for('news-cards.frames');
const { document: page } = globalThis as { document: Document & { [started]?: true } };

if (!page[started]) {
  page[started] = true;
  watchFrames(page);
}
