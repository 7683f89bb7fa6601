/** What a reader does with a page. Each function returns what went wrong, and leaves the page as it was. */
import { article, headlineLink } from './cards.mjs';

/**
 * A button does nothing until its framework has taken over the server's HTML.
 *
 * @param {import('playwright').Page} page
 */
export async function pressButton(page) {
  // Those of a framework's theme have an icon.
  const button = page.getByRole('button').filter({ hasText: /\S/ });
  const before = (await button.textContent()) ?? '';
  await button.click();
  try {
    await button.filter({ hasNotText: before }).waitFor();
  } catch {
    return 'pressing the button does nothing: the page is not hydrated';
  }
}

/**
 * The router shows another page without loading a document, and the first one again.
 *
 * @param {import('playwright').Page} page
 */
export async function followRoute(page) {
  const start = page.url();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.getByRole('link', { name: 'Other page' }).click();
  await page.waitForURL((url) => url.href !== start);
  await page.getByText('This is the other page.').waitFor();
  await page.goBack();
  await page.waitForURL(start);
  if (!(await page.evaluate(() => 'sameDocument' in window))) return 'the router loads a new document';
}

/**
 * The whole card leads to the story.
 *
 * @param {import('playwright').Page} page
 */
export async function followHeadline(page) {
  const start = page.url();
  await headlineLink(page).click();
  await page.waitForURL(article.url);
  await page.goBack({ waitUntil: 'networkidle' });
  if (page.url() !== start) return `after coming back the address is ${page.url()}`;
}
