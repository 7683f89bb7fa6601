import { expect, test } from 'vitest';
import { wrap } from '../../src/view/text/wrap.js';

const sentence = '三个村庄的家庭从星期一起用上了清洁水，项目由“县政府”组织实施（ABC资助）。';

test('a Chinese line breaks after any character, so that lines are full', () => {
  const lines = wrap(sentence.repeat(20).replaceAll(/[^\p{sc=Han}]/gu, ''), 21, 'zh');
  expect(new Set(lines.slice(0, -1).map((line) => line.length))).toEqual(new Set([10]));
});

test('a Chinese line neither begins with closing punctuation nor ends with an opening bracket', () => {
  for (let width = 6; width < 60; width++) {
    const lines = wrap(sentence.repeat(3), width, 'zh');
    expect(lines.join('')).toBe(sentence.repeat(3));
    for (const line of lines) expect(line).not.toMatch(/^[，。”）]|[“（]$/);
  }
});

test('a Thai line breaks between words only', () => {
  expect(wrap('สวัสดีชาวโลก', 8, 'th')).toEqual(['สวัสดีชาว', 'โลก']);
});
