export type { FeedOptions } from '../../output/feeds/feedOptions.js';
export { toRss } from '../../output/feeds/toRss.js';
