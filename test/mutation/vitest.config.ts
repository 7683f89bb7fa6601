import { defineConfig } from 'vitest/config';
import { withoutReact } from '../../build/withoutReact.js';
import { chromium } from '../support/browserProject.js';

/** The tests of one group of `groups.mjs`: all of them run in a browser, or none. */
const tests = (process.env.MUTATION_TESTS ?? '').split(' ');
const inBrowser = tests.some((path) => path.includes('.browser.'));

export default defineConfig({
  plugins: [withoutReact()],
  // Packages are outside of the copy that Stryker changes.
  server: { fs: { strict: false } },
  test: {
    css: true,
    testTimeout: 10_000,
    include: tests,
    isolate: false,
    setupFiles: inBrowser
      ? ['test/support/browserSetup.ts']
      : ['test/support/consoleGuard.ts', 'test/mutation/fewRuns.ts'],
    ...(inBrowser && { browser: chromium() }),
  },
});
