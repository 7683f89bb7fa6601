import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFeed } from '../../../src/adapters/feed/fromFeed.js';
import { parseArticle } from '../../../src/model/parseArticle.js';
import { brief, item, rss } from './rss.js';

const untyped = fromFeed as (text: unknown, options?: unknown) => ReturnType<typeof fromFeed>;

describe('reports an error for an input that is not a feed', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', '', /empty/],
    ['white space', ' \n\ufeff', /empty/],
    ['plain text', 'The road is open.', /neither XML nor JSON/],
    ['a page', '<!doctype html><html><body><p>x</p></body></html>', /HTML page/],
    [
      'a page in XHTML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><rss version="2.0"/></html>',
      /HTML page/,
    ],
    ['a site map', '<?xml version="1.0"?><urlset><url/></urlset>', /<urlset>/],
    ['a list', '[1]', /received a list/],
    ['another object', '{"a": 1}', /"a"/],
    ['broken JSON', '{"items": [', /not valid JSON/],
    ['binary data', '\0\0\0<rss version="2.0">', /binary/],
    ['a number', 7, /received 7/],
    ['null', null, /null/],
    ['an object', { version: 'https://jsonfeed.org/version/1' }, /object/],
  ])('%s', (_, input, message) => {
    const { articles, issues } = untyped(input);
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([{ path: '', severity: 'error', message: expect.stringMatching(message) }]);
    expect(issues[0]?.message).toMatch(/expected/);
  });

  test('suggests the feed that an HTML page links to', () => {
    const page = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>';
    expect(fromFeed(page, { baseUrl: 'https://agency.example/news' }).issues).toMatchObject([
      { suggestion: 'https://agency.example/feed' },
    ]);
  });

  test('reports only a warning for a feed without items', () => {
    expect(fromFeed(rss('')).issues).toMatchObject([{ severity: 'warning', code: 'required' }]);
    expect(brief('{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[]}')).toEqual([
      'required',
    ]);
  });

  test('ignores invalid options', () => {
    for (const options of [
      null,
      7,
      { baseUrl: 7 },
      { language: {} },
      { limit: '3' },
      { limit: -1 },
      { limit: Number.NaN },
    ]) {
      expect(untyped(rss(item('')), options).articles).toHaveLength(1);
    }
    expect(brief(rss(item('')), { limit: 0 })).toEqual(['limit value']);
  });
});

describe('entities declared by the feed', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "&a${i - 1};&a${i - 1};">`).join('')}]>`;

  test.each([
    [
      'that contain each other',
      `<?xml version="1.0"?>${bomb}${rss(item('<description>&a19;</description>')).replace(/^<\?xml.*\?>/, '')}`,
    ],
    [
      'from a file',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss(item('<description>&x;</description>')).replace(/^<\?xml.*\?>/, '')}`,
    ],
    [
      'from a parameter',
      `<!DOCTYPE rss [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]><rss version="2.0"/>`,
    ],
  ])('%s cause the feed to be rejected', (_, text) => {
    expect(fromFeed(text)).toMatchObject({
      articles: [],
      issues: [{ path: '', severity: 'error', message: expect.stringMatching(/rejected/) }],
    });
  });

  test('are not expanded if the declaration is inside the feed', () => {
    const text = rss(item('<description>&x;</description>')).replace(
      '<channel>',
      '<!DOCTYPE x [<!ENTITY x "secret">]><channel>',
    );
    expect(JSON.stringify(fromFeed(text).articles)).not.toContain('"secret"');
  });
});

describe('names that are special to JavaScript', () => {
  const atom = (element: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:a="http://www.w3.org/2005/Atom"><title>Agency</title>
<entry><title>A</title>${element}</entry><entry><title>B</title></entry></feed>`;

  test.each([
    '__proto__',
    'prototype',
    'constructor',
    'Prototype',
    'a:__proto__',
    'a:prototype',
    'A:Constructor',
  ])('omits an element named <%s> and reads the rest of the feed', (name) => {
    const rest = item('<pubDate>2015-04-02</pubDate>');
    for (const element of [`<${name}>x</${name}>`, `<${name}/>`, `<${name}>`]) {
      expect(fromFeed(atom(element)).articles.map(({ headline }) => headline)).toEqual(['A', 'B']);
      expect(fromFeed(rss(element + rest)).articles).toMatchObject([{ published: '2015-04-02' }]);
    }
  });

  test.each([
    [
      'XML',
      rss(
        item(
          '<__proto__><x>1</x></__proto__><constructor>x</constructor><toString/><hasOwnProperty>x</hasOwnProperty>',
        ),
      ),
    ],
    ['attributes', rss(item('<guid __proto__="x" constructor="y" isPermaLink="false">1</guid>'))],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1","__proto__":{"polluted":1},"items":[{"__proto__":{"title":"no"},"constructor":{"prototype":{"polluted":1}},"id":"1","title":"A new well","_news_cards":{"version":1,"__proto__":{"polluted":1}}}]}',
    ],
  ])('do not change Object.prototype, in %s', (_, text) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(fromFeed(text).articles).toMatchObject([{ headline: 'A new well' }]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('uses the last value of a duplicate JSON key', () => {
    expect(
      fromFeed('{"version":"https://jsonfeed.org/version/1","items":[{"title":"A","title":"B"}]}').articles,
    ).toMatchObject([{ headline: 'B' }]);
  });
});

test('replaces lone surrogates, control characters and bidi overrides', () => {
  const text = rss(
    '<item><title>A \ud83d &#xD800; &#0; \u202ewell\u0007</title><description>\udc00 B</description></item>',
  );
  expect(fromFeed(text).articles).toMatchObject([
    { headline: 'A \ufffd \ufffd \ufffd well', summary: '\ufffd B' },
  ]);
});

describe('returns valid articles or issues for any feed', () => {
  const tag = fc.constantFrom(
    'rss',
    'channel',
    'item',
    'title',
    'link',
    'description',
    'pubDate',
    'guid',
    'dc:date',
    'media:content',
    'entry',
    'feed',
    'content',
    '__proto__',
    'p',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    tag.map((name) => `<${name} url="a" type='b' rel=c/>`),
    fc.constantFrom(
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '&#x0;',
      '<',
      '>',
      '"',
      '<?xml',
      '<!DOCTYPE',
      '2015-04-02',
      'https://example.org/',
      '\ud83d',
      'عربي',
    ),
    fc.string(),
  );
  const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  /** Invariants for any input. */
  function check(text: string): void {
    const { articles, issues } = fromFeed(text);
    for (const article of articles) expect(parseArticle(article)).toMatchObject({ ok: true, article });
    for (const { path } of issues) {
      const index = /^articles\[(\d+)\]/.exec(path)?.[1];
      if (index !== undefined) expect(Number(index)).toBeLessThan(articles.length);
    }
    expect(articles.length + issues.length).toBeGreaterThan(0);
  }

  test('with random markup', () => {
    fc.assert(
      fc.property(soup, (text) => {
        check(text);
        check(rss(text));
        check(rss(item(text)));
        check(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>${text}</entry></feed>`);
        check(`<rdf:RDF><channel><title>x</title></channel><item><title>A</title>${text}</item></rdf:RDF>`);
      }),
      { numRuns: 300 },
    );
  });

  test('with random JSON values', () => {
    const key = fc.constantFrom(
      'title',
      'id',
      'url',
      'content_html',
      'summary',
      'authors',
      'tags',
      'image',
      'attachments',
      'date_published',
      'language',
      '_news_cards',
      '__proto__',
      'version',
      'body',
      'sdgs',
    );
    fc.assert(
      fc.property(fc.array(fc.object({ key, withNullPrototype: false })), (items) => {
        check(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items }));
      }),
      { numRuns: 300 },
    );
  });

  test('with changed and missing bytes', () => {
    const whole = rss(
      item(
        '<description><![CDATA[<p>A &amp; b</p>]]></description><dc:date>2015-04-02</dc:date><media:content url="/a.jpg" medium="image"/>',
      ).repeat(3),
    );
    const bytes = new TextEncoder().encode(whole);
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.nat({ max: bytes.length }),
        (changes, end) => {
          const corrupted = bytes.slice(0, end);
          for (const [at, value] of changes) if (at < corrupted.length) corrupted[at] = value;
          check(new TextDecoder().decode(corrupted));
          check(new TextDecoder('latin1').decode(corrupted));
          check(new TextDecoder('utf-16le').decode(corrupted));
        },
      ),
      { numRuns: 300 },
    );
  });
});
