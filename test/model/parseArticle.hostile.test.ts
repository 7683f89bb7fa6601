import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parseArticle.js';
import { boom, hostile, listWithLength, throwingProxy } from './hostileValues.js';
import { articleOf, brief, everyField, kept } from './inputs.js';

describe.each(hostile)('%s', (_, value) => {
  test('as the whole input', () => {
    expect(parseArticle(value).ok).toBe(false);
    expect(parseArticle(value).issues).toContainEqual(expect.objectContaining({ severity: 'error' }));
  });

  test.each(Object.keys(everyField))('as %s', (field) => {
    const input = { ...everyField, [field]: value };
    const result = parseArticle(input);
    expect(result.ok).toBe(field !== 'headline');
    if (!result.ok) return;
    const { [field as 'url']: own, ...rest } = result.article;
    const { [field as 'url']: _own, ...expected } = everyField;
    // Evidence about places that cannot be read is left out.
    expect(rest).toEqual(field === 'locations' ? { ...expected, evidence: rest.evidence } : expected);
    // An unreadable permission becomes a refusal.
    const refusal = { permission: 'no', note: undefined, url: undefined };
    // A status that is not understood withdraws the story.
    const withdrawn = { type: 'withdrawn', reason: undefined, date: undefined };
    // Bare numbers are read as goals.
    const sdgs = [undefined, ...[1, 2].map((goal) => ({ goal, targets: undefined }))];
    const left = { republication: [undefined, refusal], status: [undefined, withdrawn], sdgs }[field] ?? [
      undefined,
      'en',
      everyField.url,
    ];
    expect(left).toContainEqual(Array.isArray(own) ? own[0] : own);
    expect(() => structuredClone(result)).not.toThrow();
  });

  test('as each part of each field', () => {
    for (const [field, part] of Object.entries(everyField)) {
      if (typeof part !== 'object') continue;
      for (const input of corrupted(part, value)) {
        const result = parseArticle({ headline: 'A headline', [field]: input });
        expect(result.ok).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }
    }
  });
});

/** Replaces each part of a value in turn. */
function* corrupted(value: unknown, by: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const changed of [by, ...corrupted(part, by)]) {
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    }
  }
}

describe('a getter that throws', () => {
  const input = (field: string) =>
    Object.defineProperty({ ...everyField }, field, { get: boom, enumerable: true });

  test.each(Object.keys(everyField).filter((field) => !['headline', 'status'].includes(field)))(
    'in %s omits the field',
    (field) => {
      const { issues, ok } = parseArticle(input(field));
      expect(ok).toBe(true);
      expect(issues).toMatchObject([
        {
          path: field,
          code: 'unreadable',
          severity: 'warning',
          message: 'reading this value threw an exception; it was left out',
        },
      ]);
    },
  );

  test('in the status withdraws the story', () => {
    const result = parseArticle(input('status'));
    expect(result).toMatchObject({
      ok: true,
      article: { status: { type: 'withdrawn' }, body: everyField.body },
    });
    expect(result.issues.map(({ path, severity }) => `${path} ${severity}`)).toEqual([
      'status warning',
      'status error',
    ]);
  });

  test('in the headline makes the article invalid', () => {
    const { issues, ok } = parseArticle(input('headline'));
    expect(ok).toBe(false);
    expect(brief(issues)).toEqual(['headline unreadable', 'headline required']);
    expect(issues.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('in a list entry omits that entry', () => {
    const funders = Object.defineProperty([{ name: 'A' }, { name: 'B' }, { name: 'C' }], 1, { get: boom });
    expect(kept({ funders }).funders).toEqual([{ name: 'A' }, { name: 'C' }]);
    expect(brief(parseArticle({ headline: 'x', funders }).issues)).toEqual(['funders[1] unreadable']);
  });

  test('in the length of a list omits the list and reports an issue', () => {
    for (const funders of [throwingProxy([]), listWithLength(Symbol('length')), listWithLength('two')]) {
      expect(kept({ funders }).funders).toEqual([]);
      expect(brief(parseArticle({ headline: 'x', funders }).issues)).toEqual(['funders unreadable']);
    }
  });

  test('in an unknown field is never called', () => {
    const extra = Object.defineProperty({ headline: 'A headline' }, 'extra', { get: boom, enumerable: true });
    expect(articleOf(extra)).toEqual(kept({}));
  });
});

test('reads each property once, so a getter cannot change its value', () => {
  let reads = 0;
  const input = {
    get headline() {
      reads++;
      return reads === 1 ? 'A headline' : { evil: true };
    },
  };
  expect(articleOf(input).headline).toBe('A headline');
  expect(reads).toBe(1);
  const urls = ['https://example.org/', 'javascript:alert(1)'];
  expect(kept(Object.defineProperty({}, 'url', { get: () => urls.shift(), enumerable: true })).url).toBe(
    'https://example.org/',
  );
});

test('a block that changes its type is omitted or complete', () => {
  const types = ['list', 'paragraph', 'quote'];
  const block = {
    get type() {
      return types.shift();
    },
    content: [{ text: 'x' }],
    items: [[{ text: 'x' }]],
  };
  expect(kept({ body: [block] }).body).toEqual([]);
});

describe('lists', () => {
  test('ignores holes in a list', () => {
    // biome-ignore lint/suspicious/noSparseArray: tests a list with holes
    expect(kept({ topics: ['a', , 'b', ,] }).topics).toEqual(['a', 'b']);
    expect(kept({ topics: Object.assign(new Array(150), { 120: 'a' }) }).topics).toEqual(['a']);
  });

  test('rejects array-like objects', () => {
    for (const topics of [
      { length: 4e9, 0: 'a' },
      new Set(['a']),
      'a',
      runInNewContext('(function () { return arguments; })("a")'),
    ]) {
      expect(brief(parseArticle({ headline: 'x', topics }).issues)).toEqual(['topics type']);
    }
  });

  test('accepts arrays from other realms and of subclasses', () => {
    class Names extends Array<string> {}
    expect(kept({ topics: Names.of('a', 'b') }).topics).toEqual(['a', 'b']);
    expect(kept({ topics: runInNewContext('["a", "b"]') }).topics).toEqual(['a', 'b']);
  });

  test('ignores extra properties of a list', () => {
    expect(kept({ topics: Object.assign(['a'], { evil: true }) }).topics).toEqual(['a']);
  });
});

test('reads inherited fields, but never from Object.prototype', () => {
  class Story {
    headline = 'A headline';
    get topics() {
      return ['a'];
    }
    toString() {
      return boom();
    }
  }
  expect(articleOf(new Story())).toEqual(kept({ topics: ['a'] }));
  expect(articleOf(Object.create({ headline: 'A headline' }))).toEqual(kept({}));
});

test('reads a deeply frozen input', () => {
  const freeze = (value: object): object => {
    for (const part of Object.values(value)) if (typeof part === 'object') freeze(part);
    return Object.freeze(value);
  };
  const input = {
    ...structuredClone(everyField),
    sdgs: [{ goal: '10', targets: ['10.C', '10.7'] }, { goal: 3 }],
  };
  const before = structuredClone(input);
  const { sdgs } = articleOf(freeze(input));
  expect(sdgs).toEqual([{ goal: 3 }, { goal: 10, targets: ['10.7', '10.c'] }]);
  expect(input).toEqual(before);
});

test('an article shares no object with its input', () => {
  const place = { name: 'Kakuma', within: ['Turkana'], coordinates: [1, 2] };
  const input = { headline: 'A headline', locations: [place, place], topics: ['a'] };
  const article = articleOf(input);
  const before = structuredClone(article);
  input.topics.push('b');
  place.within.push('Kenya');
  place.coordinates.splice(0, 1, 9);
  expect(article).toEqual(before);
  expect(article.locations[0]).not.toBe(article.locations[1]);
});

test('changes to built-in prototypes do not affect an article', () => {
  const prototype = Object.prototype as { title?: string };
  try {
    prototype.title = 'polluted';
    const article = articleOf(everyField);
    expect(Object.hasOwn(article, 'title')).toBe(false);
    expect(parseArticle(everyField).issues).toEqual([]);
  } finally {
    delete prototype.title;
  }
});
