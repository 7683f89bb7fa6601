import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { en } from '../../../src/adapters/text/languages/en/en.js';
import { readSentences } from '../../../src/adapters/text/page/layout.js';
import { Tokens } from '../../../src/adapters/text/tokens.js';

const words = compile(en);
const sentencesOf = (text: string) => {
  const tokens = new Tokens(text);
  return { tokens, sentences: readSentences(tokens, words, { from: 0, to: tokens.count }) };
};

test('sentences end at full stops and not in abbreviations', () => {
  const { tokens, sentences } = sentencesOf('The U.S. Embassy paid. “It helped.” Did it? Yes');
  expect(sentences.map(({ from, to }) => tokens.slice(from, to))).toEqual([
    'The U.S. Embassy paid.',
    '“It helped.”',
    'Did it?',
    'Yes',
  ]);
});

test('whatever the text, sentences follow each other without a gap', () => {
  const piece = fc.constantFrom(
    'Water ',
    'U.S. ',
    'e.g. ',
    'runs',
    '. ',
    '?” ',
    '!\n',
    ') ',
    '3.5 ',
    '。',
    '؟ ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { tokens, sentences } = sentencesOf(pieces.join(''));
      let next = 0;
      for (const { from, to } of sentences) {
        expect(from).toBe(next);
        expect(to).toBeGreaterThan(from);
        next = to;
      }
      expect(next).toBe(tokens.count);
    }),
  );
});

test('a sentence without an end is read in parts, so that no reader of one looks through a whole book', () => {
  const { tokens, sentences } = sentencesOf('A and B and '.repeat(20_000));
  expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBeLessThan(2_000);
  expect(sentences.at(-1)!.to).toBe(tokens.count);
});
