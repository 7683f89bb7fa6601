import { en } from '../../src/adapters/text/languages/en.js';
import { readWith } from '../../src/adapters/text/readWith.js';
import type { Article } from '../../src/exports/index.js';
import seedText from '../../test/fixtures/seed.txt?raw';

export { evidence, seedText };

/** The sample press release as `fromText` reads it, but with the data of its language alone: of six it would delay every page. */
const { articles, evidence } = readWith(seedText, undefined, [en]);
export const seed: Article = articles[0]!;
