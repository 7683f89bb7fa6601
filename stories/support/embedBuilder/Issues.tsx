import type { Issue } from '../../../src/exports/model.js';

interface IssuesProps {
  issues: readonly Issue[];
  /** What is wrong with the settings. */
  problems: readonly string[];
}

// A feed of a thousand items has as many issues, and nobody reads them here.
const most = 50;

/** What is wrong with the text and with the settings. */
export function Issues({ issues, problems }: IssuesProps) {
  if (!issues.length && !problems.length) return null;
  return (
    <>
      <ul className="builder-issues" role="list" aria-label="Issues">
        {problems.map((problem) => (
          <li key={problem} data-severity="error">
            {problem}
          </li>
        ))}
        {issues.slice(0, most).map(({ path, severity, message, suggestion }, index) => (
          <li key={index} data-severity={severity}>
            <b>{severity}</b> <code>{path || 'whole text'}</code> {message} {suggestion}
          </li>
        ))}
      </ul>
      {issues.length > most && (
        <p className="builder-quiet">{`The first ${most} of ${issues.length} issues.`}</p>
      )}
    </>
  );
}
