import { dist, fill, rows } from './parts.mjs';

const { fromText } = await import(`${dist}adapters.js`);

/** Texts whose time once grew with the square of a line's length. */
export const textLines = rows('fromText', fromText, {
  'marks on one letter': (size) => `x${fill('\u0301\u0323', size)}`,
  'marks in wrong order': (size) => `x${fill('\u0301', size / 2)}${fill('\u0323', size / 2)}`,
  'bold words without a blank': (size) => fill('**a', size),
  'letters and digits without a blank': (size) => fill('aB3+/', size),
  'a headline, then one word': (size) => `A new well\n\n${fill('a', size)}`,
  sums: (size) => fill('1+1=2 ', size),
  'sums of money': (size) => fill('US$ 3 million + ', size),
});
