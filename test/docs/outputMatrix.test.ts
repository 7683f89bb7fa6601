/** Tests the measurement for the guide page "What each output carries". The story of the page measures every output in a browser. */
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { leaves } from '../../stories/support/outputMatrix/leaves.js';
import { carriedBy, cellOf, differences } from '../../stories/support/outputMatrix/measure.js';
import { omissions } from '../../stories/support/outputMatrix/omissions.js';
import { importedOutputs } from '../../stories/support/outputMatrix/outputs.js';
import { probes } from '../../stories/support/outputMatrix/probes.js';

const allLeaves = Object.values(leaves).flat();
const outputs = importedOutputs();

/** What an output carries if each article is changed before it is written. */
async function carriedWith(name: keyof typeof outputs, change: (article: Article) => Article) {
  const write = await outputs[name]();
  return carriedBy((article) => write(change(article)));
}

test('there is a probe for every value of the model', () => {
  const probed = new Set(probes.map(({ leaf }) => leaf));
  expect(allLeaves.filter((leaf) => !probed.has(leaf))).toEqual([]);
});

test('every listed omission is a field of the model or a part of one', () => {
  const paths = Object.values(omissions).flatMap((omitted) => Object.values(omitted).flat());
  expect(paths.filter((path) => !allLeaves.some((leaf) => `${leaf}.`.startsWith(`${path}.`)))).toEqual([]);
});

test('a field without any of its values is lost, and the difference is reported', async () => {
  const carried = await carriedWith('email', (article) => ({ ...article, topics: [], glide: undefined }));
  expect(cellOf('email', 'glide', carried).state).toBe('lost');
  expect(differences('email', carried)).toEqual(['email lost topics, glide']);
});

test('a field is lost if one of its values, or one entry of a list, is missing without a reason', async () => {
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

test('reports a value that an output carries but omissions.ts lists', () => {
  const carried = new Set(
    allLeaves.filter((leaf) => !['scope', 'image.warning', 'embargoUntil'].includes(leaf)),
  );
  expect(differences('json-feed', carried)).toEqual(['json-feed lost scope']);
  expect(differences('json-ld', carried)[0]).toMatch(
    /^json-ld carries values that omissions\.ts lists: body\.type, /,
  );
});
