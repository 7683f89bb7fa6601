import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parseArticle.js';
import { ArticleSchema } from '../../src/model/schema.js';
import { articleOf, brief, everyField, issuesOf, kept, parse } from './inputs.js';

describe('a valid article', () => {
  test('is returned unchanged without issues', () => {
    const { embargoUntil: _, ...others } = ArticleSchema.entries;
    expect(Object.keys(everyField)).toEqual(Object.keys(others));
    expect(parseArticle(everyField)).toEqual({ ok: true, article: everyField, issues: [] });
  });

  test('needs only a headline', () => {
    expect(parseArticle({ headline: 'A headline' })).toEqual({
      ok: true,
      article: {
        id: 'a-1df046a2f04ec842',
        language: 'en',
        headline: 'A headline',
        body: [],
        authors: [],
        locations: [],
        participants: [],
        partners: [],
        funders: [],
        sdgs: [],
        topics: [],
      },
      issues: [],
    });
  });

  test('shares no object with its input or another article', () => {
    const article = articleOf(everyField);
    expect(article.body).not.toBe(everyField.body);
    expect(article.image?.focalPoint).not.toBe(everyField.image.focalPoint);
    const [one, other] = [kept({}), kept({})];
    for (const field of ['body', 'authors', 'locations', 'funders', 'sdgs', 'topics'] as const) {
      expect(one[field], field).not.toBe(other[field]);
    }
  });

  test('may have a $schema property', () => {
    expect(issuesOf({ $schema: 'https://example.org/article.schema.json' })).toEqual([]);
    expect(kept({ $schema: 'x' })).not.toHaveProperty('$schema');
  });

  test.each(Object.keys(everyField).filter((field) => field !== 'headline'))(
    '%s: null and undefined count as absent',
    (field) => {
      for (const nothing of [null, undefined]) expect(parse({ [field]: nothing })).toEqual(parse({}));
    },
  );

  test('ignores null entries', () => {
    expect(kept({ topics: ['a', null, 'b', undefined] }).topics).toEqual(['a', 'b']);
    expect(kept({ publisher: { name: 'IOM', acronym: null } }).publisher).toEqual({ name: 'IOM' });
  });
});

describe('the headline is the only required field', () => {
  test.each([
    [undefined, 'required', 'received nothing; expected non-empty text'],
    [null, 'required', 'received nothing; expected non-empty text'],
    ['', 'required', 'received ""; expected non-empty text'],
    [' \t\n\u00a0\u200e'.slice(0, 4), 'required', 'received " \\t\\n\u00a0"; expected non-empty text'],
    ['\u0000\u0007', 'required', 'received "\\u0000\\u0007"; expected non-empty text'],
    [42, 'type', 'received 42; expected non-empty text'],
    [['A headline'], 'type', 'received a list; expected non-empty text'],
    [{ text: 'A headline' }, 'type', 'received an object; expected non-empty text'],
    [new Date(0), 'type', 'received a Date; expected non-empty text'],
  ])('%j', (headline, code, message) => {
    expect(parseArticle({ headline })).toMatchObject({
      ok: false,
      issues: [{ path: 'headline', code, severity: 'error', message }],
    });
  });

  test('reports other problems of a rejected article as warnings', () => {
    const { ok, issues } = parseArticle({ url: 'ftp://example.org/', '': 1 });
    expect(ok).toBe(false);
    expect(issues.map(({ path, severity }) => [path, severity])).toEqual([
      ['url', 'warning'],
      ['headline', 'error'],
      ['[""]', 'warning'],
    ]);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [true, 'true'],
    [7, '7'],
    [10n, '10n'],
    ['A headline', '"A headline"'],
    [Symbol('s'), 'a symbol'],
    [() => ({ headline: 'x' }), 'a function'],
    [[], 'a list'],
    [[{ headline: 'A headline' }], 'a list'],
    [new Uint8Array(3), 'binary data'],
  ])('rejects an input that is not an object: %s', (input, shown) => {
    expect(parseArticle(input)).toMatchObject({
      ok: false,
      issues: [
        { path: '', code: 'type', severity: 'error', message: `received ${shown}; expected an object` },
      ],
    });
  });

  test.each([
    [
      'a class',
      new (class {
        headline = 'A headline';
      })(),
    ],
    [
      'a class with a getter',
      new (class {
        get headline() {
          return 'A headline';
        }
      })(),
    ],
    ['an object without prototype', Object.assign(Object.create(null), { headline: 'A headline' })],
    ['a Map with a property', Object.assign(new Map(), { headline: 'A headline' })],
  ])('accepts any object with a headline: %s', (_, input) => {
    expect(articleOf(input)).toEqual(kept({}));
  });
});

describe('a picture', () => {
  const image = (fields: object) => ({ image: { src: '/x.jpg', alt: 'A clinic', ratio: 1.5, ...fields } });

  test.each([
    ['alt alone', {}, { alt: 'A clinic' }, []],
    ['decorative alone', { alt: undefined, decorative: true }, { decorative: true }, []],
    ['both: keeps the text', { decorative: true }, { alt: 'A clinic' }, ['image.decorative value']],
    ['neither', { alt: undefined }, { decorative: true }, ['image.alt required']],
    ['not decorative', { decorative: false }, { alt: 'A clinic' }, ['image.decorative value']],
  ])('%s', (_, fields, expected, issues) => {
    expect(kept(image(fields)).image).toEqual({ src: '/x.jpg', ratio: 1.5, ...expected });
    expect(brief(issuesOf(image(fields)))).toEqual(issues);
  });

  test.each([
    ['width and height', { width: 3, height: 2 }, []],
    ['ratio', { ratio: 1.5 }, []],
    ['all three', { width: 3, height: 2, ratio: 1.5 }, []],
    ['nothing', {}, ['image.ratio required']],
    ['width alone', { width: 3 }, ['image.ratio required']],
    ['a height of zero', { width: 3, height: 0 }, ['image.height value', 'image.ratio required']],
  ])('gets its aspect ratio from %s', (_, fields, issues) => {
    expect(brief(issuesOf(image({ ratio: undefined, ...fields })))).toEqual(issues);
    expect(kept(image({ ratio: undefined, ...fields })).image).toMatchObject({ src: '/x.jpg' });
  });

  test.each([
    ['width', 1, true],
    ['width', 100_000, true],
    ['width', 0, false],
    ['width', -1, false],
    ['width', 1.5, false],
    ['width', 100_001, false],
    ['width', Number.POSITIVE_INFINITY, false],
    ['ratio', 0.05, true],
    ['ratio', 20, true],
    ['ratio', 0.049, false],
    ['ratio', 20.1, false],
    ['ratio', 0, false],
    ['ratio', Number.NaN, false],
  ] as const)('%s %s: %s', (field, value, good) => {
    expect(kept(image({ ratio: 1, [field]: value })).image?.[field]).toBe(good ? value : undefined);
    expect(issuesOf(image({ ratio: 1, width: 1, height: 1, [field]: value })).length).toBe(good ? 0 : 1);
  });

  test('corrects pixel numbers given as text with a warning', () => {
    expect(kept(image({ width: '800', height: '600' })).image).toMatchObject({ width: 800, height: 600 });
    expect(brief(issuesOf(image({ width: '800', height: '600' })))).toEqual([
      'image.width repaired',
      'image.height repaired',
    ]);
  });

  test('is omitted without a valid URL', () => {
    for (const src of [undefined, '', 'x.jpg', 'data:image/png;base64,AAAA']) {
      expect(kept(image({ src })).image).toBeUndefined();
    }
  });

  test('a source needs a URL and a width', () => {
    const sources = [{ src: '/a' }, { width: 1 }, { src: '/b', width: 2 }];
    expect(kept(image({ sources })).image?.sources).toEqual([{ src: '/b', width: 2 }]);
    expect(brief(issuesOf(image({ sources })))).toEqual([
      'image.sources[0].width required',
      'image.sources[1].src required',
    ]);
  });
});

describe('unknown fields', () => {
  test.each([
    ['title', 'title', undefined],
    ['Headline', 'Headline', 'headline'],
    ['funder', 'funder', 'funders'],
    ['images', 'images', 'image'],
    ['constructor', 'constructor', undefined],
    ['toString', 'toString', undefined],
    ['hasOwnProperty', 'hasOwnProperty', undefined],
    ['__proto__', '__proto__', undefined],
    ['a.b', '["a.b"]', undefined],
    ['a b"c\n', '["a b\\"c\\n"]', undefined],
    ['', '[""]', undefined],
    ['k'.repeat(100), `["${'k'.repeat(60)}"]`, undefined],
  ])('%j is omitted and reported', (key, path, suggestion) => {
    const input = JSON.parse(
      `{"headline":"A headline",${JSON.stringify(key)}:{"url":"https://example.org/"}}`,
    );
    const { issues } = parseArticle(input);
    expect(articleOf(input)).toEqual(kept({}));
    expect(issues).toMatchObject([{ path, code: 'unknown-field', severity: 'warning' }]);
    expect(issues[0]?.suggestion).toBe(suggestion);
  });

  test('are reported inside nested objects too', () => {
    expect(
      brief(issuesOf({ publisher: { name: 'IOM', role: 'x' }, sdgs: [{ goal: 1, title: 'x' }] })),
    ).toEqual(['publisher.role unknown-field', 'sdgs[0].title unknown-field']);
  });

  test('__proto__ in JSON affects neither the article nor any prototype', () => {
    const evil =
      '"__proto__":{"url":"https://evil.example/","polluted":true},"constructor":{"prototype":{"polluted":true}}';
    const input = JSON.parse(
      `{"headline":"A headline",${evil},"publisher":{"name":"IOM",${evil}},"funders":[{"name":"x",${evil}}]}`,
    );
    const article = articleOf(input);
    expect(article).toEqual(kept({ publisher: { name: 'IOM' }, funders: [{ name: 'x' }] }));
    expect(Object.getPrototypeOf(article)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(article.publisher)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});

test.each([
  ['publisher', 'IOM', 'publisher', '{ "name": "IOM" }'],
  ['funders', ['A fund'], 'funders[0]', '{ "name": "A fund" }'],
  ['image', '/picture.jpg', 'image', '{ "src": "/picture.jpg" }'],
  ['sdgs', [18], 'sdgs[0]', undefined],
  ['image', 'a picture', 'image', undefined],
])('%s given as %j: suggests the object form', (field, value, path, suggestion) => {
  const { issues } = parseArticle({ headline: 'A', [field]: value });
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ path, code: 'type', severity: 'warning' });
  expect(issues[0]?.suggestion).toBe(suggestion);
});
