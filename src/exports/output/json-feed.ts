export {
  type JsonFeed,
  type JsonFeedItem,
  type ToJsonFeedOptions,
  toJsonFeed,
} from '../../output/jsonFeed/toJsonFeed.js';
export type { NewsCardsExtension } from '../../terms/feeds.js';
