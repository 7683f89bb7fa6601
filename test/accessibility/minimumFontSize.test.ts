/** With a minimum font size set in the browser, visually hidden text must not create gaps in visible text. */
import { chromium } from 'playwright';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleCard, SdgBadge, SdgList } from '../../src/exports/index.js';
import { wholeArticle } from '../support/articles.js';
import { browserArgs, findBrowser } from '../support/ensureBrowser.mjs';

const sdgs = [{ goal: 10, targets: ['10.7', '10.a'] }];

const things = createElement(
  Fragment,
  {},
  createElement(SdgBadge, { goal: 10, targets: ['10.7'], href: '/' }),
  createElement(SdgList, { sdgs, icon: 'data:image/svg+xml,{goal}' }),
  createElement(ArticleCard, { article: wholeArticle, linkTarget: '_blank' }),
);

test('visually hidden text takes no space under a minimum font size, and accessible names stay one sentence', async () => {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArgs, '--blink-settings=minimumFontSize=24'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>${renderToStaticMarkup(things)}`);
  const widths = await page
    .locator('.nc-hidden')
    .evaluateAll((hidden) => hidden.map((words) => [words.textContent, words.getBoundingClientRect().width]));
  expect(widths.length).toBeGreaterThan(6);
  expect(widths.filter(([, width]) => Number(width) > 1)).toEqual([]);

  // Names as computed by the browser; text that is not inline would be separated by spaces, "SDG 10 : Reduced".
  const devTools = await page.context().newCDPSession(page);
  const { nodes } = await devTools.send('Accessibility.getFullAXTree');
  const links = nodes.filter(({ role }) => role?.value === 'link').map(({ name }) => name?.value);
  expect(links).toContain('SDG 10: Reduced inequalities, target 10.7');
  expect(links).toContain(`${wholeArticle.headline}, opens in a new tab`);
  await browser.close();
});
