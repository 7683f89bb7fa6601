import { describe, expect, test } from 'vitest';
import { fromAny } from '../../src/adapters/any/fromAny.js';
import { fromFeed } from '../../src/adapters/feed/fromFeed.js';
import type { AdapterResult } from '../../src/adapters/internal/result.js';
import { fromJsonLd } from '../../src/adapters/jsonLd/fromJsonLd.js';
import { fromHtml } from '../../src/adapters/page/fromHtml.js';
import { renderToHtml } from '../../src/embed/static/renderToHtml.js';
import { toShareSvg } from '../../src/output/shareImage/toShareSvg.js';
import {
  secret,
  type WithdrawnSource,
  withdrawnData,
  withdrawnFeeds,
  withdrawnJsonLd,
  withdrawnPages,
} from '../fixtures/withdrawnSources.js';
import { formatWriters } from '../support/writeFormats.js';

const writers = Object.values(await formatWriters());

/** Everything that any output says about the articles. */
function outputsOf({ articles }: Pick<AdapterResult, 'articles'>): string {
  const options = { title: 'News', url: 'https://b.example/' };
  return articles
    .flatMap((article) => [
      ...writers.map((write) => write(article, options)),
      renderToHtml(article, { variant: 'full' }).element,
      toShareSvg(article),
    ])
    .join('\n');
}

function expectSilence(result: AdapterResult) {
  expect(result.articles.filter(({ status }) => status?.type !== 'withdrawn')).toEqual([]);
  expect(outputsOf(result)).not.toContain(secret);
}

const each = (sources: readonly WithdrawnSource[]) =>
  sources.map(({ title, ...source }) => [title, source] as const);

test('there are at least 60 ways to say it', () => {
  const all = [withdrawnJsonLd, withdrawnPages, withdrawnFeeds, withdrawnData].flat();
  expect(new Set(all.map(({ input }) => input)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(120);
});

describe('fromJsonLd withdraws a story by', () => {
  test.each(each(withdrawnJsonLd))('%s', (_, { input }) => {
    expectSilence(fromJsonLd(input));
  });
});

describe('fromHtml withdraws the story of', () => {
  test.each(each(withdrawnPages))('%s', (_, { input, url }) => {
    const result = fromHtml(input, { url });
    expect(result.articles.length).toBeGreaterThan(0);
    expectSilence(result);
    expectSilence(fromHtml(input));
    // Elements read only the JSON-LD of a page.
    expect(outputsOf(fromJsonLd(input, { baseUrl: url }))).not.toContain(secret);
  });
});

describe('fromFeed withdraws a story by', () => {
  test.each(each(withdrawnFeeds))('%s', (_, { input }) => {
    const result = fromFeed(input);
    expect(result.articles.length).toBeGreaterThan(0);
    expectSilence(result);
  });
});

describe('fromAny withdraws a story by', () => {
  test.each(each(withdrawnData))('%s', async (_, { input }) => {
    expectSilence(await fromAny(input));
  });
});
