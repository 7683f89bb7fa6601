import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { minifiedCss } from './build/css.js';
import { chunkPath, entryPath } from './build/packageFiles.js';
import { packagePlugins } from './build/plugins.js';
import { runtimeFor } from './build/withoutReact.js';
import { languages } from './src/i18n/languages.js';

/** Import paths for pages without React, which have a build of their own. */
const embedEntry = /^(element|define|embed)\.ts$/;

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

// The library alone: tests are configured in vitest.config.ts.
export default defineConfig((): UserConfig => {
  const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const entries = readdirSync('src/exports', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.ts$/.test(file) && !embedEntry.test(file))
    .map((file) => join('src/exports', file));
  entries.push('src/cli/newsCards.ts', ...languages.map((language) => `src/i18n/${language}/locale.ts`));

  return {
    plugins: packagePlugins(),
    build: {
      target: 'es2022',
      ...minifiedCss,
      minify: false,
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        // Required for files that take only some of the modules that an entry imports.
        preserveEntrySignatures: 'allow-extension',
        external: (id, importer) =>
          (id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`))) &&
          !runtimeFor(id, importer),
        output: {
          minifyInternalExports: false,
          entryFileNames: ({ facadeModuleId }) => `${entryPath(facadeModuleId ?? '')}.js`,
          // Entries that are loaded on demand have a name without a folder.
          chunkFileNames: ({ name }) => (name.includes('/') ? '[name].js' : 'adapters/[name].js'),
          comments: { jsdoc: false },
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkPath }] },
        },
      },
    },
  };
});
