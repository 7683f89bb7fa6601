import { type Issue, warning } from '../../model/issue.js';
import { detectLanguage } from './detectLanguage.js';

/** The language of an article that names none, by a part of it, with an issue; undefined if nothing is decisive. */
export function inferLanguage(text: string, part: string, issues: Issue[]): string | undefined {
  const language = detectLanguage(text);
  if (language) {
    const outcome = `"${language}" was inferred from the ${part}`;
    issues.push(warning('language', 'repaired', { received: 'no language', expected: 'one', outcome }));
  }
  return language;
}
