export type { NewsCardsExtension } from '../../model/newsCardsExtension.js';
export {
  type JsonFeed,
  type JsonFeedItem,
  type ToJsonFeedOptions,
  toJsonFeed,
} from '../../output/jsonFeed/toJsonFeed.js';
