import { expect, test } from 'vitest';
import { lastChangeOf, modifiedOf } from '../../src/model/lastChange.js';
import { kept } from './inputs.js';

const withdrawnOn = (date: string) => ({ type: 'withdrawn', date }) as const;

test.each([
  ['the publication, if nothing followed', { published: '2024-05-03' }, '2024-05-03'],
  ['the update', { published: '2024-05-03', updated: '2024-05-04' }, '2024-05-04'],
  ['the withdrawal', { updated: '2024-05-04', status: withdrawnOn('2024-05-09') }, '2024-05-09'],
  [
    'the latest time, whatever the offsets',
    { published: '2024-05-03T23:00:00-05:00', updated: '2024-05-04T05:00:00+03:00' },
    '2024-05-03T23:00:00-05:00',
  ],
  ['nothing without a date', {}, undefined],
])('the last change of an article is %s', (_, fields, expected) => {
  expect(lastChangeOf(kept(fields))).toBe(expected);
});

test('an article that has not changed since it was published was not modified', () => {
  expect(modifiedOf(kept({ published: '2024-05-03' }))).toBeUndefined();
  expect(modifiedOf(kept({ published: '2024-05-03', updated: '2024-05-03T00:00Z' }))).toBeUndefined();
  expect(modifiedOf(kept({ updated: '2024-05-03' }))).toBe('2024-05-03');
});

test('dates that are not valid are ignored, because articles can be written by hand', () => {
  expect(lastChangeOf({ published: '2024-05-03', updated: 'yesterday' })).toBe('2024-05-03');
});
