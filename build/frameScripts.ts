import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What runs in a host's page, in a page that `oembed` writes, and in `embed.html`. */
const scripts = { frame: 'hostScript', staticPage: 'staticPageScript', embedPage: 'embedPageScript' };

/** Writes the scripts of frames, each in one piece, and the page `embed.html`, into the folder of the other scripts. */
export function frameScripts(): Plugin {
  return {
    name: 'frame-scripts',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      await buildFrames(join(dir, 'script'));
    },
  };
}

/** Writes them into a folder that is there. */
export async function buildFrames(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(scripts)) await buildScript(name, source, folder);
  copyFileSync('src/embed/frame/embed.html', join(folder, 'embed.html'));
}

/** As a function that calls itself: it may stand in a page as it is, and gives the page no names. */
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
