/** WordPress' block editor, used as an author does. */

/** @typedef {import('playwright').Page} Page */

/**
 * Logs in, in a context of its own.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./site.mjs').Site} site
 * @param {string} user
 */
export async function logIn(browser, site, user) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.address}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', 'password');
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  return page;
}

export class Editor {
  /**
   * @param {Page} page
   * @param {import('./site.mjs').Site} site
   */
  constructor(page, site) {
    this.page = page;
    this.site = site;
    this.canvas = page.frameLocator('iframe[name="editor-canvas"]');
  }

  /**
   * A new post, or the one with this id.
   *
   * @param {string} title
   */
  async newPost(title) {
    await this.page.goto(`${this.site.address}/wp-admin/post-new.php`);
    await this.canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
  }

  /** @param {string} id */
  async open(id) {
    await this.page.goto(`${this.site.address}/wp-admin/post.php?post=${id}&action=edit`);
    await this.canvas.locator('.is-root-container').waitFor();
  }

  /** @param {string} name */
  async insert(name) {
    const { page } = this;
    await page.getByRole('button', { name: 'Block Inserter' }).click();
    await page.getByRole('searchbox', { name: 'Search' }).fill(name);
    await page.locator('[role="option"]').getByText(name, { exact: true }).click();
    await page.getByRole('button', { name: 'Close Block Inserter' }).click();
  }

  /**
   * Pastes a text into a new News card block, and makes a card of it.
   *
   * @param {string} text
   */
  async makeCard(text) {
    await this.insert('News card');
    await this.canvas.getByRole('textbox', { name: 'Text of the story' }).fill(text);
    await this.canvas.getByRole('button', { name: 'Make a card' }).click();
    await this.canvas.getByRole('article').waitFor();
  }

  /**
   * Opens a panel of the sidebar, and returns it.
   *
   * @param {string} title
   */
  async panel(title) {
    const panel = this.page.locator('.components-panel__body', {
      has: this.page.getByRole('button', { name: title, exact: true }),
    });
    const button = panel.getByRole('button', { name: title, exact: true });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    return panel;
  }

  /** Selects the block, so that the sidebar shows its fields. */
  async select() {
    await this.canvas
      .locator('[data-type^="news-cards/"]')
      .first()
      .click({ position: { x: 5, y: 5 } });
    const tab = this.page.getByRole('tab', { name: 'Block', exact: true });
    if (!(await tab.isVisible()))
      await this.page.getByRole('button', { name: 'Settings', exact: true }).click();
    await tab.click();
  }

  /** Publishes a new post; returns its id and address. */
  async publish() {
    const { page } = this;
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = page.getByRole('region', { name: 'Editor publish' });
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const link = panel.getByRole('link', { name: 'View Post', exact: true });
    const address = /** @type {string} */ (await link.getAttribute('href'));
    const id = /** @type {string} */ (new URL(page.url()).searchParams.get('post'));
    return { id, address };
  }

  /** Saves changes, or a draft. */
  async save() {
    const { page } = this;
    await page.getByRole('button', { name: /^(Save|Save draft)$/ }).click();
    await page.waitForFunction(() => {
      const editor = /** @type {any} */ (globalThis).wp.data.select('core/editor');
      return !editor.isSavingPost() && !editor.isEditedPostDirty();
    });
  }
}
