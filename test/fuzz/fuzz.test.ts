import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as adapters from '../../src/exports/adapters.js';
import * as model from '../../src/exports/model.js';
import * as atom from '../../src/exports/output/atom.js';
import * as email from '../../src/exports/output/email.js';
import * as markdown from '../../src/exports/output/markdown.js';
import * as story from '../../src/exports/output/story.js';
import * as text from '../../src/exports/output/text.js';
import * as server from '../../src/exports/server.js';
import { apiOf } from './api.mjs';
import { problemWith } from './checks.mjs';
import { mutateJson, mutateText, randomFrom } from './mutate.mjs';

const api = apiOf(adapters, model, [atom, email, markdown, text, story, server]);
const found = readdirSync('test/fuzz/found').filter((file) => file.endsWith('.json'));
const headline = { headline: 'Nurses open a clinic in Kakuma' };

test('every input that once failed in the fuzzer now passes', async () => {
  expect(found).not.toEqual([]);
  for (const file of found) {
    const { name, input } = JSON.parse(readFileSync(`test/fuzz/found/${file}`, 'utf8'));
    expect(await problemWith(api, name, input), file).toBeUndefined();
  }
});

describe('the fuzzer notices', () => {
  const reader = (read: (input: unknown) => unknown) => ({ ...api, adapters: { fromText: read } });

  test('nothing about an article without faults', async () => {
    expect(await problemWith(api, 'parseArticle', headline)).toBeUndefined();
  });

  test('an exception', async () => {
    const throws = reader(() => {
      throw new Error('boom');
    });
    expect(await problemWith(throws, 'fromText', '')).toContain('boom');
  });

  test('an article that is not valid', async () => {
    const changes = reader(() => ({ articles: [{ ...headline, locations: 'x' }], issues: [] }));
    expect(await problemWith(changes, 'fromText', '')).toContain('changes when it is parsed again');
  });

  test.each([
    '<script></script>',
    '<a href="javascript:x">',
    '<b onclick="x">',
    '<base href="https://a.example/">',
  ])('an output or an element with %s', async (html) => {
    const unsafe = { ...api, outputs: { html: () => html }, element: async () => ({ html }) };
    expect(await problemWith(unsafe, 'parseArticle', headline)).toContain('html contains');
    expect(await problemWith(unsafe, 'element', {})).toContain('contains');
  });

  test('an element that throws, and one that it cannot try', async () => {
    const element = async () => ({ problem: 'throws', html: '' });
    expect(await problemWith({ ...api, element }, 'element', {})).toBe('throws');
    expect(await problemWith(api, 'element', {})).toContain('needs a browser');
  });
});

test('one seed always makes the same inputs, and many different ones', () => {
  const make = () => {
    const random = randomFrom(7);
    return Array.from({ length: 50 }, () => [
      mutateText('One two three', random, ['four']),
      mutateJson({ a: [1, { b: 'c' }] }, random, ['four']),
    ]);
  };
  expect(make()).toEqual(make());
  expect(new Set(make().map((each) => JSON.stringify(each))).size).toBeGreaterThan(30);
});
