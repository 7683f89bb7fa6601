import { expect, test } from 'vitest';
import { showValue } from '../../src/model/issue.js';

const cases: [value: unknown, shown: string][] = [
  ['A "clinic"', '"A \\"clinic\\""'],
  ['', '""'],
  ['عيادة 😀', '"عيادة 😀"'],
  ['two\nlines\u2028three\u2029four', '"two\\nlines\\u2028three\\u2029four"'],
  ['\u001b[31m \u009b31m \u0085 \u007f', '"\\u001b[31m \\u009b31m \\u0085 \\u007f"'],
  ['\u202eevil\u202d \ufeff', '"\\u202eevil\\u202d \\ufeff"'],
  ['\ud83d', '"\\ud83d"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…" (61 characters)`],
  [`${'x'.repeat(59)}😀`, `"${'x'.repeat(59)}…" (61 characters)`],
  [-0, '0'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'undefined'],
  [2n ** 63n - 1n, '9223372036854775807n'],
  [2n ** 63n, 'a large bigint'],
  [-(2n ** 63n) - 1n, 'a large bigint'],
  [[1], 'a list'],
  [new Date(0), 'a Date'],
  [Object.create(Date.prototype), 'an object'],
  [Buffer.from('x'), 'binary data'],
];

test.each(cases.map(([value, shown]) => [shown, value]))('a message shows %s', (shown, value) => {
  expect(showValue(value)).toBe(shown);
});
