export { type WatchFramesOptions, watchFrames } from '../embed/frame/watchFrames.js';
