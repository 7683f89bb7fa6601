export type { Confidence, Evidence, EvidenceHead, EvidenceRule } from '../../adapters/text/evidence.js';
export type { FromTextOptions, TextResult } from '../../adapters/text/readWith.js';
export { fromText } from '../../adapters/text/text.js';
