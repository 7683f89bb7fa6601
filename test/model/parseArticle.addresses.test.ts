import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toImageAddress, toLinkAddress, toWebAddress } from '../../src/model/address.js';
import { brief, issuesOf, kept } from './inputs.js';

/** Every field with a URL: the kinds it accepts, an input with it, and how to read it from the article. */
const places: [
  path: string,
  takes: string,
  input: (url: unknown) => object,
  output: (url: object) => unknown,
][] = [
  ['url', 'web', (url) => ({ url }), (input) => kept(input).url],
  [
    'publisher.url',
    'web',
    (url) => ({ publisher: { name: 'x', url } }),
    (input) => kept(input).publisher?.url,
  ],
  [
    'funders[0].url',
    'web',
    (url) => ({ funders: [{ name: 'x', url }] }),
    (input) => kept(input).funders[0]?.url,
  ],
  ['project.url', 'web', (url) => ({ project: { name: 'x', url } }), (input) => kept(input).project?.url],
  [
    'authors[0].url',
    'web mail',
    (url) => ({ authors: [{ name: 'x', url }] }),
    (input) => kept(input).authors[0]?.url,
  ],
  [
    'body[0].content[0].url',
    'web mail',
    (url) => ({ body: [{ type: 'paragraph', content: [{ text: 'x', url }] }] }),
    (input) => JSON.parse(JSON.stringify(kept(input).body[0])).content[0].url,
  ],
  [
    'publisher.logo',
    'web path',
    (logo) => ({ publisher: { name: 'x', logo } }),
    (input) => kept(input).publisher?.logo,
  ],
  [
    'image.src',
    'web path',
    (src) => ({ image: { src, decorative: true, ratio: 1 } }),
    (input) => kept(input).image?.src,
  ],
  [
    'image.sources[0].src',
    'web path',
    (src) => ({ image: { src: '/x', decorative: true, ratio: 1, sources: [{ src, width: 1 }] } }),
    (input) => kept(input).image?.sources?.[0]?.src,
  ],
];

const good: [kind: 'web' | 'mail' | 'path', given: string, kept: string][] = [
  ['web', 'https://example.org', 'https://example.org'],
  ['web', 'http://example.org/a/b?c=d&e=%20f#g', 'http://example.org/a/b?c=d&e=%20f#g'],
  ['web', 'HTTPS://Example.ORG/Path', 'https://Example.ORG/Path'],
  ['web', 'https://example.org:8443/', 'https://example.org:8443/'],
  ['web', 'https://مثال.example/عيادة', 'https://مثال.example/عيادة'],
  ['web', 'https://example.org/a@b', 'https://example.org/a@b'],
  ['web', '  https://example.org/\n', 'https://example.org/'],
  ['web', 'https://example.org/two words', 'https://example.org/two%20words'],
  ['web', 'https:example.org/x', 'https://example.org/x'],
  ['web', 'https:/example.org/x', 'https://example.org/x'],
  ['web', 'https:\\\\example.org\\x', 'https://example.org/x'],
  ['mail', 'mailto:amal@example.org', 'mailto:amal@example.org'],
  ['mail', 'MAILTO:amal@example.org?subject=x', 'mailto:amal@example.org?subject=x'],
  ['path', '/pictures/1.jpg', '/pictures/1.jpg'],
  ['path', '/', '/'],
  ['path', '/a/../b?c#d', '/a/../b?c#d'],
  ['path', '/two words.jpg', '/two%20words.jpg'],
  ['path', '/100% of it.jpg', '/100%25%20of%20it.jpg'],
  ['path', '/a%20b c.jpg', '/a%20b%20c.jpg'],
];

const bad = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:image/svg+xml,<svg onload="alert(1)"/>',
  'data:image/png;base64,AAAA',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/x',
  'ws://example.org/x',
  'about:blank',
  'tel:+962790000000',
  'urn:isbn:1',
  '//example.org/x',
  '/\\example.org/x',
  '\\\\example.org\\x',
  '\\/example.org/x',
  '/\u0000/example.org/x',
  '/\u202e/example.org/x',
  'example.org/x',
  'www.example.org',
  'x.jpg',
  './x.jpg',
  '../x.jpg',
  '?x',
  '#x',
  'http:',
  'http://',
  'https:///',
  'https://?x',
  'https://exa mple.org/',
  'https://exa\nmple.org/',
  'https://[::1',
  'https://example.org:99999/',
  // Punycode that stands for nothing.
  'https://xn--zz.example.org/',
  'https://www.xn--a.org/x',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://www.un.org@evil.example/',
  'https://www.un.org%2f@evil.example/',
  'http s://example.org/',
  'https ://example.org/',
];

describe.each(places)('%s', (path, takes, input, output) => {
  test('accepts allowed URLs in the form a browser normalizes them to', () => {
    for (const [kind, given, expected] of good) {
      if (!takes.includes(kind)) continue;
      expect(output(input(given)), given).toBe(expected);
      expect(issuesOf(input(given)), given).toEqual([]);
      expect(output(input(expected)), expected).toBe(expected);
    }
  });

  test('omits all other URLs and reports an issue', () => {
    const others = good.flatMap(([kind, given]) => (takes.includes(kind) ? [] : [given]));
    for (const given of [...bad, ...others]) {
      expect(output(input(given)), JSON.stringify(given)).toBeUndefined();
      const [issue] = issuesOf(input(given));
      expect(issue, given).toMatchObject({ path, code: 'value', severity: 'warning' });
      expect(issue?.message).toMatch(/^received ".*"; expected an /);
    }
  });
});

test('suggests a fix for a URL without protocol', () => {
  expect(issuesOf({ url: 'www.example.org' })[0]?.suggestion).toBe('https://www.example.org');
  expect(issuesOf({ url: 'example.org/a' })[0]?.suggestion).toBe('https://example.org/a');
  for (const url of [
    'javascript:alert(1)',
    'www.exa mple.org',
    'www.un.org@evil.example',
    `www.${'a'.repeat(5e6)}`,
  ]) {
    expect(issuesOf({ url })[0]).toMatchObject({ path: 'url', code: 'value' });
    expect(issuesOf({ url })[0]).not.toHaveProperty('suggestion');
  }
  expect(issuesOf({ url: 'mailto:a@example.org' })[0]?.suggestion).toBeUndefined();
});

test('rejects a URL that is too long instead of cutting it', () => {
  const head = 'https://example.org/';
  const full = head + 'a'.repeat(2048 - head.length);
  expect(kept({ url: full }).url).toBe(full);
  for (const url of [`${full}a`, head + 'a'.repeat(1e6), `${head}${'\u0000'.repeat(1e5)}a`]) {
    expect(kept({ url }).url).toBeUndefined();
    expect(brief(issuesOf({ url }))).toEqual(['url value']);
  }
  expect(kept({ url: `${' '.repeat(1e5)}${full}${'\n'.repeat(1e5)}` }).url).toBe(full);
});

/** Texts that combine pieces known to confuse URL parsers. */
const hostileUrl = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom('http', 'https', 'HTTPS', 'mailto', 'javascript', 'data') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(':', '/', '//', '\\', '@', '?', '#', '.', '%', '%2f', '[', ']'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\t', '\n', ' ', '\u0000', '\u00a0', '\ufeff', '\u202e', '\ud800'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom('example.org', 'evil.example', 'user', 'alert(1)', '1', 'ß', 'é'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''));

const pages = ['https://page.example/dir/', 'http://page.example/dir/'];

test('a kept web URL is absolute, whatever the input', () => {
  fc.assert(
    fc.property(hostileUrl, (text) => {
      const { url } = kept({ url: text });
      if (url === undefined) return;
      const seen = pages.map((page) => new URL(url, page));
      expect(seen[0]?.href).toBe(seen[1]?.href);
      expect(seen[0]?.protocol).toMatch(/^https?:$/);
      expect(seen[0]?.username).toBe('');
      expect(url).toBe(toWebAddress(url));
    }),
    { numRuns: 3000 },
  );
});

test('a kept link is http, https or mailto, whatever the input', () => {
  fc.assert(
    fc.property(hostileUrl, (text) => {
      const url = kept({ authors: [{ name: 'x', url: text }] }).authors[0]?.url;
      if (url === undefined) return;
      for (const page of pages) expect(new URL(url, page).protocol).toMatch(/^(https?|mailto):$/);
      expect(url).toBe(toLinkAddress(url));
    }),
    { numRuns: 3000 },
  );
});

test('a kept picture is http, https or same-site, whatever the input', () => {
  const pathLike = fc.tuple(fc.constantFrom('', '/', '/a/'), hostileUrl).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(pathLike, (text) => {
      const src = kept({ image: { src: text, decorative: true } }).image?.src;
      if (src === undefined) return;
      for (const page of pages) {
        const { protocol, host } = new URL(src, page);
        if (/^https?:/i.test(src)) expect(protocol).toMatch(/^https?:$/);
        else expect([`${protocol}//`, host].join('')).toBe(new URL(page).origin);
      }
      expect(src).toBe(toImageAddress(src));
    }),
    { numRuns: 3000 },
  );
});
