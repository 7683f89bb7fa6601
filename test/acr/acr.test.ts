import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adherence, chapters, evidence, openAcr } from './report.mjs';

const entries = Object.values(evidence).flat();

test.each(entries)('the conformance report names a test that exists: %s', (entry) => {
  const [file = '', title = ''] = entry.split(': ');
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});

test('every test that the report names shows a criterion, and every criterion names known tests', () => {
  const used = Object.values(chapters).flatMap((criteria) =>
    criteria.flatMap(([, , web, documents]) =>
      [web, documents ?? []].flatMap((each) => (Array.isArray(each) ? each : [])),
    ),
  );
  expect(new Set(used)).toEqual(new Set(Object.keys(evidence)));
});

describe('a criterion', () => {
  const passed = entries.map((entry) => {
    const [file = '', title = ''] = entry.split(': ');
    return { file, title, status: 'passed' };
  });
  const motion = (results: typeof passed) => adherence(['motion'], undefined, results).level;

  test('is supported if all of its tests passed', () => expect(motion(passed)).toBe('supports'));

  test.each(['failed', 'pending', 'skipped', 'todo'])(
    'is not evaluated if one of its tests is %s',
    (status) => {
      const one = passed.findIndex(({ title }) => title.startsWith('with reduced motion'));
      expect(motion(passed.with(one, { ...passed[one]!, status }))).toBe('not-evaluated');
    },
  );

  test('is not evaluated if one of its tests is missing', () => {
    expect(motion(passed.filter(({ title }) => !title.startsWith('with reduced motion')))).toBe(
      'not-evaluated',
    );
  });

  test('that only a person can judge is not evaluated', () => {
    const { chapters: written } = openAcr(passed, { version: '1.0.0', date: '2026-01-01' });
    expect(JSON.stringify(written)).toContain(
      '"num":"12.1.2","components":[{"name":"web","adherence":{"level":"not-evaluated"',
    );
  });
});
