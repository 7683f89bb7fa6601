/** The files behind the builder, made when it is first asked for: on the machine that serves or builds Storybook. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { minifiedCss } from '../../../build/css.js';
import { buildEmbed } from '../../../build/embedScripts.js';
import { buildFrames } from '../../../build/frameScripts.js';
import { withoutReact } from '../../../build/withoutReact.js';

/**
 * Files by name: the package's scripts as `npm run build` makes them, the facts about them that snippets need (`scripts.json`), the
 * worker that makes snippets with the modules of the command, and the renderers of static cards and of sheets.
 */
export async function buildFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const cache = resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'news-cards-builder-'));
  try {
    await buildEmbed(folder);
    await buildFrames(folder);
    const scripts = readFolder(folder);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const integrity = Object.fromEntries(
      ['embed.js', 'frame.js'].map((name) => [name, `sha384-${hashOf(scripts.get(name))}`]),
    );
    await buildModules(folder);
    const facts = Buffer.from(JSON.stringify({ version, integrity }));
    return new Map([...readFolder(folder), ['scripts.json', facts]]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFolder(folder: string): Map<string, Buffer> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

function hashOf(bytes: Buffer | undefined): string {
  return createHash('sha384')
    .update(bytes ?? '')
    .digest('base64');
}

/** As the library is built. */
async function buildModules(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutReact()],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      ...minifiedCss,
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      minify: true,
      rolldownOptions: {
        input: {
          builderWorker: 'stories/support/embedBuilder/worker.ts',
          renderToHtml: 'src/embed/static/renderToHtml.tsx',
        },
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: '[name].js', chunkFileNames: 'builder-[name]-[hash].js' },
      },
    },
  });
}
