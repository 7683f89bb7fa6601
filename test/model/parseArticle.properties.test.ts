import { inspect } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parseArticle.js';
import { ArticleSchema } from '../../src/model/schema.js';
import { runs } from '../support/runs.js';
import { articleOf, everyField } from './inputs.js';

/** All kinds of values that fast-check can generate. */
const anything = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'length',
      'name',
      'type',
      'goal',
      'headline',
      'src',
    ),
  ),
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

/** Realistic texts: with control characters, lone surrogates, combining marks and white space. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '\n',
        '\u0000',
        '\u00a0',
        '\ud83d',
        '\ude00',
        '\u202e',
        'e',
        '\u0301',
        'عيادة',
        '\u200d',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('a', ' ', 'é', '😀', 'e\u0301', '\n'), fc.integer({ min: 250, max: 3000 }))
    .map(([unit, count]) => unit.repeat(count)),
);
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(fc.constantFrom('https://example.org/', '/', '//', 'https:', 'mailto:', 'javascript:'), text)
    .map((parts) => parts.join('')),
);
const code = fc.constantFrom(
  'JO',
  'jor',
  '400',
  400,
  8,
  'XK',
  'UK',
  '',
  '10.7',
  '10.C',
  '8.1',
  '8.10',
  8.1,
  '4.b',
);
const date = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
);
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 20 }),
  fc.constantFrom('10', -0, 0.5, 90, 180),
);
const language = fc.constantFrom(
  'en',
  'EN-gb',
  'ar',
  'zh-hant-tw',
  'iw',
  'i-klingon',
  'en-GB-oed',
  'ar_JO',
  'Arabic',
  'sr-latn-x-a',
);
const word = fc.constantFrom('paragraph', 'list', 'quote', 'heading', 'camp', 'City', 'local', 'GLOBAL');
const leaf = fc.oneof(
  text,
  address,
  code,
  date,
  number,
  language,
  word,
  fc.boolean(),
  fc.constant(null),
  anything,
);

/** Inputs shaped like an article, with some of their parts replaced, removed, duplicated or corrupted. */
const corrupted = corrupt(everyField).map((input) => ({ headline: 'A headline', ...(input as object) }));

function corrupt(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const parts = value.map(corrupt);
    return fc.oneof(
      { weight: 6, arbitrary: fc.tuple(...parts) },
      { weight: 3, arbitrary: fc.array(fc.oneof(...parts), { maxLength: 4 }) },
      { weight: 1, arbitrary: leaf },
    );
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, corrupt(part)]));
    return fc.oneof(
      { weight: 8, arbitrary: fc.record(parts, { requiredKeys: [] }) },
      { weight: 1, arbitrary: leaf },
    );
  }
  return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 3, arbitrary: leaf });
}

const input = fc.oneof(anything, corrupted);
const thorough = { numRuns: runs(400) };

/** Checks a property of the article of every valid input. */
function everyArticle(check: (article: ReturnType<typeof articleOf>) => void): void {
  let articles = 0;
  fc.assert(
    fc.property(corrupted, (given) => {
      const result = parseArticle(given);
      if (!result.ok) return;
      articles++;
      check(result.article);
    }),
    thorough,
  );
  expect(articles).toBeGreaterThan(thorough.numRuns / 4);
}

test('never throws, and issues are plain data', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { issues, ok } = parseArticle(given);
      for (const issue of issues) {
        const { path, message, suggestion = '', ...rest } = issue;
        expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
        expect(rest.severity).toMatch(ok && path !== 'status' ? /^warning$/ : /^(error|warning)$/);
        expect(message).toMatch(/^(received .+|reading this value threw an exception; it was left out)$/);
        expect(path + message + suggestion).not.toMatch(/[\p{Cc}\u2028\u2029\u202d\u202e\ufeff]/u);
        expect(path.length + message.length + suggestion.length).toBeLessThan(4000);
      }
      if (!ok) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    thorough,
  );
});

test('parsing a parsed article changes nothing', () => {
  everyArticle((article) => {
    const again = parseArticle(article);
    expect(again).toMatchObject({ ok: true });
    expect(articleOf(article)).toEqual(article);
    expect(again.issues.filter(({ path }) => path !== 'image.ratio')).toEqual([]);
  });
});

test('every article matches the schema', () => {
  everyArticle((article) => expect(v.is(ArticleSchema, article)).toBe(true));
});

test('every article survives JSON and structured cloning', () => {
  everyArticle((article) => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
    expect(structuredClone(article)).toStrictEqual(article);
  });
});

test('every text is cleaned: composed, without control characters, trimmed', () => {
  everyArticle((article) => {
    visit(article, '', (value, path) => {
      if (typeof value !== 'string') return;
      expect(value, path).not.toBe('');
      expect(value, path).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029\u202d\u202e\ufeff]/u);
      expect(value.normalize('NFC'), path).toBe(value);
      if (!path.endsWith('.text')) expect(value.trim(), path).toBe(value);
    });
  });
});

test('goals and targets are unique and sorted', () => {
  const references = fc.array(
    fc.record({ goal: fc.integer({ min: 0, max: 18 }), targets: fc.array(fc.oneof(code, target(), leaf)) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(references, (sdgs) => {
      const kept = articleOf({ headline: 'A headline', sdgs }).sdgs;
      const goals = kept.map(({ goal }) => goal);
      expect(goals).toEqual([...new Set(goals)].sort((a, b) => a - b));
      for (const { goal, targets = ['none'] } of kept) {
        expect(targets.length).toBeGreaterThan(0);
        expect(new Set(targets).size).toBe(targets.length);
        for (const each of targets) expect(each === 'none' || each.startsWith(`${goal}.`)).toBe(true);
      }
    }),
  );
});

test('mutates neither the input nor built-in prototypes', () => {
  const prototypes = [Object, Array, String, Function, Map, Date].map(({ prototype }) => prototype);
  const state = () => prototypes.map((prototype) => Reflect.ownKeys(prototype));
  const before = state();
  fc.assert(
    fc.property(input, (given) => {
      const shown = show(given);
      parseArticle(given);
      expect(show(given)).toBe(shown);
    }),
    thorough,
  );
  expect(state()).toEqual(before);
  expect(parseArticle({ headline: 'A headline' })).toMatchObject({ article: { body: [], sdgs: [] } });
});

test('is deterministic', () => {
  fc.assert(
    fc.property(input, (given) => {
      expect(parseArticle(given)).toEqual(parseArticle(given));
    }),
  );
});

function target(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 17 }), fc.constantFrom('1', '2', '3', '10', 'a', 'b', 'A'))
    .map((parts) => parts.join('.'));
}

function show(value: unknown): string {
  return inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: null,
    maxStringLength: null,
    showHidden: true,
  });
}

function visit(value: unknown, path: string, see: (value: unknown, path: string) => void): void {
  see(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`, see);
}
