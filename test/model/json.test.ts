import { expect, test } from 'vitest';
import { parseJson } from '../../src/model/json.js';

test('parses JSON, with or without a byte order mark', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ ok: true, value: { a: [1] } });
  expect(parseJson('\ufeffnull')).toEqual({ ok: true, value: null });
});

test.each(['', '{"a":', '{a: 1}', 'undefined'])('says why %j is not JSON', (text) => {
  const result = parseJson(text);
  expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/JSON/) });
});
