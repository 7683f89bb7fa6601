import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameHeight } from '../../../src/embed/frame/frameHeight.js';
import { renderToHtml } from '../../../src/exports/server.js';
import { variants } from '../../../src/view/variants.js';
import arabicStories from '../../../stories/support/demo/stories.ar.json' with { type: 'json' };
import { article, wholeArticle } from '../../support/articles.js';
import { sharedBrowser } from '../../support/sharedBrowser.js';

const browser = sharedBrowser();

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
        expect.soft(estimate, `${name}: not far too high`).toBeLessThan(1.45 * height + 60);
      }
    }
  }
});
