import { describe, expect, test } from 'vitest';
import { brief, everyField, issuesOf, kept, parse } from './inputs.js';

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
      ['disclosure', 'object'],
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
  ['media', 'object', (media) => ({ media })],
  ['media.url', 'text', (url) => ({ media: { kind: 'video', url } })],
  [
    'media.seconds',
    'number',
    (seconds) => ({ media: { kind: 'video', url: 'https://example.org/', seconds } }),
  ],
  ['glide', 'text', (glide) => ({ glide })],
  ['disclosure', 'object', (disclosure) => ({ disclosure })],
  ['disclosure.ai', 'text', (ai) => ({ disclosure: { ai, reviewedBy: 'Amal' } })],
  ['disclosure.reviewedBy', 'text', (reviewedBy) => ({ disclosure: { ai: 'none', reviewedBy } })],
  [
    'disclosure.reviewed',
    'text',
    (reviewed) => ({ disclosure: { ai: 'none', reviewedBy: 'Amal', reviewed } }),
  ],
  ['translatedFrom', 'object', (translatedFrom) => ({ translatedFrom })],
  ['translatedFrom.url', 'text', (url) => ({ translatedFrom: { language: 'sw', url } })],
  ['license', 'text', (license) => ({ license })],
  ['republication.note', 'text', (note) => ({ republication: { permission: 'ask', note } })],
  ['publisher.policies', 'object', (policies) => ({ publisher: { name: 'UNHCR', policies } })],
  [
    'publisher.policies.corrections',
    'text',
    (corrections) => ({ publisher: { name: 'UNHCR', policies: { corrections } } }),
  ],
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
      // A status that is not understood could be a withdrawal.
      const without = kept(path === 'status' ? { status: { type: 'withdrawn' } } : input(undefined));
      for (const [value, shown, fits] of values) {
        // A text is read as a paragraph.
        if (fits.includes(kind) || (typeof value === 'string' && /^body(?:\[0\])?$/.test(path))) continue;
        const result = parse(input(value));
        const first = result.issues[0];
        const severity = path === 'status' ? 'error' : 'warning';
        expect(first, shown).toMatchObject({ path, code: 'type', severity });
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
    ['an empty text', { section: '' }, 'section required', /received ""; expected non-empty text/],
    [
      'a block of unknown type',
      { body: [{ type: 'table' }] },
      'body[0] value',
      /type "table"; .*paragraph, heading/,
    ],
    ['a block without type', { body: [{ content: [] }] }, 'body[0] value', /received type undefined/],
    ['a block that is a string', { body: ['Some text'] }, 'body[0] repaired', /received "Some text"/],
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
