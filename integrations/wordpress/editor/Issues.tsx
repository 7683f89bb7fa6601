import { useEffect, useState } from 'react';
import type { Issue } from '../../../src/exports/model.js';
import { loadReaders, wp } from './wordPress.js';

const { Notice } = wp.components;

type ShownIssue = Pick<Issue, 'path' | 'severity' | 'message'> & Partial<Pick<Issue, 'phrases'>>;

/** What is wrong, in the language of the editor: path, received, expected. */
export function Issues({ issues }: { issues: readonly ShownIssue[] }) {
  const textOf = useIssueText(issues.length > 0);
  return (
    textOf &&
    issues.slice(0, 10).map((issue, index) => {
      const { path, severity } = issue;
      const text = textOf(issue);
      return (
        <Notice key={index} status={severity} isDismissible={false}>
          {path && !text.startsWith(path) ? `${path}: ${text}` : text}
        </Notice>
      );
    })
  );
}

const messageOf = ({ message }: ShownIssue) => message;

/** What writes the text of an issue, loaded when there is one; in English if that fails. */
function useIssueText(isNeeded: boolean): ((issue: ShownIssue) => string) | undefined {
  const [textOf, setTextOf] = useState<(issue: ShownIssue) => string>();
  useEffect(() => {
    if (!isNeeded) return;
    loadReaders()
      .then(async ({ issueText, loadIssueLocale }) => {
        const locale = await loadIssueLocale(document.documentElement.lang);
        return (issue: ShownIssue) => issueText(issue, locale);
      })
      .catch(() => messageOf)
      .then((write) => setTextOf(() => write));
  }, [isNeeded]);
  return textOf;
}
