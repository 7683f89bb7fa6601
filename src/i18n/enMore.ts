import type { MoreWords } from './locale.js';

/** English words of what holds more than it shows. */
export const enMore: MoreWords = { language: 'en', more: { other: '{count} more' } };
