import type { Format } from '../../../src/exports/adapters.js';

/** What the formats are called. */
export const formatNames: Readonly<Record<Format, string>> = {
  article: 'an article as JSON',
  text: 'a press release',
  feed: 'a feed',
  jsonLd: 'JSON-LD',
  html: 'a page',
  reliefWeb: 'a ReliefWeb response',
  wordPress: 'a response of WordPress',
};
