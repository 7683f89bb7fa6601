import type { Issue } from '../../model/issue.js';

/** A warning about a feed or an item; what can't be read at all is an error. */
export function feedIssue(
  path: string,
  code: Issue['code'],
  message: string,
  severity: Issue['severity'] = 'warning',
): Issue {
  return { path, code, severity, message };
}

/** Issues that are kept of one feed; of the others only their number. */
const maxIssues = 2000;

/** Collects issues, and no more than a reader can use: ten thousand items may have as many each. */
export class IssueList {
  private readonly issues: Issue[] = [];
  private more = 0;

  readonly add = (issue: Issue): void => {
    if (this.issues.length < maxIssues) this.issues.push(issue);
    else this.more++;
  };

  finish(): Issue[] {
    if (!this.more) return this.issues;
    const message = `${this.more} more issues were found; the first ${maxIssues} are told`;
    return [...this.issues, feedIssue('', 'too-long', message)];
  }
}
