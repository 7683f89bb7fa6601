import { describe, expect, test } from 'vitest';
import { goalNumbers, isGoal, isTarget, sdgPage, sdgUri, targetsOf } from '../../src/model/sdg.js';
import facts from '../fixtures/sdg.json' with { type: 'json' };

test('the goals and targets are those of the UN in order', () => {
  expect(goalNumbers.map((goal) => [goal, targetsOf(goal)])).toEqual(
    facts.goals.map(({ number, targets }) => [number, targets]),
  );
  expect(goalNumbers.flatMap(targetsOf)).toHaveLength(169);
  expect(new Set(goalNumbers.flatMap(targetsOf)).size).toBe(169);
});

test.each(facts.goals)('goal $number: identifier and page', ({ number, uri, page, targets }) => {
  expect(sdgUri(number)).toBe(uri);
  expect(sdgPage(number)).toBe(page);
  for (const target of targets) {
    expect(sdgUri(target)).toBe(`${uri.slice(0, uri.lastIndexOf('/'))}/${target}`);
    expect(isTarget(target)).toBe(true);
  }
  expect(isGoal(number)).toBe(true);
});

describe('an invalid goal', () => {
  test.each([
    0,
    -0,
    18,
    -1,
    1.5,
    170,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '10',
    '',
    null,
    undefined,
    true,
    [10],
    {},
    10n,
  ])('%s', (value) => {
    expect(isGoal(value)).toBe(false);
  });

  test.each([0, 18, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s has no targets', (goal) => {
    expect(targetsOf(goal)).toEqual([]);
  });
});

test.each([
  '',
  '8',
  '8.',
  '.1',
  '8.0',
  '8.11',
  '8.01',
  '08.1',
  '8.1 ',
  ' 8.1',
  '8.c',
  '8.A',
  '8.1.1',
  '8,1',
  '8.10a',
  '17.20',
  '17.a',
  '3.e',
  '2.d',
  '0.1',
  '18.1',
  '-1.1',
  '٨.١',
  'constructor',
])('rejects %j as a target', (code) => {
  expect(isTarget(code)).toBe(false);
});

test('the only target with letter d is 3.d', () => {
  expect(goalNumbers.flatMap(targetsOf).filter((code) => code.endsWith('d'))).toEqual(['3.d']);
});

test('lists returned to callers are independent', () => {
  (targetsOf(8) as string[]).push('8.99');
  expect(targetsOf(8)).not.toContain('8.99');
  expect(isTarget('8.99')).toBe(false);
});
