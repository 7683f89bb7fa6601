import { type Issue, type IssueText, phrase, warning } from '../../model/issue.js';

/** An issue about a feed or an item: a warning, unless it could not be read at all. */
export function feedIssue(
  path: string,
  code: Issue['code'],
  text: IssueText,
  severity: Issue['severity'] = 'warning',
): Issue {
  return { ...warning(path, code, text), severity };
}

/** Issues kept per feed; the others are only counted. */
const maxIssues = 2000;

/** Collects a limited number of issues: ten thousand items may have as many each. */
export class IssueList {
  private readonly issues: Issue[] = [];
  private more = 0;

  readonly add = (issue: Issue): void => {
    if (this.issues.length < maxIssues) this.issues.push(issue);
    else this.more++;
  };

  finish(): Issue[] {
    if (!this.more) return this.issues;
    const message = phrase('{0} more issues were found; the first {1} are reported', this.more, maxIssues);
    return [...this.issues, feedIssue('issues', 'too-long', message)];
  }
}
