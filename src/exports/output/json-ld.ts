export { jsonLdScript } from '../../output/jsonLd/jsonLdScript.js';
export type { JsonLdArticle } from '../../output/jsonLd/newsArticle.js';
export { type ToJsonLdOptions, toJsonLd } from '../../output/jsonLd/toJsonLd.js';
