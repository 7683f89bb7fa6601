/** Vitest's global set-up: starts one Chromium for all test files that open pages. */
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { browserArgs, findBrowser } from './ensureBrowser.mjs';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  const server = await chromium.launchServer({
    args: [...browserArgs],
    ...(executablePath && { executablePath }),
  });
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Playwright connects to the shared browser. */
    browserAddress: string;
  }
}
