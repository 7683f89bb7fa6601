import type { Status } from './article.js';

/** What publishers call a withdrawal or a correction, as whole words of a text. */
const words: readonly (readonly [type: Status['type'], pattern: RegExp])[] = [
  [
    'withdrawn',
    /\b(?:withdrawn|withdrawal|retracted|retraction|recalled|recall|unpublished|removed|removal|deleted|cancell?ed)\b/i,
  ],
  ['correction', /\b(?:correction|corrected|corrigendum|erratum)\b/i],
];

/** The type of status that a text means; undefined if it means none. */
export function statusTypeOf(text: unknown): Status['type'] | undefined {
  return typeof text === 'string' ? words.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
}

/** The status of an article that may not be parsed: its type as the model names it, from `type` or a text alone; else undefined. */
export function knownStatus(status: Status | undefined): Status | undefined {
  const type = statusTypeOf(typeof status === 'string' ? status : status?.type);
  if (!status || !type) return undefined;
  return status.type === type ? status : ({ ...(typeof status === 'object' && status), type } as Status);
}
