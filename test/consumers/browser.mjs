import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserArgs, ensureBrowser } from '../support/ensureBrowser.mjs';

const article = JSON.parse(readFileSync(new URL('article.json', import.meta.url), 'utf8'));
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"/>';
/** Occurs once in the style sheet of a card. */
const cssMarker = 'contain-intrinsic-inline-size:';

export const startBrowser = async () =>
  chromium.launch({ executablePath: await ensureBrowser(console.log), args: browserArgs });

/**
 * Opens a page with JavaScript on and off; returns what is wrong with it.
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
    await context.route('https://example.org/**', (route) =>
      route.fulfill({ body: picture, contentType: 'image/svg+xml' }),
    );
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
 * @param {import('playwright').Page} page
 * @param {string} origin
 * @param {import('./consumers.mjs').Page} expected
 * @param {boolean} hasScript
 */
async function problemsOf(page, origin, { path, cards = 1, withoutScript, styleSheets }, hasScript) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  const response = await page.goto(origin + path, { waitUntil: 'networkidle' });
  /** @type {(holds: boolean, problem: string) => void} */
  const expect = (holds, problem) => void (holds || problems.push(problem));

  expect(await page.evaluate(() => document.compatMode === 'CSS1Compat'), 'the page is in quirks mode');
  const sheets = ((await response?.text()) ?? '').split(cssMarker).length - 1;
  if (styleSheets)
    expect(sheets === styleSheets, `${sheets} style sheets in the HTML, expected ${styleSheets}`);
  if (hasScript || withoutScript === 'card') problems.push(...(await problemsOfCards(page, cards)));
  else if (withoutScript === 'text')
    expect(await page.getByText(article.headline).isVisible(), 'no fallback text');
  return problems;
}

/**
 * @param {import('playwright').Page} page
 * @param {number} cards
 */
async function problemsOfCards(page, cards) {
  const all = page.getByRole('article');
  const link = all.first().getByRole('heading', { level: 2 }).getByRole('link', { name: article.headline });
  try {
    await link.waitFor();
  } catch {
    return ['no card with the headline as a link'];
  }
  const problems = [];
  if ((await all.count()) !== cards) problems.push(`${await all.count()} cards, expected ${cards}`);
  if ((await link.getAttribute('href')) !== article.url) problems.push('the link leads elsewhere');
  const look = await all.last().evaluate((card) => {
    const { backgroundColor, containerType, borderTopWidth } = getComputedStyle(card);
    return [backgroundColor, containerType, borderTopWidth].join(', ');
  });
  if (look !== 'rgb(255, 255, 255), inline-size, 1px') problems.push(`the card is not styled: ${look}`);
  return problems;
}
