export type { Format } from '../adapters/any/detectFormat.js';
export { type AnyResult, type FromAnyHints, fromAny } from '../adapters/any/fromAny.js';
export { type FromFeedOptions, fromFeed } from '../adapters/feed/fromFeed.js';
export type { AdapterResult } from '../adapters/internal/result.js';
export { type FromJsonLdOptions, fromJsonLd } from '../adapters/jsonLd/fromJsonLd.js';
export { type FromHtmlOptions, fromHtml } from '../adapters/page/fromHtml.js';
export { fromReliefWeb } from '../adapters/reliefWeb/fromReliefWeb.js';
export type { Candidate } from '../adapters/text/candidates.js';
export type { Confidence, Evidence, EvidenceHead, EvidenceRule } from '../adapters/text/evidence.js';
export type { LeftOut, LeftOutReason } from '../adapters/text/leftOut.js';
export type { FromTextOptions, TextResult } from '../adapters/text/readWith.js';
export { fromText } from '../adapters/text/text.js';
export type { NewsCardsExtension } from '../model/newsCardsExtension.js';
export {
  type JsonFeed,
  type JsonFeedItem,
  type ToJsonFeedOptions,
  toJsonFeed,
} from '../output/jsonFeed/toJsonFeed.js';
export { jsonLdScript } from '../output/jsonLd/jsonLdScript.js';
export type { JsonLdArticle } from '../output/jsonLd/newsArticle.js';
export { type ToJsonLdOptions, toJsonLd } from '../output/jsonLd/toJsonLd.js';
