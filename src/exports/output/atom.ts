export type { FeedOptions } from '../../output/feeds/feedOptions.js';
export { toAtom } from '../../output/feeds/toAtom.js';
