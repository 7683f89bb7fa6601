import type { Status } from './article.js';
import { isArray } from './issue.js';
import { propertyOf } from './property.js';
import { safely } from './walk.js';

/** What publishers call a withdrawal, as a whole word of a text. */
const withdrawal =
  /\b(?:withdrawn|withdrawal|retracted|retraction|recalled|recall|unpublished|removed|removal|deleted|cancell?ed)\b/i;

/** What they call a correction, in a text that has no other form of the words above. */
const correction =
  /^(?!.*(?:withdr|retract|recall|unpublish|remov|delet|cancel)).*\b(?:correction|corrected|corrigendum|erratum)\b/is;

/** What publishing systems call a story that everybody may read. As a status these words say no more than no status at all. */
const publishingWords = [
  'active',
  'current',
  'final',
  'live',
  'online',
  'posted',
  'public',
  'publish',
  'published',
  'released',
  'usable',
];

/** Fields beside `status` that withdraw a story unless they say no: `isWithdrawn`, `deleted_at`. */
const withdrawalField =
  /^(?:(?:is|was|has_?been)[_-]?)?(?:withdrawn|withdrawal|retracted|retraction|recalled|unpublished|depublished|removed|deleted|cancell?ed)(?:[_-]?(?:at|on|by|date|reason))?$/i;

/** Names that other formats have for `status`: `post_status`, `pubStatus`. */
const statusField =
  /^(?:(?:creative[_-]?work|publication|publishing|publish|pub|article|story|post|content|editorial)[_-]?)?status$/i;

/** Whether a field withdraws a story unless its value says no. */
export function isWithdrawalField(name: string): boolean {
  return withdrawalField.test(name);
}

/** Whether a field says what became of a text. */
export function isStatusField(name: string): boolean {
  return statusField.test(name);
}

/** The type of status that a text means; undefined if it means none. */
export function statusTypeOf(text: unknown): Status['type'] | undefined {
  if (typeof text !== 'string') return undefined;
  return withdrawal.test(text) ? 'withdrawn' : correction.test(text) ? 'correction' : undefined;
}

/**
 * What a `status` of any form means: a text, or an object with a `type`. Undefined if that is not understood: such a story is
 * withdrawn, because nobody can tell whether it may be shown.
 */
export function meaningOf(status: unknown): Status['type'] | 'published' | undefined {
  return safely(() => {
    const isObject = typeof status === 'object' && status !== null && !isArray(status) && !isBytes(status);
    if (isObject && withdrawalFieldOf(status)) return 'withdrawn';
    const text = isObject ? propertyOf(status, 'type') : status;
    const isAlone = !isObject || Object.keys(status).every((key) => key === 'type' || key === 'date');
    const isPublished = typeof text === 'string' && isAlone && publishingWords.includes(plain(text));
    return isPublished ? 'published' : statusTypeOf(text);
  }, undefined);
}

/**
 * The name of a field of an article, or of its status, that withdraws the article, beside what `status` or `type` says: `isWithdrawn`;
 * undefined if there is none.
 */
export function withdrawalFieldOf(fields: object): string | undefined {
  return hidingFieldOf(fields, (key, value) => {
    if (key === 'status') return false;
    if (withdrawalField.test(key)) return !saysNo(value());
    if (!statusField.test(key)) return false;
    const meaning = meaningOf(value());
    return meaning === 'withdrawn' || (meaning === undefined && plain(key) === 'status');
  });
}

/** The name of the first field that hides a story, by its name and value. A value that cannot be read is `true`: it does not say no. */
export function hidingFieldOf(
  fields: object,
  hides: (key: string, value: () => unknown) => boolean,
): string | undefined {
  // A proxy may not list its fields.
  const keys = isBytes(fields) ? [] : safely(() => Object.keys(fields), []);
  return keys.find((key) => hides(key, () => safely(() => propertyOf(fields, key), true)));
}

/** Bytes have a key for each of them, and no field. */
function isBytes(value: object): boolean {
  return ArrayBuffer.isView(value);
}

/** Whether the value of a field that would hide a story says that it does not. */
export function saysNo(value: unknown): boolean {
  return !value || (typeof value === 'string' && ['', '0', 'false', 'no', 'null'].includes(plain(value)));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}

/** The status of an article that may not be parsed, as the model has it. */
export function knownStatus(article: { readonly status?: Status | null | undefined }): Status | undefined {
  const { status } = article;
  const meaning = status === undefined || status === null ? 'published' : meaningOf(status);
  if (withdrawalFieldOf(article) || meaning === undefined) return withdrawn;
  if (meaning === 'published') return undefined;
  if (status!.type === meaning) return status!;
  return { ...(typeof status === 'object' && status), type: meaning } as Status;
}

/** The status of a story whose own is not understood. With every field: see `planOf`. */
export const withdrawn: Status = Object.freeze({ type: 'withdrawn', reason: undefined, date: undefined });
