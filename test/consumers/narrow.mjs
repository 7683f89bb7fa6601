/** A reader narrows a list of news: chooses, goes back, removes, asks for more, reloads, shares the address. */

/** @type {(page: import('playwright').Page) => import('playwright').Locator} */
const cards = (page) => page.getByRole('article');

/**
 * Returns what went wrong. The page has filters by country, and may have more stories than it shows.
 *
 * @param {import('playwright').Page} page
 * @param {{ country: string, count: number, more?: number | undefined }} expected the country to choose, the number of its stories that are shown,
 *   and how many there are in all after asking for more
 */
export async function narrow(page, { country, count, more }) {
  const problems = [];
  const start = page.url();
  const all = await cards(page).count();
  const value = page.getByRole('link', { name: new RegExp(`^${country}, \\d+ `) });
  if (!(await value.isVisible())) await page.locator('.nc-filter-panel > details > summary').click();
  await value.click();
  try {
    await page.waitForURL((url) => url.href !== start);
    await page.getByRole('link', { name: `Remove ${country}` }).waitFor();
    const chosen = page.url();
    if ((await cards(page).count()) !== count)
      problems.push(`${country}: ${await cards(page).count()} cards, expected ${count}`);
    await page.reload({ waitUntil: 'networkidle' });
    if ((await cards(page).count()) !== count) problems.push('after reloading there are other cards');
    await page.goBack({ waitUntil: 'networkidle' });
    await page.getByRole('link', { name: `Remove ${country}` }).waitFor({ state: 'detached' });
    if ((await cards(page).count()) !== all) problems.push('after going back there are other cards');
    await page.goto(chosen, { waitUntil: 'networkidle' });
    if ((await cards(page).count()) !== count) problems.push('a shared address shows other cards');
    await page.getByRole('link', { name: `Remove ${country}` }).click();
    await page.getByRole('link', { name: `Remove ${country}` }).waitFor({ state: 'detached' });
    if (more) problems.push(...(await askForMore(page, more)));
    await page.goto(start, { waitUntil: 'networkidle' });
  } catch (error) {
    problems.push(`narrowing: ${/** @type {Error} */ (error).message.split('\n', 1)[0]}`);
  }
  return problems.join('; ') || undefined;
}

/**
 * @param {import('playwright').Page} page
 * @param {number} more
 */
async function askForMore(page, more) {
  const before = await cards(page).count();
  const button = page.getByText('More stories', { exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((count) => document.querySelectorAll('article').length > count, before);
  const after = await cards(page).count();
  if (after !== more) return [`${after} cards after asking for more, expected ${more}`];
  const first = await page.getByRole('heading', { level: 2 }).nth(before).textContent();
  try {
    await page.waitForFunction((text) => document.activeElement?.textContent === text, first);
    return [];
  } catch {
    return [
      `the focus is on "${await page.evaluate(() => document.activeElement?.textContent)}", expected "${first}"`,
    ];
  }
}
