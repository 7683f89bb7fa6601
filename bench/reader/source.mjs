/** Builds the reader's source for Node, so that training and scoring use the code that is published. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<typeof import('./parts.js')>} */
export async function loadReader() {
  const outDir = `${root}node_modules/.cache/reader-${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: `${root}bench/reader/parts.ts`,
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'parts.mjs' } },
    },
  });
  return import(pathToFileURL(`${outDir}/parts.mjs`).href);
}
