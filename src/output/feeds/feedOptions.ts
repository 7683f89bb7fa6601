import type { ReaderOptions } from '../facts.js';
import type { ToJsonFeedOptions } from '../jsonFeed/toJsonFeed.js';

/** Metadata of an Atom or RSS feed; only the title is required. Readers expect `url` and `feedUrl` too. */
export interface FeedOptions extends ToJsonFeedOptions, ReaderOptions {
  /** When the feed was written, a date of the model; default, also for an invalid one: the date of its newest article. */
  readonly updated?: string | undefined;
  /** Resolves images that are paths; default `url`. Without either such images are omitted. */
  readonly baseUrl?: string | undefined;
}
