import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../src/model/parseArticle.js';
import { ArticleSchema } from '../../src/model/schema.js';
import { articleOf, brief, everyField, issuesOf, kept, parse } from './inputs.js';

describe('a valid article', () => {
  test('is returned unchanged without issues', () => {
    expect(Object.keys(everyField)).toEqual(Object.keys(ArticleSchema.entries));
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
    [undefined, 'required', 'received nothing; expected a text that is not empty'],
    [null, 'required', 'received nothing; expected a text that is not empty'],
    ['', 'required', 'received ""; expected a text that is not empty'],
    [
      ' \t\n\u00a0\u200e'.slice(0, 4),
      'required',
      'received " \\t\\n\u00a0"; expected a text that is not empty',
    ],
    ['\u0000\u0007', 'required', 'received "\\u0000\\u0007"; expected a text that is not empty'],
    [42, 'type', 'received 42; expected a text that is not empty'],
    [['A headline'], 'type', 'received a list; expected a text that is not empty'],
    [{ text: 'A headline' }, 'type', 'received an object; expected a text that is not empty'],
    [new Date(0), 'type', 'received a Date; expected a text that is not empty'],
  ])('%j', (headline, code, message) => {
    expect(parseArticle({ headline })).toEqual({
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
    expect(parseArticle(input)).toEqual({
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

// Wrong types

type Kind = 'text' | 'list' | 'object' | 'number' | 'pair' | 'flag';

/** Every field of the model: its kind, and an otherwise valid input with a value in it. */
const fields: [path: string, kind: Kind, input: (value: unknown) => object][] = [
  ['id', 'text', (id) => ({ id })],
  ['url', 'text', (url) => ({ url })],
  ['language', 'text', (language) => ({ language })],
  ['section', 'text', (section) => ({ section })],
  ['scope', 'text', (scope) => ({ scope })],
  ['summary', 'text', (summary) => ({ summary })],
  ['body', 'list', (body) => ({ body })],
  ['body[0]', 'object', (block) => ({ body: [block] })],
  ['body[0].content', 'list', (content) => ({ body: [{ type: 'paragraph', content }] })],
  ['body[0].content[0]', 'object', (run) => ({ body: [{ type: 'heading', content: [run, { text: 'x' }] }] })],
  ['body[0].content[0].text', 'text', (text) => ({ body: [{ type: 'quote', content: [{ text }] }] })],
  ['body[0].content[0].url', 'text', (url) => ({ body: [{ type: 'quote', content: [{ text: 'x', url }] }] })],
  ['body[0].source', 'text', (source) => ({ body: [{ type: 'quote', content: [{ text: 'x' }], source }] })],
  ['body[0].ordered', 'flag', (ordered) => ({ body: [{ type: 'list', items: [[{ text: 'x' }]], ordered }] })],
  ['body[0].items', 'list', (items) => ({ body: [{ type: 'list', items }] })],
  ['body[0].items[0]', 'list', (item) => ({ body: [{ type: 'list', items: [item, [{ text: 'x' }]] }] })],
  ['published', 'text', (published) => ({ published })],
  ['updated', 'text', (updated) => ({ updated })],
  ['dateline', 'object', (dateline) => ({ dateline })],
  ['dateline.place', 'text', (place) => ({ dateline: { place, agency: 'IOM' } })],
  ['dateline.agency', 'text', (agency) => ({ dateline: { place: 'Amman', agency } })],
  ['publisher', 'object', (publisher) => ({ publisher })],
  ...(['name', 'acronym', 'parent', 'country', 'url', 'logo', 'identifier'] as const).map(
    (field): (typeof fields)[number] => [
      `publisher.${field}`,
      'text',
      (value) => ({ publisher: { ...everyField.publisher, [field]: value } }),
    ],
  ),
  ['authors', 'list', (authors) => ({ authors })],
  ['authors[0]', 'object', (author) => ({ authors: [author] })],
  ['authors[0].name', 'text', (name) => ({ authors: [{ name }] })],
  ['authors[0].url', 'text', (url) => ({ authors: [{ name: 'Amal', url }] })],
  ['image', 'object', (image) => ({ image })],
  ...(
    [
      ['src', 'text'],
      ['alt', 'text'],
      ['width', 'number'],
      ['height', 'number'],
      ['ratio', 'number'],
      ['sources', 'list'],
      ['focalPoint', 'pair'],
      ['credit', 'text'],
      ['caption', 'text'],
      ['license', 'text'],
    ] as const
  ).map(([field, kind]): (typeof fields)[number] => [
    `image.${field}`,
    kind,
    (value) => ({ image: { ...everyField.image, [field]: value } }),
  ]),
  ['image.decorative', 'flag', (decorative) => ({ image: { ...everyField.image, decorative } })],
  ['image.sources[0]', 'object', (source) => ({ image: { ...everyField.image, sources: [source] } })],
  ...(
    [
      ['src', 'text'],
      ['width', 'number'],
      ['type', 'text'],
    ] as const
  ).map(([field, kind]): (typeof fields)[number] => [
    `image.sources[0].${field}`,
    kind,
    (value) => ({
      image: { ...everyField.image, sources: [{ ...everyField.image.sources[0], [field]: value }] },
    }),
  ]),
  ['status', 'object', (status) => ({ status })],
  ['status.reason', 'text', (reason) => ({ status: { type: 'withdrawn', reason } })],
  ['status.date', 'text', (date) => ({ status: { type: 'withdrawn', date } })],
  ['locations', 'list', (locations) => ({ locations })],
  ['locations[0]', 'object', (place) => ({ locations: [place] })],
  ...(
    [
      ['name', 'text'],
      ['kind', 'text'],
      ['country', 'text'],
      ['within', 'list'],
      ['coordinates', 'pair'],
    ] as const
  ).map(([field, kind]): (typeof fields)[number] => [
    `locations[0].${field}`,
    kind,
    (value) => ({ locations: [{ ...everyField.locations[0], [field]: value }] }),
  ]),
  ['locations[0].within[0]', 'text', (name) => ({ locations: [{ name: 'Kakuma', within: [name] }] })],
  ...(['participants', 'partners', 'funders'] as const).flatMap((field): typeof fields => [
    [field, 'list', (value) => ({ [field]: value })],
    [`${field}[0]`, 'object', (value) => ({ [field]: [value] })],
    [`${field}[0].name`, 'text', (name) => ({ [field]: [{ name, acronym: 'X' }] })],
  ]),
  ['project', 'object', (project) => ({ project })],
  ['project.name', 'text', (name) => ({ project: { name } })],
  ['project.url', 'text', (url) => ({ project: { name: 'Clinics Nearby', url } })],
  ['sdgs', 'list', (sdgs) => ({ sdgs })],
  ['sdgs[0]', 'object', (reference) => ({ sdgs: [reference] })],
  ['sdgs[0].goal', 'number', (goal) => ({ sdgs: [{ goal }] })],
  ['sdgs[0].targets', 'list', (targets) => ({ sdgs: [{ goal: 8, targets }] })],
  ['sdgs[0].targets[0]', 'text', (target) => ({ sdgs: [{ goal: 8, targets: [target, '8.1'] }] })],
  ['topics', 'list', (topics) => ({ topics })],
  ['topics[0]', 'text', (topic) => ({ topics: [topic] })],
  ['glide', 'text', (glide) => ({ glide })],
  ['disclosure', 'object', (disclosure) => ({ disclosure })],
  ['disclosure.ai', 'text', (ai) => ({ disclosure: { ai, reviewedBy: 'Amal' } })],
  ['disclosure.reviewedBy', 'text', (reviewedBy) => ({ disclosure: { ai: 'none', reviewedBy } })],
  ['funders[0].amounts', 'list', (amounts) => ({ funders: [{ name: 'Fund', amounts }] })],
  ['funders[0].amounts[0]', 'object', (amount) => ({ funders: [{ name: 'Fund', amounts: [amount] }] })],
  [
    'funders[0].amounts[0].value',
    'number',
    (value) => ({ funders: [{ name: 'Fund', amounts: [{ value, currency: 'USD' }] }] }),
  ],
  ['funders[0].statement', 'text', (statement) => ({ funders: [{ name: 'Fund', statement }] })],
  ...(
    [
      ['translations', { language: 'fr', url: 'https://example.org/fr' }],
      ['attachments', { name: 'Report', url: 'https://example.org/report.pdf' }],
      ['contacts', { name: 'Noor' }],
      ['evidence', { path: 'headline', quote: 'A headline' }],
    ] as const
  ).flatMap(([field, entry]): typeof fields => [
    [field, 'list', (list) => ({ [field]: list })],
    [`${field}[0]`, 'object', (one) => ({ [field]: [one] })],
    ...Object.keys(entry).map((part): (typeof fields)[number] => [
      `${field}[0].${part}`,
      'text',
      (value) => ({ [field]: [{ ...entry, [part]: value }] }),
    ]),
  ]),
  ...(['role', 'email', 'phone', 'url'] as const).map((part): (typeof fields)[number] => [
    `contacts[0].${part}`,
    'text',
    (value) => ({ contacts: [{ name: 'Noor', [part]: value }] }),
  ]),
  [
    'attachments[0].bytes',
    'number',
    (bytes) => ({ attachments: [{ name: 'Report', url: 'https://example.org/', bytes }] }),
  ],
];

/** Values, how messages show them, and the kinds of field for which their type is valid. */
const values: [value: unknown, shown: string, fits: Kind[]][] = [
  ['ü !', '"ü !"', ['text']],
  [-1, '-1', ['number']],
  [0.5, '0.5', ['number']],
  [Number.NaN, 'NaN', ['number']],
  [Number.POSITIVE_INFINITY, 'Infinity', ['number']],
  [true, 'true', ['flag']],
  [false, 'false', ['flag']],
  [10n, '10n', []],
  [10n ** 100n, 'a large bigint', []],
  [Symbol('s'), 'a symbol', []],
  [() => 'x', 'a function', []],
  [class {}, 'a function', []],
  [[], 'a list', ['list', 'pair']],
  [{}, 'an object', ['object']],
  [Object.create(null), 'an object', ['object']],
  [{ toString: () => 'x', valueOf: () => 1, [Symbol.toPrimitive]: () => 'x' }, 'an object', ['object']],
  [{ length: 4e9, 0: 'x' }, 'an object', ['object']],
  [new Map([['name', 'x']]), 'an object', ['object']],
  [new Set(['x']), 'an object', ['object']],
  [new Date(Number.NaN), 'a Date', ['object']],
  [/x/, 'an object', ['object']],
  [new String('x'), 'an object', ['object']],
  [new Number(3), 'an object', ['object']],
  [Promise.resolve('x'), 'an object', ['object']],
  [new Uint8Array([1, 2]), 'binary data', []],
  [new DataView(new ArrayBuffer(2)), 'binary data', []],
];

describe('a value of the wrong type omits only its field', () => {
  test('the table covers every field', () => {
    const named = new Set(fields.map(([path]) => path.replace(/[.[].*/, '')));
    expect([...named, 'headline'].sort()).toEqual(Object.keys(everyField).sort());
  });

  for (const [path, kind, input] of fields) {
    test(path, () => {
      const without = kept(input(undefined));
      for (const [value, shown, fits] of values) {
        if (fits.includes(kind)) continue;
        const result = parse(input(value));
        const first = result.issues[0];
        expect(first, shown).toMatchObject({ path, code: 'type', severity: 'warning' });
        expect(first?.message).toMatch(/^received .+; expected .+/);
        expect(first?.message).toContain(`received ${shown}; expected `);
        expect(result, shown).toMatchObject({ ok: true, article: without });
      }
    });
  }

  test.each([
    [
      'a value that is not in the list',
      { scope: 'planetary' },
      'scope value',
      /"planetary"; expected one of local, /,
    ],
    [
      'an unknown kind of place',
      { locations: [{ name: 'x', kind: 'town' }] },
      'locations[0].kind value',
      /one of country, /,
    ],
    ['an empty text', { section: '' }, 'section required', /received ""; expected a text that is not empty/],
    [
      'a block of unknown type',
      { body: [{ type: 'table' }] },
      'body[0] value',
      /type "table"; .*paragraph, heading/,
    ],
    ['a block without type', { body: [{ content: [] }] }, 'body[0] value', /received type undefined/],
    ['a block that is a string', { body: ['Some text'] }, 'body[0] type', /received "Some text"/],
    [
      'a list without items',
      { body: [{ type: 'list', items: [] }] },
      'body[0].items required',
      /an empty list/,
    ],
    [
      'runs that are all null',
      { body: [{ type: 'quote', content: [null] }] },
      'body[0].content[0] type',
      /^received null; expected an object$/,
    ],
    [
      'an identifier with a space',
      { publisher: { name: 'x', identifier: 'a b' } },
      'publisher.identifier value',
      /IATI/,
    ],
  ])('%s', (_, input, issue, message) => {
    expect(brief(issuesOf(input))).toEqual([issue]);
    expect(issuesOf(input)[0]?.message).toMatch(message);
  });

  test('an invalid entry is omitted; the others keep their order and index', () => {
    const funders = [{ name: 'A' }, 'B', { acronym: 'C' }, null, { name: 'D', url: 'x' }];
    expect(kept({ funders }).funders).toEqual([{ name: 'A' }, { name: 'D' }]);
    expect(brief(issuesOf({ funders }))).toEqual([
      'funders[1] type',
      'funders[2].name required',
      'funders[3] type',
      'funders[4].url value',
    ]);
  });

  test.each(['body', 'authors', 'locations', 'participants', 'partners', 'funders', 'sdgs', 'topics'])(
    'reports and omits null in %s',
    (field) => {
      const list = everyField[field as 'funders'];
      const { issues } = parse({ [field]: [null, ...list] });
      expect(issues).toMatchObject([
        { path: `${field}[0]`, code: 'type', message: expect.stringMatching(/^received null; expected /) },
      ]);
      expect(kept({ [field]: [null, ...list] })[field as 'funders']).toEqual(list);
    },
  );
});

// Goals

describe('goals', () => {
  test.each([
    [0, 'value', 'SDG 0 does not exist; goals are 1 to 17'],
    [18, 'value', 'SDG 18 does not exist; goals are 1 to 17'],
    [-1, 'value', 'SDG -1 does not exist; goals are 1 to 17'],
    [1.5, 'value', 'SDG 1.5 does not exist; goals are 1 to 17'],
    ['18', 'type', 'SDG 18 does not exist; goals are 1 to 17'],
    ['0', 'type', 'SDG 0 does not exist; goals are 1 to 17'],
    ['ten', 'type', undefined],
    ['1.5', 'type', undefined],
    ['1e1', 'type', undefined],
    ['0x10', 'type', undefined],
    ['-3', 'type', undefined],
    ['١٠', 'type', undefined],
    ['', 'required', undefined],
    [true, 'type', undefined],
  ])('rejects %j as a goal', (goal, code, suggestion) => {
    const issues = issuesOf({ sdgs: [{ goal: 3 }, { goal }] });
    expect(kept({ sdgs: [{ goal: 3 }, { goal }] }).sdgs).toEqual([{ goal: 3 }]);
    expect(issues).toMatchObject([{ path: 'sdgs[1].goal', code, severity: 'warning' }]);
    expect(issues[0]?.message).toContain(
      `received ${JSON.stringify(goal)}; expected a whole number from 1 to 17`,
    );
    expect(issues[0]?.suggestion).toBe(suggestion);
  });

  test.each(['10', ' 10 ', '010'])('corrects %j with a warning', (goal) => {
    expect(kept({ sdgs: [{ goal }] }).sdgs).toEqual([{ goal: 10 }]);
    expect(issuesOf({ sdgs: [{ goal }] })).toEqual([
      {
        path: 'sdgs[0].goal',
        code: 'repaired',
        severity: 'warning',
        message: `received ${JSON.stringify(goal)}; kept as 10`,
      },
    ]);
  });

  test('are sorted and merged with all their targets', () => {
    const sdgs = [{ goal: 16, targets: ['16.2'] }, { goal: 8 }, { goal: 16, targets: ['16.a', '16.1'] }];
    expect(kept({ sdgs }).sdgs).toEqual([{ goal: 8 }, { goal: 16, targets: ['16.1', '16.2', '16.a'] }]);
    expect(issuesOf({ sdgs })).toMatchObject([
      {
        path: 'sdgs[2]',
        code: 'duplicate',
        severity: 'warning',
        message: expect.stringContaining('goal 16'),
      },
    ]);
  });

  test('all seventeen are accepted', () => {
    const sdgs = Array.from({ length: 17 }, (_, index) => ({ goal: index + 1 }));
    expect(parse({ sdgs: sdgs.toReversed() })).toMatchObject({ article: { sdgs }, issues: [] });
  });

  test.each([
    ['8.1 and 8.10 are two', 8, ['8.10', '8.1'], ['8.1', '8.10'], []],
    ['numbers in order, then letters', 8, ['8.b', '8.10', '8.a', '8.2'], ['8.2', '8.10', '8.a', '8.b'], []],
    ['an upper-case letter', 10, ['10.C'], ['10.c'], []],
    ['each once', 10, ['10.7', '10.7', ' 10.7'], ['10.7'], []],
    ['the only target with letter d', 3, ['3.d'], ['3.d'], []],
    ['targets of goal 17', 17, ['17.19', '17.1'], ['17.1', '17.19'], []],
    ['none', 10, [], undefined, []],
    ['a target of another goal', 10, ['8.1', '10.1'], ['10.1'], ['sdgs[0].targets value']],
    ['only a target of another goal', 10, ['8.1'], undefined, ['sdgs[0].targets value']],
    ['a target that does not exist', 10, ['10.8', '10.1'], ['10.1'], ['sdgs[0].targets[0] value']],
    ['a letter in goal 17', 17, ['17.a'], undefined, ['sdgs[0].targets[0] value']],
    [
      'extra zeros',
      8,
      ['8.01', '8.1.0', '08.1'],
      undefined,
      [0, 1, 2].map((at) => `sdgs[0].targets[${at}] value`),
    ],
    [
      'names of Object',
      8,
      ['constructor', '__proto__'],
      undefined,
      [0, 1].map((at) => `sdgs[0].targets[${at}] value`),
    ],
    ['a goal', 8, ['8'], undefined, ['sdgs[0].targets[0] value']],
  ])('targets: %s', (_, goal, targets, expected, issues) => {
    expect(kept({ sdgs: [{ goal, targets }] }).sdgs).toEqual([
      expected ? { goal, targets: expected } : { goal },
    ]);
    expect(brief(issuesOf({ sdgs: [{ goal, targets }] }))).toEqual(issues);
  });

  test('rejects a numeric target, because 8.1 and 8.10 are the same number', () => {
    expect(issuesOf({ sdgs: [{ goal: 8, targets: [8.1] }] })).toMatchObject([
      {
        path: 'sdgs[0].targets[0]',
        code: 'type',
        suggestion: 'write it as text: 8.1 and 8.10 are two targets',
      },
    ]);
  });

  test('reports a target of another goal at its index in the input', () => {
    const sdgs = [{ goal: 18 }, null, { goal: 10, targets: ['8.1'] }];
    expect(brief(issuesOf({ sdgs }))).toEqual([
      'sdgs[0].goal value',
      'sdgs[1] type',
      'sdgs[2].targets value',
    ]);
    expect(issuesOf({ sdgs })[2]?.message).toBe('received target 8.1 under goal 10; it was left out');
  });
});

// Countries, languages, coordinates

describe('countries', () => {
  const input = (country: unknown) => ({
    locations: [{ name: 'x', country }],
    publisher: { name: 'x', country },
  });
  const both = (country: unknown) => {
    const { locations, publisher } = kept(input(country));
    return [locations[0]?.country, publisher?.country];
  };

  test.each([
    ['JO', 'JO'],
    ['jo', 'JO'],
    ['JOR', 'JO'],
    ['jor', 'JO'],
    ['400', 'JO'],
    [' JO\n', 'JO'],
    ['008', 'AL'],
    ['xkx', 'XK'],
  ])('parses %j as %s', (country, code) => {
    expect(both(country)).toEqual([code, code]);
    expect(issuesOf(input(country))).toEqual([]);
  });

  test.each([
    [400, 'JO'],
    [8, 'AL'],
    [51, 'AM'],
  ])('corrects %j, a number without leading zeros, to %s with a warning', (country, code) => {
    expect(both(country)).toEqual([code, code]);
    expect(brief(issuesOf(input(country)))).toEqual([
      'publisher.country repaired',
      'locations[0].country repaired',
    ]);
  });

  test.each([
    ['UK', 'value', 'GB'],
    ['uk', 'value', 'GB'],
    ['Jordan', 'value', undefined],
    ['EU', 'value', undefined],
    ['YU', 'value', undefined],
    ['8', 'value', undefined],
    ['145', 'value', undefined],
    ['ß', 'value', undefined],
    ['constructor', 'value', undefined],
    ['', 'required', undefined],
    [145, 'type', undefined],
    [4000, 'type', undefined],
    [-8, 'type', undefined],
    [1.5, 'type', undefined],
    [Number.NaN, 'type', undefined],
  ])('rejects %j', (country, code, suggestion) => {
    expect(both(country)).toEqual([undefined, undefined]);
    const issues = issuesOf(input(country));
    expect(issues.map((issue) => [issue.path, issue.code, issue.suggestion])).toEqual([
      ['publisher.country', code, suggestion],
      ['locations[0].country', code, suggestion],
    ]);
    expect(issues[0]?.message).toContain('expected an ISO 3166-1 code of a country or territory');
  });
});

describe('languages', () => {
  test.each([
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hans', 'zh-Hans'],
    ['AZ-ARAB', 'az-Arab'],
    ['iw', 'he'],
    ['ar-EG-u-nu-arab', 'ar-EG-u-nu-arab'],
    ['rhg-Rohg', 'rhg-Rohg'],
    [' fr ', 'fr'],
  ])('parses %j as %s', (language, tag) => {
    expect(kept({ language }).language).toBe(tag);
    expect(issuesOf({ language })).toEqual([]);
  });

  test.each([
    ['ar_JO', 'ar-JO'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
  ])('corrects the underscores in %j to %s with a warning', (language, tag) => {
    expect(kept({ language }).language).toBe(tag);
    expect(brief(issuesOf({ language }))).toEqual(['language repaired']);
  });

  test.each(['Arabic', 'English', 'e', 'en-', 'en-a', 'x-private', 'en us', '12', 'constructor', 'toString'])(
    'rejects %j as a language tag and falls back to English',
    (language) => {
      expect(kept({ language }).language).toBe('en');
      expect(brief(issuesOf({ language }))).toEqual(['language value']);
    },
  );
});

test.each(['Local', 'LOCAL', ' local '])('parses scope %j as local', (scope) => {
  expect(parse({ scope })).toMatchObject({ article: { scope: 'local' }, issues: [] });
});

describe('coordinates and focal point', () => {
  const at = (coordinates: unknown) => ({ locations: [{ name: 'x', coordinates }] });
  const focus = (focalPoint: unknown) => ({ image: { src: '/x', decorative: true, ratio: 1, focalPoint } });

  test.each([[[0, 0]], [[90, 180]], [[-90, -180]], [[32.3429, 36.208]]])(
    'accepts the coordinates %j',
    (coordinates) => {
      expect(kept(at(coordinates)).locations[0]?.coordinates).toEqual(coordinates);
      expect(issuesOf(at(coordinates))).toEqual([]);
    },
  );

  test('turns minus zero, which JSON cannot represent, into zero', () => {
    expect(kept(at([-0, -0])).locations[0]?.coordinates).toEqual([0, 0]);
  });

  test.each([
    [[90.1, 0]],
    [[-90.1, 0]],
    [[0, -180.1]],
    [[0, 180.1]],
    [[0]],
    [[0, 0, 0]],
    [[]],
    [['32', '36']],
    [[Number.NaN, 0]],
    [[null, null]],
    // biome-ignore lint/suspicious/noSparseArray: tests a list with a hole
    [[0, ,]],
  ])('rejects %j', (coordinates) => {
    expect(kept(at(coordinates)).locations).toEqual([{ name: 'x' }]);
    expect(brief(issuesOf(at(coordinates)))).toEqual(['locations[0].coordinates value']);
  });

  test.each([
    [[0, 1], true],
    [[0.5, 0.25], true],
    [[1.01, 0], false],
    [[0, -0.1], false],
    [[0.5], false],
  ])('focal point %j: %s', (focalPoint, good) => {
    expect(kept(focus(focalPoint)).image?.focalPoint).toEqual(good ? focalPoint : undefined);
    expect(brief(issuesOf(focus(focalPoint)))).toEqual(good ? [] : ['image.focalPoint value']);
  });
});

// Pictures

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

// Unknown fields

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
  ['sdgs', [10], 'sdgs[0]', '{ "goal": 10 }'],
  ['image', '/picture.jpg', 'image', '{ "src": "/picture.jpg" }'],
  ['sdgs', [18], 'sdgs[0]', undefined],
  ['image', 'a picture', 'image', undefined],
])('%s given as %j: suggests the object form', (field, value, path, suggestion) => {
  const { issues } = parseArticle({ headline: 'A', [field]: value });
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ path, code: 'type', severity: 'warning' });
  expect(issues[0]?.suggestion).toBe(suggestion);
});
