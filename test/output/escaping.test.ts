/** Each function that writes a text into markup or data, alone: what the text may not become. */
import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import { jsx } from '../../src/embed/runtime/react.js';
import { write } from '../../src/embed/runtime/write.js';
import { forSanitizers, splitFragment } from '../../src/embed/static/forms.js';
import { toContactAddress } from '../../src/model/address.js';
import type { Block } from '../../src/model/article.js';
import { absoluteUrl, articleUri, licenseUri, toUri } from '../../src/output/addresses.js';
import { blocksToHtml } from '../../src/output/blocksToHtml.js';
import { escapeHtml, htmlAttributes, linkHtml, localeAttributes } from '../../src/output/html.js';
import { jsonLdScript, scriptJson } from '../../src/output/jsonLd/jsonLdScript.js';
import { toLine, withoutControls } from '../../src/output/lines.js';
import { metaTagsHtml } from '../../src/output/openGraph/metaTagsHtml.js';
import { svgText } from '../../src/output/shareImage/svgText.js';
import { wholeArticle } from '../support/articles.js';

const signs = `<b> & "c" 'd' [e] \r`;
const escaped = `&lt;b&gt; &amp; &quot;c&quot; 'd' &#91;e&#93; &#13;`;

describe('HTML', () => {
  test('escapes every sign that could end a text or an attribute', () => {
    expect(escapeHtml(signs + signs)).toBe(escaped + escaped);
  });

  test('escapes the values of attributes, and omits absent ones', () => {
    expect(htmlAttributes({ title: signs, width: 0, height: undefined })).toBe(
      ` title="${escaped}" width="0"`,
    );
  });

  test('escapes texts and attributes of markup, and closes what needs an end tag', () => {
    const markup = [
      jsx('p', { className: 'a', title: signs, children: signs }),
      jsx('img', { alt: 'a\n\nb' }),
      jsx('b', {}),
    ];
    const html = `<p class="a" title="${escaped}">${escaped}</p><img alt="a&#10;&#10;b"><b></b>`;
    expect(write(markup)).toBe(html);
    const voids = 'area base br col embed hr img input link meta source track wbr'.split(' ');
    expect(write(voids.map((tag) => jsx(tag, {})))).toBe(voids.map((tag) => `<${tag}>`).join(''));
    expect(write(jsx('p', { children: markup }))).toBe(`<p>${html}</p>`);
  });

  test('writes every block with its texts escaped and its addresses checked', () => {
    const run = { text: signs };
    const blocks: Block[] = [
      { type: 'paragraph', content: [run, { text: 'a', url: 'javascript:alert(1)' }] },
      { type: 'heading', content: [{ text: 'b', url: 'https://example.org/?a&b' }] },
      { type: 'list', ordered: true, items: [[run], [{ text: 'c' }]] },
      { type: 'list', ordered: false, items: [[run]] },
      { type: 'quote', content: [run], source: signs },
      { type: 'quote', content: [run] },
    ];
    expect(blocksToHtml(blocks).split('\n')).toEqual([
      `<p>${escaped}a</p>`,
      '<h2><a href="https://example.org/?a&amp;b">b</a></h2>',
      `<ol><li>${escaped}</li><li>c</li></ol>`,
      `<ul><li>${escaped}</li></ul>`,
      `<blockquote><p>${escaped}</p><footer>${escaped}</footer></blockquote>`,
      `<blockquote><p>${escaped}</p></blockquote>`,
    ]);
  });

  test('marks locale strings with their language and direction only where that is not the story’s', () => {
    expect(localeAttributes('en', 'en')).toBe('');
    expect(localeAttributes('en', 'ar')).toBe(' lang="ar" dir="rtl"');
    expect(localeAttributes('ar', '"')).toBe(' lang="&quot;" dir="ltr"');
  });

  test('escapes names and contents of tags in the head', () => {
    expect(
      metaTagsHtml([
        { property: signs, content: signs },
        { name: signs, content: 'a' },
        { content: 'b' } as never,
        { name: 'c' } as never,
      ]).split('\n'),
    ).toEqual([
      `<meta property="${escaped}" content="${escaped}">`,
      `<meta name="${escaped}" content="a">`,
      '<meta name="" content="b">',
      '<meta name="c" content="">',
    ]);
  });

  test('escapes texts and typefaces of a share image', () => {
    const line = {
      ...{ x: 1.04, y: 2.06, size: 3, color: '#000', text: signs, language: 'en', isRightAligned: false },
      style: { family: signs, weight: 400 },
    };
    expect(svgText(line)).toBe(
      `<text x="1" y="2.1" fill="#000" font-family="${escaped}" font-size="3" font-weight="400">${escaped}</text>`,
    );
    expect(svgText({ ...line, language: 'ar', isRightAligned: true, isStruck: true })).toBe(
      `<text x="1" y="2.1" fill="#000" font-family="${escaped}" font-size="3" font-weight="400" text-anchor="end" ` +
        `text-decoration="line-through">\u2067${escaped}\u2069</text>`,
    );
  });

  test('separates the style sheet of a card from its markup', () => {
    const card = '<article><style>a{}</style><p>b</p><style>c{}</style></article>';
    expect(splitFragment(card)).toEqual({
      css: 'a{}',
      markup: '<article><p>b</p><style>c{}</style></article>',
    });
    expect(splitFragment('<p></p>')).toEqual({ css: '', markup: '<p></p>' });
  });

  test('limits pictures for hosts that strip styles, and keeps dates apart', () => {
    expect(forSanitizers('<time datetime="2024">May</time><time a="">June</time>')).toBe(
      '<time datetime="2024"><span>May</span></time><time a=""><span>June</span></time>',
    );
    const size = (width: number, height: number) => ` width="${width}" height="${height}"`;
    expect(forSanitizers(`<img${size(1600, 900)}><img${size(100, 51)}><img${size(90000, 10)}>`)).toBe(
      `<img${size(320, 180)}><img${size(100, 51)}><img${size(320, 1)}>`,
    );
    const wide = ` width="1234567890" height="1"`;
    expect(forSanitizers(wide)).toBe(wide);
  });

  test('writes signs that WordPress replaces as entities, in text and not in attributes', () => {
    const signs = `'"it\u0027s" -- --- - 3x4 (tm) ... \`\` :) ;) ;-) :lol: 8O 10:30`;
    const written = forSanitizers(`<p title="it's -- 3x4 :)">${signs}</p><p>;)</p>`);
    expect(written).toMatch(/^<p title="it's -- 3x4 :\)">/);
    const text = written.slice(written.indexOf('>') + 1);
    expect(text).not.toMatch(/['`-]|\dx\d|\(tm\)|\.\.\.|:\S|(?:^|[\s>]);\)|8O/);
    expect(decodeHTML(text)).toBe(`${signs}</p><p>;)</p>`);
    const others = '<p>8 of 10; box (team)</p>';
    expect(forSanitizers(others)).toBe(others);
  });
});

describe('data in a script', () => {
  test('cannot end the script, and is the same value for a JSON parser', () => {
    const data = { a: '</script><!--]]>&\u2028\u2029' };
    const text = scriptJson(data);
    expect(text).toBe('{"a":"\\u003c/script\\u003e\\u003c!--]]\\u003e\\u0026\\u2028\\u2029"}');
    expect(JSON.parse(text)).toEqual(data);
  });

  test('is JSON-LD, or an error that says what was received', () => {
    const data = { '@context': 'https://schema.org' };
    expect([jsonLdScript(data), jsonLdScript([data, data])].map((text) => JSON.parse(text))).toEqual([
      data,
      [data, data],
    ]);
    const message = 'without "@context"; expected JSON-LD: pass toJsonLd(article)';
    for (const [value, received] of [
      [[data, {}], `an object ${message}`],
      [null, `null ${message}`],
      ['a', `"a" ${message}`],
      [wholeArticle, 'an article; expected JSON-LD: pass toJsonLd(article)'],
    ] as const)
      expect(() => jsonLdScript(value as never)).toThrow(`jsonLdScript: received ${received}`);
  });
});

describe('lines of text', () => {
  test('lose controls, line breaks, and what changes the direction of the text after them', () => {
    const text = ' a\n\u0007b\u202ac\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200f ';
    expect(withoutControls(text)).toBe(' a bc\u200f ');
    expect(toLine(' a\n ')).toBe('a');
  });
});

describe('addresses', () => {
  test.each([
    ['https://example.org/?a&b', '<a href="https://example.org/?a&amp;b">b c</a>'],
    ['mailto:press@example.org', '<a href="mailto:press@example.org">b c</a>'],
    ['tel:+254-20-555-0100', '<a href="tel:+254-20-555-0100">b&nbsp;c</a>'],
    ['javascript:alert(1)', 'b c'],
    ['vbscript:x', 'b c'],
    ['data:text/html,x', 'b c'],
    ['xmailto:a@example.org', 'b c'],
    ['//example.org', 'b c'],
    ['', 'b c'],
    [undefined, 'b c'],
  ])('link only to where readers may go: %j', (url, html) => {
    expect(linkHtml('b c', url)).toBe(html);
  });

  test('a link has the style it is given', () => {
    expect(linkHtml('b', 'https://example.org/', 'color:red')).toBe(
      '<a href="https://example.org/" style="color:red">b</a>',
    );
  });

  test('a contact has a telephone number, and no protocol that only contains an allowed one', () => {
    expect(toContactAddress('TEL:+1')).toBe('tel:+1');
    expect(toContactAddress('http://EXAMPLE.org')).toBe('http://EXAMPLE.org');
    for (const url of ['xtel:+1', 'telx:+1', 'xhttps://a.example/', 'httpsx://a.example/'])
      expect(toContactAddress(url)).toBeUndefined();
  });

  test.each([
    ['https://example.org/a.jpg', undefined, 'https://example.org/a.jpg'],
    ['https://example.org/a.jpg', 'https://other.example/', 'https://example.org/a.jpg'],
    ['https://example.org/a"b.jpg', 'https://other.example/', 'https://example.org/a"b.jpg'],
    ['/a.jpg', 'https://example.org/news/', 'https://example.org/a.jpg'],
    ['/a.jpg', undefined, undefined],
    ['/a.jpg', 'no address', undefined],
    ['/a.jpg', 'ftp://example.org/', undefined],
    ['javascript:alert(1)', 'https://example.org/', undefined],
  ])('a picture’s %j at %j is %j', (src, base, url) => {
    expect(absoluteUrl(src, base)).toBe(url);
  });

  test.each([
    ['https://example.org/é', 'https://example.org/%C3%A9'],
    ['http://example.org/a"b', 'http://example.org/a%22b'],
    ['https://лицензия.рф/cc', 'https://xn--e1aebclo5dzd.xn--p1ai/cc'],
    ['HTTPS://example.org/@org/licence', 'https://example.org/@org/licence'],
    ['https://example.org:8080?terms=@org#@', 'https://example.org:8080/?terms=@org#@'],
    ['https://example.org', 'https://example.org/'],
    ['https://un@example.org', undefined],
    ['https://un:secret@example.org/@org', undefined],
    ['https://example.org\\@un.org/', undefined],
    ['http\u017f://example.org/', undefined],
    ['https:///example.org', undefined],
    ['https://\u3000example.org', undefined],
    ['https://example.org/a b', undefined],
    ['https://a..%', undefined],
    ['https://un@example.org/', undefined],
    ['CC BY 4.0, see https://example.org/', undefined],
    ['ftp://example.org/', undefined],
    ['xhttps://example.org/', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('the licence %j is the URL %j', (license, url) => {
    expect(licenseUri(license)).toBe(url);
  });

  test('a URI has only the characters that RFC 3986 allows', () => {
    expect(toUri(`https://example.org/é'"<>\\^\`{|}?%41%4%zz&a=b#ü`)).toBe(
      'https://example.org/%C3%A9%27%22%3C%3E/%5E%60%7B%7C%7D?%41%254%25zz&a=b#%C3%BC',
    );
    expect(articleUri({ id: 'https://example.org/a' })).toBe('https://example.org/a');
    expect(articleUri({ id: 'a b/\ud800é' })).toBe('urn:news-cards:a%20b%2F%EF%BF%BD%C3%A9');
    expect(articleUri({ id: "it's" })).toBe('urn:news-cards:it%27s');
  });
});
