import { isArray } from '../../model/issue.js';
import { isStatusField, isWithdrawalField } from '../../model/statusTypes.js';
import { isRecord, keysOf, lengthOf, safeGet } from './foreign.js';

/** What becomes of a story whose source says this: it is shown, withdrawn, or withdrawn because nobody can tell what is meant. */
export type Standing = 'shown' | 'withdrawn' | 'unknown';

const withdrawnWords =
  /(?<!\p{L})(?:withdr[ae]w|withh[eo]ld|retract|recall|unpublish|depublish|remov|delet|cancel|revok|rescind|suspend|take(?:n )?down|kill|spiked|draft|private|pending|embargo|trash|hidden|blocked|refused|on hold|obsolete|incomplete|invalid)/iu;
const shownWords =
  /(?<!\p{L})(?:publish(?:ed)?|publi[eé]e?|publicad[oa]|public|veröffentlicht|опубликован[оа]?|منشور|已?发布|已?發布|live|final|active|current|available|released|online|approved|accepted|completed?|updated?|revised|correct(?:ed|ion)|corrigendum|erratum|usable|version of record)(?!\p{L})/iu;
const negation = /(?<!\p{L})(?:not|non?|nicht|не|غير)(?!\p{L})|未/iu;

/** The standing of a story by the value of a property for that, such as `creativeWorkStatus`; any text in it may decide. */
export function standingOf(value: unknown): Standing {
  const texts = textsIn(value);
  if (!texts) return 'unknown';
  if (texts.some((text) => withdrawnWords.test(spaced(text)))) return 'withdrawn';
  if (!texts.length) return isEmpty(value) ? 'shown' : 'unknown';
  const isShown = (text: string) => shownWords.test(text) && !negation.test(text);
  return texts.some((text) => isShown(spaced(text))) ? 'shown' : 'unknown';
}

/**
 * Whether a property of any vocabulary withdraws a story: `"status": "retracted"`, `"isWithdrawn": true`. Not by a value that is unknown,
 * because a property called `status` may be about something else.
 */
export function saysWithdrawn(name: string, value: unknown): boolean {
  const local = localName(name);
  if (isStatusField(local)) return standingOf(value) === 'withdrawn';
  if (!isWithdrawalField(local) || value === false || isEmpty(value)) return false;
  const texts = textsIn(value);
  return !texts?.length || texts.some((text) => !/^\s*(?:false|no|0)\s*$/i.test(text));
}

/** Whether a property may say what became of a text. */
export function isStatusName(name: string): boolean {
  const local = localName(name);
  return isStatusField(local) || isWithdrawalField(local);
}

function localName(name: string): string {
  return name.slice(-40).replace(/^.*[:/.#]/s, '');
}

/** Whether a category or tag says that its story was withdrawn; a story about withdrawals has longer ones. */
export function isWithdrawnLabel(label: string): boolean {
  return /^\s*(?:withdrawn|withdrawal|retracted|retraction|unpublished)\s*$/i.test(label.slice(0, 100));
}

/** "WithdrawnByEditor", "withdrawn_by_editor" and "https://a.example/status/withdrawn" as words. */
function spaced(text: string): string {
  return text
    .slice(0, 100)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[_\-/#.:?=&]+/g, ' ');
}

function isEmpty(value: unknown): boolean {
  const isBlank = typeof value === 'string' && !value.trim();
  return isBlank || value === undefined || value === null || (isArray(value) && !lengthOf(value));
}

/** Keys of an object whose values do not say what became of a text. */
const other = new Set(['@context', '@type', '@language', 'inDefinedTermSet']);
/** Values that are read: of one status more would be an attack. */
const maxValues = 50;

/** All texts and numbers in a value, at any depth; undefined if there are too many. */
function textsIn(value: unknown): string[] | undefined {
  const texts: string[] = [];
  const open: unknown[] = [value];
  for (let left = maxValues; open.length; left--) {
    if (left === 0) return undefined;
    const next = open.pop();
    if (typeof next === 'string') texts.push(...(next.trim() ? [next] : []));
    else if (typeof next === 'number') texts.push(String(next));
    else if (isArray(next)) {
      for (let index = 0; index < Math.min(lengthOf(next), maxValues + 1); index++)
        open.push(safeGet(next, index));
    } else if (isRecord(next)) {
      for (const key of keysOf(next).slice(0, maxValues)) if (!other.has(key)) open.push(safeGet(next, key));
    }
  }
  return texts;
}
