import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/** The Chromium shared by all test files. Contexts of a file are closed after its last test. */
export function sharedBrowser(): Pick<Browser, 'newContext' | 'newPage'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAddress'));
  });
  // Closes the connection and the contexts of this file; the browser keeps running.
  afterAll(() => browser?.close());
  return {
    newContext: (options?: BrowserContextOptions) => browser!.newContext(options),
    newPage: (options?: BrowserContextOptions) => browser!.newPage(options),
  };
}
