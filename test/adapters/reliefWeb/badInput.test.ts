import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromReliefWeb } from '../../../src/adapters/reliefWeb/fromReliefWeb.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import {
  corrupted,
  corruptedText,
  hostileNames,
  hostileValue,
  prototypeKeys,
} from '../../support/hostile.js';
import { runs } from '../../support/runs.js';

const texts = ['list', 'report'].map((name) => readFileSync(`test/fixtures/reliefWeb/${name}.json`, 'utf8'));
const [list] = texts.map((text) => JSON.parse(text) as { data: { fields: Record<string, unknown> }[] });
const fields = list?.data[0]?.fields ?? {};
const thorough = { numRuns: runs(200) };

/** Invariants for any input: issues are plain data, and articles are valid. */
function check(input: unknown) {
  const result = fromReliefWeb(input);
  expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
  for (const article of result.articles) expect(parseArticle(article)).toMatchObject({ ok: true, article });
  return result;
}

describe.each(hostileNames)('tolerates %s', (name) => {
  const value = hostileValue(name);

  test('as the input, as its data, as an entry, as its fields', () => {
    for (const input of [value, { data: value }, { data: [value] }, { data: [{ id: '1', fields: value }] }])
      check(input);
  });

  test.each(Object.keys(fields))('as %s', (field) => {
    const { articles } = check({ data: [{ id: '1', fields: { ...fields, [field]: value } }] });
    expect(articles.length).toBeLessThanOrEqual(1);
  });

  test('in a list for each field', () => {
    for (const field of Object.keys(fields))
      check({ data: [{ id: '1', fields: { ...fields, [field]: [value] } }] });
  });
});

test('tolerates damaged responses', () => {
  const before = prototypeKeys();
  const answers = texts.map((text) => corrupted(JSON.parse(text)));
  fc.assert(
    fc.property(fc.oneof(...answers, fc.anything()), (input) => {
      check(input);
    }),
    thorough,
  );
  expect(prototypeKeys()).toEqual(before);
});

test('tolerates text with changed bytes', () => {
  fc.assert(
    fc.property(fc.oneof(...texts.map(corruptedText), fc.string({ unit: 'binary' })), (input) => {
      check(input);
    }),
    thorough,
  );
});

test.each<[string, unknown, string, string]>([
  ['nothing', '', '', 'value'],
  ['null', null, '', 'type'],
  ['null as text', 'null', '', 'type'],
  ['a number', 7, '', 'type'],
  ['a page', '<!doctype html><p>Forbidden</p>', '', 'value'],
  ['truncated JSON', texts[0]?.slice(0, 500), '', 'value'],
  ['another API', { results: [] }, '', 'type'],
  ['an entry that is a number', { data: [5] }, 'data[0]', 'type'],
  ['an entry without a title', { data: [{ id: '1', fields: {} }] }, 'data[0].headline', 'required'],
])('reports an error for %s', (_, input, path, code) => {
  const { articles, issues } = check(input);
  expect(articles).toEqual([]);
  expect(issues).toMatchObject([
    { path, code, severity: 'error', message: expect.stringMatching(/expected/) },
  ]);
});

test('accepts a response without reports', () => {
  expect(check({ totalCount: 0, count: 0, data: [] })).toEqual({ articles: [], issues: [] });
});

describe('reads very large input', () => {
  const million = 1_000_000;
  test.each<[string, () => unknown]>([
    ['empty entries', () => `{"data":[${'{},'.repeat(million)}{}]}`],
    ['entries that are numbers', () => ({ data: new Array(million).fill(0) })],
    ['brackets', () => '['.repeat(million)],
    ['themes', () => ({ data: [{ fields: { title: 'A', theme: new Array(million).fill({ name: 'B' }) } }] })],
    ...[
      '*',
      '_',
      '[',
      '[a](',
      '<http://',
      '\\',
      '> ',
      '- ',
      '# ',
      '**a** ',
      '<http://a>',
      '![',
      '](',
      '* _',
    ].flatMap((unit) =>
      [unit, `${unit}\n`].map((each): [string, () => unknown] => [
        `Markdown of ${JSON.stringify(each)}`,
        () => ({ data: [{ fields: { title: 'A', body: each.repeat(million / each.length) } }] }),
      ]),
    ),
  ])('%s', (_, input) => {
    const { articles, issues } = fromReliefWeb(input());
    expect(articles.length + issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThan(2000);
  });
});
