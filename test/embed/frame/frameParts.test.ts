import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headingLevels } from '../../../src/components/ArticleCard/headingTag.js';
import { dataForVariant } from '../../../src/embed/dataForVariant.js';
import { frameAddress, readFrameAddress } from '../../../src/embed/frame/frameAddress.js';
import { frameHeight } from '../../../src/embed/frame/frameHeight.js';
import { frameTag } from '../../../src/embed/frame/frameTag.js';
import { elementSnippet, iframeSnippet, scriptlessSnippets } from '../../../src/embed/snippet.js';
import { checkedTheme, readTheme, themed } from '../../../src/embed/themeRule.js';
import { parseArticle } from '../../../src/exports/model.js';
import { renderToHtml } from '../../../src/exports/server.js';
import { colorSchemes } from '../../../src/theme/colorSchemes.js';
import { variants } from '../../../src/view/variants.js';
import arabicStories from '../../../stories/support/demo/stories.ar.json' with { type: 'json' };
import { articleOf, everyField } from '../../model/inputs.js';
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const browser = sharedBrowser();

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

/** Bundled fonts: the letter widths of system fonts differ by a fifth. */
const font = ['noto-sans/files/noto-sans-latin', 'noto-sans-arabic/files/noto-sans-arabic-arabic']
  .map((name, index) => {
    const bytes = readFileSync(`node_modules/@fontsource-variable/${name}-wght-normal.woff2`);
    const range = index ? 'U+600-6FF' : 'U+0-2FF, U+2000-206F';
    return `@font-face { font-family: Same; font-weight: 100 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`;
  })
  .join('')
  .concat(':root { --nc-font-text: Same; --nc-font-headline: Same }');

test('the estimated height of a card is close to the real one', async () => {
  const page = await browser.openPage();
  const long = {
    ...wholeArticle,
    headline: `${wholeArticle.headline} and see two hundred people on its first day`,
    summary: 'The clinic sees many people. '.repeat(12),
  };
  const cards = [
    wholeArticle,
    article({}),
    article(long),
    article({ ...wholeArticle, ...arabicStories[0], image: undefined }),
    article({ ...wholeArticle, image: undefined, summary: undefined, body: [], dateline: undefined }),
    article({
      ...wholeArticle,
      image: undefined,
      sdgs: [{ goal: 3 }, { goal: 4 }, { goal: 6 }, { goal: 17 }],
    }),
  ];
  for (const each of cards) {
    for (const variant of variants) {
      for (const width of [320, 480, 640, 720, 960, 1000]) {
        await page.setViewportSize({ width, height: 600 });
        await page.setContent(
          `<!doctype html><style>body{margin:0}${font}</style>${renderToHtml(each, { variant }).fragment}`,
        );
        await page.evaluate(() => document.fonts.ready);
        const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
        const estimate = frameHeight(each, { variant, width });
        const name = `card ${cards.indexOf(each)}, ${variant}, ${width} px`;
        expect.soft(estimate, `${name}: not too low`).toBeGreaterThan(0.83 * height);
        expect.soft(estimate, `${name}: not far too high`).toBeLessThan(1.4 * height + 60);
      }
    }
  }
});
