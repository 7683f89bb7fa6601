import { describe, expect, test } from 'vitest';
import type { Article, Status } from '../../src/model/article.js';
import { parseArticle } from '../../src/model/parseArticle.js';
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
      const shown = visibleArticle({ ...article, status: status as unknown as Status }, undefined)!;
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

function expectWithdrawn(article: Article) {
  const { status, summary } = visibleArticle(article, undefined)!;
  expect([status?.type, summary]).toEqual(['withdrawn', undefined]);
}

/** Values of `status` that nobody can tell the meaning of, with the issue of each. */
const unknown: [status: unknown, issue: string][] = [
  [{ type: ['withdrawn'] }, 'status value'],
  [['withdrawn'], 'status type'],
  [{ withdrawn: true }, 'status value'],
  ['withdrawn_by_editor', 'status type'],
  ['isWithdrawn', 'status type'],
  [{ type: 'WITHDRAWN2' }, 'status value'],
  [{ type: 'nicht zurückgezogen' }, 'status value'],
  ['draft', 'status type'],
  ['private', 'status type'],
  [{ type: 'pending' }, 'status value'],
  ['not published', 'status type'],
  [{ type: 'published', withdrawn: true }, 'status value'],
  [{ type: 'published', of: 'the retraction' }, 'status value'],
  [{ type: 'correction', text: 'Two rooms.', isWithdrawn: true }, 'status value'],
  [{ type: null }, 'status value'],
  [{}, 'status value'],
  [[], 'status type'],
  ['', 'status type'],
  [7, 'status type'],
  [false, 'status type'],
];

test.each(unknown)(
  'a status that is not understood withdraws the story, with an error: %j',
  (status, issue) => {
    expectWithdrawn(kept({ summary: 'Two rooms.', status }));
    const errors = issuesOf({ status }).filter(({ severity }) => severity === 'error');
    expect(brief(errors)).toEqual([issue]);
    expect(errors[0]?.message).toMatch(
      /^received .*; expected .*type correction, withdrawn; the story was withdrawn$/,
    );
    const unparsed = { ...kept({ summary: 'Two rooms.' }), status } as unknown as Article;
    expectWithdrawn(unparsed);
  },
);

test.each([
  'published',
  'Publish',
  ' LIVE ',
  'public',
  { type: 'published' },
  { type: 'live', date: '2024-05-03' },
])('a plain word of publishing is no status, with a warning: %j', (status) => {
  expect(visibleArticle(kept({ summary: 'Two rooms.', status }), undefined)!).toMatchObject({
    summary: 'Two rooms.',
    status: undefined,
  });
  expect(issuesOf({ status })).toMatchObject([{ path: 'status', severity: 'warning' }]);
  const unparsed = { ...kept({ summary: 'Two rooms.' }), status } as unknown as Article;
  expect(visibleArticle(unparsed, undefined)!).toMatchObject({ summary: 'Two rooms.', status: undefined });
});

test('null is no status, like an absent one, without an issue', () => {
  expect(kept({ status: null }).status).toBeUndefined();
  expect(issuesOf({ status: null })).toEqual([]);
});

test.each([
  { withdrawn: true },
  { isWithdrawn: 'yes' },
  { deleted_at: '2024-05-09' },
  { retraction: { text: 'It was wrong.' } },
  { post_status: 'deleted' },
  { Status: 'draft' },
])('another field that says so withdraws the story, with an error: %j', (field) => {
  expectWithdrawn(kept({ summary: 'Two rooms.', ...field }));
  expect(issuesOf(field)).toContainEqual(
    expect.objectContaining({
      path: 'status',
      severity: 'error',
      message: expect.stringMatching(`^received ${Object.keys(field)[0]}; expected an object with type`),
    }),
  );
  const unparsed = { ...kept({ summary: 'Two rooms.' }), ...field };
  expectWithdrawn(unparsed);
});

test.each([{ withdrawn: false }, { deletedAt: null }, { isWithdrawn: 'no' }, { projectStatus: 'cancelled' }])(
  'a field that says no, or is about something else, withdraws nothing: %j',
  (field) => {
    expect(kept(field).status).toBeUndefined();
    expect(visibleArticle({ ...kept({ summary: 'Two rooms.' }), ...field }, undefined)!.summary).toBe(
      'Two rooms.',
    );
  },
);

test('a status that cannot be read withdraws the story, with an error', () => {
  const unreadable = {
    headline: 'A headline',
    get status() {
      throw new Error('boom');
    },
  };
  expect(articleOf(unreadable).status).toEqual({ type: 'withdrawn' });
  expect(parseArticle(unreadable).issues).toContainEqual(
    expect.objectContaining({ path: 'status', severity: 'error' }),
  );
});

test('a correction without a text is omitted with an issue', () => {
  expect(kept({ status: { type: 'correction' } }).status).toBeUndefined();
  expect(brief(issuesOf({ status: { type: 'correction' } }))).toEqual(['status.text required']);
});
