export { metaTagsHtml } from '../../output/openGraph/metaTagsHtml.js';
export {
  type MetaTag,
  type ToOpenGraphOptions,
  toOpenGraph,
} from '../../output/openGraph/toOpenGraph.js';
