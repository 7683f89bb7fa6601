/// <reference types="vitest/config" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { buildEmbed } from './vite.embed.js';
import { frameScripts } from './vite.frames.js';
import { importJsx, packStyles } from './vite.plugins.js';

// Two configurations that share nothing: the library must not see a test plugin, nor the tests the library's build.
export default defineConfig(() => (process.env.VITEST ? testConfig() : libraryConfig()));

/** Import paths for pages without React, which have a build of their own. */
const embedEntry = /^(element|define|embed)\.ts$/;

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

function libraryConfig(): UserConfig {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const entries = readdirSync('src/exports', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !embedEntry.test(file))
    .map((file) => join('src/exports', file));
  entries.push('src/cli/newsCards.ts');

  return {
    plugins: [packStyles(), importJsx(), articleJsonSchema(), tokenSheets(), embedScripts(), frameScripts()],
    // Calls with positional children are a fiftieth of a card smaller than the automatic runtime's objects.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Group' } },
    build: {
      target: 'es2022',
      sourcemap: true,
      minify: false,
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        external: [/^node:/, ...packages.map((name) => new RegExp(`^${name}(/|$)`))],
        // One file per module: an application's bundler can drop what it does not use.
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  };
}

/** Writes `dist/article.schema.json` from the very schema that checks articles: the two cannot drift apart. */
function articleJsonSchema(): Plugin {
  return {
    name: 'article-json-schema',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const { toJsonSchema } = await import('@valibot/to-json-schema');
      const { definitions: parts } = await import('./src/model/schema.js');
      const { Article, ...definitions } = parts;
      const { $schema, ...schema } = toJsonSchema(Article, {
        target: 'draft-2020-12',
        definitions,
        // For whoever writes articles: what the gate fills in may be left out. Checks in code have no JSON form.
        typeMode: 'input',
        errorMode: 'ignore',
        // The model's notes are functions, but for one sentence.
        overrideAction({ valibotAction, jsonSchema }) {
          if (valibotAction.type !== 'metadata') return undefined;
          const { notes, ...rest } = jsonSchema as JsonSchema & { notes?: { expected?: string } };
          return notes?.expected ? { ...rest, description: `Expected: ${notes.expected}.` } : rest;
        },
      });
      // An id left out is derived by the gate, not empty.
      const { id } = schema.properties ?? {};
      if (typeof id === 'object') delete id.default;
      const document = { $schema, $id: 'urn:news-cards:article', title: 'Article', ...schema };
      writeFileSync(join(dir, 'article.schema.json'), `${JSON.stringify(document, null, 2)}\n`);
    },
  };
}

/** Writes `dist/tokens.css` and `dist/tokens.json` from the table of tokens. */
function tokenSheets(): Plugin {
  return {
    name: 'token-sheets',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const [{ tokensCss }, { tokensJson }] = await Promise.all([
        import('./src/theme/tokensCss.js'),
        import('./src/theme/tokensJson.js'),
      ]);
      writeFileSync(join(dir, 'tokens.css'), tokensCss());
      writeFileSync(join(dir, 'tokens.json'), `${JSON.stringify(tokensJson(), null, 2)}\n`);
    },
  };
}

/** Writes `dist/script/`. */
function embedScripts(): Plugin {
  return {
    name: 'embed-scripts',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await buildEmbed({ folder: join(dir, 'script') });
    },
  };
}

async function testConfig(): Promise<UserConfig> {
  const [{ playwright }, { storybookTest }, { browserArgs, findBrowser }] = await Promise.all([
    import('@vitest/browser-playwright'),
    import('@storybook/addon-vitest/vitest-plugin'),
    import('./test/support/ensureBrowser.mjs'),
  ]);
  const { formatOnServer, renderOnServer } = await import('./test/support/serverCommands.js');
  // A guard against hanging, on any machine: nothing here is timed.
  const testTimeout = 60_000;
  const executablePath = findBrowser();
  const nodeSetup = ['test/support/consoleGuard.ts', 'test/support/repeatable.ts'];
  // A new object for each project: Vitest writes into it.
  const browser = (contextOptions = {}) => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: browserArgs, ...(executablePath && { executablePath }) },
      contextOptions,
    }),
    instances: [{ browser: 'chromium' as const }],
  });

  return {
    test: {
      projects: [
        {
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
          optimizeDeps: { include: browserPackages },
          test: {
            name: 'browser',
            testTimeout,
            include: ['test/**/*.browser.test.tsx'],
            setupFiles: ['test/support/browserSetup.ts'],
            browser: { ...browser(), commands: { formatOnServer, renderOnServer } },
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
            browser: { ...browser(), instances: storySettings() },
          },
        },
        ...(comparesPictures
          ? [
              {
                optimizeDeps: { include: [...browserPackages, '@storybook/react-vite', docsBlocks] },
                test: {
                  name: 'pictures',
                  testTimeout,
                  include: ['test/**/*.picture.test.tsx'],
                  setupFiles: ['test/support/browserSetup.ts'],
                  browser: {
                    // Larger than any picture: Vitest shrinks what does not fit.
                    ...browser({ viewport: { width: 1400, height: 12_000 } }),
                    expect: { toMatchScreenshot: pictureRules },
                  },
                },
              },
            ]
          : []),
      ],
    },
  };
}

/** Letters are drawn differently by other systems; there, ask for it, and take references of your own. */
const comparesPictures = process.platform === 'linux' || process.env.PICTURES;

/**
 * Where references are, and how much of a picture may differ. Chromium 138 and 156 draw every picture in the same size, with
 * up to 0.03 % of such different pixels, all at the edges of letters; a line of text that moves by 1 px, or bars of goals that
 * lose 4 px, are 0.2 % and more. A shade of a colour is too little for it: tests of styles and of contrast see that.
 */
const pictureRules = {
  resolveScreenshotPath: ({ root, arg, ext }: { root: string; arg: string; ext: string }) =>
    join(root, 'test/pictures/references', `${arg}${ext}`),
  comparatorName: 'pixelmatch',
  comparatorOptions: { threshold: 0.3, allowedMismatchedPixelRatio: 0.0008 },
} as const;

/** The settings of the toolbar in which every story is tried: the plugin hands them to its stories under this key. */
const storySettings = () =>
  Object.entries({
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'right to left': { colorScheme: 'light', language: 'ar', direction: 'rtl' },
  }).map(([name, globals]) => ({
    browser: 'chromium' as const,
    name: `stories, ${name}`,
    provide: { 'storybook/test-initial-globals': globals } as object,
  }));

/** Bundled before the first test: a package discovered half-way reloads the page and fails whatever is running. */
const browserPackages = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-dom/server',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'styled-components',
  'valibot',
];

/** What the pages of components are made of, which the preview imports. */
const docsBlocks = '@storybook/addon-docs/blocks';
