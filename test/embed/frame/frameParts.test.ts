import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingLevels } from '../../../src/components/internal/article/headingTag.js';
import { dataForVariant } from '../../../src/embed/dataForVariant.js';
import { frameAddress, readFrameAddress } from '../../../src/embed/frame/frameAddress.js';
import { frameTag } from '../../../src/embed/frame/frameTag.js';
import { elementSnippet, iframeSnippet, scriptlessSnippets } from '../../../src/embed/snippet.js';
import { checkedTheme, readTheme, themeDeclarations, themed } from '../../../src/embed/themeRule.js';
import { parseArticle } from '../../../src/exports/model.js';
import { renderToHtml } from '../../../src/exports/server.js';
import { colorSchemes } from '../../../src/theme/colorSchemes.js';
import { variants } from '../../../src/view/variants.js';
import { articleOf, everyField } from '../../model/inputs.js';
import { article, wholeArticle } from '../../support/articles.js';

test('settings survive the round trip through a frame URL', () => {
  const settings = fc.record(
    {
      article: fc.jsonValue(),
      variant: fc.constantFrom(...variants),
      locale: fc.string({ minLength: 1 }),
      headingLevel: fc.constantFrom(...headingLevels),
      colorScheme: fc.constantFrom(...colorSchemes),
      theme: fc.constant({ '--nc-color-accent': 'light-dark(#fff, #000)' }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(settings, (each) => {
      const { hash } = new URL(frameAddress('https://example.org/embed.html', each));
      const { article, theme, ...rest } = readFrameAddress(hash);
      const { article: given, theme: givenTheme = {}, ...others } = each;
      expect(JSON.stringify(article)).toBe(JSON.stringify(given));
      expect(theme).toEqual(givenTheme);
      expect(rest).toEqual(others);
    }),
  );
});

test('no frame URL throws', () => {
  fc.assert(fc.property(fc.string(), (hash) => void readFrameAddress(hash)));
});

test.each([
  ['', undefined],
  ['#', undefined],
  ['#variant=full', undefined],
  ['#article=', null],
  ['#article=%25', null],
  ['#article=e30', {}],
  ['#article=eyJhIjoi4oKsIn0', { a: '€' }],
])('the fragment %j holds the article %j', (hash, article) => {
  expect(readFrameAddress(hash).article).toEqual(article);
});

test('an article takes the place of its address', () => {
  const page = 'https://example.org/embed.html';
  const src = 'https://example.org/a.json';
  expect(frameAddress(page, { src })).toBe(`${page}#src=https%3A%2F%2Fexample.org%2Fa.json`);
  expect(frameAddress(page, { src, article: null })).toBe(`${page}#article=bnVsbA`);
  expect(readFrameAddress(new URL(frameAddress(page, { src })).hash)).toMatchObject({ src });
  // A second sign belongs to the name of the first field.
  expect(readFrameAddress('##variant=full').variant).toBeUndefined();
});

test('a frame fills its container, loads when it is near, and may be sandboxed', () => {
  const tag = frameTag({ src: '/a', title: 'b', height: 3 });
  expect(tag).toBe(
    '<iframe data-news-card src="/a" title="b" width="100%" height="3" frameborder="0" loading="lazy"></iframe>',
  );
  expect(frameTag({ src: '/a', title: 'b', height: 3, sandbox: true })).toBe(
    tag.replace(
      '>',
      ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation">',
    ),
  );
});

test('title and URL cannot break out of the iframe tag', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (src, title) => {
      const tag = frameTag({ src, title, height: 1 });
      expect(tag.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
      expect(tag.match(/"/g)).toHaveLength(12);
    }),
  );
});

test.each(variants)('the part of an article in a snippet renders the same card: %s', (variant) => {
  for (const each of [
    wholeArticle,
    article({ body: wholeArticle.body }),
    article({ ...wholeArticle, status: { type: 'withdrawn' } }),
  ]) {
    const part = JSON.parse(JSON.stringify(dataForVariant(each, variant)));
    expect(parseArticle(part).issues).toEqual([]);
    expect(renderToHtml(part, { variant }).html).toBe(renderToHtml(each, { variant }).html);
  }
});

test('a snippet contains the body only for the full variant', () => {
  const text = JSON.stringify(dataForVariant(wholeArticle, 'standard'));
  expect(text).not.toContain('two rooms');
  expect(JSON.stringify(dataForVariant(wholeArticle, 'full'))).toContain('two rooms');
});

test('a snippet contains contacts, files, translations and evidence only for the full variant', () => {
  const whole = articleOf(everyField);
  const fields = ['contacts', 'attachments', 'translations', 'glide', 'evidence'] as const;
  for (const field of fields) {
    expect(dataForVariant(whole, 'standard')[field]).toBeUndefined();
    expect(dataForVariant(whole, 'full')[field]).toEqual(whole[field]);
  }
  expect(dataForVariant(whole, 'standard').disclosure).toEqual(whole.disclosure);
});

test.each([
  'red; background: url(//evil.example)',
  'red} * {color: red',
  'url(https://evil.example/)',
  'URL (x)',
  'image-set("x" 1x)',
  'image ("x")',
  'image-set  ("x" 1x)',
  'src("x")',
  'src  ("x")',
  "'a' 'b",
  "'a\nb'",
  '</style><script>',
  'red /* ',
  '\\75rl(x)',
  '(',
  ')(',
  '[',
  ']',
  '[(])',
  '([)]',
  '"',
  '"Noto\nSerif"',
  "'Noto\rSerif'",
  '"Noto\fSerif"',
  'red !important',
  '@import',
  '',
  'x'.repeat(501),
])('rejects %j in a theme', (value) => {
  expect(checkedTheme({ '--nc-color-accent': value })).toEqual({});
  const { plain } = scriptlessSnippets;
  expect(plain(wholeArticle, { theme: { '--nc-color-accent': value } })).toBe(plain(wholeArticle));
});

test('accepts colors, fonts and lengths for known tokens', () => {
  const theme = {
    '--nc-color-accent': 'light-dark(#7a1f3d, oklch(0.8 0.1 20))',
    '--nc-font-headline': '"Noto Serif", Georgia, serif',
    '--nc-radius': '4px',
    '--nc-font-text': '[x] "(" \n serif',
  };
  expect(checkedTheme({ ...theme, color: 'red', '--other': 'red', '--nc-x"': 'red' })).toEqual(theme);
  const css = `/* a */ .news{${Object.entries(theme)
    .map(([name, value]) => `${name} : ${value}`)
    .join(';')}; color: red } /* --nc-color-line: red`;
  expect(checkedTheme(readTheme(css))).toEqual(theme);
});

test('a theme has values of up to 500 characters, for names that can be properties of cards', () => {
  const longest = { '--nc-color-accent': 'x'.repeat(500), '--nc-font-text': "'Noto Serif', '(', serif" };
  expect(checkedTheme(longest)).toEqual(longest);
  const names = ['x--nc-radius', '--nc-radius-', '--nc-Radius', '--nc-radius:red', '--nc-a-b-c-d-e-f'];
  expect(checkedTheme(Object.fromEntries(names.map((name) => [name, '0'])))).toEqual({});
  expect(checkedTheme({ ' --nc-radius ': ' 0 ' })).toEqual({ '--nc-radius': '0' });
});

test('a theme is a rule around the markup that it applies to', () => {
  const theme = { '--nc-radius': '0', '--nc-color-accent': 'red' };
  expect(themeDeclarations(theme)).toBe('--nc-color-accent:red;--nc-radius:0');
  expect(themed('<p></p>', theme)).toMatch(
    /^<div class="(nc-theme-\w+)"><style>\.\1\{--nc-color-accent:red;--nc-radius:0\}<\/style>\n<p><\/p>\n<\/div>$/,
  );
});

test.each([
  ['a{--nc-radius:0}/* --nc-radius:1', { '--nc-radius': '0' }],
  ['/*;--nc-radius:1;*/--nc-radius:/**/0', { '--nc-radius': '0' }],
  ['--nc-radius:0/*;*/;/**/--nc-density:1/* */', { '--nc-radius': '0', '--nc-density': '1' }],
  ['/*/;--nc-radius:1;*/--nc-density:1', { '--nc-density': '1' }],
  [' --nc-radius : 0 ; --nc-radius : 1 ', { '--nc-radius': '1' }],
  ['--nc-radius', {}],
])('reads the values of %j', (css, theme) => {
  expect(readTheme(css)).toEqual(theme);
});

test('each theme has its own stable class', () => {
  const first = themed('<p></p>', { '--nc-color-accent': 'red', '--nc-color-line': 'blue' });
  expect(themed('<p></p>', { '--nc-color-line': 'blue', '--nc-color-accent': 'red' })).toBe(first);
  expect(themed('<p></p>', { '--nc-color-accent': 'red' })).not.toBe(first);
  expect(themed('<p></p>', {})).toBe('<p></p>');
});

test('reads a style sheet in linear time', () => {
  const css = '/*'.repeat(500_000) + '--nc-'.repeat(200_000);
  expect(readTheme(css)).toEqual({});
});

test('no text of an article can break out of a snippet', () => {
  const attack = '</script></news-card><!--"\'><img src=x onerror=alert(1)>\u2028';
  const hostile = article({ headline: attack, summary: attack, funders: [{ name: attack }] });
  const assets = 'https://cards.example/"><script>/';
  for (const snippet of [elementSnippet(hostile, {}, { assets }), iframeSnippet(hostile, {}, { assets })]) {
    expect(snippet).not.toMatch(/<img|<!--/);
    // The element snippet has two: data and script. In the iframe snippet, HTML in an attribute is not a script element.
    expect(snippet.match(/<script/g)).toHaveLength(snippet.includes('<iframe') ? 1 : 2);
    expect(snippet.match(/<\/script>/g)).toHaveLength(snippet.includes('<iframe') ? 1 : 2);
  }
});
