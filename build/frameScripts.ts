import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** Scripts for a host page, a page written by `oembed`, and `embed.html`. */
const scripts = { frame: 'hostScript', staticPage: 'staticPageScript', embedPage: 'embedPageScript' };

/** Writes the frame scripts, each as one file, and `embed.html` to the folder of the other scripts. */
export function frameScripts(): Plugin {
  return {
    name: 'frame-scripts',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await buildFrames(join(dir, 'script'));
    },
  };
}

/** Writes them to an existing folder. */
export async function buildFrames(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(scripts)) await buildScript(name, source, folder);
  copyFileSync('src/embed/frame/embed.html', join(folder, 'embed.html'));
}

/** Builds an IIFE: it can be inlined in a page and adds no globals. */
async function buildScript(name: string, source: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      minify: true,
      lib: {
        entry: `src/embed/frame/${source}.ts`,
        formats: ['iife'],
        name: 'newsCards',
        fileName: () => `${name}.js`,
      },
    },
  });
}
