export type { AdapterResult } from '../../adapters/internal/result.js';
export { type FromHtmlOptions, fromHtml } from '../../adapters/page/fromHtml.js';
