import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../build/articleJsonSchema.js';
import { parseArticle } from '../../src/model/parseArticle.js';
import { definitions } from '../../src/model/schema.js';
import { brief, everyField } from './inputs.js';

const { Article, ...parts } = definitions;
const schema = toJsonSchema(Article, {
  target: 'draft-2020-12',
  definitions: parts,
  typeMode: 'input',
  errorMode: 'ignore',
  overrideAction({ valibotAction, jsonSchema }) {
    if (valibotAction.type !== 'metadata') return undefined;
    const { notes, ...rest } = jsonSchema as JsonSchema & { notes?: unknown };
    return rest;
  },
});

/** Replaces each part of a value in turn. */
function* replaced(value: unknown, by: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const changed of [by, ...replaced(part, by)]) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

test('patterns have no flags, which JSON Schema does not support', () => {
  const flags: string[] = [];
  const visit = (value: unknown) => {
    if (value instanceof RegExp) flags.push(value.flags);
    else if (typeof value === 'object' && value) Object.values(value).forEach(visit);
  };
  visit(definitions);
  expect(flags.length).toBeGreaterThan(10);
  expect(new Set(flags)).toEqual(new Set(['']));
});

test('the published schema limits no list to so few entries that generators of types write each length', async () => {
  const limits = [...JSON.stringify(await articleSchema()).matchAll(/"maxItems":(\d+)/g)].map(([, max]) =>
    Number(max),
  );
  expect(limits.length).toBeGreaterThan(5);
  expect(Math.min(...limits)).toBeGreaterThan(20);
});

describe('the published schema and parseArticle agree', () => {
  test('on an article with every field and on a minimal one', () => {
    expect(errors(everyField)).toEqual([]);
    expect(errors({ headline: 'A headline' })).toEqual([]);
    expect(errors({})).toEqual(['headline is missing']);
  });

  test.each([
    ...['zh-Hans', 'ar-JO', 'en-GB-oxendict', 'rhg-Rohg'].map((language) => ({ language })),
    {
      url: 'https://example.org/A?b#c',
      published: '2015-04-02T09:30:00+03:00',
      sdgs: [{ goal: 8, targets: ['8.10'] }],
    },
  ])('on %j', (fields) => {
    expect(parseArticle({ headline: 'x', ...fields }).issues).toEqual([]);
    expect(errors({ headline: 'x', ...fields })).toEqual([]);
  });

  test.each([
    0,
    18,
    1.5,
    -1,
    100_001,
    true,
    '',
    'x y',
    '10',
    '10.7',
    '10.8',
    'paragraph',
    'javascript:alert(1)',
    '//example.org',
    'https://example.org',
    'mailto:a@example.org',
    '2015-04-02',
    '2 April 2015',
    'JO',
    'Arabic',
    'local',
    'x'.repeat(301),
    'x'.repeat(60_000),
    {},
    { name: 'x' },
    { headline: 'x', extra: 1 },
    [[0, 0]],
    [0.5, 0.5],
    [91, 0],
    Array.from({ length: 201 }, () => 'x'),
  ])('on %j in place of each field', (value) => {
    for (const input of replaced(everyField, value)) {
      const { issues, ...result } = parseArticle(input);
      const found = errors(input);
      // `parseArticle` keeps what the schema accepts, except what only code can check: a target under the wrong goal, and
      // evidence for a value or with a quote that the article lacks.
      if (found.length === 0)
        expect(
          brief(issues).filter(
            (issue) => !/(targets|evidence\[0\]\.path) value$|quote evidence$/.test(issue),
          ),
        ).toEqual([]);
      // The schema rejects what `parseArticle` reports or silently changes.
      else
        expect([issues.length > 0, JSON.stringify(result)]).not.toEqual([
          false,
          JSON.stringify({ ok: true, article: input }),
        ]);
      // Parsed articles always match the schema.
      if ('article' in result) expect(errors(result.article)).toEqual([]);
    }
  });
});

/** What the schema rejects in a value as JSON, which omits undefined fields. */
const errors = (value: unknown) => errorsIn(schema, JSON.parse(JSON.stringify(value)));

/** The subset of JSON Schema that the published schema uses; any other keyword fails the test. */
function errorsIn(rule: JsonSchema, value: unknown, path = ''): string[] {
  const { description, default: _default, $schema, $defs, ...keywords } = rule;
  return Object.entries(keywords).flatMap(([keyword, wanted]) => check(rule, keyword, wanted, value, path));
}

function check(rule: JsonSchema, keyword: string, wanted: unknown, value: unknown, path: string): string[] {
  const holds = (right: boolean) => (right ? [] : [`${path} ${keyword} ${JSON.stringify(wanted)}`]);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const fields = (isObject ? value : {}) as Record<string, unknown>;
  const entries = Array.isArray(value) ? value : [];
  const limit = wanted as number;
  switch (keyword) {
    case '$ref': {
      const name = `${wanted}`.replace('#/$defs/', '');
      return errorsIn(schema.$defs?.[name] as JsonSchema, value, path);
    }
    case 'type':
      if (wanted === 'object') return holds(isObject);
      if (wanted === 'array') return holds(Array.isArray(value));
      if (wanted === 'integer') return holds(Number.isInteger(value));
      return holds(typeof value === wanted);
    case 'const':
      return holds(value === wanted);
    case 'enum':
      return holds((wanted as unknown[]).includes(value));
    case 'oneOf':
      return holds((wanted as JsonSchema[]).filter((one) => errorsIn(one, value).length === 0).length === 1);
    case 'pattern':
      return typeof value === 'string' ? holds(new RegExp(`${wanted}`, 'u').test(value)) : [];
    case 'minLength':
      return typeof value === 'string' ? holds(value.length >= limit) : [];
    case 'maxLength':
      return typeof value === 'string' ? holds(value.length <= limit) : [];
    case 'minimum':
      return typeof value === 'number' ? holds(value >= limit) : [];
    case 'maximum':
      return typeof value === 'number' ? holds(value <= limit) : [];
    case 'minItems':
      return holds(!Array.isArray(value) || entries.length >= limit);
    case 'maxItems':
      return holds(entries.length <= limit);
    case 'prefixItems':
      return (wanted as JsonSchema[]).flatMap((each, at) =>
        at in entries ? errorsIn(each, entries[at], `${path}[${at}]`) : [],
      );
    case 'items': {
      const rest = entries.slice(rule.prefixItems?.length ?? 0);
      if (wanted === false) return holds(rest.length === 0);
      return rest.flatMap((entry, at) => errorsIn(wanted as JsonSchema, entry, `${path}[${at}]`));
    }
    case 'required':
      return isObject
        ? (wanted as string[])
            .filter((key) => !Object.hasOwn(fields, key))
            .map((key) => `${path}${key} is missing`)
        : [];
    case 'properties':
      return Object.entries(wanted as Record<string, JsonSchema>).flatMap(([key, each]) =>
        Object.hasOwn(fields, key) ? errorsIn(each, fields[key], `${path}.${key}`) : [],
      );
    case 'additionalProperties':
      return holds(wanted === false && Object.keys(fields).every((key) => key in (rule.properties ?? {})));
    default:
      throw new Error(`unsupported keyword ${keyword}`);
  }
}
