import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';

/** The path in the package of a module, without `.js`. */
export function entryPath(id: string): string {
  return relative('src', id)
    .replaceAll('\\', '/')
    .replace(/(\.css)\?inline$|\.tsx?$/, '$1');
}

/**
 * The file in the package for a module that is no entry: one file per module, so that an application's bundler can drop what it
 * does not use, but only one per adapter, per output, for static cards and for sheets. With `null` it joins the entry that needs it.
 */
export function chunkPath(id: string): string | null {
  const path = entryPath(id);
  if (/^exports\/|^cli\/newsCards$|^i18n\/(?!en\/)\w+\//.test(path)) return null;
  // One file for the reader's data of each language; the goals' names are data that texts of every language need.
  if (/^adapters\/text\/(?!tables\/goals\/).*\/\w\w$/.test(path)) return `adapters/text/${basename(path)}`;
  // A separate file: it imports the data of all languages, `loadText` that of one language only.
  if (path === 'adapters/text/text') return path;
  // A separate file: only it loads the optional package that makes a PNG.
  if (path === 'output/shareImage/toShareImage') return path;
  const folder = /^(?:adapters|output|embed(?=\/(?:static|print)))\/\w+(?=\/)/.exec(path);
  return folder ? folder[0] : path;
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
