import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { goalsIn } from './sentenceIn.js';

const goals = (line: string) => goalsIn('en', line).sdgs;

describe('goals that an English text does not claim', () => {
  test.each([
    ['Not filed under: SDG 16, though a reader asked. Filed under: SDG 15', '15'],
    ['It is not tagged with SDG 16.', ''],
    ['A plan to teach, and so to speak of SDG 4 as well, has been put off. It serves SDG 11.', '11'],
    ['Work on SDG 4 was postponed.', ''],
    ['SDG 4 too is on hold.', ''],
    ['Our strategic plan is guided by all SDGs, including SDG 16.', ''],
    ['We are committed to all 17 SDGs, especially SDG 16.', ''],
  ])('%s', (line, expected) => {
    expect(goals(line)).toBe(expected);
  });

  test.each([
    ['Filed under: wells, SDG 15', '15'],
    ['Work on SDG 4 is not on hold.', '4'],
    ['Of all the SDGs it serves SDG 6 most.', '6'],
    ['It serves the Sustainable Development Goals, including SDG 6.', '6'],
  ])('but %s', (line, expected) => {
    expect(goals(line)).toBe(expected);
  });
});

describe('a goal in the sentence of a target', () => {
  test.each([
    ['Projects should serve Goal 5 and, within Goal 8, target 8.3 on decent jobs.', '5 | 8: 8.3'],
    ['The scheme serves Goal 5 and target 8.3.', '5 | 8: 8.3'],
    ['It helps with Goal 1, and with target 8.3 in the end.', '1 | 8: 8.3'],
  ])('%s', (line, expected) => {
    expect(goals(line)).toBe(expected);
  });

  test.each([
    ['The girls reached goal 5 of the match, and Kisumu sold 8.3 tonnes.', ''],
    ['The plan has a Goal 5 of its own. In the end, target 8.3 is met.', '8: 8.3'],
    ['The team has won Goal 5 and a target of 8.3 tonnes.', ''],
  ])('but %s', (line, expected) => {
    expect(goals(line)).toBe(expected);
  });
});

test.each(['Related resources', 'Recent articles', 'More from this section'])(
  'what stands below “%s” is another story',
  (heading) => {
    const text = `A new well for three villages\n\nA well opened today in Uganda. It serves SDG 6.\n\n${heading}\n\nStory\nWardens swap notes on SDG 14\nLearn more`;
    expect(fromText(text, { language: 'en' }).articles[0]!.sdgs).toEqual([{ goal: 6 }]);
  },
);
