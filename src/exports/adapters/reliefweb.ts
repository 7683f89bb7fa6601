export type { AdapterResult } from '../../adapters/internal/result.js';
export { fromReliefWeb } from '../../adapters/reliefWeb/fromReliefWeb.js';
