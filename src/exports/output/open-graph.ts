export { metaTagsHtml } from '../../output/openGraph/metaTagsHtml.js';
export type { StandardSite } from '../../output/openGraph/standardSite.js';
export {
  type LinkTag,
  type MetaTag,
  type ToOpenGraphOptions,
  toOpenGraph,
} from '../../output/openGraph/toOpenGraph.js';
