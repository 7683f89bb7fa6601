import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/output/plainText/toPlainText.js';
import { estimateWidth } from '../../src/output/shareImage/estimateWidth.js';
import { needsIsolation } from '../../src/view/text/bidi.js';
import { columnsOf } from '../../src/view/text/width.js';
import { article } from '../support/articles.js';

describe('a wide character takes the room of two letters', () => {
  test.each([
    ['Chinese', '水'],
    ['Chinese outside the basic plane', '𠮷'],
    ['Japanese', 'カ'],
    ['Korean', '물'],
    ['full-width punctuation', '，'],
  ])('in plain text and in a share image: %s', (_, character) => {
    expect(columnsOf(character)).toBe(2);
    expect(estimateWidth(character)).toBe(1);
  });
});

describe('a text is isolated where it could be displayed in the wrong place', () => {
  test.each([
    ['عيادة', 'ltr', true],
    ['Clinic', 'ltr', false],
    ['12 May', 'ltr', false],
    ['Clinic', 'rtl', true],
    ['عيادة', 'rtl', false],
    ['عيادة 5', 'rtl', true],
    ['عيادة!', 'rtl', true],
    ['+962 6 555 0100', 'rtl', true],
  ] as const)('%s in %s text: %s', (text, direction, expected) => {
    expect(needsIsolation(text, direction)).toBe(expected);
  });

  test('so the digits of a telephone number keep their order in an Arabic text', () => {
    const contacts = [{ name: 'مكتب', phone: '+962 6 555 0100' }];
    expect(toPlainText(article({ language: 'ar', contacts }))).toContain('\u2068+962 6 555 0100\u2069');
  });
});
