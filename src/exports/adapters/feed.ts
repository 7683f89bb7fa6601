export { type FromFeedOptions, fromFeed } from '../../adapters/feed/fromFeed.js';
export type { AdapterResult } from '../../adapters/internal/result.js';
