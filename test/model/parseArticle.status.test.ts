import { expect, test } from 'vitest';
import { brief, issuesOf, kept } from './inputs.js';

test('a withdrawn status needs no reason', () => {
  expect(kept({ status: { type: 'withdrawn' } }).status).toEqual({ type: 'withdrawn' });
});

test('an invalid reason or date is omitted, and the story stays withdrawn', () => {
  const fields = { status: { type: 'withdrawn', reason: 7, date: '2024-02-30' } };
  expect(kept(fields).status).toEqual({ type: 'withdrawn' });
  expect(brief(issuesOf(fields))).toEqual(['status.reason type', 'status.date value']);
});

test.each([
  [{ type: 'correction' }, 'status.text required'],
  [{ type: 'deleted' }, 'status value'],
  ['withdrawn', 'status type'],
])('omits the invalid status %o and reports an issue', (status, issue) => {
  expect(kept({ status }).status).toBeUndefined();
  expect(brief(issuesOf({ status }))).toEqual([issue]);
});
