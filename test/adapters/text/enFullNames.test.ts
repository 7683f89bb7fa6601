import { describe, expect, test } from 'vitest';
import { rolesIn, withoutBrackets } from './sentenceIn.js';

const roles = (sentence: string) => rolesIn('en', sentence).map(withoutBrackets).join(' | ');

describe('a short name for one named before', () => {
  test.each([
    ['The Sri Lanka Army came. The Army bore the costs.', '$ Sri Lanka Army'],
    [
      'The Provincial Government of Benguet opened it. The Provincial Government paid for the road.',
      '$ Provincial Government of Benguet',
    ],
    ['The Gulu City Council met. The City Council donated the desks.', '$ Gulu City Council'],
  ])('%s', (sentence, names) => {
    expect(roles(sentence)).toBe(names);
  });

  test.each([
    ['The Army bore the costs.', '$ Army'],
    [
      'The Gulu City Council met the Lira City Council. The City Council donated the desks.',
      '$ City Council',
    ],
    ['The City Council donated the desks. The Gulu City Council met.', '$ City Council'],
  ])('but %s', (sentence, names) => {
    expect(roles(sentence)).toBe(names);
  });
});
