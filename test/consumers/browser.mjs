import { chromium } from 'playwright';
import { browserArgs, ensureBrowser } from '../support/ensureBrowser.mjs';
import { problemsOfCards } from './cards.mjs';
import { problemsOfLook } from './looks.mjs';
import { narrow } from './narrow.mjs';
import { followHeadline, followRoute, pressButton } from './visit.mjs';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>';
/** Occurs once in the style sheet of a card. */
const cssMarker = 'contain-intrinsic-inline-size:';

export const startBrowser = async () =>
  chromium.launch({ executablePath: await ensureBrowser(console.log), args: browserArgs });

/**
 * Opens a page with JavaScript on and off, and uses it as a reader does; returns what is wrong with it.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./consumers.mjs').Page} expected
 * @returns {Promise<string[]>}
 */
export async function checkPage(browser, origin, expected) {
  const problems = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, colorScheme: 'light' });
    await answerRequests(context);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const found = await problemsOf(page, origin, expected, javaScriptEnabled);
    const mode = javaScriptEnabled ? 'JavaScript on' : 'JavaScript off';
    problems.push(...found.map((problem) => `${expected.path}, ${mode}: ${problem}`));
    await context.close();
  }
  return problems;
}

/**
 * Answers for the publisher's site, which does not exist, and for Next's image server, which would fetch from it.
 *
 * @param {import('playwright').BrowserContext} context
 */
async function answerRequests(context) {
  const image = { body: picture, contentType: 'image/svg+xml' };
  await context.route('**/_next/image?*', (route) => route.fulfill(image));
  await context.route('https://example.org/**', (route) =>
    route.fulfill(
      route.request().isNavigationRequest()
        ? { body: '<title>The story</title>', contentType: 'text/html' }
        : image,
    ),
  );
}

/**
 * @param {import('playwright').Page} page
 * @param {string} origin
 * @param {import('./consumers.mjs').Page} expected
 * @param {boolean} hasScript
 */
async function problemsOf(page, origin, expected, hasScript) {
  const { path, withoutScript, styleSheets, button, route, choice, looksLike } = expected;
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
  if (!response?.ok()) problems.push(`the server answers ${response?.status()}`);
  if (!(await page.evaluate(() => document.compatMode === 'CSS1Compat')))
    problems.push('the page is in quirks mode');
  const sheets = ((await response?.text()) ?? '').split(cssMarker).length - 1;
  if (styleSheets !== undefined && sheets !== styleSheets)
    problems.push(`${sheets} style sheets in the HTML, expected ${styleSheets}`);

  const hasCard = hasScript || withoutScript === 'card';
  const check = async () => {
    problems.push(...(await problemsOfCards(page, expected, hasCard ? 'card' : withoutScript)));
  };
  await check();
  if (hasScript && looksLike) problems.push(...(await problemsOfLook(page, origin + looksLike)));
  /** @type {((page: import('playwright').Page) => Promise<string | undefined>)[]} */
  const visits = [];
  if (hasScript && button) visits.push(pressButton);
  if (hasScript && route) visits.push(followRoute);
  if (hasCard) visits.push(followHeadline);
  // A button that shows more stories needs a script.
  if (choice) visits.push((page) => narrow(page, hasScript ? choice : { ...choice, more: 0 }));
  for (const visit of visits) {
    const problem = await visit(page);
    if (problem) problems.push(problem);
    else await check();
  }
  return problems;
}
