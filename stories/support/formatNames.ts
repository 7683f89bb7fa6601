import type { Format } from '../../src/exports/adapters.js';

/** What the formats are called where one is told. */
export const formatNames: Readonly<Record<Format, string>> = {
  article: 'an article in this package’s own form',
  text: 'a press release',
  feed: 'a feed',
  jsonLd: 'JSON-LD',
  reliefWeb: 'an answer of ReliefWeb',
};
