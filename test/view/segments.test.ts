import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/view/text/segments.js';
import { wrap } from '../../src/view/text/wrap.js';
import { cpuSeconds } from '../support/cpuSeconds.js';

const whole = (text: string, language: string) =>
  Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text), ({ segment }) => segment);

test.each([
  ['en', 'The well is open, and 1,250 people use it. '.repeat(200)],
  ['th', 'เปิดบ่อน้ำแล้ววันนี้ '.repeat(150)],
  ['zh', '水井今天开放。'.repeat(300)],
  ['en', 'x'.repeat(5000)],
  ['en', '👩‍👩‍👧🇰🇪'.repeat(400)],
])('words of a long text are those of the whole: %s', (language, text) => {
  const segments = segmentsOf(text, language).map(({ segment }) => segment);
  expect(segments.join('')).toBe(text);
  const expected = whole(text, language);
  // A word without end is divided.
  if (!text.startsWith('x')) expect(segments).toEqual(expected);
});

test('a malformed language tag gets the words of any language', () => {
  expect(segmentsOf('a b', '-')).toHaveLength(3);
});

test('Thai without a space is wrapped in linear time', () => {
  const text = 'เปิดบ่อน้ำ'.repeat(10_000);
  expect(cpuSeconds(() => wrap(text, 76, 'th'))).toBeLessThan(2);
});
