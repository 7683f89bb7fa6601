import { resolve } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { withoutReact } from './build/withoutReact.js';
import { browserPackages, chromium, storySettings } from './test/support/browserProject.js';
import { comparesPictures, pictureRules } from './test/support/pictureRules.js';
import { formatOnServer, renderOnServer } from './test/support/serverCommands.js';

/** Generous timeouts: tests do not measure speed, and a machine may be busy. */
const patience = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};
const nodeSetup = ['test/support/consoleGuard.ts', 'test/support/repeatable.ts'];
const browserSetup = ['test/support/browserSetup.ts'];

/** Tests in Node that need a browser or the built package; both are created once per run. */
const pageTests = ['embed', 'cli', 'accessibility', 'tasks'].map((folder) => `test/${folder}/**/*.test.ts`);

/** The modules of the package that the newsroom imports, by its name. */
const ownModules = [
  { find: /^news-cards\/locales\/(\w+)$/, replacement: resolve('src/i18n/$1/locale.ts') },
  { find: /^news-cards\/(?!locales)/, replacement: `${resolve('src/exports')}/` },
];

/** What the pages of components are made of, which the preview imports. */
const docsBlocks = '@storybook/addon-docs/blocks';

const pictures: TestProjectInlineConfiguration = {
  optimizeDeps: { include: [...browserPackages, '@storybook/react-vite', docsBlocks] },
  test: {
    name: 'pictures',
    ...patience,
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
    // By default one core is left free, so half of two.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [withoutReact()],
        resolve: { alias: ownModules },
        test: {
          name: 'node',
          ...patience,
          // Vitest empties style sheets by default, also those that are imported as text.
          css: true,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/adapters/**', ...pageTests],
          // A quarter of the time went into loading the sources again for each file.
          isolate: false,
          setupFiles: nodeSetup,
        },
      },
      {
        plugins: [withoutReact()],
        test: {
          name: 'pages',
          ...patience,
          css: true,
          environment: 'node',
          include: pageTests,
          isolate: false,
          globalSetup: ['test/support/browserServer.ts', 'test/support/buildPackage.ts'],
          setupFiles: nodeSetup,
        },
      },
      {
        test: {
          name: 'adapters',
          ...patience,
          environment: 'node',
          include: ['test/adapters/**/*.test.ts'],
          // Stateless; reloading the reader's tables for each of two hundred files dominated the run time.
          isolate: false,
          setupFiles: nodeSetup,
        },
      },
      {
        plugins: [withoutReact()],
        optimizeDeps: { include: browserPackages },
        test: {
          name: 'browser',
          ...patience,
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
          ...patience,
          setupFiles: ['test/support/consoleGuard.ts', 'test/support/storiesSetup.ts'],
          // Every story twice. From one server, which instances share and projects would not, and in one page, since
          // each story cleans up: it halves the time.
          isolate: false,
          browser: { ...chromium(), instances: storySettings() },
        },
      },
      ...(comparesPictures ? [pictures] : []),
    ],
  },
});
