/** The limits that the guide gives, against those of the code. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { maxCharacters } from '../../src/adapters/internal/budget.js';
import { maxMegabytes } from '../../src/cli/readTextFile.js';
import { maxArticles } from '../../src/model/limits.js';

const page = readFileSync('stories/guide/CommandLine.mdx', 'utf8').replaceAll(/\s+/g, ' ');
const inWords = (value: number) => value.toLocaleString('en');

test.each([
  `more than ${maxMegabytes} MB`,
  `the first ${inWords(maxCharacters)} characters and ${inWords(maxArticles)} entries`,
  `a response ${inWords(maxArticles)} articles`,
])('the page about the command says "%s"', (words) => {
  expect(page).toContain(words);
});
