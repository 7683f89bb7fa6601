/** What `parseArticle` does with each part of an input, shown with small schemas. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { notes } from '../../src/model/leafSchemas.js';
import { limits } from '../../src/model/limits.js';
import { readSchema } from '../../src/model/readSchema.js';

function read(schema: v.GenericSchema, input: unknown) {
  const issues: Issue[] = [];
  const value = readSchema(schema, input, (issue) => issues.push(issue));
  return { value, issues: issues.map(({ path, code, message }) => [path, code, message].join(' | ')) };
}

const few = v.pipe(v.array(v.string()), v.maxLength(2));
const throwing = (key: string, value: unknown = {}) =>
  new Proxy(value as object, {
    get(target, name, receiver) {
      if (name === key) throw new Error('called');
      return Reflect.get(target, name, receiver);
    },
  });
const unreadable = 'unreadable | reading this value threw an exception; it was left out';

describe('a list', () => {
  test('is cut at its limit, and says how many entries it had', () => {
    expect(read(few, ['a', 'b'])).toEqual({ value: ['a', 'b'], issues: [] });
    expect(read(v.strictObject({ few }), { few: ['a', 'b', 'c'] })).toEqual({
      value: { few: ['a', 'b'] },
      issues: ['few | too-long | received 3 entries; the first 2 were kept'],
    });
  });

  test('without enough entries is not valid, and a hole is no entry', () => {
    const some = v.pipe(v.array(v.string()), v.minLength(1));
    expect(read(some, Object.assign(Array(2), { 1: 'a' }))).toEqual({ value: ['a'], issues: [] });
    const required = 'received an empty list; expected at least one entry';
    for (const empty of [[], Array(1)])
      expect(read(some, empty).issues).toEqual([` | required | ${required}`]);
    // The entry has its own issue.
    expect(read(some, [7])).toEqual({
      value: undefined,
      issues: ['[0] | type | received 7; expected string'],
    });
  });

  test('keeps the other entries if one cannot be read, and is left out if its length cannot', () => {
    expect(read(few, throwing('0', ['a', 'b']))).toEqual({ value: ['b'], issues: [`[0] | ${unreadable}`] });
    expect(read(v.strictObject({ few }), { few: throwing('length', ['a']) })).toEqual({
      value: { few: [] },
      issues: [`few | ${unreadable}`],
    });
  });

  test('gets a rule for all its entries, with their places in the input where it asks for them', () => {
    const rule = (needs: 'path' | 'positions') =>
      v.pipe(
        v.array(v.string()),
        notes({ transform: { needs, apply: (...given: unknown[]) => given } as never }),
      );
    const list = [7, 'b', 'c'];
    expect(read(v.strictObject({ list: rule('positions') }), { list }).value).toEqual({
      list: [['b', 'c'], expect.any(Function), 'list', [1, 2]],
    });
    expect(read(v.strictObject({ list: rule('path') }), { list }).value).toEqual({
      list: [['b', 'c'], expect.any(Function), 'list'],
    });
  });
});

describe('an object', () => {
  test('loses unknown fields, of which few are reported', () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.unknownFields + 5 }, (_, at) => [`x${at}`, at]),
    );
    const { value, issues } = read(v.strictObject({ names: v.string() }), {
      names: 'a',
      $schema: 'b',
      ...many,
    });
    expect(value).toEqual({ names: 'a' });
    expect(issues).toHaveLength(limits.unknownFields);
    expect(issues[0]).toBe('x0 | unknown-field | received an unknown field; it was left out');
  });

  test('may be repaired from another value, which is reported', () => {
    const named = v.pipe(v.strictObject({ name: v.string() }), notes({ repair: (name) => ({ name }) }));
    expect(read(v.strictObject({ named }), { named: 'IOM' })).toEqual({
      value: { named: { name: 'IOM' } },
      issues: ['named | repaired | received "IOM"; kept as {"name":"IOM"}'],
    });
    expect(read(v.strictObject({ named }), { named: [7] }).value).toBeUndefined();
  });

  test('is suggested for a bare value that its first field could have, but not for the whole input', () => {
    const by = v.strictObject({ name: v.string() });
    const suggestions = (input: unknown, schema: v.GenericSchema = v.strictObject({ by })) => {
      const issues: Issue[] = [];
      readSchema(schema, input, (issue) => issues.push(issue));
      return issues.map(({ suggestion }) => suggestion);
    };
    expect(suggestions({ by: 'IOM' })).toEqual(['{ "name": "IOM" }']);
    for (const input of [{ by: 7 }, { by: ['IOM'] }]) expect(suggestions(input)).toEqual([undefined]);
    expect(suggestions('IOM', by)).toEqual([undefined]);
  });
});

describe('a value', () => {
  test('of several is the one that it names', () => {
    const either = v.variant('type', [
      v.strictObject({ type: v.literal('a'), text: v.string() }),
      v.strictObject({ type: v.literal('b') }),
    ]);
    expect(read(either, { type: 'a', text: 'x' })).toEqual({ value: { type: 'a', text: 'x' }, issues: [] });
    expect(read(either, { type: 'c' }).issues).toEqual([
      ' | value | received type "c"; expected an object with type a, b',
    ]);
    expect(read(either, 'a').issues).toEqual([' | type | received "a"; expected an object with type a, b']);
  });

  test('that is a pair has both numbers and no more', () => {
    const pair = v.tuple([v.number(), v.number()]);
    expect(read(pair, [1, -0])).toEqual({ value: [1, 0], issues: [] });
    for (const input of [[1], [1, 2, 3], [1, {}], [{}, {}], ['1', 2]])
      expect(read(pair, input).value).toBeUndefined();
    const [issue] = read(v.strictObject({ pair }), { pair: [1, 2, 3] }).issues;
    expect(issue).toMatch(/^pair \| value \| received a list; expected /);
    expect(read(pair, throwing('1', [1, 2])).issues).toHaveLength(1);
  });

  test('that is a text is cut at its limit, or rejected if a shorter one would be another', () => {
    const short = v.pipe(v.string(), v.maxLength(3));
    for (const text of [' abc ', `${' '.repeat(50)}abc`])
      expect(read(short, text)).toEqual({ value: 'abc', issues: [] });
    expect(read(short, `a${'\0'.repeat(50)}b`)).toEqual({
      value: 'a',
      issues: [' | too-long | received 52 characters; the first 1 were kept'],
    });
    expect(read(short, 'abcd')).toEqual({
      value: 'abc',
      issues: [' | too-long | received 4 characters; the first 3 were kept'],
    });
    const code = v.pipe(
      v.string(),
      v.maxLength(3),
      notes({ expected: 'a name', canonical: (text) => text.toUpperCase() }),
    );
    expect(read(code, 'abc').value).toBe('ABC');
    expect(read(code, 'abcd')).toEqual({
      value: undefined,
      issues: [' | value | received "abcd"; expected a name'],
    });
    expect(read(code, 'abcdefghijklmn').value).toBeUndefined();
    const withoutX = v.pipe(
      v.string(),
      v.maxLength(3),
      notes({ canonical: (text) => text.replaceAll('x', '') }),
    );
    expect(read(withoutX, `a${'x'.repeat(9)}b`).value).toBe('ab');
    expect(read(withoutX, `a${'x'.repeat(50)}b`).value).toBeUndefined();
  });

  test('that is a text has at least its least length, and keeps spaces at its ends only where they count', () => {
    const some = v.pipe(v.string(), v.minLength(2), notes({ expected: 'a sentence' }));
    expect(read(some, 'ab')).toEqual({ value: 'ab', issues: [] });
    expect(read(some, ' a ').issues).toEqual([' | value | received " a "; expected a sentence']);
    expect(read(some, '  ').issues).toEqual([' | required | received "  "; expected a sentence']);
    expect(read(v.pipe(v.string(), notes({ run: true })), ' a ').value).toBe(' a ');
  });

  test('that is not as it should be is repaired where that is likely right, else reported', () => {
    const number = v.pipe(v.number(), notes({ expected: 'number', repair: Number }));
    expect(read(number, '7')).toEqual({ value: 7, issues: [' | repaired | received "7"; kept as 7'] });
    expect(read(number, 'seven')).toEqual({
      value: undefined,
      issues: [' | type | received "seven"; expected number'],
    });
    const strict = v.pipe(v.number(), v.maxValue(9));
    expect(read(strict, 10).issues).toEqual([expect.stringMatching(/^ \| value \| received 10; expected /)]);
    expect(read(v.optional(strict), 10).value).toBeUndefined();
  });
});

describe('an input of any size', () => {
  const entry = { text: 'a'.repeat(10_000) };
  const list = v.array(v.strictObject({ text: v.string() }));

  test('is read until its budget is used up, which is reported once', () => {
    const { value, issues } = read(v.strictObject({ a: list, b: list }), {
      a: Array(300).fill(entry),
      b: Array(300).fill(entry),
    });
    const { a, b } = value as { a: unknown[]; b: unknown[] };
    expect([a.length, b.length]).toEqual([200, 0]);
    expect(issues).toEqual([
      `a[200] | too-long | received more than ${limits.total} characters and entries in all; the rest was left out`,
    ]);
  });

  test('pays for each entry, each unknown field and each issue as well', () => {
    const { total } = limits;
    expect(read(v.array(v.optional(v.string())), Array(total + 2).fill(null)).issues).toEqual([
      expect.stringContaining(`[${total + 1}] | too-long`),
    ]);
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, at]));
    // Ten issues of a hundred and the fields, an entry and a character.
    const { value } = read(list, Array(1500).fill({ text: 'a', ...wide }));
    expect(value).toHaveLength(Math.ceil(total / 2003));
    expect(read(v.array(v.string()), Array(30_000).fill(7)).issues).toHaveLength(Math.ceil(total / 101) + 1);
  });
});
