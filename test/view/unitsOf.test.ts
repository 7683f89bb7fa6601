import { expect, test } from 'vitest';
import { breakLines } from '../../src/output/shareImage/breakLines.js';
import { unitsOf } from '../../src/view/text/units.js';

const split = (text: string, language: string) => unitsOf(text, language).map((unit) => unit.text);

test.each([
  ['English, at spaces', 'en', 'It’s 3.5 km, (so) far', ['It’s', '3.5', 'km,', '(so)', 'far']],
  [
    'after a hyphen between letters',
    'en',
    'a long-term COVID-19 plan',
    ['a', 'long-', 'term', 'COVID-19', 'plan'],
  ],
  ['French, with its spaced marks', 'fr', 'Il dit : « Non ! » Et', ['Il', 'dit :', '« Non ! »', 'Et']],
  ['Russian, with a dash at the end of a line', 'ru', 'Дети – наше всё', ['Дети –', 'наше', 'всё']],
  ['Chinese, between words', 'zh', '他们说：“学校很好。”', ['他们', '说：', '“学校', '很好。”']],
  ['a malformed language tag, as English', 'x', 'one two', ['one', 'two']],
])('splits %s', (_, language, text, expected) => {
  expect(split(text, language)).toEqual(expected);
});

test('splits a word only if it is wider than a line', () => {
  const widthOf = (text: string) => text.length;
  const { lines } = breakLines(unitsOf('an extraordinary word', 'en'), 10, widthOf);
  expect(lines).toEqual(['an extraor', 'dinary', 'word']);
});
