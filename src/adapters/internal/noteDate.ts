import { type Issue, type Mismatch, phrase, showValue, warning } from '../../model/issue.js';
import { readDate } from './readDate.js';

/**
 * The date in a text, in the model's format. A time without an offset is ambiguous: only its day is kept, with an issue. An invalid
 * date is returned unchanged, so that `parseArticle` reports it.
 */
export function noteDate(text: string, path: string, issues: Issue[]): string {
  const { value: date, note } = readDate(text);
  if (!date) return text;
  if (note || (!date.includes('T') && /\d:\d/.test(text))) {
    const why = note ?? 'a time needs its offset';
    const message: Mismatch = {
      received: showValue(text),
      expected: 'a time with its offset',
      outcome: phrase('{0}; kept as {1}', why, showValue(date)),
    };
    issues.push(warning(path, 'repaired', message));
  }
  return date;
}
