import { describe, expect, test } from 'vitest';
import { brief, issuesOf, kept } from './inputs.js';

const url = 'https://example.org/fr';

describe('translations', () => {
  test('a language is kept once, and the article’s own not at all', () => {
    const translations = [
      { language: 'en', url },
      { language: 'fr', url },
      { language: 'FR', url: 'https://example.org/fr-2' },
      { language: 'ar', url: 'https://example.org/' },
    ];
    const input = { url: 'https://example.org/', language: 'en', translations };
    expect(kept(input).translations).toEqual([{ language: 'fr', url }]);
    expect(brief(issuesOf(input))).toEqual([0, 2, 3].map((at) => `translations[${at}] duplicate`));
    expect(issuesOf(input)[1]).toMatchObject({
      message: 'received "fr", which is the article itself or an earlier translation; it was left out',
    });
    expect(kept({ translations: [translations[0]] }).translations).toBeUndefined();
  });

  test('a translation without a valid address is left out', () => {
    const translations = [{ language: 'fr', url: 'javascript:alert(1)' }];
    expect(kept({ translations }).translations).toBeUndefined();
    expect(brief(issuesOf({ translations }))).toEqual(['translations[0].url value']);
  });
});

describe('contacts', () => {
  const contact = (fields: object) => ({ contacts: [{ name: 'Noor', ...fields }] });

  test.each([
    ['press@example.org', 'press@example.org'],
    ['mailto:press@example.org', 'press@example.org'],
    ['a.b+c_d@news.example.org', 'a.b+c_d@news.example.org'],
  ])('accepts the e-mail address %s', (email, expected) => {
    expect(kept(contact({ email })).contacts).toEqual([{ name: 'Noor', email: expected }]);
  });

  test.each([
    'press@example.org?bcc=all@example.org',
    'press@example.org\nBcc: all@example.org',
    'press@example.org\r\n.com',
    'press%0a@example.org',
    'a@example.org,b@example.org',
    '"a b"@example.org',
    'Noor <press@example.org>',
    'a..b@example.org',
    'press@localhost',
    // Each kind of place in an address, with a sign that would start a parameter of a link.
    'pr?ess@example.org',
    'press.off?ice@example.org',
    'press@exa?mple.org',
    'press@example.o?g',
    'javascript:alert(1)@example.org',
  ])('rejects %j as an e-mail address', (email) => {
    expect(kept(contact({ email })).contacts).toEqual([{ name: 'Noor' }]);
    expect(brief(issuesOf(contact({ email })))).toEqual(['contacts[0].email value']);
  });

  test.each([
    ['+962 6 555 0100', '+962 6 555 0100'],
    ['tel:+962-6-555-0100', '+962-6-555-0100'],
    ['(020) 555.0100', '(020) 555.0100'],
    ['+41 (0)22 555-01-00', '+41 22 555-01-00'],
  ])('accepts the number %s', (phone, expected) => {
    expect(kept(contact({ phone })).contacts).toEqual([{ name: 'Noor', phone: expected }]);
  });

  test.each([
    '+1 555 0100;ext=1',
    '+1 555;0100',
    ';1 555 0100',
    '555',
    '+1,555,0100',
    'call me',
    '*#06#12345',
    '+1 555 0100?x',
  ])('rejects %j as a telephone number', (phone) => {
    expect(brief(issuesOf(contact({ phone })))).toEqual(['contacts[0].phone value']);
  });
});

describe('amounts', () => {
  const funder = (value: unknown, currency: unknown) => ({
    funders: [{ name: 'Fund', amounts: [{ value, currency }] }],
  });

  test.each([
    [0, 'USD'],
    [1_200_000.5, 'jod'],
    ['250000', 'XOF'],
    [10, 'DEM'],
    [10, 'HRK'],
  ])('%s %s is kept', (value, currency) => {
    expect(kept(funder(value, currency)).funders[0]?.amounts).toEqual([
      { value: Number(value), currency: currency.toUpperCase() },
    ]);
  });

  test.each([
    [-1, 'USD', 'value value'],
    [1e300, 'USD', 'value value'],
    [Number.NaN, 'USD', 'value value'],
    [1, 'XXX', 'currency value'],
    [1, 'XAU', 'currency value'],
    [1, 'BTC', 'currency value'],
    [1, '$', 'currency value'],
  ])('%s %s is left out with an issue', (value, currency, issue) => {
    expect(kept(funder(value, currency)).funders).toEqual([{ name: 'Fund' }]);
    expect(brief(issuesOf(funder(value, currency)))).toEqual([`funders[0].amounts[0].${issue}`]);
  });

  test('several amounts stay separate, also in one currency', () => {
    const amounts = [
      { value: 1, currency: 'USD' },
      { value: 1, currency: 'USD' },
      { value: 2, currency: 'EUR' },
    ];
    expect(kept({ funders: [{ name: 'Fund', amounts }] }).funders[0]?.amounts).toEqual(amounts);
  });
});

describe('identifiers', () => {
  const identify = (identifier: string) => ({ partners: [{ name: 'x', identifier }] });

  test.each(['https://ror.org/03yrm5c26', 'http://ror.org/03yrm5c26', 'ror.org/03YRM5C26', '03yrm5c26'])(
    '%s is a ROR id',
    (identifier) => {
      expect(issuesOf(identify(identifier))).toEqual([]);
      expect(kept(identify(identifier)).partners[0]?.identifier).toBe('https://ror.org/03yrm5c26');
    },
  );

  test.each(['https://ror.org/03yrm5c27', '03yrm5c62', 'https://ror.org/', 'https://ror.org/03yrm5c26/x'])(
    '%s is not one',
    (identifier) => {
      expect(brief(issuesOf(identify(identifier)))).toEqual(['partners[0].identifier value']);
    },
  );

  test.each(['EQ-2015-000048-NPL', 'eq-2015-000048-npl'])('%s is a GLIDE number', (glide) => {
    expect(kept({ glide }).glide).toBe('EQ-2015-000048-NPL');
  });

  const signed = (fediverse: unknown) => ({ authors: [{ name: 'Desk', fediverse }] });

  test.each(['@desk@social.example', 'desk@social.example'])(
    '%s is an account in the fediverse',
    (account) => {
      expect(kept(signed(account)).authors[0]!.fediverse).toBe('@desk@social.example');
    },
  );

  test.each(['@desk', 'https://social.example/@desk', '@desk@social', '@de sk@social.example'])(
    '%j is no account in the fediverse',
    (account) => {
      expect(brief(issuesOf(signed(account)))).toEqual(['authors[0].fediverse value']);
    },
  );

  test.each(['EQ-2015-48-NPL', 'EQ2015000048NPL', 'EQ-2015-000048', 'EQ-2015-000048-NPL\n<b>'])(
    '%j is not one',
    (glide) => {
      expect(brief(issuesOf({ glide }))).toEqual(['glide value']);
    },
  );
});

test('a media type loses its parameters', () => {
  const attachments = [{ name: 'Data', url, mediaType: 'Text/CSV; charset=utf-8', bytes: '12345678' }];
  expect(kept({ attachments }).attachments).toEqual([
    { name: 'Data', url, mediaType: 'text/csv', bytes: 12_345_678 },
  ]);
});

describe('evidence', () => {
  const quote = 'funded by the Fund';

  test('is kept for a value that the article has', () => {
    const evidence = [
      { path: 'funders[0].name', quote, url },
      { path: 'sdgs[0].goal', quote },
      { path: 'topics[0]', quote },
      { path: 'body[0]', quote },
    ];
    const body = [{ type: 'paragraph', content: [{ text: `Clinics, ${quote}.` }] }];
    const input = { funders: [{ name: ' Fund ' }], sdgs: [{ goal: 3 }], topics: ['health'], body, evidence };
    expect(kept(input).evidence).toEqual(evidence);
    expect(issuesOf(input)).toEqual([]);
  });

  test.each([
    ...['funders[1].name', 'headline.x', 'headline.length', 'constructor'],
    ...['topics[0].map', 'topics[0].length', 'topics[1]', 'evidence[9]'],
  ])('is left out for %s, which the article lacks', (path) => {
    const input = { topics: ['health'], evidence: [{ path, quote }] };
    expect(kept(input).evidence).toBeUndefined();
    expect(issuesOf(input)).toMatchObject([
      {
        path: 'evidence[0].path',
        code: 'value',
        message: `received "${path}"; expected the path of a value that the article has; it was left out`,
      },
    ]);
  });

  test('is kept for a whole list, and for an entry before one that was left out', () => {
    const evidence = ['funders', 'funders[0].name', 'topics'].map((path) => ({ path, quote }));
    expect(kept({ funders: [{ name: 'Fund' }, { name: 7 }], evidence }).evidence).toEqual(evidence);
  });

  test('is left out if the entries of the list cannot be read again', () => {
    let reads = 0;
    const topics = Object.defineProperty([''], 0, {
      get() {
        if (reads++ > 0) throw new Error('called');
        return 'health';
      },
    });
    const input = { topics, evidence: [{ path: 'topics[0]', quote }] };
    expect(kept(input)).toMatchObject({ topics: ['health'], evidence: undefined });
  });

  test.each(['__proto__.x', 'a b', '[0]', 'x[-1]', 'x[1e9]'])('%j is not a path', (path) => {
    expect(brief(issuesOf({ evidence: [{ path, quote }] }))).toEqual(['evidence[0].path value']);
  });

  test('never becomes that of another entry', () => {
    const shifted = {
      funders: [{ name: 7 }, { name: 'Fund' }, { name: 'Bank' }],
      sdgs: [{ goal: 10 }, { goal: 3 }],
      topics: [7, 'health', 'water'],
      translations: [7, { language: 'fr', url }, { language: 'ar', url: `${url}/ar` }],
      body: [{ type: 'none' }, { type: 'heading', content: [{ text: 'A' }] }],
      evidence: [
        ...['funders[0].name', 'funders[1].name', 'sdgs[0].goal', 'topics[0]', 'topics[1]'],
        ...['translations[0].url', 'translations[1].url', 'body[0]'],
      ].map((path) => ({ path, quote })),
    };
    expect(kept(shifted).evidence).toBeUndefined();
  });

  test('never becomes that of another paragraph, which a block that was left out would move', () => {
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ text }] });
    const body = [{ type: 'none' }, paragraph('The Fund paid.'), paragraph('The Bank did not.')];
    const evidence = [{ path: 'body[1]', quote }];
    expect(kept({ body, evidence }).evidence).toBeUndefined();
    expect(kept({ body: body.slice(1), evidence }).evidence).toEqual(evidence);
  });
});
