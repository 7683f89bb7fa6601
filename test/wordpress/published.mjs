/** Pages as readers get them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderToHtml } from '../../dist/exports/server.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Opens a page as a reader who is not logged in.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {import('playwright').BrowserContextOptions} [options]
 */
export async function visit(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}

/**
 * The article that the first card block of a post keeps.
 *
 * @param {import('./site.mjs').Site} site
 * @param {string} id
 */
export async function articleOf(site, id) {
  const json = await site.php(`echo get_post_meta(${Number(id)}, '_news_card', true);`);
  return JSON.parse(json).article;
}

/**
 * Whether the published card is what the package writes.
 *
 * @param {import('playwright').Page} page
 * @param {object} article
 * @param {import('../../dist/exports/server.js').RenderOptions} [options]
 */
export async function expectSameMarkup(page, article, options = {}) {
  const { forSanitizers } = renderToHtml(article, options);
  const card = page.locator('.nc-card, .nc-story').first();
  const [left, expected] = await card.evaluate((element, html) => {
    const own = document.createElement('div');
    own.innerHTML = html;
    const copy = /** @type {Element} */ (element.cloneNode(true));
    // WordPress adds hints for loading to all pictures.
    for (const image of [...copy.querySelectorAll('img'), ...own.querySelectorAll('img')]) {
      for (const name of ['decoding', 'loading', 'fetchpriority', 'style']) image.removeAttribute(name);
    }
    for (const details of copy.querySelectorAll('details')) details.open = false;
    return [copy.outerHTML, /** @type {Element} */ (own.firstElementChild).outerHTML];
  }, forSanitizers);
  assert.equal(left, expected);
}

/**
 * What axe finds in the cards of a page.
 *
 * @param {import('playwright').Page} page
 * @param {string[]} [except] rules
 */
export async function expectAccessible(page, except = []) {
  await page.evaluate(axe);
  const found = await page.evaluate(async (except) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run('[class*="wp-block-news-cards"]');
    return violations
      .filter((/** @type {any} */ { id }) => !except.includes(id))
      .map(
        (/** @type {any} */ { id, nodes }) =>
          `${id}: ${nodes.map((/** @type {any} */ n) => n.html).join(' ')}`,
      );
  }, except);
  assert.deepEqual(found, []);
}
