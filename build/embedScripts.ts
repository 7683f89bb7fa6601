import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Alias, build, type Plugin, type Rolldown } from 'vite';
import { languages } from '../src/i18n/languages.js';
import { minifiedCss } from './css.js';
import { isForeign, noticesFile, noticesFor } from './notices.js';
import { styledRoot } from './withoutReact.js';

/**
 * Parts loaded on demand by the scripts. They are built first; their file names contain a hash of their content. The parsers and the filters
 * are built alone: a file shared with another part would be one more request, or bring code that most pages do not need.
 */
const parts = [
  { parsers: 'src/embed/element/parsers.ts' },
  {
    refresh: 'src/embed/element/refreshWhenVisible.tsx',
    ...Object.fromEntries(
      languages.filter((tag) => tag !== 'en').map((tag) => [tag, `src/i18n/${tag}/locale.ts`]),
    ),
  },
  { filters: 'src/embed/element/narrowedList.tsx' },
];

/** The scripts; those on one line are built together and share files. `embed.js` is one file. */
const scripts = [
  { element: 'src/exports/element.ts', define: 'src/exports/define.ts' },
  { embed: 'src/exports/embed.ts' },
];

/** The parsers compare an embargo with the clock, so the cards need not. */
const fixedEmbargo: Alias = {
  find: /^.*\/embargo\.js$/,
  replacement: resolve('src/embed/runtime/embargo.ts'),
};

/** Writes `dist/script/`. */
export function embedScripts(): Plugin {
  return {
    name: 'embed-scripts',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await buildEmbed(join(dir, 'script'));
    },
  };
}

/**
 * Builds the scripts for pages without React: the same components, rendered by a small runtime that replaces React and
 * styled-components. No part imports a script, so a script with another URL (`embed.js?v=2`) is not loaded twice.
 * Writes them and the notices of other packages to `folder`, if there is one, and returns the modules that they contain.
 */
export async function buildEmbed(folder?: string): Promise<string[]> {
  const chunks: Rolldown.OutputChunk[] = [];
  for (const group of parts) chunks.push(...(await bundle(group, '[name]-[hash].js', folder, [], [])));
  const names = new Map(chunks.map((chunk) => [chunk.facadeModuleId ?? '', chunk.fileName]));
  for (const group of scripts)
    chunks.push(...(await bundle(group, '[name].js', folder, [linkParts(names)], [fixedEmbargo])));
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  if (folder) writeFileSync(join(folder, noticesFile), noticesFor(modules));
  return modules;
}

async function bundle(
  entry: Record<string, string>,
  entryFileNames: string,
  folder: string | undefined,
  plugins: Plugin[],
  alias: Alias[],
) {
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [keepEffects(), withoutPlaceholders(), ...plugins],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: {
      alias: [
        { find: /^react(\/jsx-runtime)?$/, replacement: resolve('src/embed/runtime/react.ts') },
        { find: /^.*\/styledRoot\.js$/, replacement: styledRoot },
        ...alias,
      ],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      ...minifiedCss,
      ...(folder && { outDir: folder }),
      emptyOutDir: false,
      write: folder !== undefined,
      reportCompressedSize: false,
      // Library mode keeps `import()` unchanged; unlike most libraries, the output is minified.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        // Keeps what the parsers of other formats share with `parsers` in that one file.
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames,
          chunkFileNames: '[name]-[hash].js',
          minify: true,
          // Annotations such as `@__PURE__` are of use only to a bundler.
          comments: { annotation: false },
          // Identifies the script to anyone who finds it on a page.
          postBanner: ({ moduleIds }) => {
            const others = moduleIds.some(isForeign) ? `; other packages: ${noticesFile}` : '';
            return `/*! news-cards ${version}, ${license}${others} */`;
          },
        },
      },
    },
  });
  return [result as Rolldown.RolldownOutput]
    .flat()
    .flatMap(({ output }) => output)
    .filter((file) => file.type === 'chunk');
}

/** The package declares its modules free of side effects, but registering elements is the purpose of these scripts. */
function keepEffects(): Plugin {
  return {
    name: 'keep-effects',
    transform: (code, id) =>
      /\/(embed\/element|exports)\/(define|embed)\.ts$/.test(id)
        ? { code, map: null, moduleSideEffects: true }
        : undefined,
  };
}

/** Leaves out the styles of stories that are loading: elements draw stories only when they are there. */
function withoutPlaceholders(): Plugin {
  return {
    name: 'without-placeholders',
    enforce: 'pre',
    load: (id) => (id.includes('/ArticleList/placeholders.css') ? '' : undefined),
  };
}

/** Points each `import('…')` of a part to its built file, which is beside the script. */
function linkParts(names: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'link-parts',
    resolveDynamicImport: {
      order: 'pre',
      async handler(specifier, importer) {
        const target = typeof specifier === 'string' && (await this.resolve(specifier, importer));
        const name = target && names.get(target.id);
        return name ? { id: `./${name}`, external: true } : undefined;
      },
    },
  };
}
