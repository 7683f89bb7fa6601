/// <reference types="vitest/config" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

// Two configurations that share nothing: the library must not see a test plugin, nor the tests the library's build.
export default defineConfig(() => (process.env.VITEST ? testConfig() : libraryConfig()));

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

function libraryConfig(): UserConfig {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const entries = readdirSync('src/exports', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src/exports', file));

  return {
    plugins: [packStyles(), importJsx(), articleJsonSchema()],
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

/** Takes the white space out of the components' style sheets, which no minifier of an application would do. */
function packStyles(): Plugin {
  const pack = (css: string) =>
    css
      .replace(/\s*\n\s*/g, '')
      .replace(/([:,;{]) | (?=[{}])/g, '$1')
      .replaceAll(';}', '}');
  return {
    name: 'pack-styles',
    enforce: 'pre',
    // The map of a style sheet would only lead back to itself.
    transform: (code, id) =>
      id.endsWith('.styles.ts') ? { code: code.replace(/`[^`]*`/g, pack), map: { mappings: '' } } : undefined,
  };
}

/** Imports what the calls need, into the files with JSX alone: the model and the adapters must run without React. */
function importJsx(): Plugin {
  const statement = "import { createElement as h, Fragment as Group } from 'react';";
  return {
    name: 'import-jsx',
    enforce: 'pre',
    // On the first line, so that no other moves: the map stays true.
    transform: (code, id) => (id.endsWith('.tsx') ? { code: `${statement} ${code}`, map: null } : undefined),
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

async function testConfig(): Promise<UserConfig> {
  const [{ playwright }, { storybookTest }, { browserArgs, findBrowser }] = await Promise.all([
    import('@vitest/browser-playwright'),
    import('@storybook/addon-vitest/vitest-plugin'),
    import('./test/support/ensureBrowser.mjs'),
  ]);
  const { renderOnServer } = await import('./test/support/serverCommands.js');
  // A guard against hanging, on any machine: nothing here is timed.
  const testTimeout = 60_000;
  const executablePath = findBrowser();
  // A new object for each project: Vitest writes into it.
  const browser = () => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { args: browserArgs, ...(executablePath && { executablePath }) } }),
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
            setupFiles: ['test/support/consoleGuard.ts', 'test/support/repeatable.ts'],
          },
        },
        {
          optimizeDeps: { include: browserPackages },
          test: {
            name: 'browser',
            testTimeout,
            include: ['test/**/*.browser.test.tsx'],
            setupFiles: ['test/support/browserSetup.ts'],
            browser: { ...browser(), commands: { renderOnServer } },
          },
        },
        {
          plugins: [storybookTest({ configDir: '.storybook' })],
          optimizeDeps: { include: browserPackages },
          test: {
            name: 'stories',
            testTimeout,
            setupFiles: ['test/support/consoleGuard.ts'],
            browser: browser(),
          },
        },
      ],
    },
  };
}

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
