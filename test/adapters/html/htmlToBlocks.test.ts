import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../../src/adapters/html/htmlToBlocks.js';
import { htmlToText, looksLikeHtml, textToBlocks } from '../../../src/adapters/html/htmlToText.js';
import type { Block } from '../../../src/exports/model.js';

/** Blocks in short form: `p: text`, `h: …`, `q: … — source`, `ul: a | b`; links as `[text](address)`. */
function short(html: string, baseUrl?: string): string[] {
  return htmlToBlocks(html, { baseUrl }).blocks.map(line);
}

function line(block: Block): string {
  const runs = (content: readonly { text: string; url?: string | undefined }[]) =>
    content.map(({ text, url }) => (url ? `[${text}](${url})` : text)).join('');
  if (block.type === 'list') return `${block.ordered ? 'ol' : 'ul'}: ${block.items.map(runs).join(' / ')}`;
  const source = block.type === 'quote' && block.source ? ` — ${block.source}` : '';
  return `${block.type[0]}: ${runs(block.content)}${source}`;
}

describe('converts HTML to blocks', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One</p>\n<p>two</p>', ['p: One', 'p: two']],
    ['text without an element', 'One', ['p: One']],
    ['text between elements', 'One<p>two</p>three', ['p: One', 'p: two', 'p: three']],
    ['white space', '<p>\n One\t  two <b> three</b>  </p>', ['p: One two three']],
    ['unclosed paragraphs', '<p>One<p>two', ['p: One', 'p: two']],
    ['one line break', '<p>One<br>two</p>', ['p: One two']],
    ['two line breaks', 'One<br/><br />\n two', ['p: One', 'p: two']],
    ['line breaks at the edges', '<p><br>One<br><br></p>', ['p: One']],
    ['headings of every level', '<h1>One</h1><h6>two</h6>three', ['h: One', 'h: two', 'p: three']],
    ['an unclosed heading', '<h2>One<p>two</p><p>three</p>', ['h: One', 'p: two', 'p: three']],
    ['a heading with a block in it', '<h2><div>One</div></h2><p>two</p>', ['h: One', 'p: two']],
    ['a list', '<ul><li>One</li><li><p>two</p><p>three</p></li></ul>', ['ul: One / two three']],
    ['an unclosed list', '<ol><li>One<li>two', ['ol: One / two']],
    ['a nested list', '<ul><li>One<ol><li>two</li></ol></li><li>three</li></ul>', ['ul: One / two / three']],
    ['an item without a list', '<li>One</li><li>two</li>', ['p: One', 'p: two']],
    ['an empty list', '<ul><li> </li></ul><p>One</p>', ['p: One']],
    ['a quotation', '<blockquote><p>One</p><p>two</p></blockquote>', ['q: One', 'q: two']],
    [
      'the source of a quotation',
      '<blockquote>One<footer>— A nurse</footer></blockquote>',
      ['q: One — A nurse'],
    ],
    [
      'the source of a quotation after a dash',
      '<blockquote><p>One</p>– A nurse</blockquote>',
      ['q: One — A nurse'],
    ],
    ['the title of a work', '<blockquote>One in <cite>Two</cite></blockquote>', ['q: One in Two']],
    ['an inline quotation', '<p><q>One</q></p>', ['p: “One”']],
    ['a table', '<table><tr><th>A</th><td>B</td></tr><tr><td>C</td></tr></table>', ['p: A | B', 'p: C']],
    ['a description list', '<dl><dt>A</dt><dd>B</dd></dl>', ['p: A', 'p: B']],
    ['entities', '<p>A &amp; B &#8211; &eacute; &nbsp;&lt;b&gt; &copy</p>', ['p: A & B – é \u00a0<b> ©']],
    [
      'the text after a hidden element without an end tag',
      '<p>One<br hidden><img hidden> two</p>',
      ['p: One two'],
    ],
    ['unknown elements', '<p><x-y>One</x-y> <font color="red">two</font></p>', ['p: One two']],
    ['a comment and a CDATA section', '<p>One<!-- two --><![CDATA[three]]></p>', ['p: One']],
  ])('%s', (_, html, blocks) => {
    expect(short(html)).toEqual(blocks);
  });

  test.each([
    '<script>x()</script>',
    '<SCRIPT src="a">x()</SCRIPT>',
    '<style>p { }</style>',
    '<iframe src="https://example.org">x</iframe>',
    '<form><label>x</label><input value="x"><select><option>x</select></form>',
    '<nav><ul><li>x</li></ul></nav>',
    '<nav><nav>x</nav>x</nav>',
    '<noscript>x</noscript>',
    '<template><p>x</p></template>',
    '<svg><text>x</text></svg>',
    '<aside>x</aside>',
    '<footer>x</footer>',
    '<button>x</button>',
    '<title>x</title>',
    '<p hidden>x</p>',
    '<div style="display: none">x<div>x</div></div>',
    '<ul hidden><li>x</li></ul>',
    '<span class="label visually-hidden">x</span>',
    '<p style="opacity:0">x</p>',
    '<p style="color: red; opacity: 0.00 !important">x</p>',
    '<p style="visibility: hidden">x</p>',
    '<p style="VISIBILITY:collapse">x</p>',
    '<p style="position:absolute; left:-9999px">x</p>',
    '<p style="position: fixed; inset: auto auto 0 -200vw">x</p>',
    '<p style="text-indent: -999em">x</p>',
    '<p style="transform: translateX(-10000px)">x</p>',
    '<p style="transform:scale(0)">x</p>',
    '<p style="font-size: 0">x</p>',
    '<p style="color: transparent">x</p>',
    '<p style="position: absolute; clip: rect(0, 0, 0, 0)">x</p>',
    '<p style="clip-path: inset(50%)">x</p>',
    '<p style="vis/**/ibility: hidden">x</p>',
    '<p class="opacity-0">x</p>',
    '<p class="show-for-sr">x</p>',
  ])('omits %s', (html) => {
    expect(short(`<p>One</p>${html}<p>two</p>`)).toEqual(['p: One', 'p: two']);
  });

  test.each([
    'opacity: 0.9',
    'opacity: .05',
    'font-size: 0.9em',
    'margin-left: -12px',
    'background: url(/visibility:hidden.png)',
    'transform: scale(0.9)',
    'clip-path: inset(5%)',
  ])('keeps text with the style %s', (style) => {
    expect(short(`<p style="${style}">One</p>`)).toEqual(['p: One']);
  });

  test('in XHTML, treats a self-closing element as closed', () => {
    const html = '<p>One</p><iframe src="x"/><script src="x"/><p/><a name="x"/><p>two <![CDATA[<b>]]></p>';
    expect(htmlToBlocks(html, { xhtml: true }).blocks.map(line)).toEqual(['p: One', 'p: two <b>']);
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['//example.org/a', 'https://example.org/a'],
    ['/a/b', 'https://agency.example/a/b'],
    ['b', 'https://agency.example/news/b'],
    ['../b', 'https://agency.example/b'],
    ['?p=1', 'https://agency.example/news/well?p=1'],
    ['#part', 'https://agency.example/news/well#part'],
    [' \n/a\n ', 'https://agency.example/a'],
    ['/a/../../b', 'https://agency.example/b'],
    ['mailto:press@agency.example', 'mailto:press@agency.example'],
    ['/é b', 'https://agency.example/%C3%A9%20b'],
  ])('resolves %j to %s', (href, url) => {
    expect(short(`<a href="${href}">x</a>`, 'https://agency.example/news/well')).toEqual([`p: [x](${url})`]);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:text/html,x',
    'tel:+1',
    '#',
    '',
    'https://a@b.example/',
  ])('rejects %j as a link', (href) => {
    expect(short(`<a href="${href}">x</a>`, 'https://agency.example/')).toEqual(['p: x']);
  });

  test('the first of two attributes counts, as in browsers', () => {
    expect(short('<a href="https://a.example/" HREF="https://b.example/">x</a>')).toEqual([
      'p: [x](https://a.example/)',
    ]);
  });

  test('ignores relative links without a base', () => {
    expect(short('<a href="/a">x</a> <a>y</a> <a href="https://example.org/">z</a>')).toEqual([
      'p: x y [z](https://example.org/)',
    ]);
  });
});

describe('images', () => {
  const images = (html: string) => htmlToBlocks(html, { baseUrl: 'https://agency.example/' }).images;

  test('are returned with alternative text, size and caption', () => {
    expect(
      images(
        '<figure><img src="/a.jpg" alt=" A well " width="640" height="480px"><figcaption>The <b>well</b></figcaption></figure>',
      ),
    ).toEqual([
      { src: 'https://agency.example/a.jpg', alt: 'A well', width: 640, height: 480, caption: 'The well' },
    ]);
    expect(
      images('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The well</p></div>'),
    ).toEqual([{ src: 'https://agency.example/a.jpg', caption: 'The well' }]);
  });

  test.each([
    ['lazily loaded', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">'],
    ['in <noscript>', '<noscript><img src="/a.jpg"></noscript>'],
    ['with only a srcset', '<img srcset="/a.jpg 640w, /b.jpg 1280w">'],
    ['with sizes in percent', '<img src="/a.jpg" width="100%" height="auto">'],
  ])('are found: %s', (_, html) => {
    expect(images(html)).toEqual([{ src: 'https://agency.example/a.jpg' }]);
  });

  test.each([
    '<img src="/p.gif" width="1" height="1">',
    '<img src="javascript:x">',
    '<img>',
    '<img src="/i.png" width="24">',
  ])('do not include %s', (html) => {
    expect(images(html)).toEqual([]);
  });

  test('of emoji become text', () => {
    expect(short('<p>Rain <img class="emoji" alt="🌧" src="https://example.org/1.png"></p>')).toEqual([
      'p: Rain 🌧',
    ]);
  });
});

test('converts HTML to one line of text', () => {
  expect(htmlToText('<p>One</p><ul><li>two</li></ul><script>x</script>')).toBe('One two');
  expect(htmlToText('  One \n two ')).toBe('One two');
  expect(htmlToText('AT&amp;T')).toBe('AT&T');
});

test('distinguishes HTML from text with angle brackets', () => {
  for (const text of ['a < b > c', 'x<y', '<3', '<rss>', 'a <- b', '', '<http://example.org>']) {
    expect(looksLikeHtml(text), text).toBe(false);
  }
  for (const text of ['a<br>b', '<P class="x">', 'x</em>', '<img\nsrc="x">']) {
    expect(looksLikeHtml(text), text).toBe(true);
  }
});

test('splits plain text into paragraphs at blank lines', () => {
  expect(textToBlocks('One\ntwo\r\n \r\nthree\n\n\n').map(line)).toEqual(['p: One two', 'p: three']);
});

describe('any HTML', () => {
  const soup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...[
            '<p>',
            '</p>',
            '<ul>',
            '</ul>',
            '<li>',
            '<blockquote>',
            '</blockquote>',
            '<h2>',
            '</h2>',
            '<br>',
            '<a href="/x">',
          ],
          ...[
            '</a>',
            '<table><tr><td>',
            '</table>',
            '<script>',
            '</script>',
            '<nav>',
            '</nav>',
            '<figcaption>',
            '</figcaption>',
          ],
          ...[
            '<cite>',
            '<img src="/a.jpg">',
            '<!--',
            '-->',
            '<![CDATA[',
            ']]>',
            '&amp;',
            '&#0;',
            '<',
            '>',
            '"',
            ' ',
            '\ud83d',
            'عربي',
          ],
        ),
        fc.string(),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test('gives only blocks with text and safe links', () => {
    fc.assert(
      fc.property(soup, (html) => {
        for (const block of htmlToBlocks(html, { baseUrl: 'https://agency.example/' }).blocks) {
          for (const runs of block.type === 'list' ? block.items : [block.content]) {
            expect(
              runs
                .map(({ text }) => text)
                .join('')
                .trim(),
            ).not.toBe('');
            for (const { url } of runs) expect(url ?? 'https://').toMatch(/^(https?:\/\/|mailto:)/);
          }
        }
      }),
    );
  });

  test('keeps the text between unknown tags', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const html = words.map((text, index) => `<${index % 2 ? 'p' : 'x-a'} title="<b>">${text} `).join('');
        expect(htmlToText(html)).toBe(words.join(' '));
      }),
    );
  });

  test.each([
    '<div>',
    '<b></i>',
    '<a href="',
    '<ul><li>',
    '<!--',
    '<blockquote>',
    '&',
    '<p title=',
    '</x>',
    '<br>',
    '<td>',
  ])('is read in reasonable time: a megabyte of %s', (unit) => {
    const { blocks } = htmlToBlocks(unit.repeat(1_000_000 / unit.length), {
      baseUrl: 'https://agency.example/',
    });
    expect(blocks.length).toBeLessThan(2);
  });
});
