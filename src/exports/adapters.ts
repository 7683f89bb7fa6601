export type { Format } from '../adapters/any/detectFormat.js';
export { type AnyResult, type FromAnyHints, fromAny } from '../adapters/any.js';
export { type FromFeedOptions, fromFeed } from '../adapters/feed.js';
export type { NewsCardsExtension } from '../adapters/jsonFeed/extension.js';
export {
  type JsonFeed,
  type JsonFeedItem,
  type ToJsonFeedOptions,
  toJsonFeed,
} from '../adapters/jsonFeed.js';
export type { JsonLdArticle } from '../adapters/jsonLd/newsArticle.js';
export { jsonLdScript } from '../adapters/jsonLd/script.js';
export { type ToJsonLdOptions, toJsonLd } from '../adapters/jsonLd/toJsonLd.js';
export { type FromJsonLdOptions, fromJsonLd } from '../adapters/jsonLd.js';
export { fromReliefWeb } from '../adapters/reliefWeb.js';
export type { AdapterResult } from '../adapters/result.js';
export type { Confidence, Evidence, EvidenceHead, EvidenceRule } from '../adapters/text/evidence.js';
export type { FromTextOptions, TextResult } from '../adapters/text/readWith.js';
export { fromText } from '../adapters/text/text.js';
