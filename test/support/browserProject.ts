import { playwright } from '@vitest/browser-playwright';
import { browserArgs, findBrowser } from './ensureBrowser.mjs';

/** Browser settings of a project. A new object per project, because Vitest mutates it. */
export function chromium(contextOptions = {}) {
  const executablePath = findBrowser();
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: browserArgs, ...(executablePath && { executablePath }) },
      contextOptions,
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/**
 * Toolbar settings with which every story is tested: the plugin passes them to its stories under this key. Two are enough:
 * colours do not depend on the direction.
 */
export const storySettings = () =>
  Object.entries({
    light: { colorScheme: 'light' },
    'dark, right to left': { colorScheme: 'dark', language: 'ar', direction: 'rtl' },
  }).map(([name, globals]) => ({
    browser: 'chromium' as const,
    name: `stories, ${name}`,
    provide: { 'storybook/test-initial-globals': globals } as object,
    // The card's matrix covers large pages of cards in each setting; no setting changes the outputs or what the tools do.
    ...(name !== 'light' && {
      exclude: [
        'stories/matrix/ArticleList.stories.tsx',
        'stories/guide/{EmbedBuilder,OutputMatrix,PressReleaseWorkbench}.stories.tsx',
      ],
    }),
  }));

/** Bundled before the first test: a package discovered later would reload the page and fail running tests. */
export const browserPackages = [
  'axe-core',
  'fast-check',
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'storybook/test',
  'styled-components',
  'stylis',
  'valibot',
];
