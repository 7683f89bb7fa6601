import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../src/i18n/languages.js';

/** The press-release reader's data. In the package it is stored once, in `script/`, a folder that hosts copy as a whole. */
const readerData = /^adapters\/(?:text\/languages\/\w\w|text\/data\/shared|internal\/englishCountryNames)$/;

export const readerDataEntries = [
  ...languages.map((language) => `src/adapters/text/languages/${language}.ts`),
  'src/adapters/text/data/shared.ts',
  'src/adapters/internal/englishCountryNames.ts',
];

/** The path in the package of an entry of the build, without `.js`. */
export function entryPath(id: string): string {
  const path = pathOf(id);
  return readerData.test(path) ? `script/reader/${basename(path)}` : path;
}

/**
 * The file in the package for a module that is no entry: one file per module, so that an application's bundler can drop what it
 * does not use, but only one per adapter. With `null` it joins the entry that needs it.
 */
export function chunkPath(id: string): string | null {
  const path = pathOf(id);
  if (/^exports\/|^cli\/newsCards$|^i18n\/(?!en\/)\w+\//.test(path)) return null;
  // The goals' names are data that texts of every language need.
  if (readerData.test(path) || /^adapters\/text\/(?!tables\/goals\/).*\/\w\w$/.test(path)) {
    return `script/reader/${basename(path)}-data`;
  }
  // A file of its own, because it imports the data of all languages, and `loadText` only that of one.
  if (path === 'adapters/text/text') return path;
  const adapter = /^adapters\/\w+(?=\/)/.exec(path);
  return adapter ? adapter[0] : path;
}

/** What `main` in package.json points to. Only tools that ignore `exports` load it. */
export function messageWithoutExports(): Plugin {
  const message =
    'news-cards: this tool ignores "exports" in package.json. Use webpack 5, Rollup, Vite, esbuild, Parcel 2.9, Metro 0.82, Jest 28 or newer, and news-cards/model, not news-cards/dist/….';
  return {
    name: 'message-without-exports',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'main.cjs',
        source: `throw new Error(${JSON.stringify(message)});\n`,
      });
    },
  };
}

/** Makes scripts load the reader's data from the files beside them. */
export function linkReaderData(): Plugin {
  return {
    name: 'link-reader-data',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || !readerData.test(pathOf(found.id))) return found;
      return { id: `./${relative('script', entryPath(found.id))}.js`, external: true };
    },
  };
}

function pathOf(id: string): string {
  return relative('src', id)
    .replaceAll('\\', '/')
    .replace(/(\.css)\?inline$|\.tsx?$/, '$1');
}
