import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/** The Chromium that all test files share. What a file opens is closed after its last test. */
export function sharedBrowser(): Pick<Browser, 'newContext' | 'newPage'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  // Ends the connection, and with it the contexts of this file; the browser goes on.
  afterAll(() => browser?.close());
  return {
    newContext: (options?: BrowserContextOptions) => browser!.newContext(options),
    newPage: (options?: BrowserContextOptions) => browser!.newPage(options),
  };
}
