import type { Evidence } from '../../src/exports/adapters.js';
import type { Article } from '../../src/exports/index.js';
import { parseArticles } from '../../src/model/parseArticles.js';
import read from '../../test/fixtures/seed.json' with { type: 'json' };
import seedText from '../../test/fixtures/seed.txt?raw';

export { seedText };

/** What `fromText` reads in the sample press release, from a file that a test keeps up to date: the reader would delay every page. */
export const [seed] = parseArticles([read.article]).articles as [Article];
export const evidence = read.evidence as readonly Evidence[];
