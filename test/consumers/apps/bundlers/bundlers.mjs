import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

const external = ['react', 'react/jsx-runtime', 'react-dom', 'styled-components'];

/**
 * Each bundles the module `entry` into `folder` for production, as `entry.js` and files beside it.
 *
 * @type {Record<string, (entry: string, folder: string) => Promise<unknown>>}
 */
export const bundlers = {
  esbuild: (entry, folder) =>
    build({
      entryPoints: { entry },
      outdir: folder,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      external,
    }),

  async rollup(entry, folder) {
    const bundle = await rollup({ input: { entry }, external, plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ dir: folder, plugins: [terser()] });
    await bundle.close();
  },

  webpack: (entry, folder) =>
    new Promise((resolve, reject) => {
      const options = {
        mode: 'production',
        entry: { entry },
        experiments: { outputModule: true },
        externals: Object.fromEntries(external.map((name) => [name, `module ${name}`])),
        output: {
          path: folder,
          filename: '[name].js',
          chunkFilename: '[name].js',
          module: true,
          library: { type: 'module' },
        },
      };
      webpack(options, (error, stats) => {
        if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
        else resolve();
      });
    }),
};
