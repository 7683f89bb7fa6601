/** The measurement behind the guide page "What each output carries". The page's story measures every output, in a browser. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { leaves } from '../../stories/support/outputMatrix/leaves.js';
import { carriedBy, cellOf, differences } from '../../stories/support/outputMatrix/measure.js';
import { omissions } from '../../stories/support/outputMatrix/omissions.js';
import { importedOutputs } from '../../stories/support/outputMatrix/outputs.js';
import { probes } from '../../stories/support/outputMatrix/probes.js';

const allLeaves = Object.values(leaves).flat();
const outputs = importedOutputs();

/** What an output carries of an article that was changed before. */
async function carriedWith(name: keyof typeof outputs, change: (article: Article) => Article) {
  const write = await outputs[name]();
  return carriedBy((article) => write(change(article)));
}

test('every value of the model is looked for', () => {
  const probed = new Set(probes.map(({ leaf }) => leaf));
  expect(allLeaves.filter((leaf) => !probed.has(leaf))).toEqual([]);
});

test('whatever an output leaves out is a field of the model or a part of one', () => {
  const paths = Object.values(omissions).flatMap((omitted) => Object.values(omitted).flat());
  expect(paths.filter((path) => !allLeaves.some((leaf) => `${leaf}.`.startsWith(`${path}.`)))).toEqual([]);
});

test('a field that an output loses is lost, and the difference is reported', async () => {
  const carried = await carriedWith('email', (article) => ({ ...article, topics: [], glide: undefined }));
  expect(cellOf('email', 'glide', carried).state).toBe('lost');
  expect(differences('email', carried)).toEqual(['email lost topics, glide']);
});

test('a field is lost if an output loses one of its values, or one entry of a list', async () => {
  const carried = await carriedWith('markdown', (article) => ({
    ...article,
    funders: article.funders.map(({ statement, ...funder }) => funder),
    locations: article.locations.map((place) => ({ ...place, within: place.within?.slice(1) })),
  }));
  expect(cellOf('markdown', 'funders', carried)).toMatchObject({
    state: 'lost',
    missing: ['funders.statement'],
  });
  expect(cellOf('markdown', 'locations', carried)).toMatchObject({
    state: 'lost',
    missing: ['locations.within'],
  });
});

test('a value that an output carries although it is listed as left out is reported', () => {
  const carried = new Set(allLeaves.filter((leaf) => leaf !== 'scope'));
  expect(differences('json-feed', carried)).toEqual(['json-feed lost scope']);
  expect(differences('json-ld', carried)[0]).toMatch(
    /^json-ld carries what omissions\.ts lists: body\.type, /,
  );
});
