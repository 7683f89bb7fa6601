import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an application has already: not counted as part of a component. */
export const external = /^node:|^(react|react-dom|styled-components)(\/|$)/;

/**
 * Bundles a module for production as an application would.
 *
 * @param {string} source the module's text
 * @param {{ external?: RegExp, forNode?: boolean, plugins?: import('vite').Plugin[] }} [options]
 * @returns {Promise<{ code: string, css: string }>} what loads at once; chunks loaded on demand are left out
 */
export async function bundle(source, { external, forNode = false, plugins = [] } = {}) {
  const entry = '\0entry.js';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
      ...plugins,
    ],
    build: {
      write: false,
      minify: !forNode,
      target: 'es2022',
      cssMinify: 'lightningcss',
      cssTarget: 'esnext',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        platform: forNode ? 'node' : 'browser',
        ...(external && { external }),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const files = outputs.flatMap(({ output }) => output);
  const chunks = files.flatMap((file) => (file.type === 'chunk' && !file.isDynamicEntry ? file : []));
  const sheets = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? file : [],
  );
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    css: sheets.map(({ source }) => `${source}`).join('\n'),
  };
}
