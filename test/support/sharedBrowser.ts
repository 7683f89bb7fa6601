import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export interface SharedBrowser extends Pick<Browser, 'newPage'> {
  /**
   * An empty page for one test. A new page costs half a second of processor time and a navigation a tenth, so a page that a
   * test has used is emptied for the next one that asks for the same options.
   */
  openPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Takes a page back before the test ends, if it opens many. */
  releasePage: (page: Page) => Promise<void>;
}

/** The Chromium shared by all test files. Pages of a file are closed after its last test. */
export function sharedBrowser(): SharedBrowser {
  let browser: Browser | undefined;
  const used = new Map<Page, string>();
  const idle = new Map<string, Page[]>();

  async function releasePage(page: Page): Promise<void> {
    const key = used.get(page);
    if (key === undefined || !used.delete(page)) return;
    page.removeAllListeners();
    if (page.isClosed() || page.context().pages().length > 1) return page.context().close();
    // A test may have shortened it; this is Playwright's default.
    page.setDefaultTimeout(30_000);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // A page that is still on its way to another address, as after a click on a link, can refuse.
    const emptied = await page.goto('about:blank').then(
      () => true,
      () => false,
    );
    if (!emptied) return page.context().close();
    idle.set(key, [...(idle.get(key) ?? []), page]);
  }

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  afterEach(async () => {
    await Promise.all([...used.keys()].map(releasePage));
  });
  // Closes the connection and the contexts of this file; the browser keeps running.
  afterAll(() => browser?.close());

  return {
    newPage: (options) => browser!.newPage(options),
    async openPage(options = {}) {
      const key = JSON.stringify(options);
      const emptied = idle.get(key)?.pop();
      const page = emptied ?? (await browser!.newPage(options));
      used.set(page, key);
      await emptied?.setViewportSize(options.viewport ?? { width: 1280, height: 720 });
      return page;
    },
    releasePage,
  };
}
