export type { AdapterResult } from '../../adapters/internal/result.js';
export { type FromJsonLdOptions, fromJsonLd } from '../../adapters/jsonLd/fromJsonLd.js';
