import { expect, test } from 'vitest';
import { compareText, total } from '../../../bench/reader/compare.mjs';
import { readCorpus } from '../../../bench/reader/corpus.mjs';
import { readerLanguages } from '../../../src/adapters/text/tables/types.js';
import { fromText } from '../../../src/adapters/text/text.js';

// The held-out texts are not used for training. `npm run reader:score` prints the whole table.
const outcomes = readCorpus('heldOut', readerLanguages).map(({ text, label }) =>
  compareText(fromText(text).articles[0], label),
);

test.each([
  ['headline', 0.85, 0.85],
  ['dateline', 0.94, 0.85],
])('reads the %s of 277 unseen texts with the required precision and recall', (field, precision, recall) => {
  const found = total(outcomes.map((outcome) => outcome.get(field)!));
  expect(found.precision).toBeGreaterThan(precision);
  expect(found.recall).toBeGreaterThan(recall);
});
