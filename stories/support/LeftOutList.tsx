import type { LeftOut, LeftOutReason } from '../../src/exports/adapters.js';
import { maxRows } from './Reading.js';

const reasons: Readonly<Record<LeftOutReason, string>> = {
  contact: 'contact data',
  note: 'note after the story',
  caption: 'caption',
  repeated: 'repeated line',
  dateline: 'dateline',
  page: 'part of the page',
};

/** What of the text is not in the article, and why: an editor sees at a glance whether something is missing. */
export function LeftOutList({ text, leftOut }: { text: string; leftOut: readonly LeftOut[] }) {
  if (!leftOut.length) return null;
  return (
    <details className="bench-where">
      <summary>{`Left out: ${leftOut.length}`}</summary>
      <ul>
        {leftOut.slice(0, maxRows).map(({ start, end, reason }) => (
          <li key={start}>
            <b>{`${reasons[reason]}:`}</b> <bdi>{text.slice(start, Math.min(end, start + 500)).trim()}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
