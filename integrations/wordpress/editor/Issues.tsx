import type { Issue } from '../../../src/exports/model.js';
import { wp } from './wordPress.js';

const { Notice } = wp.components;

/** What is wrong: path, received, expected. */
export function Issues({ issues }: { issues: readonly Pick<Issue, 'path' | 'severity' | 'message'>[] }) {
  return issues.slice(0, 10).map(({ path, severity, message }, index) => (
    <Notice key={index} status={severity} isDismissible={false}>
      {path && !message.startsWith(path) ? `${path}: ${message}` : message}
    </Notice>
  ));
}
