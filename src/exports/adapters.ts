export type { AdapterResult } from '../adapters/result.js';
export type {
  Evidence,
  EvidenceHead,
  EvidenceRule,
  FunderRule,
  ParticipantRule,
  PartnerRule,
} from '../adapters/text/evidence.js';
export { type FromTextOptions, fromText, type TextResult } from '../adapters/text.js';
