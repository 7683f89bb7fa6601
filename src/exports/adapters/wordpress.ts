export type { AdapterResult } from '../../adapters/internal/result.js';
export { type FromWordPressOptions, fromWordPress } from '../../adapters/wordPress/fromWordPress.js';
