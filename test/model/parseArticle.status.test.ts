import { describe, expect, test } from 'vitest';
import type { Article, Status } from '../../src/model/article.js';
import { visibleArticle } from '../../src/model/visibleArticle.js';
import { articleOf, brief, everyField, issuesOf, kept } from './inputs.js';

test('a withdrawn status needs no reason', () => {
  expect(kept({ status: { type: 'withdrawn' } }).status).toEqual({ type: 'withdrawn' });
});

test('an invalid reason or date is omitted, and the story stays withdrawn', () => {
  const fields = { status: { type: 'withdrawn', reason: 7, date: '2024-02-30' } };
  expect(kept(fields).status).toEqual({ type: 'withdrawn' });
  expect(brief(issuesOf(fields))).toEqual(['status.reason type', 'status.date value']);
});

const withdrawals = [
  'Withdrawn',
  'WITHDRAWN',
  'retracted',
  'Retraction',
  'recalled',
  'unpublished',
  'removed',
  'deleted',
  'canceled',
  'Withdrawn by the publisher',
];
const corrections = ['Correction', 'corrected', ' CORRECTED ', 'Erratum', 'corrigendum'];

describe('every word for a withdrawal withdraws the story', () => {
  test('white space around the type is no issue', () => {
    expect(kept({ status: { type: 'withdrawn ' } }).status).toEqual({ type: 'withdrawn' });
    expect(issuesOf({ status: { type: 'withdrawn ' } })).toEqual([]);
  });

  test.each(withdrawals)('%j as the type, with an issue', (type) => {
    const status = { type, reason: 'It was wrong.', date: '2024-05-09' };
    expect(kept({ status }).status).toEqual({ ...status, type: 'withdrawn' });
    expect(issuesOf({ status })).toMatchObject([
      { path: 'status.type', code: 'repaired', severity: 'warning' },
    ]);
  });

  test.each(['withdrawn', 'withdrawn ', ...withdrawals])(
    '%j as the whole status, with an issue',
    (status) => {
      expect(kept({ status }).status).toEqual({ type: 'withdrawn' });
      expect(issuesOf({ status })).toMatchObject([{ path: 'status', code: 'repaired', severity: 'warning' }]);
    },
  );

  test('also in an article that was not parsed', () => {
    const article = articleOf({ ...everyField, status: undefined });
    for (const status of [{ type: 'Retracted', reason: 'It was wrong.' }, 'retracted']) {
      const shown = visibleArticle({ ...article, status: status as unknown as Status });
      expect(shown.status?.type).toBe('withdrawn');
      expect(JSON.stringify(shown)).not.toContain('two hundred');
    }
  });
});

test.each(corrections)('%j is a correction, with an issue', (type) => {
  const status = { type, text: 'Two rooms, not three.' };
  expect(kept({ status }).status).toEqual({ ...status, type: 'correction' });
  expect(brief(issuesOf({ status }))).toEqual(['status.type repaired']);
  // A correction says what was wrong; a word does not.
  expect(kept({ status: type }).status).toBeUndefined();
  expect(brief(issuesOf({ status: type }))).toEqual(['status.text required']);
});

test.each([
  ['publish', 'status type'],
  ['draft', 'status type'],
  [{ type: 'published' }, 'status value'],
  [{ type: 'nicht zurückgezogen' }, 'status value'],
  [{}, 'status value'],
  [7, 'status type'],
  [['withdrawn'], 'status type'],
])('the unknown status %j is an error, but hides nothing of the story', (status, issue) => {
  const article = kept({ summary: 'Two rooms.', status });
  expect(visibleArticle(article)).toMatchObject({ summary: 'Two rooms.', status: undefined });
  expect(brief(issuesOf({ status }))).toEqual([issue]);
  expect(issuesOf({ status })).toMatchObject([{ severity: 'error' }]);
  const unparsed = { ...kept({ summary: 'Two rooms.' }), status } as unknown as Article;
  expect(visibleArticle(unparsed)).toMatchObject({ summary: 'Two rooms.', status: undefined });
});

test('a correction without a text is omitted with an issue', () => {
  expect(kept({ status: { type: 'correction' } }).status).toBeUndefined();
  expect(brief(issuesOf({ status: { type: 'correction' } }))).toEqual(['status.text required']);
});
