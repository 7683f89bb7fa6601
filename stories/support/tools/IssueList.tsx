import { useEffect, useState } from 'react';
import { type Issue, type IssueLocale, issueText, loadIssueLocale } from '../../../src/exports/model.js';
import { labelOf } from './fieldLabels.js';

interface IssueListProps {
  issues: readonly Issue[];
  /** What is wrong with the settings. */
  problems?: readonly string[];
  /** Language of the messages as a BCP 47 tag. Languages without messages get English ones. */
  language?: string | undefined;
}

// A feed of a thousand items can have as many issues.
const maxIssues = 50;

/** What is wrong, with the fields in words. */
export function IssueList({ issues, problems = [], language = 'en' }: IssueListProps) {
  const [locale, setLocale] = useState<IssueLocale>();
  useEffect(() => {
    loadIssueLocale(language).then(setLocale);
  }, [language]);
  if (!issues.length && !problems.length) return null;
  return (
    <>
      <ul className="tool-issues" role="list" aria-label="Issues">
        {problems.map((problem) => (
          <li key={problem} data-severity="error">
            {problem}
          </li>
        ))}
        {issues.slice(0, maxIssues).map((issue, index) => (
          <li key={index} data-severity={issue.severity}>
            <b>{`${issue.severity === 'error' ? 'Error' : 'Warning'}: ${issue.path ? labelOf(issue.path, { numbered: true }) : 'the whole text'}.`}</b>{' '}
            <span lang={locale?.language} dir="auto">
              {[withoutPath(issueText(issue, locale), issue.path), issue.suggestion ?? '']
                .map(asSentence)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      {issues.length > maxIssues && (
        <p className="tool-quiet">{`The first ${maxIssues} of ${issues.length} issues.`}</p>
      )}
    </>
  );
}

/** Messages begin with the path, which the label already says in words. */
function withoutPath(message: string, path: string): string {
  return path && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}

function asSentence(text: string): string {
  return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!。؟]$/.test(text) ? '' : '.'}`;
}
