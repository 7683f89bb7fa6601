export type { Candidate } from '../../adapters/text/candidates.js';
export type { Confidence, Evidence, EvidenceHead, EvidenceRule } from '../../adapters/text/evidence.js';
export type { LeftOut, LeftOutReason } from '../../adapters/text/leftOut.js';
export type { FromTextOptions, TextResult } from '../../adapters/text/readWith.js';
export { fromText } from '../../adapters/text/text.js';
