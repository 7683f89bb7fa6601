import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { withoutReact } from './build/withoutReact.js';
import { browserPackages, chromium, storySettings } from './test/support/browserProject.js';
import { comparesPictures, pictureRules } from './test/support/pictureRules.js';
import { formatOnServer, renderOnServer } from './test/support/serverCommands.js';

// Generous: tests do not measure speed.
const testTimeout = 60_000;
const nodeSetup = ['test/support/consoleGuard.ts', 'test/support/repeatable.ts'];
const browserSetup = ['test/support/browserSetup.ts'];

/** What the pages of components are made of, which the preview imports. */
const docsBlocks = '@storybook/addon-docs/blocks';

const pictures: TestProjectInlineConfiguration = {
  optimizeDeps: { include: [...browserPackages, '@storybook/react-vite', docsBlocks] },
  test: {
    name: 'pictures',
    testTimeout,
    include: ['test/**/*.picture.test.tsx'],
    setupFiles: browserSetup,
    browser: {
      // Larger than any picture: Vitest shrinks what does not fit.
      ...chromium({ viewport: { width: 1400, height: 12_000 } }),
      expect: { toMatchScreenshot: pictureRules },
    },
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [withoutReact()],
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/adapters/**'],
          setupFiles: nodeSetup,
        },
      },
      {
        test: {
          name: 'adapters',
          testTimeout,
          environment: 'node',
          include: ['test/adapters/**/*.test.ts'],
          // They keep no state, and to load the reader's tables anew for each of some two hundred files took most of the time.
          isolate: false,
          setupFiles: nodeSetup,
        },
      },
      {
        plugins: [withoutReact()],
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser',
          testTimeout,
          include: ['test/**/*.browser.test.tsx'],
          setupFiles: browserSetup,
          browser: { ...chromium(), commands: { formatOnServer, renderOnServer } },
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: [...browserPackages, docsBlocks] },
        test: {
          name: 'stories',
          testTimeout,
          setupFiles: ['test/support/consoleGuard.ts'],
          // Every story three times. From one server, which instances share and projects would not, and in one page, since
          // each story takes away what it drew: it halves the time.
          isolate: false,
          browser: { ...chromium(), instances: storySettings() },
        },
      },
      ...(comparesPictures ? [pictures] : []),
    ],
  },
});
